import { key1, key2, key3 } from "./hash.ts";
import {
  AMBIGUITY,
  CAPITAL,
  PREFIX1,
  PREFIX2,
  PREFIX3,
  SHAPE,
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  WORD,
} from "./word-types.ts";

/**
 * The features of the tagger, after Collins (2002) and Toutanova et al. (2003): the word, its affixes and shape, the
 * words around it with the tags they can have, and the two tags before. Each function appends hashes to `out` from `n` on
 * and returns the new length. `fields` holds the descriptions of word types; numbers named after words are their places.
 */
export type Fields = Int32Array;

/** What a word's form says of its own tag. */
export function ownKeys(fields: Fields, word: number, out: Int32Array): number {
  let n = 0;
  for (const field of OWN) {
    out[n] = key1(field, fields[word + field] as number);
    n += 1;
  }
  out[n] = key2(16, fields[word + SHAPE] as number, fields[word + SUFFIX3] as number);
  out[n + 1] = key2(17, fields[word + CAPITAL] as number, fields[word + WORD] as number);
  out[n + 2] = key1(18, 0);
  return n + 3;
}

const OWN = [WORD, SHAPE, SUFFIX1, SUFFIX2, SUFFIX3, SUFFIX4, PREFIX1, PREFIX2, PREFIX3, AMBIGUITY];

/** What a word's form says of a tag, the word standing at `distance` from the one to be tagged: -2, -1, 1 or 2. */
export function neighbourKeys(fields: Fields, word: number, distance: number, out: Int32Array): number {
  const template = 40 + distance * 8;
  out[0] = key1(template, fields[word + WORD] as number);
  out[1] = key1(template + 1, fields[word + AMBIGUITY] as number);
  if (distance < -1 || distance > 1) return 2;
  out[2] = key1(template + 2, fields[word + SUFFIX3] as number);
  out[3] = key1(template + 3, fields[word + SUFFIX2] as number);
  out[4] = key1(template + 4, fields[word + SHAPE] as number);
  return 5;
}

/** Where a word stands: the places of its own type and of its neighbours', whether it is first, its sentence's case. */
export interface Place {
  before: number;
  word: number;
  after: number;
  later: number;
  first: number;
  casing: number;
}

/** What a word and its neighbours say together. */
export function placeKeys(fields: Fields, place: Place, out: Int32Array): number {
  const word = fields[place.word + WORD] as number;
  const before = fields[place.before + WORD] as number;
  const after = fields[place.after + WORD] as number;
  const can = fields[place.word + AMBIGUITY] as number;
  const canAfter = fields[place.after + AMBIGUITY] as number;
  const where = place.first * 4 + place.casing;
  out[0] = key2(80, fields[place.word + CAPITAL] as number, where);
  out[1] = key3(81, fields[place.word + SHAPE] as number, fields[place.word + SUFFIX3] as number, where);
  out[2] = key2(82, before, word);
  out[3] = key2(83, word, after);
  out[4] = key3(84, fields[place.before + AMBIGUITY] as number, can, canAfter);
  out[5] = key2(85, before, after);
  out[6] = key3(86, can, canAfter, fields[place.later + AMBIGUITY] as number);
  out[7] = key3(87, fields[place.word + CAPITAL] as number, where, can);
  out[8] = key3(88, fields[place.word + CAPITAL] as number, fields[place.before + CAPITAL] as number, where);
  out[9] = key2(89, fields[place.word + CAPITAL] as number, fields[place.after + CAPITAL] as number);
  return 10;
}

/** What can make a tag sure: the tag before with the tags that words can have, with capitals, or with the word's shape. */
export function sureTagKeys(fields: Fields, place: Place, last: number, out: Int32Array): number {
  const can = fields[place.word + AMBIGUITY] as number;
  const capital = fields[place.word + CAPITAL] as number;
  const suffix = fields[place.word + SUFFIX3] as number;
  const where = place.first * 4 + place.casing;
  const known = last | (can << 8);
  out[0] = key2(121, known, capital | ((fields[place.after + CAPITAL] as number) << 4) | (where << 8));
  out[1] = key3(120, known, (fields[place.after + AMBIGUITY] as number) | (capital << 8), suffix);
  out[2] = key3(122, known | (where << 16), fields[place.word + SHAPE] as number, suffix);
  return 3;
}

/** What the tags of the two words before say. */
export function historyKeys(fields: Fields, place: Place, tags: [number, number], out: Int32Array): number {
  const [last, second] = tags;
  const word = fields[place.word + WORD] as number;
  const can = fields[place.word + AMBIGUITY] as number;
  const both = last * 64 + second;
  out[0] = key1(100, last);
  out[1] = key1(101, second);
  out[2] = key1(102, both);
  out[3] = key2(103, last, word);
  out[4] = key2(104, both, can);
  out[5] = key2(105, last, fields[place.word + SUFFIX3] as number);
  out[6] = key2(106, last, fields[place.after + WORD] as number);
  out[7] = key3(107, last, can, fields[place.after + AMBIGUITY] as number);
  out[8] = key3(108, last, fields[place.word + CAPITAL] as number, place.first * 4 + place.casing);
  out[9] = key2(109, both, word);
  out[10] = key3(
    110,
    last,
    fields[place.word + SUFFIX2] as number,
    fields[place.after + AMBIGUITY] as number,
  );
  out[11] = key2(111, second, fields[place.before + WORD] as number);
  return 12;
}
