import { createRequire } from "node:module";
import type { Chrono, Parser } from "chrono-node/en";

/** The calendar fields that a text states; what it leaves open is null. */
export interface StatedFields {
  year: number | null;
  month: number | null;
  day: number | null;
  hour: number | null;
  minute: number | null;
  second: number | null;
}

/** A date or clock time as chrono-node reads it, and the end of a range ("June 18-19"). */
export interface StatedDate extends StatedFields {
  end: StatedFields | null;
}

/** chrono-node's own parsers for what states a date or a clock time in full or in part; by name, as the package exports no classes. */
const PARSERS = new Set([
  "ISOFormatParser",
  "ENYearMonthDayParser",
  "SlashDateFormatParser",
  "ENMonthNameLittleEndianParser",
  "ENMonthNameMiddleEndianParser",
  "ENMonthNameParser",
  "ENYearMonthNameParser",
  "ENTimeExpressionParser",
]);

let reader: Chrono | null = null;

/** The reference is fixed and in UTC, so that nothing depends on the clock or the machine; only stated fields are used. */
const REFERENCE = Object.freeze({ instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: "UTC" });

/** The fields that chrono-node finds stated in a text which is a date or a clock time as a whole; null if it reads none. */
export function readStated(text: string): StatedDate | null {
  reader ??= load();
  const results = reader.parse(text, { ...REFERENCE });
  let best = results[0];
  for (const result of results)
    if (best !== undefined && result.text.length > best.text.length) best = result;
  if (best === undefined) return null;
  return { ...fieldsOf(best.start), end: best.end ? fieldsOf(best.end) : null };
}

/** Loaded with the first date: a program that reads none does not wait for it. */
function load(): Chrono {
  const english = createRequire(import.meta.url)("chrono-node/en") as typeof import("chrono-node/en");
  return new english.Chrono({ parsers: english.casual.parsers.filter(isWanted), refiners: [] });
}

function isWanted(parser: Parser): boolean {
  return PARSERS.has(parser.constructor.name);
}

function fieldsOf(components: NonNullable<ReturnType<Chrono["parse"]>[number]>["start"]): StatedFields {
  const known = (field: "year" | "month" | "day" | "hour" | "minute" | "second"): number | null =>
    components.isCertain(field) ? components.get(field) : null;
  return {
    year: known("year"),
    month: known("month"),
    day: known("day"),
    hour: known("hour"),
    minute: known("minute"),
    second: known("second"),
  };
}
