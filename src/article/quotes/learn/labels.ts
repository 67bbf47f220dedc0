import { hashWord } from "./feature-hash.ts";

/** A tag or a relation as features read it. */
export interface Label {
  hash: number;
  class: number;
}

/** Tags and relations, of which there are a few dozen, with their hashes and classes. */
const labels = new Map<string, Label>();

/** The label of a Penn tag or of a relation of Universal Dependencies. */
export function labelOf(name: string): Label {
  let label = labels.get(name);
  if (label === undefined) {
    label = { hash: hashWord(name), class: classOf(name) };
    labels.set(name, label);
  }
  return label;
}

/** Classes of tags and relations, as bits. */
export const CLASS = {
  verb: 1,
  adverb: 2,
  nominal: 4,
  phrase: 8,
  opening: 16,
  pronoun: 32,
  possessive: 64,
  /** Relations of a verb's own subjects, objects and clauses. */
  frame: 128,
} as const;

const CLASSES: readonly (readonly [number, string])[] = [
  [CLASS.verb, "VB VBD VBG VBN VBP VBZ MD"],
  [CLASS.adverb, "RB"],
  [CLASS.nominal, "NN NNS NNP NNPS CD"],
  [CLASS.phrase, "NN NNS NNP NNPS JJ JJR JJS CD VBN VBG POS $ HYPH AFX FW"],
  [CLASS.opening, "DT PRP$ PDT WP$"],
  [CLASS.pronoun, "PRP WP WDT EX DT WP$"],
  [CLASS.possessive, "POS"],
  [CLASS.frame, "nsubj nsubj:pass ccomp xcomp obj iobj obl parataxis advcl mark cop"],
];

function classOf(name: string): number {
  return CLASSES.reduce((all, [bit, names]) => (names.split(" ").includes(name) ? all | bit : all), 0);
}
