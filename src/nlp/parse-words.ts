import { hashWord } from "./hash.ts";
import type { ParseState } from "./parse-state.ts";

/** What the parser sees of a token. */
export interface ParserWord {
  text: string;
  lemma: string;
  tag: string;
}

/** Numbers of the Penn tags, the same in training and in use. */
const TAG_NUMBERS: ReadonlyMap<string, number> = new Map(
  (
    "$ '' , -LRB- -RRB- . : ADD CC CD DT EX FW IN JJ JJR JJS MD NN NNP NNPS NNS PDT POS PRP PRP$ RB RBR RBS RP SYM TO UH " +
    "VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB ``"
  )
    .split(" ")
    .map((tag, index) => [tag, index]),
);

const PUNCTUATION: ReadonlySet<number> = new Set(numbersOf("'' , -LRB- -RRB- . ``"));

/** Whether the number of a tag is that of a mark whose relation is always "punct"; dashes and the like can be more. */
export function isPunctuation(tag: number): boolean {
  return PUNCTUATION.has(tag);
}

function numbersOf(tags: string): number[] {
  return tags.split(" ").flatMap((tag) => TAG_NUMBERS.get(tag) ?? []);
}

/** Sets the word at `at` of a state, from left to right; `quoted` is the depth of quotation marks around it. */
export function setWord(state: ParseState, at: number, word: ParserWord, quoted: number): void {
  const { tag, lemma } = word;
  state.word[at] = hashWord(lemma);
  state.tag[at] = TAG_NUMBERS.get(tag) ?? 18;
  state.quoted[at] = quoted > 0 ? 1 : 0;
  const isComma = tag === "," || tag === ":" || tag === "``" || tag === "''" ? 1 : 0;
  state.commas[at] = (at > 0 ? (state.commas[at - 1] as number) : 0) + isComma;
  state.verbs[at] =
    (at > 0 ? (state.verbs[at - 1] as number) : 0) + (tag.startsWith("VB") || tag === "MD" ? 1 : 0);
}
