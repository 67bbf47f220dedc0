import { dayOf } from "../../calendar/days.ts";
import type { Item } from "../report.ts";
import type { Placed } from "./stretches.ts";

/** Lengths of the drawing in pixels: its edge, where its line lies, the room above and below it, and its height. */
export const MEASURES = { edge: 14, line: 118, above: 96, below: 46, height: 198 };

/** What is known only by its year has no place on the axis. */
const WIDEST = 62;

/** The middle day of an item's date; null where none is near enough to stand on an axis. */
export function middleOf({ date }: Item): number | null {
  const [from, to] = [dayOf(date?.from ?? ""), dayOf(date?.to ?? "")];
  if (from === null) return null;
  if (to === null) return from;
  return to - from > WIDEST ? null : Math.floor((from + to - 1) / 2);
}

/** The middle of a day on the axis; null where it is not shown. */
export function xOf(day: number, along: Placed[]): number | null {
  const here = along.find(({ first, last }) => first <= day && day <= last);
  if (here === undefined) return null;
  const { first, last, left, right } = here;
  return left + ((day + 0.5 - first) * (right - left)) / (last + 1 - first);
}
