import { dayOf, isDate } from "../../../calendar/days.ts";
import type { Published } from "../../../model/common.ts";
import type { Candidate } from "../candidate.ts";
import { timeValue } from "../decisions.ts";

/** Which of the first two numbers of a date is the day. */
type Order = "day-first" | "month-first";

/** A date in numbers alone, of which each could be the month. */
interface Ambiguous {
  candidate: Candidate;
  /** The value with the month first, and with the day first, in days. */
  month: number;
  day: number;
}

/**
 * "11/08/2022": one article writes its dates in one order, and something tells it: a number above twelve, the same date
 * written out, which order leaves fewer dates to come, which brings them nearer together, at last the article's spelling.
 */
export function orderNumeric(
  candidates: Candidate[],
  text: string,
  published: Published | null,
): Candidate[] {
  const numeric = candidates.filter(({ rule, start, end }) => {
    return rule === "numeric-date" && NUMERIC.test(text.slice(start, end));
  });
  if (numeric.length === 0) return candidates;
  const parts = numeric.flatMap((candidate) => partsOf(candidate, text) ?? []);
  const ambiguous = parts.flatMap(({ candidate, first, second, year }): Ambiguous[] => {
    const [month, day] = [dayIn(year, first, second), dayIn(year, second, first)];
    return month === null || day === null || first === second ? [] : [{ candidate, month, day }];
  });
  if (ambiguous.length === 0) return candidates;
  const order =
    byParts(parts) ?? byNamed(ambiguous, candidates) ?? byPlace(ambiguous, published) ?? bySpelling(text);
  if (order === "month-first") return candidates;
  const turned = new Map(ambiguous.map(({ candidate }) => [candidate, turn(candidate)]));
  return candidates.map((candidate) => turned.get(candidate) ?? candidate);
}

/** `11/08/2022`, `11-08-22`, `11.08.2022` */
const NUMERIC = /(?:^|\D)(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)(?!\d)/;

interface Parts {
  candidate: Candidate;
  first: number;
  second: number;
  year: number;
  dots: boolean;
}

function partsOf(candidate: Candidate, text: string): Parts | null {
  const [, first, mark, second] = NUMERIC.exec(text.slice(candidate.start, candidate.end)) ?? [];
  const year = /^\d{4}/.exec(candidate.value ?? "")?.[0];
  if (first === undefined || second === undefined || year === undefined) return null;
  return { candidate, first: Number(first), second: Number(second), year: Number(year), dots: mark === "." };
}

function dayIn(year: number, month: number, day: number): number | null {
  return isDate(year, month, day) ? dayOf(`${year}-${pad(month)}-${pad(day)}`) : null;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}

const MONTHS = 12;

/** "20/07/2022" elsewhere in the article, and "11.08.2022", which is never written month first. */
function byParts(parts: readonly Parts[]): Order | null {
  const days = parts.filter(({ first, second }) => first > MONTHS && second <= MONTHS).length;
  const months = parts.filter(({ first, second }) => second > MONTHS && first <= MONTHS).length;
  if (days !== months) return days > months ? "day-first" : "month-first";
  return parts.every(({ dots }) => dots) ? "day-first" : null;
}

/** "11 August 2022" written out elsewhere */
function byNamed(ambiguous: readonly Ambiguous[], candidates: readonly Candidate[]): Order | null {
  const named = new Set(
    candidates.flatMap(({ rule, value }) => (rule === "numeric-date" ? [] : (dayOf(value ?? "") ?? []))),
  );
  const days = ambiguous.filter(({ day }) => named.has(day)).length;
  const months = ambiguous.filter(({ month }) => named.has(month)).length;
  return days === months ? null : days > months ? "day-first" : "month-first";
}

/** What is told lies mostly behind, and near together. */
function byPlace(ambiguous: readonly Ambiguous[], published: Published | null): Order | null {
  const now = dayOf(published?.value.slice(0, 10) ?? "");
  if (now !== null) {
    const ahead = (days: readonly number[]) => days.filter((day) => day > now).length;
    const [days, months] = [
      ahead(ambiguous.map(({ day }) => day)),
      ahead(ambiguous.map(({ month }) => month)),
    ];
    if (days !== months) return days < months ? "day-first" : "month-first";
  }
  const known = now === null ? [] : [now];
  const days = reach([...ambiguous.map(({ day }) => day), ...known]);
  const months = reach([...ambiguous.map(({ month }) => month), ...known]);
  if (days * timeValue().orderTimes < months) return "day-first";
  return months * timeValue().orderTimes < days ? "month-first" : null;
}

function reach(days: readonly number[]): number {
  return Math.max(...days) - Math.min(...days);
}

const BRITISH =
  /\b(?:\w+(?:isation|ised|ising|olour|avour|abour|eighbour)s?|centres?|programmes?|defence|licence|tonnes?|kerb|crores?|lakhs?)\b|£|\bRs\b|\b(?:Mr|Mrs|Dr) [A-Z]/g;
const AMERICAN =
  /\b(?:\w+(?:ization|ized|izing)s?|(?:c|fl)olors?|favor\w*|labor|neighbors?|centers?|programs?|defense|license|tons?)\b|\$|\b(?:Mr|Mrs|Dr)\. [A-Z]/g;

/** British English, and that of most of the world, has the day first. */
function bySpelling(text: string): Order {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(BRITISH) > count(AMERICAN) ? "day-first" : "month-first";
}

function turn(candidate: Candidate): Candidate {
  const value = candidate.value?.replace(/^(\d{4})-(\d\d)-(\d\d)/, "$1-$3-$2") ?? null;
  return { ...candidate, value };
}
