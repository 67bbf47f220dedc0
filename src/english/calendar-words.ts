/** The months in order. */
export const MONTHS: readonly string[] = words(
  "january february march april may june july august september october november december",
);

/** The days of the week, from Monday. */
export const WEEKDAYS: readonly string[] = words("monday tuesday wednesday thursday friday saturday sunday");

/** Abbreviations of months, by the month's number. */
export const MONTH_ABBREVIATIONS = numbered("jan feb mar apr - jun jul aug sep/sept oct nov dec");

/** Abbreviations of weekdays, by the day's number, 1 for Monday. */
export const WEEKDAY_ABBREVIATIONS = numbered("mon tue/tues wed thu/thur/thurs fri sat sun");

/** Capitalised words that name no one: months, days, zones and feasts; they end or bar a run of names. */
export const CALENDAR: readonly string[] = [
  ...WEEKDAYS,
  ...WEEKDAY_ABBREVIATIONS.keys(),
  ...MONTHS,
  ...[...MONTH_ABBREVIATIONS.keys()].flatMap((word) => [word, `${word}.`]),
  ...words(
    "q1 q2 q3 q4 h1 h2 am pm a.m. p.m. gmt est edt bst ist utc kst christmas easter thanksgiving ramadan halloween hanukkah",
  ),
];

/** Months, seasons and weekdays that are given names too. */
export const GIVEN_CALENDAR_NAMES: ReadonlySet<string> = new Set(
  words("april may june august summer autumn tuesday wednesday friday sunday"),
);

/** Whether a word is one of the calendar's, in lower case: "may", "sept.", "monday", "easter". */
export function isCalendarWord(lower: string): boolean {
  return CALENDAR_WORDS.has(lower);
}

const CALENDAR_WORDS = new Set(CALENDAR);

/** A month's name or abbreviation as a pattern: `jan(?:uary)?|feb(?:ruary)?|…|sept?(?:ember)?|…`. */
export const MONTH_PATTERN = MONTHS.map(monthPattern).join("|");

/** A weekday's name as a pattern. */
export const WEEKDAY_PATTERN = WEEKDAYS.join("|");

/** The number of the month that a name or an abbreviation means by its first three letters, 0 for none. */
export function monthOf(word: string): number {
  return MONTHS.findIndex((month) => month.slice(0, 3) === word.slice(0, 3).toLowerCase()) + 1;
}

/** A weekday, or a day by its distance from today: "Friday", "yesterday". */
export function isDayName(lower: string): boolean {
  return DAY_NAMES.has(lower);
}

const DAY_NAMES = new Set([...WEEKDAYS, "today", "yesterday", "tomorrow"]);

function monthPattern(month: string): string {
  if (month === "may") return month;
  if (month === "june" || month === "july") return `${month}?`;
  const start = month.slice(0, 3);
  return month === "september" ? `${start}t?(?:ember)?` : `${start}(?:${month.slice(3)})?`;
}

function words(list: string): string[] {
  return list.split(" ");
}

function numbered(list: string): ReadonlyMap<string, number> {
  return new Map(
    words(list).flatMap((forms, at) =>
      forms === "-" ? [] : forms.split("/").map((form): [string, number] => [form, at + 1]),
    ),
  );
}
