/** A run of days without a long gap, as day numbers, both included. */
export interface Stretch {
  first: number;
  last: number;
}

/** Longer gaps without anything are folded. */
const LONGEST_GAP = 60;

/** Days before and after what stands first and last. */
const MARGIN = 2;

/** Divides days into stretches where nothing happened for long: those of 2019 and of 2023 do not have four empty years between them. */
export function stretchesOf(days: Iterable<number>): Stretch[] {
  const stretches: Stretch[] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const last = stretches.at(-1);
    if (last !== undefined && day - last.last <= LONGEST_GAP) last.last = day;
    else stretches.push({ first: day, last: day });
  }
  return stretches.map(({ first, last }) => ({ first: first - MARGIN, last: last + MARGIN }));
}

/** Where each stretch stands on the axis, in pixels. */
export interface Placed extends Stretch {
  left: number;
  right: number;
}

/** The width of a fold between two stretches. */
export const FOLD = 34;

/** Days of a stretch that a long one may count for beside a short one, so that a single day stays to be seen. */
const FEWEST_DAYS = 12;

/** Divides a width among stretches, by their lengths. */
export function placed(stretches: Stretch[], width: number): Placed[] {
  const lengths = stretches.map(({ first, last }) => Math.max(last - first, FEWEST_DAYS));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const room = Math.max(width - FOLD * (stretches.length - 1), stretches.length);
  let left = 0;
  return stretches.map((stretch, index) => {
    const right = left + (room * (lengths[index] ?? 0)) / whole;
    const here = { ...stretch, left, right };
    left = right + FOLD;
    return here;
  });
}
