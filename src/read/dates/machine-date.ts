import { isDate } from "../../calendar/days.ts";
import { type PrintedDate, printedDates } from "./printed-date.ts";

/** 20241013 | 20240307T101500Z */
const COMPACT = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d)(\d\d)(?:\d\d)?)?(?=Z|[+-]|\s|$)/;
/** Seconds or milliseconds since 1970. */
const SINCE_1970 = /^\d{9,10}(?:\d{3})?$/;
/** Mon May  3 10:00:00 EDT 2021 */
const UNIX = /^\p{L}{3} (\p{L}{3}) {1,2}(\d{1,2}) (\d\d:\d\d)(?::\d\d)? (?:[A-Z]{2,5} )?((?:19|20)\d\d)$/u;
const SECONDS = 10;
const MILLISECONDS = 1000;

/** The date that a field or an attribute holds for machines, in any of the forms in which pages and tools write one; null where it has no year. */
export function machineDate(value: string): Pick<PrintedDate, "value" | "alternative"> | null {
  const text = value.trim();
  if (SINCE_1970.test(text)) return { value: momentSince1970(text), alternative: null };
  const [, year = "", month = "", day = "", hour, minute] = COMPACT.exec(text) ?? [];
  if (isDate(Number(year), Number(month), Number(day)))
    return {
      value: `${year}-${month}-${day}${hour === undefined ? "" : `T${hour}:${minute}`}`,
      alternative: null,
    };
  const [, name = "", number = "", time = "", fourth = ""] = UNIX.exec(text) ?? [];
  if (fourth !== "") return machineDate(`${number} ${name} ${fourth} ${time}`);
  const [printed] = printedDates(text.slice(0, 80));
  return printed === undefined || printed.value.startsWith("X") ? null : printed;
}

function momentSince1970(digits: string): string {
  const moment = new Date(Number(digits) * (digits.length > SECONDS ? 1 : MILLISECONDS));
  return moment.toISOString().slice(0, "2024-03-07T10:00".length);
}
