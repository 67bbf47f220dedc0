/** Starts a hash (32-bit FNV-1a; Fowler, Noll, Vo). */
export const SEED = 0x811c9dc5 | 0;

/** Mixes a number into a hash: the step of 32-bit FNV-1a over a whole number, then spread. */
export function mix(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x01000193);
  return Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
}

/** The hash of a feature of one value; the first argument names the feature's template. */
export function key1(template: number, a: number): number {
  return final(mix(mix(SEED, template), a));
}

/** The hash of a feature of two values. */
export function key2(template: number, a: number, b: number): number {
  return final(mix(mix(mix(SEED, template), a), b));
}

/** The hash of a feature of three values. */
export function key3(template: number, a: number, b: number, c: number): number {
  return final(mix(mix(mix(mix(SEED, template), a), b), c));
}

/** The hash of a string's UTF-16 units `[from, to)`; curly apostrophes count as straight ones. */
export function hashString(text: string, from: number, to: number): number {
  let hash = SEED;
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit === 0x2019 || unit === 0x2018 ? 0x27 : unit), 0x01000193);
  }
  return hash;
}

/** Never 0, which marks an empty place in the tables. */
function final(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 13), 0x297a2d39);
  const key = spread ^ (spread >>> 16);
  return key === 0 ? 1 : key;
}
