/**
 * The dependency tree of a document, for the stages that read it:
 * - `childrenOf(document, i)`: the tokens that hang on a token, in text order; `childOf` the first with one of some relations;
 * - `subtreeOf(document, i)`: the tokens `[first, last)` that a token governs, itself included;
 * - `clauseOf(document, i, without)`: the clause of a verb, without the subordinate clauses named;
 * - `isBelow(document, i, above)`: whether a token hangs on another, near or far;
 * - `rootOf(document, sentence)`: the root of a sentence.
 */
import type { Document, Sentence } from "../model/document.ts";

/** A run of tokens `[first, last)`. */
export interface TokenRange {
  first: number;
  last: number;
}

/** The tokens that hang on a token, in text order. */
export function childrenOf(document: Document, index: number): readonly number[] {
  return treeOf(document).children[index] ?? NONE;
}

/** The first token hanging on a token by one of the relations ("nsubj", "nsubj:pass"), or -1. */
export function childOf(document: Document, index: number, relations: ReadonlySet<string>): number {
  return childrenOf(document, index).find((child) => relations.has(document.tokens[child]?.dep ?? "")) ?? -1;
}

/** The tokens from the first to the last that a token governs, itself included: "the leader of the North". */
export function subtreeOf(document: Document, index: number): TokenRange {
  const { firsts, lasts } = treeOf(document);
  return { first: firsts[index] ?? index, last: lasts[index] ?? index + 1 };
}

/**
 * The clause of a verb: its subtree, cut where a child of a relation of `without` begins or ends. Without "advcl" the clause
 * of "left" in "When it rained, Berg left because he was tired" is ", Berg left".
 */
export function clauseOf(document: Document, index: number, without: ReadonlySet<string>): TokenRange {
  const range = subtreeOf(document, index);
  for (const child of childrenOf(document, index)) {
    if (!without.has(document.tokens[child]?.dep ?? "")) continue;
    const { first, last } = subtreeOf(document, child);
    if (child < index) range.first = Math.max(range.first, Math.min(index, last));
    else range.last = Math.min(range.last, Math.max(index + 1, first));
  }
  return range;
}

/** Whether a token hangs on another, near or far; a token is below itself. */
export function isBelow(document: Document, index: number, above: number): boolean {
  let at = index;
  while (at >= 0 && at !== above) at = document.tokens[at]?.head ?? -1;
  return at === above;
}

/** The root of a sentence, or its first token where there is none. */
export function rootOf(document: Document, sentence: Sentence): number {
  for (let at = sentence.first; at < sentence.last; at += 1) if (document.tokens[at]?.head === -1) return at;
  return sentence.first;
}

const NONE: readonly number[] = [];

interface Tree {
  children: (number[] | undefined)[];
  firsts: Int32Array;
  lasts: Int32Array;
}

const trees = new WeakMap<Document, Tree>();

function treeOf(document: Document): Tree {
  const known = trees.get(document);
  if (known !== undefined) return known;
  const tree = build(document);
  trees.set(document, tree);
  return tree;
}

function build({ tokens, sentences }: Document): Tree {
  const children: (number[] | undefined)[] = new Array(tokens.length);
  const firsts = new Int32Array(tokens.length);
  const lasts = new Int32Array(tokens.length);
  for (let at = 0; at < tokens.length; at += 1) {
    firsts[at] = at;
    lasts[at] = at + 1;
    const head = tokens[at]?.head ?? -1;
    if (head < 0) continue;
    const siblings = children[head];
    if (siblings === undefined) children[head] = [at];
    else siblings.push(at);
  }
  const tree = { children, firsts, lasts };
  for (const sentence of sentences) widen(tree, tokens, sentence);
  return tree;
}

/** Widens each token's range by its children's, from the leaves up: a token is done when all its children are. */
function widen(
  { children, firsts, lasts }: Tree,
  tokens: Document["tokens"],
  { first, last }: Sentence,
): void {
  const waiting = new Int32Array(last - first);
  const ready: number[] = [];
  for (let at = first; at < last; at += 1) {
    const count = children[at]?.length ?? 0;
    waiting[at - first] = count;
    if (count === 0) ready.push(at);
  }
  for (let at = ready.pop(); at !== undefined; at = ready.pop()) {
    const head = tokens[at]?.head ?? -1;
    if (head < 0) continue;
    firsts[head] = Math.min(firsts[head] ?? head, firsts[at] ?? at);
    lasts[head] = Math.max(lasts[head] ?? head, lasts[at] ?? at);
    const left = (waiting[head - first] ?? 1) - 1;
    waiting[head - first] = left;
    if (left === 0) ready.push(head);
  }
}
