import type { DateValue } from "../model/common.ts";
import { intervalOf } from "./intervals.ts";

/** The `DateValue` of a TIMEX3 or EDTF value with the days it names; null where it names none (`P3D`, `PAST_REF`, `XXXX-09`). */
export function dateValue(value: string, basis: DateValue["basis"]): DateValue | null {
  const interval = intervalOf(value);
  return interval === null ? null : { value, from: interval.from, to: interval.to, basis };
}
