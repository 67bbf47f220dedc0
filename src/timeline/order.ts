import type { DateValue, Published } from "../model/common.ts";

/** Compares two texts by their code points, which is the order of their UTF-8 bytes on any machine. */
export function compareText(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

/** Compares numbers in rising order; for tuples of keys written as `compareNumber(…) || compareText(…)`. */
export function compareNumber(a: number, b: number): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Compares dates of publication: the earliest first, a day before an hour of it, the unknown last. */
export function comparePublished(a: Published | null, b: Published | null): number {
  return compareText(a?.value ?? UNKNOWN, b?.value ?? UNKNOWN);
}

/** Compares dates by their first day, then the narrower one first, then their value; the unknown last. */
export function compareDates(a: DateValue | null, b: DateValue | null): number {
  return (
    compareText(firstDay(a), firstDay(b)) ||
    compareText(a?.to ?? UNKNOWN, b?.to ?? UNKNOWN) ||
    compareText(a?.value ?? UNKNOWN, b?.value ?? UNKNOWN)
  );
}

/** Sorts after every date. */
const UNKNOWN = "~";

function firstDay(date: DateValue | null): string {
  return date?.from ?? date?.value ?? UNKNOWN;
}

/** UTF-16 puts surrogates (code points above U+FFFF) before U+E000–U+FFFF; in UTF-8 they come after. */
function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
