import { dayOf } from "../../../calendar/days.ts";
import { isUnit, unitValue } from "../../../calendar/units.ts";
import type { Candidate } from "../candidate.ts";
import { calendarUnit } from "../parsers/amount.ts";
import { compile } from "../pattern.ts";

const UNIT_OF = compile("THE? UNIT OF");

/** "the month of May" is May; "the week of March 6" is the week with that day, "the weekend of Oct. 15" the weekend. */
export function takeUnitOf(candidates: Candidate[]): Candidate[] {
  return candidates.map((candidate, index) => {
    const { kind, region, first } = candidate;
    if (first < 2 || (kind !== "date" && kind !== "month" && kind !== "year")) return candidate;
    const free = candidates[index - 1]?.last ?? 0;
    UNIT_OF.lastIndex = Math.max(free, first - 3);
    const found = UNIT_OF.exec(region.codes);
    if (found === null || found.index + found[0].length !== first) return candidate;
    const unit = calendarUnit(region.tokens[first - 2]?.number ?? -1);
    const start = region.tokens[found.index]?.start;
    if (start === undefined || !FITTING[kind]?.has(unit ?? "")) return candidate;
    return { ...inUnit(candidate, unit), start, first: found.index };
  });
}

const FITTING: Readonly<Partial<Record<Candidate["kind"], ReadonlySet<string>>>> = {
  date: new Set(["week", "weekend"]),
  month: new Set(["month"]),
  year: new Set(["year"]),
};

function inUnit(candidate: Candidate, unit: string | null): Candidate {
  if (candidate.kind !== "date" || !isUnit(unit)) return candidate;
  if (candidate.relative !== null) return { ...candidate, relative: { ...candidate.relative, unit } };
  const day = dayOf(candidate.value ?? "");
  return day === null ? candidate : { ...candidate, value: unitValue(day, unit) };
}
