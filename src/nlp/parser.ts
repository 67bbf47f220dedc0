import type { Document, Sentence } from "../model/document.ts";
import { addWeights, type LinearModel } from "./linear-model.ts";
import { labelKeys, transitionKeys } from "./parse-features.ts";
import { type ParseModel, parseModel } from "./parse-model.ts";
import {
  attach,
  begin,
  headOf,
  isDone,
  isLegal,
  type ParseState,
  parseState,
  RIGHT,
  SHIFT,
  shift,
} from "./parse-state.ts";
import { setWord } from "./parse-words.ts";

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
  const model = parseModel();
  state ??= parseState(LONGEST);
  const quoted = depths(document);
  for (const sentence of document.sentences) parseSentence(document, sentence, quoted, model, state);
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

function parseSentence(
  document: Document,
  sentence: Sentence,
  quoted: Uint8Array,
  model: ParseModel,
  work: ParseState,
): void {
  let root = -1;
  for (let first = sentence.first; first < sentence.last; first += LONGEST) {
    const length = Math.min(LONGEST, sentence.last - first);
    for (let at = 0; at < length; at += 1) {
      const token = document.tokens[first + at];
      if (token !== undefined) setWord(work, at, token, quoted[first + at] ?? 0);
    }
    begin(work, length);
    while (!isDone(work)) step(work, model);
    root = copyArcs(document, { first, length, root }, work, model.labels);
  }
}

function step(work: ParseState, model: ParseModel): void {
  const move = bestMove(work, model.moves);
  if (move === SHIFT) shift(work);
  else hang(work, model, move);
}

/** Takes the top of the stack as a dependent, by the relation that scores highest. */
function hang(work: ParseState, model: ParseModel, move: number): void {
  const head = headOf(work, move);
  const size = model.labels.length;
  sum(model.relations, labelKeys(work, head, KEYS), size);
  let best = 0;
  for (let label = 1; label < size; label += 1) {
    if ((SCORES[label] as number) > (SCORES[best] as number)) best = label;
  }
  attach(work, head, best);
}

function bestMove(work: ParseState, moves: LinearModel): number {
  sum(moves, transitionKeys(work, KEYS), 3);
  let best = -1;
  for (let move = SHIFT; move <= RIGHT; move += 1) {
    if (!isLegal(work, move)) continue;
    if (best < 0 || (SCORES[move] as number) > (SCORES[best] as number)) best = move;
  }
  return best;
}

function sum(model: LinearModel, n: number, size: number): void {
  SCORES.fill(0, 0, size);
  for (let index = 0; index < n; index += 1) addWeights(model, KEYS[index] as number, SCORES);
}

/** Writes the arcs to the document's tokens; returns the sentence's root. */
function copyArcs(
  { tokens }: Document,
  piece: { first: number; length: number; root: number },
  work: ParseState,
  labels: string[],
): number {
  let root = piece.root;
  for (let at = 0; at < piece.length; at += 1) {
    const token = tokens[piece.first + at];
    if (token === undefined) continue;
    const head = work.head[at] as number;
    token.head = head < piece.length ? piece.first + head : piece.root;
    token.dep =
      head < piece.length
        ? (labels[work.label[at] as number] ?? "dep")
        : piece.root < 0
          ? "root"
          : "parataxis";
    if (head >= piece.length && root < 0) root = piece.first + at;
  }
  return root;
}
