/**
 * What a verb's auxiliaries say, for the stages that ask when and whether something happened:
 * - `isVerb(token)`: a verb or a modal by its tag;
 * - `verbGroup(document, i)`: tense, aspect, modal, negation and voice of the verb group of a token; "was" and "not" of
 *   "was not invited" give the same as "invited".
 */
import type { Document, Token } from "../model/document.ts";
import { childrenOf } from "./tree.ts";

/** The verb group of a clause: "would not have been invited". */
export interface VerbGroup {
  /** Index of the main word: a verb, or what a copula links ("is ready"). */
  main: number;
  /** By the finite verb, "will" and "shall"; null for infinitives and participles without one ("to go", "having gone"). */
  tense: "past" | "present" | "future" | null;
  aspect: "simple" | "progressive" | "perfect" | "perfect-progressive";
  /** Lemma of the modal that is not future: "can", "could", "would", "may", "must"; null without one. */
  modal: string | null;
  negated: boolean;
  passive: boolean;
  /** Has "to" before it. */
  infinitive: boolean;
  /** Indexes of the auxiliaries and the copula, in text order. */
  auxiliaries: number[];
}

/** Whether a token is a verb or a modal. */
export function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.tag.startsWith("VB") || token.tag === "MD");
}

/** The verb group that a token is the main word or an auxiliary of. */
export function verbGroup(document: Document, index: number): VerbGroup {
  const { tokens } = document;
  const main = mainOf(document, index);
  const auxiliaries = auxiliariesOf(document, main);
  const words = auxiliaries.flatMap((at) => tokens[at] ?? []);
  const verb = tokens[main];
  if (verb !== undefined && isVerb(verb)) words.push(verb);
  return {
    main,
    tense: tenseOf(words),
    aspect: aspectOf(words),
    modal: words.find((word) => word.tag === "MD" && !FUTURE.has(word.lemma))?.lemma ?? null,
    negated: childrenOf(document, main).some((child) => NEGATIONS.has(tokens[child]?.lemma ?? "")),
    passive: isPassive(words, verb),
    infinitive: childrenOf(document, main).some((child) => tokens[child]?.tag === "TO" && child < main),
    auxiliaries,
  };
}

const AUXILIARIES: ReadonlySet<string> = new Set(["aux", "aux:pass", "cop"]);
const FUTURE: ReadonlySet<string> = new Set(["will", "shall"]);
const NEGATIONS: ReadonlySet<string> = new Set(["not", "never", "neither", "nor"]);

function mainOf({ tokens }: Document, index: number): number {
  const token = tokens[index];
  if (token === undefined || token.head < 0) return index;
  return AUXILIARIES.has(token.dep) || NEGATIONS.has(token.lemma) ? token.head : index;
}

/** The auxiliaries of a verb, or those of the verb it is coordinated with: "was arrested and charged". */
function auxiliariesOf(document: Document, main: number): number[] {
  const { tokens } = document;
  const verb = tokens[main];
  const own = childrenOf(document, main).filter(
    (child) => child < main && AUXILIARIES.has(tokens[child]?.dep ?? ""),
  );
  if (own.length > 0 || verb?.dep !== "conj" || !/^VB[NG]?$/.test(verb.tag)) return own;
  if (childrenOf(document, main).some((child) => tokens[child]?.dep.startsWith("nsubj"))) return own;
  const first = verb.head;
  return tokens[first]?.tag === verb.tag ? auxiliariesOf(document, first) : own;
}

function tenseOf(words: Token[]): VerbGroup["tense"] {
  const finite = words[0];
  if (finite === undefined) return null;
  if (words.some((word) => word.tag === "MD" && FUTURE.has(word.lemma))) return "future";
  if (finite.tag === "VBD") return "past";
  return finite.tag === "VBZ" || finite.tag === "VBP" || finite.tag === "MD" ? "present" : null;
}

function aspectOf(words: Token[]): VerbGroup["aspect"] {
  const perfect = words.some((word, at) => word.lemma === "have" && words.slice(at + 1).some(isParticiple));
  const progressive = words.some((word, at) => word.lemma === "be" && words[at + 1]?.tag === "VBG");
  if (perfect) return progressive ? "perfect-progressive" : "perfect";
  return progressive ? "progressive" : "simple";
}

function isParticiple(word: Token): boolean {
  return word.tag === "VBN" || word.tag === "VBD";
}

function isPassive(words: Token[], verb: Token | undefined): boolean {
  const before = words.at(-2);
  if (verb === undefined || words.at(-1) !== verb || !isParticiple(verb)) return false;
  return before === undefined
    ? verb.tag === "VBN" && verb.dep !== "root"
    : before.lemma === "be" || before.lemma === "get";
}
