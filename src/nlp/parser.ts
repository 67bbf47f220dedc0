import type { Document, Sentence } from "../model/document.ts";
import { datelineLength } from "./dateline.ts";
import { firstMove } from "./first-look.ts";
import { addWeights, type LinearModel } from "./linear-model.ts";
import { sumMoves } from "./move-table.ts";
import { firstKeys, furtherKeys } from "./parse-features.ts";
import { type ParseModel, parseModel } from "./parse-model.ts";
import {
  attach,
  begin,
  headOf,
  isDone,
  LEFT,
  onlyMove,
  type ParseState,
  parseState,
  RIGHT,
  SHIFT,
  shift,
} from "./parse-state.ts";
import { isPunctuation, setWord } from "./parse-words.ts";
import { labelKeys, sureLabelKeys } from "./relation-features.ts";
import { sureChoice, UNSURE } from "./sure-choices.ts";
import type { TokenRange } from "./tree.ts";

/** Sentences longer than this are parsed in pieces, whose roots hang on the first piece's. */
const LONGEST = 500;

const KEYS = new Int32Array(96);
const SCORES = new Int32Array(64);
let state: ParseState | null = null;

/**
 * Gives every token its head and its relation (Universal Dependencies): a greedy arc-hybrid parser (Kuhlmann et al. 2011)
 * trained with a dynamic oracle (Goldberg and Nivre 2013), which reads tags and lemmas. Every sentence gets one root.
 */
export function parseDocument(document: Document): void {
  state ??= parseState(LONGEST);
  const quoted = depths(document);
  for (const sentence of document.sentences) parseSentence(document, sentence, quoted, state);
}

/** For each token whether it stands between quotation marks; the closing mark does not. */
function depths({ tokens, quoted }: Document): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  let span = 0;
  let end = -1;
  for (let at = 0; at < tokens.length; at += 1) {
    const start = tokens[at]?.start ?? 0;
    for (let next = quoted[span]; next !== undefined && next.start <= start; next = quoted[span]) {
      end = Math.max(end, next.inner.end);
      span += 1;
    }
    inside[at] = start < end ? 1 : 0;
  }
  return inside;
}

function parseSentence(document: Document, sentence: Sentence, quoted: Uint8Array, work: ParseState): void {
  const { first, last } = sentence;
  const body = first + datelineLength(document, sentence);
  const roots: number[] = [];
  if (body > first) roots.push(parsePiece(document, { first, last: body }, quoted, work));
  for (let from = body; from < last; from += LONGEST) {
    roots.push(parsePiece(document, { first: from, last: Math.min(last, from + LONGEST) }, quoted, work));
  }
  const main = body > first ? (roots[1] ?? first) : (roots[0] ?? first);
  for (const root of roots) if (root !== main) hangRoot(document, root, main);
}

/** Hangs the root of a dateline, or of a piece of a sentence too long, on the sentence's. */
function hangRoot({ tokens }: Document, root: number, main: number): void {
  const token = tokens[root];
  if (token === undefined) return;
  token.head = main;
  token.dep = "parataxis";
}

/** Parses the tokens `[first, last)`; returns their root. */
function parsePiece(document: Document, piece: TokenRange, quoted: Uint8Array, work: ParseState): number {
  const { first, last } = piece;
  for (let at = first; at < last; at += 1) {
    const token = document.tokens[at];
    if (token !== undefined) setWord(work, at - first, token, quoted[at] ?? 0);
  }
  begin(work, last - first);
  const model = parseModel();
  if (hasWords(work)) while (!isDone(work)) step(work, model);
  else hangFlat(work, model.labels);
  return copyArcs(document, piece, work, model.labels);
}

function hasWords({ tag, length }: ParseState): boolean {
  for (let at = 0; at < length; at += 1) if (!isPunctuation(tag[at] as number)) return true;
  return false;
}

/** Hangs marks without words on the first of them. */
function hangFlat({ head, label, length }: ParseState, labels: string[]): void {
  for (let at = 0; at < length; at += 1) {
    head[at] = at === 0 ? length : 0;
    label[at] = labels.indexOf(at === 0 ? "root" : "punct");
  }
}

function step(work: ParseState, model: ParseModel): void {
  const only = onlyMove(work);
  const move = only < 0 ? bestMove(work, model) : only;
  if (move === SHIFT) shift(work);
  else hang(work, model, headOf(work, move));
}

/**
 * The transition that a first look makes sure, or else that scores highest; where there is a choice, only RIGHT can be
 * impossible: it needs two words on the stack.
 */
function bestMove(work: ParseState, { first, moves }: ParseModel): number {
  const hasTwo = work.top > 1;
  const n = firstKeys(work, KEYS);
  const sure = firstMove(first, KEYS, n, hasTwo);
  if (sure !== UNSURE) return sure;
  sumMoves(moves, KEYS, furtherKeys(work, KEYS, n), SCORES);
  const left = SCORES[0] as number;
  const right = hasTwo ? (SCORES[1] as number) : Number.NEGATIVE_INFINITY;
  if (left > 0 && left >= right) return LEFT;
  return right > 0 ? RIGHT : SHIFT;
}

/** Takes the top of the stack as a dependent: by "root", "punct", or the relation that scores highest. */
function hang(work: ParseState, { labels, relations, sure }: ParseModel, head: number): void {
  const child = work.stack[work.top - 1] as number;
  if (head === work.length) attach(work, head, labels.indexOf("root"));
  else if (isPunctuation(work.tag[child] as number)) attach(work, head, labels.indexOf("punct"));
  else {
    const known = sureChoice(sure, KEYS, sureLabelKeys(work, head, KEYS));
    attach(work, head, known === UNSURE ? bestLabel(work, relations, head, labels.length) : known);
  }
}

function bestLabel(work: ParseState, relations: LinearModel, head: number, size: number): number {
  const n = labelKeys(work, head, KEYS);
  SCORES.fill(0, 0, size);
  addWeights(relations, KEYS, n, SCORES);
  let best = 0;
  for (let label = 1; label < size; label += 1) {
    if ((SCORES[label] as number) > (SCORES[best] as number)) best = label;
  }
  return best;
}

/** Writes the arcs to the document's tokens; returns the root. */
function copyArcs(
  { tokens }: Document,
  { first, last }: TokenRange,
  work: ParseState,
  labels: string[],
): number {
  let root = first;
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token === undefined) continue;
    const head = work.head[at - first] as number;
    const isRoot = head === last - first;
    token.head = isRoot ? -1 : first + head;
    token.dep = labels[work.label[at - first] as number] ?? "dep";
    if (isRoot) root = at;
  }
  return root;
}
