/** Kinds of characters as the segmenter tells them apart; a table of all UTF-16 units, so a look-up is one load. */
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const OTHER = 4;

/** The kind of a UTF-16 unit: SPACE, LETTER, DIGIT or OTHER (marks and symbols). NaN, past the end, is a SPACE. */
export function kindOf(unit: number): number {
  return unit >= 0 ? (table()[unit] ?? SPACE) : SPACE;
}

/** Whether a UTF-16 unit is a letter or a digit. */
export function isWordUnit(unit: number): boolean {
  const kind = kindOf(unit);
  return kind === LETTER || kind === DIGIT;
}

/** Whether a word begins with a capital: "Berg", "Édouard". */
export function startsUpper(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}

/** Ranges that hold neither letters nor digits (from the Unicode charts); all else above U+00A9 counts as a letter. */
const MARKS_AND_SYMBOLS: [number, number][] = [
  [0x00, 0x7f],
  [0x80, 0xa9],
  [0xab, 0xb4],
  [0xb6, 0xb9],
  [0xbb, 0xbf],
  [0xd7, 0xd7],
  [0xf7, 0xf7],
  [0x2000, 0x206f],
  [0x2070, 0x20cf],
  [0x2100, 0x214f],
  [0x2190, 0x2bff],
  [0x2e00, 0x2e7f],
  [0x3000, 0x303f],
  [0xd800, 0xf8ff],
  [0xfe00, 0xfe6f],
  [0xff01, 0xff0f],
  [0xff1a, 0xff20],
  [0xfff0, 0xffff],
];

const SPACES: [number, number][] = [
  [0x00, 0x20],
  [0x7f, 0xa0],
  [0x1680, 0x1680],
  [0x2000, 0x200b],
  [0x2028, 0x202f],
  [0x205f, 0x2060],
  [0x3000, 0x3000],
  [0xfeff, 0xfeff],
];

const LETTERS: [number, number][] = [
  [0x41, 0x5a],
  [0x61, 0x7a],
];

let kinds: Uint8Array | null = null;

function table(): Uint8Array {
  if (kinds !== null) return kinds;
  kinds = new Uint8Array(0x10000).fill(LETTER);
  for (const [from, to] of MARKS_AND_SYMBOLS) kinds.fill(OTHER, from, to + 1);
  for (const [from, to] of SPACES) kinds.fill(SPACE, from, to + 1);
  for (const [from, to] of LETTERS) kinds.fill(LETTER, from, to + 1);
  kinds.fill(DIGIT, 0x30, 0x3a);
  return kinds;
}
