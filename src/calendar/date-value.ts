import type { DateValue, Precision } from "../model/common.ts";
import { addDays } from "./days.ts";
import { intervalOf } from "./intervals.ts";

/** The `DateValue` of a TIMEX3 or EDTF value with the days it names; null where it names none (`P3D`, `PAST_REF`, `XXXX-09`). */
export function dateValue(value: string, basis: DateValue["basis"]): DateValue | null {
  const interval = intervalOf(value);
  if (interval === null) return null;
  const { from, to } = interval;
  return { value, from, to, basis, last: addDays(to, -1), precision: precisionOf(value) };
}

/** How closely a value names its days: `2023-09-13T16:29` to the minute, `2023-09-13TEV` to a part of the day. */
function precisionOf(value: string): Precision {
  return FORMS.find(([form]) => form.test(value))?.[1] ?? "range";
}

/** What is none of these is a quarter, a season, a weekend, a decade, an interval. */
const FORMS: readonly [form: RegExp, precision: Precision][] = [
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d[^/]*$/, "minute"],
  [/^\d{4}-\d\d-\d\dT[^/]*$/, "part"],
  [/^\d{4}-\d\d-\d\d$/, "day"],
  [/^\d{4}-W\d\d?$/, "week"],
  [/^\d{4}-\d\d(?:-XX)?$/, "month"],
  [/^\d{4}(?:-XX)?$/, "year"],
];
