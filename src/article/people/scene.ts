import type { Diagnostic } from "../../model/article-record.ts";
import type { Document, Token } from "../../model/document.ts";
import type { Mention, MentionRule } from "../../model/mention.ts";
import type { AliasIndex } from "./alias-index.ts";
import { bearersOf } from "./bearers.ts";
import { nameKind } from "./decisions.ts";
import { classesOf, Word } from "./name-lexicon.ts";
import { isCapitalised } from "./name-pieces.ts";
import { type Gender, Registry } from "./registry.ts";

/** A mention while its stage is at work. */
export interface Draft {
  first: number;
  last: number;
  head: number;
  how: Mention["how"];
  rule: MentionRule;
  /** Index into the registry, or -1. */
  entity: number;
  also: number[];
  gender: Gender;
  plural: boolean;
  /** A person or people: what "he", "she" or "they" can mean. */
  personal: boolean;
  /** Of a pronoun that means someone without a name, the phrase that tells of him: "a driver" of "he". */
  antecedent?: Draft;
  /** How likely a pronoun means whom it is taken for. */
  chance?: number;
}

/** What the rules of this stage share: the document, each token's word classes, the known names, the entities so far. */
export interface Scene {
  document: Document;
  tokens: readonly Token[];
  classes: Int32Array;
  index: AliasIndex;
  /** The article's day (`2024-06-19`), where it is known. */
  day: string | null;
  registry: Registry;
  drafts: Draft[];
  /** Per sentence: most of its words begin with a capital, so that a capital tells nothing. */
  titleCase: readonly boolean[];
  /** Family names that the article gives with a given name before them, in lower case. */
  bearers: ReadonlySet<string>;
  /** Words that stand with a capital in mid-sentence. */
  capitalised: ReadonlySet<string>;
  /** Per token the widest name over it; filled once the names are found. */
  names: readonly (Draft | undefined)[];
  diagnostics: Diagnostic[];
}

/** Looks up every token once and finds the sentences in which capitals tell nothing. */
export function openScene(document: Document, index: AliasIndex, day: string | null): Scene {
  const { tokens } = document;
  const classes = new Int32Array(tokens.length);
  for (const [i, token] of tokens.entries())
    classes[i] = classesOf(token.lower) || classesOfPart(token.lower);
  const titleCase = document.sentences.map(({ first, last }) => isTitleCase(tokens, classes, first, last));
  const capitalised = capitalisedWords(document, titleCase);
  const bearers = bearersOf(tokens, classes);
  const registry = new Registry();
  const found = { registry, drafts: [], names: [], diagnostics: [] };
  return { document, tokens, classes, index, day, titleCase, bearers, capitalised, ...found };
}

/** "vice-minister" is a minister, "ex-wife" a wife: what the last part of a word in two parts says of roles. */
function classesOfPart(lower: string): number {
  const hyphen = lower.lastIndexOf("-");
  return hyphen > 0 ? classesOf(lower.slice(hyphen + 1)) & ROLES : 0;
}

const ROLES = Word.TITLE | Word.PERSON | Word.PEOPLE | Word.MALE | Word.FEMALE;

/** The end of a token's sentence. */
export function sentenceEnd(scene: Scene, at: number): number {
  return scene.document.sentences[scene.tokens[at]?.sentence ?? -1]?.last ?? scene.tokens.length;
}

/** Whether a token has one of the classes. */
export function is(scene: Scene, at: number, bits: number): boolean {
  return ((scene.classes[at] ?? 0) & bits) !== 0;
}

/** Whether a token begins its sentence, but for marks before it. */
export function opensSentence(document: Document, at: number): boolean {
  const token = document.tokens[at];
  const before = document.tokens[at - 1];
  if (token === undefined || before === undefined || before.sentence !== token.sentence) return true;
  return /^["“”„«‘'`:—–([•*-]+$/.test(before.text);
}

/** "Judge Opens Inquiry Into Ferry Fire": almost only capitals, and no full stop at the end. */
function isTitleCase(tokens: readonly Token[], classes: Int32Array, first: number, last: number): boolean {
  if (/^[.!?]["”’']?$/.test(tokens[last - 1]?.text ?? "")) return false;
  let capitals = 0;
  let words = 0;
  for (let i = first; i < last; i += 1) {
    const text = tokens[i]?.text ?? "";
    if (!/^\p{L}/u.test(text) || text.length < 2) continue;
    if (((classes[i] ?? 0) & Word.FUNCTION) !== 0) continue;
    words += 1;
    if (isCapitalised(text)) capitals += 1;
  }
  return words >= nameKind().titleCaseWords && capitals / words > nameKind().titleCaseShare;
}

function capitalisedWords(document: Document, titleCase: readonly boolean[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [i, token] of document.tokens.entries()) {
    if (titleCase[token.sentence] === true || !isCapitalised(token.text)) continue;
    if (!opensSentence(document, i)) found.add(token.text);
  }
  return found;
}
