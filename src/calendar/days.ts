/** A day of the proleptic Gregorian calendar: `month` 1 to 12, `day` 1 to 31. */
export interface CivilDate {
  year: number;
  month: number;
  day: number;
}

/** The number of days from 1970-01-01 to a date, without any clock or zone (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The date of a day number: the inverse of `dayNumber`. */
export function civilDate(number: number): CivilDate {
  const z = number + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** How many days a month has: 29 for February 2024. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Whether a month has this day: not 2023-02-30, nor month 13. */
export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** `2023-09-13` of a day number. */
export function isoOf(number: number): string {
  const { year, month, day } = civilDate(number);
  return `${yearOf(year)}-${two(month)}-${two(day)}`;
}

/** The day number of a text that starts with an ISO date (`2023-09-13T16:29`), or null. */
export function dayOf(iso: string): number | null {
  if (iso.charCodeAt(4) !== DASH || iso.charCodeAt(7) !== DASH || isDigit(iso.charCodeAt(10))) return null;
  const [year, month, day] = [numberAt(iso, 0, 4), numberAt(iso, 5, 7), numberAt(iso, 8, 10)];
  return isDate(year, month, day) && year >= 0 ? dayNumber(year, month, day) : null;
}

const DASH = 45;

/** The number of the digits `[start, end)`, or -1 where they are not all digits. */
function numberAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at++) {
    const char = text.charCodeAt(at);
    if (!isDigit(char)) return -1;
    number = number * 10 + char - 48;
  }
  return number;
}

function isDigit(char: number): boolean {
  return char >= 48 && char <= 57;
}

/** An ISO date moved by days: `addDays("2024-02-28", 2)` is `2024-03-01`; null if the first is no date. */
export function addDays(iso: string, days: number): string | null {
  const number = dayOf(iso);
  return number === null ? null : isoOf(number + days);
}

/** A day number moved by months, on the month's last day where it has no such day: 31 January + 1 is 28 or 29 February. */
export function addMonths(number: number, months: number): number {
  const { year, month, day } = civilDate(number);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayNumber(y, m, Math.min(day, daysInMonth(y, m)));
}

/** The ISO weekday of a day number: Monday 1 to Sunday 7. */
export function weekday(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The number of a year in four digits, as ISO 8601 writes it. */
export function yearOf(year: number): string {
  return String(year).padStart(4, "0");
}

/** A number in two digits: month, day, hour. */
export function two(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
