import type { DateValue } from "../../model/common.ts";
import type { BuiltEntry } from "../build-entry.ts";
import { compareText } from "../order.ts";
import { acrossArticles, type Draft, type Side, toldOf } from "./draft.ts";

/**
 * One article ties the arrival to "Tuesday", another's story puts it on Wednesday. Only dates that a text gives, in the
 * sentence or before it, can disagree; that of the article's publication is our guess, and a plan may change.
 */
export function dateConflicts(entries: BuiltEntry[]): Draft[] {
  return entries.flatMap((built) => {
    const sides = new Map<string, Side & { date: DateValue }>();
    for (const told of toldOf(built)) {
      const { date, status } = told.sketch.telling.event;
      if (date === null || !GIVEN.has(date.basis) || status !== "happened") continue;
      const side = sides.get(date.value) ?? { value: date.value, told: [], date };
      side.told.push(told);
      sides.set(date.value, side);
    }
    const all = [...sides.values()];
    const apart = all.filter((side) =>
      all.some((other) => disjoint(side.date, other.date) && acrossArticles(side, other)),
    );
    apart.sort((a, b) => compareText(a.value, b.value));
    return apart.length > 1
      ? [{ about: "date", sides: apart.map(({ value, told }) => ({ value, told })) }]
      : [];
  });
}

const GIVEN: ReadonlySet<DateValue["basis"]> = new Set(["stated"]);

function disjoint(a: DateValue, b: DateValue): boolean {
  if (a.from === null || a.to === null || b.from === null || b.to === null) return false;
  return a.to <= b.from || b.to <= a.from;
}
