import type { Span } from "../src/model/span.ts";

/** A stretch `[start, end)` as gold files write it, in code points. */
export type Range = [start: number, end: number];

/** Words of a text with their code point offsets: letters, digits, and inner ' ’ - . of a word. */
export function wordsOf(text: string): Span[] {
  const characters = Array.from(text);
  const words: Span[] = [];
  let start = -1;
  for (let i = 0; i <= characters.length; i += 1) {
    const inside = isWord(characters[i]) || (start >= 0 && isInner(characters, i));
    if (inside && start < 0) start = i;
    if (inside || start < 0) continue;
    words.push({ start, end: i });
    start = -1;
  }
  return words;
}

const isWord = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character);

const isInner = (characters: string[], i: number): boolean =>
  /['’.-]/.test(characters[i] ?? "") && isWord(characters[i + 1]);

/** Which words (by index) some ranges touch. */
export function covered(words: readonly Span[], ranges: readonly Range[]): Set<number> {
  const touched = words.flatMap((word, index) =>
    ranges.some(([start, end]) => word.start < end && word.end > start) ? [index] : [],
  );
  return new Set(touched);
}

/** Dice coefficient of two sets; 0 where one is empty. */
export function dice<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const item of a) if (b.has(item)) both += 1;
  return (2 * both) / (a.size + b.size);
}

/** How many characters two ranges share; below 1: none. */
export function overlap(a: Range, b: Range): number {
  return Math.min(a[1], b[1]) - Math.max(a[0], b[0]);
}

/** A pair of a matching, by index. */
export interface Match {
  gold: number;
  found: number;
  score: number;
}

/** Matches one to one, the most alike first, as far as they are at least so much alike. */
export function match<G, F>(
  golds: readonly G[],
  founds: readonly F[],
  likeness: (gold: G, found: F) => number,
  least: number,
): Match[] {
  const pairs = golds.flatMap((g, gold) =>
    founds.map((f, found) => ({ gold, found, score: likeness(g, f) })).filter(({ score }) => score >= least),
  );
  pairs.sort((a, b) => b.score - a.score || a.gold - b.gold || a.found - b.found);
  const [golden, taken] = [new Set<number>(), new Set<number>()];
  return pairs.filter(({ gold, found }) => {
    if (golden.has(gold) || taken.has(found)) return false;
    golden.add(gold);
    taken.add(found);
    return true;
  });
}

/** Precision, recall and their harmonic mean, as shares of 1. */
export interface Figures {
  precision: number;
  recall: number;
  f1: number;
}

/** A share of 1; 0 of nothing. */
export function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Figures of a precision and a recall. */
export function figures(precision: number, recall: number): Figures {
  return { precision, recall, f1: ratio(2 * precision * recall, precision + recall) };
}

/** Pairs of one group: how many of those found are gold, and of the gold found. Each item has its two groups' names. */
export function pairwise(items: readonly { gold: string; found: string }[]): Figures {
  const pairs = (name: (item: { gold: string; found: string }) => string): number => {
    const sizes = new Map<string, number>();
    for (const item of items) sizes.set(name(item), (sizes.get(name(item)) ?? 0) + 1);
    return [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  };
  const both = pairs(({ gold, found }) => JSON.stringify([gold, found]));
  return figures(
    ratio(
      both,
      pairs(({ found }) => found),
    ),
    ratio(
      both,
      pairs(({ gold }) => gold),
    ),
  );
}

/** The half of a corpus that a document falls into, by a hash of its id: A is read while rules are written, B is not. */
export function halfOf(id: string): "A" | "B" {
  let hash = 2166136261;
  for (const character of id) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  return ((hash >>> 15) & 1) === 1 ? "B" : "A";
}
