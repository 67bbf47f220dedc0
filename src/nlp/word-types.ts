import { hashString, hashWord, mix, SEED } from "./hash.ts";

/** What of a word's form the tagger and the parser look at; each field is a hash or a small number. */
export const FIELDS = 16;
export const WORD = 0;
export const SHAPE = 1;
export const SUFFIX1 = 2;
export const SUFFIX2 = 3;
export const SUFFIX3 = 4;
export const SUFFIX4 = 5;
export const PREFIX1 = 6;
export const PREFIX2 = 7;
export const PREFIX3 = 8;
export const AMBIGUITY = 9;
export const FIXED = 10;
export const CAPITAL = 11;
const LENGTH = 12;

/** Capitals of a word: none, first letter, all letters, somewhere within. */
const LOWER = 0;
const TITLE = 1;
const UPPER = 2;
const MIXED = 3;
const NO_LETTER = 4;

/** Writes the fields of a word into `out` from `at`. */
export function describeWord(text: string, lower: string, out: Int32Array, at: number): void {
  const length = lower.length;
  out[at + WORD] = hashWord(lower);
  out[at + SHAPE] = shapeOf(text);
  out[at + SUFFIX1] = hashString(lower, Math.max(0, length - 1), length);
  out[at + SUFFIX2] = hashString(lower, Math.max(0, length - 2), length);
  out[at + SUFFIX3] = hashString(lower, Math.max(0, length - 3), length);
  out[at + SUFFIX4] = hashString(lower, Math.max(0, length - 4), length);
  out[at + PREFIX1] = hashString(lower, 0, Math.min(1, length));
  out[at + PREFIX2] = hashString(lower, 0, Math.min(2, length));
  out[at + PREFIX3] = hashString(lower, 0, Math.min(3, length));
  out[at + CAPITAL] = capitalOf(text, lower);
  out[at + LENGTH] = Math.min(length, 10);
}

/** "Berg" → Xx, "U.S." → X.X., "1990s" → dx: runs of the same kind of character are one. */
function shapeOf(text: string): number {
  let hash = SEED;
  let last = 0;
  for (let at = 0; at < text.length; at += 1) {
    const kind = shapeKind(text.charCodeAt(at));
    if (kind !== last) hash = mix(hash, kind);
    last = kind;
  }
  return hash;
}

function shapeKind(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return 1;
  if (unit >= 0x41 && unit <= 0x5a) return 2;
  if (unit >= 0x30 && unit <= 0x39) return 3;
  return unit > 0xbf ? 4 : unit;
}

function capitalOf(text: string, lower: string): number {
  const upper = text.toUpperCase();
  if (upper === lower) return NO_LETTER;
  if (text === lower) return LOWER;
  if (text === upper && text.length > 1) return UPPER;
  return text.slice(1) === lower.slice(1) ? TITLE : MIXED;
}
