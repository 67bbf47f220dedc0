import { dayOf, two, weekday } from "../calendar/days.ts";
import { WEEKDAYS } from "../english/calendar-words.ts";
import type { DateCandidate } from "../model/article.ts";
import type { Diagnostic } from "../model/article-record.ts";
import type { Published } from "../model/common.ts";
import type { Document } from "../model/document.ts";
import { publishedDay } from "./decisions.ts";
import { agreement, type Evidence, gatherEvidence, weekdayBeside, weight } from "./published-evidence.ts";

/** The date chosen among an article's candidates, and what is to be said of the choice. */
export interface SettledPublished {
  value: Published | null;
  diagnostics: Diagnostic[];
}

const TRUST: Published["basis"][] = [
  "metadata",
  "option",
  "page",
  "header",
  "dateline",
  "body",
  "filename",
  "url",
  "inferred",
];
/** A year in a file's name: "oslo-2019-statement.txt". */
const YEAR = /(?<![\p{L}\d])(?:19|20)\d\d(?![\p{L}\d])/gu;
const NO_EVIDENCE: Evidence = { weekdays: [], dates: [] };

/**
 * Chooses the date of publication. What the caller gives wins over the page; a first publication wins over an update; then
 * the more trusted place wins, unless the body's weekdays and dates clearly speak for another day.
 */
export function settlePublished(document: Document): SettledPublished {
  const { dates } = document.article;
  const given = dates.find(isGiven);
  const page = settlePage(
    dates.filter((date) => !isGiven(date)),
    document,
  );
  if (given === undefined) return page;
  const differs = page.value !== null && dayPart(page.value.value) !== dayPart(given.value);
  const note = `The date given is ${given.value}; the article's own is ${page.value?.value}.`;
  return {
    value: toPublished(given),
    diagnostics: differs ? [diagnostic("published-differs", note, page.value)] : [],
  };
}

function settlePage(candidates: DateCandidate[], document: Document): SettledPublished {
  if (candidates.length === 0) return nothing("published-unknown", "Nothing says when the article came out.");
  const evidence = needsEvidence(candidates) ? gatherEvidence(document) : NO_EVIDENCE;
  const complete = candidates.some(isPartial) ? completeYears(candidates, evidence, document) : candidates;
  const readable = settleReadings(complete, evidence);
  if (readable.length === 0) return unsettled(candidates, document.text);
  const ranked = readable.toSorted((a, b) => Number(a.updated) - Number(b.updated) || trust(a) - trust(b));
  const possible = ranked.filter((date) => !isAfterUpdate(date, ranked));
  const [first] = possible;
  if (first === undefined) return unsettled(candidates, document.text);
  const best = bestSupported(first, possible, evidence);
  const chosen = withTime(best, possible);
  const other = best === first ? farthest(chosen, possible) : first;
  if (other === undefined) return { value: toPublished(chosen), diagnostics: [] };
  const note = `The article came out on ${dayPart(chosen.value)} (${chosen.basis}), or on ${dayPart(other.value)} (${other.basis}).`;
  return {
    value: toPublished(chosen),
    diagnostics: [diagnostic("published-disagree", note, toPublished(other))],
  };
}

/** A day without its year ("June 19" of a dateline). */
function isPartial({ value }: DateCandidate): boolean {
  return value.startsWith("X");
}

/** The middle of each year that a file's name holds. */
function yearsIn(source: string): string[] {
  return [...source.matchAll(YEAR)].map(([year]) => `${year}-07-01`);
}

/** Whether the candidates leave anything for the body to settle. */
function needsEvidence(candidates: DateCandidate[]): boolean {
  const [first] = candidates;
  return (
    candidates.some(
      ({ value, alternative }) => alternative !== null || dayPart(value) !== dayPart(first?.value ?? ""),
    ) ||
    (first !== undefined && isPartial(first))
  );
}

/**
 * Gives "June 19" of a dateline the year that brings it nearest to a full date of the page or the last of the body, else that
 * of its file's name; under "Wednesday, June 19" only a year in which that day is a Wednesday.
 */
function completeYears(candidates: DateCandidate[], evidence: Evidence, document: Document): DateCandidate[] {
  const full = candidates.filter((date) => !isPartial(date)).map((date) => date.value);
  const named = evidence.dates.flatMap(({ year, month, day }) =>
    year === null ? [] : [`${year}-${two(month)}-${two(day)}`],
  );
  const known = [full, named.toSorted().slice(-1)].find((dates) => dates.length > 0);
  return candidates.flatMap((date) => {
    if (!isPartial(date)) return [date];
    const value = known
      ? (nearestYear(date.value, known, publishedDay().yearDays) ?? yearBefore(date.value, full))
      : nearestYear(date.value, yearsIn(document.article.source).slice(-1), publishedDay().fileYearDays);
    const printed = weekdayBeside(date, document.text);
    const fits = value !== null && (printed === null || weekday(dayOf(value) ?? 0) === printed);
    return fits ? [{ ...date, value }] : [];
  });
}

/** A page that was saved months later: "June 20" of a dateline under a clock of November. */
function yearBefore(partial: string, full: string[]): string | null {
  const years = full.map((date) => {
    const year = Number(date.slice(0, 4));
    return partial.slice(5) <= date.slice(5, 10) ? year : year - 1;
  });
  return new Set(years).size === 1 ? `${years[0]}${partial.slice(4)}` : null;
}

function nearestYear(partial: string, full: string[], most: number): string | null {
  let best: string | null = null;
  let least = most + 1;
  for (const other of full) {
    for (const year of [-1, 0, 1].map((step) => Number(other.slice(0, 4)) + step)) {
      const value = year + partial.slice(4);
      const distance = Math.abs((dayOf(value) ?? Number.POSITIVE_INFINITY) - (dayOf(other) ?? 0));
      if (distance < least) [best, least] = [value, distance];
    }
  }
  return best;
}

/** Reads 03/04/2024 as the other dates of the page or the body's words have it; what stays open falls out. */
function settleReadings(candidates: DateCandidate[], evidence: Evidence): DateCandidate[] {
  const sure = candidates.filter((date) => date.alternative === null);
  return candidates.flatMap((date) => {
    if (date.alternative === null) return [date];
    const readings = [date.value, date.alternative];
    const near = readings.filter((value) =>
      sure.some((other) => Math.abs(days(value, other.value)) <= publishedDay().readingDays),
    );
    const value = near.length === 1 ? near[0] : clearReading(readings, evidence);
    return value === undefined ? [] : [{ ...date, value, alternative: null }];
  });
}

function clearReading(readings: string[], evidence: Evidence): string | undefined {
  if (weight(evidence) < publishedDay().enough) return undefined;
  const [best, next] = readings.toSorted((a, b) => agreement(b, evidence) - agreement(a, evidence));
  return best && next && agreement(best, evidence) - agreement(next, evidence) >= publishedDay().clearly
    ? best
    : undefined;
}

/** A first publication cannot come after an update: such a date is that of a page's clock or of the file. */
function isAfterUpdate(date: DateCandidate, all: DateCandidate[]): boolean {
  return !date.updated && all.some((other) => other.updated && days(date.value, other.value) > 0);
}

function bestSupported(first: DateCandidate, possible: DateCandidate[], evidence: Evidence): DateCandidate {
  if (weight(evidence) < publishedDay().enough) return first;
  let best = first;
  for (const date of possible) {
    if (
      date.updated === first.updated &&
      agreement(date.value, evidence) >= agreement(best.value, evidence) + publishedDay().clearly
    )
      best = date;
  }
  return best;
}

/** The same day with the time of day, where another place prints it. */
function withTime(best: DateCandidate, possible: DateCandidate[]): DateCandidate {
  if (best.value.includes("T")) return best;
  const same = possible.filter(
    (date) => dayPart(date.value) === dayPart(best.value) && date.value.includes("T"),
  );
  return same.find((date) => date.updated === best.updated) ?? best;
}

/** A candidate of the same standing that is more than a day away. */
function farthest(chosen: DateCandidate, possible: DateCandidate[]): DateCandidate | undefined {
  return possible.find((date) => !date.updated && Math.abs(days(date.value, chosen.value)) > 1);
}

function unsettled(candidates: DateCandidate[], text: string): SettledPublished {
  const [date] = candidates;
  const values = candidates.flatMap(({ value, alternative }) =>
    alternative ? [value, alternative] : [value],
  );
  const days = [...new Set(values.map(dayPart))].join(" or ");
  const named = date && isPartial(date) ? WEEKDAYS[(weekdayBeside(date, text) ?? 0) - 1] : undefined;
  const note = `The article's date stays open: ${days}${named ? ` (${named.charAt(0).toUpperCase()}${named.slice(1)})` : ""}.`;
  return { value: null, diagnostics: [diagnostic("published-open", note, date ? toPublished(date) : null)] };
}

function nothing(code: string, message: string): SettledPublished {
  return { value: null, diagnostics: [diagnostic(code, message, null)] };
}

function isGiven({ basis }: DateCandidate): boolean {
  return basis === "metadata" || basis === "option";
}

function trust({ basis }: DateCandidate): number {
  return TRUST.indexOf(basis);
}

function days(a: string, b: string): number {
  return (dayOf(a) ?? 0) - (dayOf(b) ?? 0);
}

function dayPart(value: string): string {
  return value.slice(0, 10);
}

function toPublished({ value, basis, span }: DateCandidate): Published {
  return { value, basis, start: span?.start ?? null, end: span?.end ?? null };
}

function diagnostic(code: string, message: string, at: Published | null): Diagnostic {
  return { code, message, start: at?.start ?? null, end: at?.end ?? null };
}
