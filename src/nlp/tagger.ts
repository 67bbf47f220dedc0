import type { Document, Sentence, Token } from "../model/document.ts";
import { casingOf } from "./casing.ts";
import { datelineLength } from "./dateline.ts";
import { addWeights } from "./linear-model.ts";
import { isWordLike, markTag } from "./mark-tags.ts";
import { sureChoice, UNSURE } from "./sure-choices.ts";
import { historyKeys, placeKeys, sureTagKeys } from "./tag-features.ts";
import { tagModel } from "./tag-model.ts";
import { lemmaFor, numberOf, ROWS, trim, type WordCache, wordCache } from "./word-cache.ts";
import { FIELDS, FIXED } from "./word-types.ts";

let cache: WordCache | null = null;

/**
 * Gives every token its Penn tag and its lemma: a greedy averaged perceptron (Collins 2002) from left to right. Marks get
 * their tags by table, words that never vary by lexicon.
 */
export function tagDocument(document: Document): void {
  cache ??= wordCache(tagModel());
  const opening = new Set<number>();
  const closing = new Set<number>();
  for (const { start, end, inner } of document.quoted) {
    if (inner.start > start) opening.add(start);
    if (inner.end < end) closing.add(inner.end);
  }
  for (const sentence of document.sentences) {
    tagMarks(document, sentence, opening, closing);
    tagDateline(document, sentence);
    for (let first = sentence.first; first < sentence.last; first += LONGEST) {
      trim(cache);
      tagPiece(cache, document.tokens, first, Math.min(sentence.last, first + LONGEST));
    }
  }
}

function tagMarks(document: Document, sentence: Sentence, opening: Set<number>, closing: Set<number>): void {
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const token = document.tokens[at];
    if (token === undefined || isWordLike(token.text.charCodeAt(0))) continue;
    if (opening.has(token.start)) token.tag = "``";
    else if (closing.has(token.start)) token.tag = "''";
    else token.tag = markTag(token.text) || (/^["'’]$/.test(token.text) ? oddMarkTag(document, at) : "");
  }
}

/** Names and numbers of a dateline: "SEOUL, June 19 (Agency) -". */
function tagDateline(document: Document, sentence: Sentence): void {
  const end = sentence.first + datelineLength(document, sentence);
  for (let at = sentence.first; at < end; at += 1) {
    const token = document.tokens[at];
    if (token?.tag === "") token.tag = /^\d+$/.test(token.text) ? "CD" : "NNP";
  }
}

/** A mark that no other pairs: after a word an apostrophe is a possessive ("the leaders' meeting"). */
function oddMarkTag({ tokens }: Document, at: number): string {
  const mark = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const clings = before?.end === mark?.start && /[\p{L}\p{N}]$/u.test(before?.text ?? "");
  if (mark?.text !== '"' && clings) return "POS";
  return after?.start === mark?.end && !clings ? "``" : "''";
}

/** Sentences longer than this are tagged in pieces, so that the cache stays small whatever the text. */
const LONGEST = 1000;

const work = { numbers: new Int32Array(LONGEST), scores: new Int32Array(64) };
const KEYS = new Int32Array(32);

function tagPiece(words: WordCache, tokens: Token[], first: number, last: number): void {
  const { tags, tagNumbers, linear, sure } = words.model;
  const length = last - first;
  prepare(words, tokens, first, length);
  const casing = casingOf(tokens, first, last);
  const place = { before: 0, word: 0, after: 0, later: 0, first: 0, casing };
  const history: [number, number] = [tags.length, tags.length];
  for (let at = 0; at < length; at += 1) {
    const token = tokens[first + at] as Token;
    const number = work.numbers[at] as number;
    let tag =
      token.tag === ""
        ? (words.fields[number * FIELDS + FIXED] as number)
        : (tagNumbers.get(token.tag) ?? -1);
    if (tag < 0) {
      place.before = at > 0 ? (work.numbers[at - 1] as number) * FIELDS : 0;
      place.word = number * FIELDS;
      place.after = at + 1 < length ? (work.numbers[at + 1] as number) * FIELDS : 0;
      place.later = at + 2 < length ? (work.numbers[at + 2] as number) * FIELDS : 0;
      place.first = at === 0 || (at === 1 && isMark(tokens[first])) ? 1 : 0;
      tag = sureChoice(sure, KEYS, sureTagKeys(words.fields, place, history[0], KEYS));
      if (tag === UNSURE) {
        sumOfRows(words, at, length);
        addWeights(linear, KEYS, placeKeys(words.fields, place, KEYS), work.scores);
        addWeights(linear, KEYS, historyKeys(words.fields, place, history, KEYS), work.scores);
        tag = best(tags.length);
      }
    }
    history[1] = history[0];
    history[0] = tag;
    token.tag = tags[tag] ?? "NN";
    token.lemma = lemmaFor(words, number, tag, token);
  }
}

function prepare(words: WordCache, tokens: Token[], first: number, length: number): void {
  for (let at = 0; at < length; at += 1) {
    const token = tokens[first + at] as Token;
    work.numbers[at] = numberOf(words, token.text, token.lower);
  }
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && (markTag(token.text) !== "" || /^["'’]$/.test(token.text));
}

/** Starts the scores of the word at `at` with what its own form and its neighbours' forms give. */
function sumOfRows({ scores, model }: WordCache, at: number, length: number): void {
  const size = model.tags.length;
  const sums = work.scores;
  sums.fill(0);
  for (let row = 0; row < ROWS.length; row += 1) {
    const other = at - (ROWS[row] as number);
    const number = other >= 0 && other < length ? (work.numbers[other] as number) : 0;
    const base = (number * ROWS.length + row) * size;
    for (let tag = 0; tag < size; tag += 1) (sums[tag] as number) += scores[base + tag] as number;
  }
}

function best(size: number): number {
  let top = 0;
  for (let tag = 1; tag < size; tag += 1) {
    if ((work.scores[tag] as number) > (work.scores[top] as number)) top = tag;
  }
  return top;
}
