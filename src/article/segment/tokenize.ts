import type { Token } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { wordForm } from "../../nlp/word-forms.ts";
import { BEFORE_NUMBER, CAPITALISED, JOINED, standsAnywhere, standsBeforeName } from "./abbreviations.ts";
import { DIGIT, isWordUnit, kindOf, LETTER, OTHER, SPACE, startsUpper } from "./chars.ts";

/** A paired quotation mark: how many characters it has, and how it is read whatever they are. */
export interface PairedMark {
  length: number;
  text: string;
}

/**
 * Cuts a block into words and marks, as the Penn Treebank does (Marcus et al. 1993): "don't" → "do" "n't",
 * "Berg's" → "Berg" "'s", "$5" → "$" "5"; hyphenated words, "U.S.", "3:30" and "9/11" stay whole.
 * `marks` are the block's paired quotation marks by their starts: each is a token.
 */
export function tokenize(text: string, block: Span, marks: ReadonlyMap<number, PairedMark>): Token[] {
  const tokens: Token[] = [];
  let at = block.start;
  while (at < block.end) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    const marked = kind === OTHER ? marks.get(at) : undefined;
    if (kind === SPACE) at += 1;
    else if (marked !== undefined) at = push(tokens, { start: at, end: at + marked.length }, marked.text);
    else if (kind !== OTHER || startsWord(text, at, block.end))
      at = addWord(tokens, text, { start: at, end: block.end }, marks);
    else at = add(tokens, text, at, endOfMark(text, at, block.end));
  }
  return tokens;
}

function add(tokens: Token[], text: string, start: number, end: number): number {
  return push(tokens, { start, end }, text.slice(start, end));
}

/** Adds a token that is read as some words, and gives its end. */
function push(tokens: Token[], { start, end }: Span, as: string): number {
  const { text, lower } = wordForm(as);
  tokens.push({ start, end, text, lower, lemma: lower, tag: "", head: -1, dep: "", sentence: -1 });
  return end;
}

/** A mark at the beginning of a word: "'em", "'90s", ".22", "#tag", "@name". */
function startsWord(text: string, at: number, end: number): boolean {
  const next = at + 1 < end ? text.charCodeAt(at + 1) : Number.NaN;
  const unit = text.charCodeAt(at);
  if (isApostrophe(unit)) return kindOf(next) === DIGIT || ELISION.test(text.slice(at + 1, at + 6));
  if (unit === DOT) return kindOf(next) === DIGIT && !isWordUnit(text.charCodeAt(at - 1));
  return (unit === 0x23 || unit === 0x40) && kindOf(next) === LETTER;
}

const ELISION = /^(?:em|til|tis|twas|cause|n)(?![\p{L}])/iu;
const DOT = 0x2e;

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x2018 || unit === 0xb4 || unit === 0x60;
}

/** One token for a run of the same mark ("...", "--", "!!!") or of symbols beyond the marks (emoji); else one mark. */
function endOfMark(text: string, at: number, end: number): number {
  const unit = text.charCodeAt(at);
  let next = at + 1;
  if (isSurrogate(unit)) while (next < end && isSurrogate(text.charCodeAt(next))) next += 1;
  else if (RUNS.includes(text.charAt(at))) while (next < end && text.charCodeAt(next) === unit) next += 1;
  return next;
}

const RUNS = ".-!?*_=~—–…";

function isSurrogate(unit: number): boolean {
  return (unit >= 0xd800 && unit <= 0xdfff) || unit === 0xfe0f || unit === 0x200d;
}

/** Adds the word that begins here, with what clings to it ("n't", "'s") as tokens of their own. */
function addWord(
  tokens: Token[],
  text: string,
  { start: at, end: limit }: Span,
  marks: ReadonlyMap<number, PairedMark>,
): number {
  let end = endOfAddress(text, at, limit) ?? endOfWord(text, at, limit, marks);
  if (text.charCodeAt(end) === DOT && end < limit && keepsDot(text, at, end, limit)) end += 1;
  const cut = clitic(text, at, end);
  if (cut > at) add(tokens, text, at, cut);
  return add(tokens, text, Math.max(cut, at), end);
}

/** The end of a web or mail address, without the mark that closes its sentence. */
function endOfAddress(text: string, at: number, end: number): number | undefined {
  const first = text.charCodeAt(at) | 0x20;
  if (first !== 0x68 && first !== 0x77) return undefined;
  if (!/^(?:https?:\/\/|www\.)/i.test(text.slice(at, at + 8))) return undefined;
  let stop = at;
  while (stop < end && kindOf(text.charCodeAt(stop)) !== SPACE && !ENDS_ADDRESS.includes(text.charAt(stop)))
    stop += 1;
  while (stop > at + 1 && ".,;:!?)]'".includes(text.charAt(stop - 1))) stop -= 1;
  return stop;
}

const ENDS_ADDRESS = '"“”‘’«»<>';

/** Goes on through letters, digits and what stands between two of them. */
function endOfWord(text: string, start: number, end: number, marks: ReadonlyMap<number, PairedMark>): number {
  let at = start + 1;
  while (at < end) {
    const unit = text.charCodeAt(at);
    const kind = kindOf(unit);
    if (kind === SPACE) break;
    if (kind === OTHER && !(at + 1 < end && joins(text, at) && !marks.has(at))) break;
    at += 1;
  }
  return at;
}

/** A mark within a word: "o'clock", "Jong-un", "U.S", "AT&T", "3.5", "10,000", "3:30", "9/11". */
function joins(text: string, at: number): boolean {
  const left = kindOf(text.charCodeAt(at - 1));
  const right = kindOf(text.charCodeAt(at + 1));
  const unit = text.charCodeAt(at);
  if (unit === 0x2d || unit === 0x2010 || unit === 0x2011)
    return left !== OTHER && right !== OTHER && right !== SPACE;
  if (left === OTHER && !isApostrophe(text.charCodeAt(at - 1))) return unit === 0x2d && right !== SPACE;
  if (isApostrophe(unit)) return right === LETTER || (right === DIGIT && left === DIGIT);
  if (unit === DOT) return joinsDot(text, at, left, right);
  if (unit === 0x26 || unit === 0x40 || unit === 0x5f) return right === LETTER || right === DIGIT;
  return (unit === 0x2c || unit === 0x3a || unit === 0x2f) && left === DIGIT && right === DIGIT;
}

/** "3.5", "U.S", "kcna.kp"; but not "left.Then", where a space is missing. */
function joinsDot(text: string, at: number, left: number, right: number): boolean {
  if (right === DIGIT) return left === DIGIT || left === LETTER;
  if (right !== LETTER) return false;
  const next = text.charAt(at + 1);
  if (next === next.toLowerCase()) return true;
  return left === LETTER && (at < 2 || kindOf(text.charCodeAt(at - 2)) !== LETTER);
}

/** Whether a full stop after a word belongs to it: "U.S.", "Mr.", "J. K. Rowling", "No. 10". */
function keepsDot(text: string, start: number, end: number, blockEnd: number): boolean {
  if (text.charCodeAt(end + 1) === DOT && end + 1 < blockEnd) return false;
  const word = text.slice(start, end);
  if (word.length === 1) return isInitial(text, start, end, blockEnd);
  if (/^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  const lower = word.toLowerCase();
  if (!standsBeforeName(lower) && !standsAnywhere(lower)) return false;
  const after = text.slice(end + 1, Math.min(end + 3, blockEnd));
  if (BEFORE_NUMBER.has(lower))
    return /^\s\d/.test(after) || (CAPITALISED.has(lower) && isTitleBefore(word, after));
  return !CAPITALISED.has(lower) || isTitleBefore(word, after);
}

function isTitleBefore(word: string, after: string): boolean {
  return startsUpper(word) && (after === "" || /^(?:[\s,;)]|$)/.test(after));
}

/** A capital and a full stop are an initial, but "so do I." and "in Plan B." at a paragraph's end. */
function isInitial(text: string, start: number, end: number, blockEnd: number): boolean {
  const letter = text.charAt(start);
  if (kindOf(letter.charCodeAt(0)) !== LETTER || !startsUpper(letter)) return false;
  const before = text.slice(Math.max(0, start - 2), start);
  if (letter === "I" && /\p{Ll}\s$/u.test(before)) return false;
  return end + 1 < blockEnd && /^\s?["“(]?\p{Lu}/u.test(text.slice(end + 1, end + 4));
}

/** Where the part that clings to a word begins ("do|n't", "Berg|'s", "can|not"), or its start if nothing does. */
function clitic(text: string, start: number, end: number): number {
  for (let cut = end - 2; cut >= end - 3 && cut > start; cut -= 1) {
    if (!isApostrophe(text.charCodeAt(cut))) continue;
    const rest = text.slice(cut + 1, end).toLowerCase();
    if (rest === "t" && (text.charCodeAt(cut - 1) | 0x20) === 0x6e && cut - 1 > start) return cut - 1;
    if (CLITICS.has(rest)) return cut;
  }
  return start + joinedPart(text, start, end);
}

/** The length of the first part of two words written as one ("can|not"), or 0. */
function joinedPart(text: string, start: number, end: number): number {
  if (!JOINED_LENGTHS.has(end - start) || !JOINED_ENDS.has(text.charCodeAt(end - 1) | 0x20)) return 0;
  return JOINED.get(text.slice(start, end).toLowerCase()) ?? 0;
}

const JOINED_LENGTHS: ReadonlySet<number> = new Set([...JOINED.keys()].map((word) => word.length));
const JOINED_ENDS: ReadonlySet<number> = new Set(
  [...JOINED.keys()].map((word) => word.charCodeAt(word.length - 1)),
);

const CLITICS: ReadonlySet<string> = new Set(["s", "d", "m", "re", "ve", "ll"]);
