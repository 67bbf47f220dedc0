/** Starts a hash (32-bit FNV-1a; Fowler, Noll, Vo). */
export const SEED = 0x811c9dc5 | 0;

/** Mixes a number into a hash: the step of 32-bit FNV-1a over a whole number, then spread. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x01000193);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
}

/** The hash of a feature of one value; the first argument names the feature's template. Never 0, which means empty. */
export function key1(template: number, a: number): number {
  const x = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x2c1b3c6d);
  return last(x ^ (x >>> 13));
}

/** The hash of a feature of two values. */
export function key2(template: number, a: number, b: number): number {
  const x = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x2c1b3c6d);
  return last((x ^ (x >>> 13)) + b);
}

/** The hash of a feature of three values. */
export function key3(template: number, a: number, b: number, c: number): number {
  const x = Math.imul(a ^ Math.imul(template + 1, 0x9e3779b1), 0x2c1b3c6d);
  const y = Math.imul((x ^ (x >>> 13)) + b, 0x297a2d39);
  return last((y ^ (y >>> 15)) + c);
}

/** The hash of a word: numbers of the same length are one word ("2019", "1987"). */
export function hashWord(word: string): number {
  let hash = SEED;
  for (let at = 0; at < word.length; at += 1) {
    const unit = word.charCodeAt(at);
    hash = Math.imul(hash ^ (unit >= 0x30 && unit <= 0x39 ? 0x30 : straight(unit)), 0x01000193);
  }
  return hash;
}

/** The hash of a string's UTF-16 units `[from, to)`; curly apostrophes count as straight ones. */
export function hashString(text: string, from: number, to: number): number {
  let hash = SEED;
  for (let at = from; at < to; at += 1) {
    hash = Math.imul(hash ^ straight(text.charCodeAt(at)), 0x01000193);
  }
  return hash;
}

function straight(unit: number): number {
  return unit === 0x2019 || unit === 0x2018 ? 0x27 : unit;
}

function last(x: number): number {
  const y = Math.imul(x, 0x85ebca6b);
  const key = y ^ (y >>> 16);
  return key === 0 ? 1 : key;
}

/** The hash of a text in 53 bits, which a double holds: among a thousand million texts hardly two have one (cyrb53; bryc, public domain). */
export function longHash(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x5f356495);
  }
  a = Math.imul(a ^ (a >>> 16), 0x85ebca6b) ^ Math.imul(b ^ (b >>> 13), 0xc2b2ae35);
  b = Math.imul(b ^ (b >>> 16), 0x85ebca6b) ^ Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return 2 ** 32 * (b & 0x1fffff) + (a >>> 0);
}
