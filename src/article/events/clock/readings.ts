import {
  addDays,
  civilDate,
  dayNumber,
  dayOf,
  isDate,
  isoOf,
  two,
  weekday,
  yearOf,
} from "../../../calendar/days.ts";
import { isUnit, shiftDay, unitValue } from "../../../calendar/units.ts";
import { MONTH_PATTERN, monthOf, WEEKDAY_PATTERN, WEEKDAYS } from "../../../english/calendar-words.ts";
import { numberAt } from "../../../english/numbers.ts";

/** How an expression is read from a day of the narrative: in its own unit, on its next or last turn, or so far from it. */
export type How = "same" | "after" | "before" | "shift";

/** A value that an expression has when it is read from a day of the narrative. */
export interface Reading {
  how: How;
  value: string;
}

/** What an expression needs to have a value; "full" needs nothing, "other" is not read from a narrative. */
export type Form = "full" | "date" | "weekday" | "month" | "season" | "day" | "shift" | "same" | "other";

const WEEKDAY = new RegExp(`\\b(${WEEKDAY_PATTERN})\\b`);
const MONTH = new RegExp(`\\b(${MONTH_PATTERN})\\b`);
const YEAR = /\b(?:1[5-9]|20)\d\d\b|\d\/\d/;
const DAY = /\b(\d{1,2})(?:st|nd|rd|th)?\b/;
const SEASON = /\b(spring|summer|autumn|fall|winter)\b/;
const ORDINAL = /\b(\d{1,2})(?:st|nd|rd|th)\b/;
const SHIFT =
  /^(?:the |about |some |just |only |barely |exactly |nearly |almost )*(.+?) (days?|nights?|mornings?|evenings?|weeks?|fortnights?|months?|years?|hours?|minutes?) (?:later|after(?:wards?)?|on|earlier|before|previously)\b/;
const NEXT =
  /\b(?:(next|following)|(previous)) (day|morning|afternoon|evening|night|week|month|year)\b|\b(day|morning|night|evening|week|month|year) (after|before)\b/;
/** "Hours later", "moments before": of the same day. */
const HOURS = /^(?:some )?(?:hours|minutes|moments) (?:later|after|earlier|before)\b/;
const SAME =
  /\b(?:that|the same|later that) (?:very )?(day|morning|afternoon|evening|night|week|month|year)\b|^(?:the |early |late |around |about )*(?:morning|afternoon|evening|night|noon|midnight|dawn|dusk|daybreak|nightfall|sunrise|sunset|lunchtime)$|^\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?$|\bo['’]clock\b/;

/** "eleven at night", "half past six": an hour or a part of the day, whatever the words. */
const HOUR = /T(?:\d|[A-Z]{2}$)/;

/** An expression: its words in lower case with those around it ("later", "after that"), its form, and its value as read from publication. */
export interface Expression {
  words: string;
  form: Form;
  value: string;
}

/** The form of an expression, by its words and its value. */
export function formOf(words: string, given: string): Form {
  if (YEAR.test(words)) return "full";
  if (SHIFT.test(words) || NEXT.test(words) || HOURS.test(words)) return "shift";
  if (/\btomorrow|\byesterday|\btoday|\btonight|\blast\b|\bago\b|\bthis\b/.test(words)) return "other";
  if (SEASON.test(words)) return "season";
  if (MONTH.test(words)) return DAY.test(words) || dayOf(given) !== null ? "date" : "month";
  if (WEEKDAY.test(words)) return "weekday";
  if (ORDINAL.test(words)) return "day";
  return SAME.test(words) || HOUR.test(given) ? "same" : "other";
}

/** What an expression can mean in a narrative that stands at a day: "the 23rd" after 20 May, "two days later". */
export function readingsFrom({ words, form, value: given }: Expression, value: string): Reading[] {
  const day = dayOf(value);
  const year = /^\d{4}/.exec(value)?.[0];
  if (year === undefined) return [];
  const month = Number(/^\d{4}-(\d\d)/.exec(value)?.[1] ?? 0);
  switch (form) {
    case "shift":
      return shifted(words, value);
    case "same":
      return sameUnit(words, value);
    case "weekday":
      return day === null ? [] : weekdays(WEEKDAYS.indexOf(WEEKDAY.exec(words)?.[1] ?? "") + 1, day);
    case "day":
      return month === 0 ? [] : daysOfMonth(Number(ORDINAL.exec(words)?.[1]), Number(year), month);
    case "month":
    case "date":
      return months({ words, form, value: given }, { year: Number(year), month, day });
    case "season":
      return seasons(words, Number(year), month);
    default:
      return [];
  }
}

/** The latest before, the day itself or the first after: "the Tuesday". */
function weekdays(wanted: number, day: number): Reading[] {
  const ahead = (wanted - weekday(day) + 7) % 7;
  if (ahead === 0)
    return [
      { how: "same", value: isoOf(day) },
      { how: "after", value: isoOf(day + 7) },
      { how: "before", value: isoOf(day - 7) },
    ];
  return [
    { how: "after", value: isoOf(day + ahead) },
    { how: "before", value: isoOf(day + ahead - 7) },
  ];
}

/** "the 23rd": of the running month, the next or the one before. */
function daysOfMonth(wanted: number, year: number, month: number): Reading[] {
  const at = (step: number, how: How): Reading[] => {
    const { year: y, month: m } = civilDate(shiftDay(dayNumber(year, month, 1), step, "month"));
    return isDate(y, m, wanted) ? [{ how, value: isoOf(dayNumber(y, m, wanted)) }] : [];
  };
  return [...at(0, "same"), ...at(1, "after"), ...at(-1, "before")];
}

/** Where a narrative stands; the month is 0 where only the year is known. */
interface Point {
  year: number;
  month: number;
  day: number | null;
}

/** "in August", "on the first of May": of the running year, the next or the one before. */
function months({ words, form, value: given }: Expression, { year, month, day }: Point): Reading[] {
  const wanted = monthOf(MONTH.exec(words)?.[1] ?? "");
  const date = Number(DAY.exec(words)?.[1] ?? given.slice(8, 10));
  const behind =
    month > wanted || (form === "date" && day !== null && month === wanted && civilDate(day).day > date);
  const next = /\b(?:following|next)\b/.test(words) && (month === 0 || behind || month === wanted);
  const value = (y: number): string =>
    form === "month" ? `${yearOf(y)}-${two(wanted)}` : `${yearOf(y)}-${two(wanted)}-${two(date)}`;
  const all: Reading[] = next
    ? [{ how: "shift", value: value(year + 1) }]
    : [
        { how: "same", value: value(year) },
        { how: "after", value: value(year + 1) },
        { how: "before", value: value(year - 1) },
      ];
  return form === "month" ? all : all.filter((each) => dayOf(each.value) !== null);
}

/** The seasons as TIMEX3 writes them, and the month in which each begins. */
const SEASONS: ReadonlyMap<string, [name: string, month: number]> = new Map(
  Object.entries<[name: string, month: number]>({
    spring: ["SP", 3],
    summer: ["SU", 6],
    autumn: ["FA", 9],
    fall: ["FA", 9],
    winter: ["WI", 12],
  }),
);

/** "that summer", "the following spring": of the running year, the next or the one before. */
function seasons(words: string, year: number, month: number): Reading[] {
  const [name, begins] = SEASONS.get(SEASON.exec(words)?.[1] ?? "") ?? ["", 0];
  const value = (y: number): string => `${yearOf(y)}-${name}`;
  if (/\b(?:following|next)\b/.test(words))
    return [{ how: "shift", value: value(month === 0 || month >= begins ? year + 1 : year) }];
  return [
    { how: "same", value: value(year) },
    { how: "after", value: value(year + 1) },
    { how: "before", value: value(year - 1) },
  ];
}

const UNITS: ReadonlyMap<string, [unit: string, count: number]> = new Map(
  Object.entries({ fortnight: ["week", 2] }),
);

/** "two days later", "the next morning", "the year before", "hours later". */
function shifted(words: string, value: string): Reading[] {
  if (HOURS.test(words)) return [{ how: "shift", value }];
  const [, length = "", plural = ""] = SHIFT.exec(words) ?? [];
  const count = numberAt(length.replaceAll("-", " - ").split(" "), 0)?.value;
  if (count === undefined) return nextTo(words, value);
  const name = plural.replace(/s$/, "");
  if (/hour|minute/.test(name)) return [{ how: "shift", value }];
  const [unit, times] = UNITS.get(name) ?? [name, 1];
  const back = /\b(?:earlier|before|previously)\b/.test(words);
  return moved(value, count * times * (back ? -1 : 1), unit);
}

/** "the next morning", "the year before". */
function nextTo(words: string, value: string): Reading[] {
  const near = NEXT.exec(words);
  const back = near?.[2] !== undefined || near?.[5] === "before";
  return moved(value, back ? -1 : 1, near?.[3] ?? near?.[4] ?? "");
}

/** Moves a day, month or year by whole units; a month gives no day, and a day no month, but for "a week later". */
function moved(value: string, count: number, named: string): Reading[] {
  const unit = /^(?:morning|afternoon|evening|night)$/.test(named) ? "day" : named;
  if (!isUnit(unit) || !Number.isInteger(count)) return [];
  const day = dayOf(value);
  if (day !== null) {
    const to = shiftDay(day, count, unit);
    const fine = isoOf(to);
    return unit === "day" || unit === "week"
      ? [{ how: "shift", value: fine }]
      : [{ how: "shift", value: unitValue(to, unit) }];
  }
  const [, year = "", month] = /^(\d{4})(?:-(\d\d))?$/.exec(value) ?? [];
  if (year === "" || unit === "day" || unit === "week") return [];
  const start = shiftDay(dayNumber(Number(year), Number(month ?? 1), 1), count, unit);
  return [{ how: "shift", value: unitValue(start, month === undefined ? "year" : unit) }];
}

/** "that evening", "the same year", "at 7.30". */
function sameUnit(words: string, value: string): Reading[] {
  const unit = SAME.exec(words)?.[1] ?? "day";
  const day = dayOf(value);
  if (day === null)
    return unit === "year" ? [{ how: "same", value: value.slice(0, 4) }] : [{ how: "same", value }];
  return [{ how: "same", value: isUnit(unit) ? unitValue(day, unit) : isoOf(day) }];
}

/** Words that a post says from its own day, and how many days from it. */
const TODAY: readonly (readonly [words: RegExp, days: number])[] = [
  [/\b(?:yesterday|last (?:night|evening))\b/, -1],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/, 0],
  [/\btomorrow\b/, 1],
];

/** What "yesterday", "tonight" and "tomorrow" mean in a post of a day. */
export function readToday(words: string, value: string): Reading[] {
  const days = TODAY.find(([pattern]) => pattern.test(words))?.[1];
  const day = days === undefined ? null : addDays(value, days);
  return day === null ? [] : [{ how: "same", value: day }];
}
