import { dayOf } from "../../../calendar/days.ts";
import { isUnit, unitValue } from "../../../calendar/units.ts";
import type { Candidate } from "../candidate.ts";
import { timeForm } from "../decisions.ts";
import { calendarUnit } from "../parsers/amount.ts";
import { compile } from "../pattern.ts";

const UNIT_OF = compile("THE? UNIT OF");

/** "the month of May" is May; "the week of March 6" is the week with that day, "the weekend of Oct. 15" the weekend. */
export function takeUnitOf(candidates: Candidate[]): Candidate[] {
  const taken: Candidate[] = [];
  for (const candidate of candidates) {
    const before = taken.at(-1);
    // "the weekend" of "the weekend of Oct. 15" has been taken for a time of its own
    const isUnit = before?.rule === "bare-unit" && before.last === candidate.first - 1;
    const whole = withUnit(candidate, isUnit ? before.first : (before?.last ?? 0));
    if (whole !== null && isUnit) taken.pop();
    taken.push(whole ?? candidate);
  }
  return taken;
}

function withUnit(candidate: Candidate, free: number): Candidate | null {
  const { kind, region, first } = candidate;
  const fitting = FITTING[kind];
  if (fitting === undefined || first < 2) return null;
  UNIT_OF.lastIndex = Math.max(free, first - timeForm().unitReach);
  const found = UNIT_OF.exec(region.codes);
  if (found === null || found.index + found[0].length !== first) return null;
  const unit = calendarUnit(region.tokens[first - 2]?.number ?? -1);
  const start = region.tokens[found.index]?.start;
  if (start === undefined || !fitting.has(unit ?? "")) return null;
  return { ...inUnit(candidate, unit), start, first: found.index };
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
