import type { AnnotatedArticle } from "../../tools/read-story.ts";
import type { Edit, Rewriting } from "../edit-story.ts";

const MONTHS = [
  ..."January February March April May June July August September October November December".split(" "),
];
const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

/** A day in the words of a page. */
interface Day {
  year: number;
  month: number;
  day: number;
  name: string;
  short: string;
  weekday: string;
}

const two = (number: number): string => String(number).padStart(2, "0");
const ordinal = (day: number): string => {
  const end = ["th", "st", "nd", "rd"][day % 10] ?? "th";
  return `${day}${day > 10 && day < 14 ? "th" : end}`;
};

/** Bare dates, as they are printed beside anything else. All of them name day, month and year. */
const DATES: ((day: Day) => string)[] = [
  (d) => `${d.name} ${d.day}, ${d.year}`,
  (d) => `${d.day} ${d.name} ${d.year}`,
  (d) => `${d.short} ${d.day}, ${d.year}`,
  (d) => `${d.short}. ${d.day}, ${d.year}`,
  (d) => `${d.day} ${d.short} ${d.year}`,
  (d) => `${d.weekday}, ${d.name} ${d.day}, ${d.year}`,
  (d) => `${d.weekday}, ${d.day} ${d.name} ${d.year}`,
  (d) => `${d.weekday} ${d.day} ${d.name} ${d.year}`,
  (d) => `${d.weekday.slice(0, 3)} ${d.day} ${d.short} ${d.year}`,
  (d) => `${ordinal(d.day)} ${d.name} ${d.year}`,
  (d) => `${d.name} ${ordinal(d.day)}, ${d.year}`,
  (d) => `${d.year}-${two(d.month)}-${two(d.day)}`,
];

/** What stands around a date line. */
const FRAMES: ((date: string) => string)[] = [
  (date) => date,
  (date) => `Published: ${date}`,
  (date) => `Posted on ${date}`,
  (date) => `${date} | 3 min read`,
];

/** How many forms of a date line there are. */
export const FORMS = DATES.length * FRAMES.length;

/** Prints the day of an article in another of the forms: where it stands on a line of its own, else under the headline. */
export function varyDateline({ text, notes }: AnnotatedArticle, random: () => number): Rewriting {
  const published = notes.published ?? notes.inferred;
  if (published === null) return { edits: [] };
  const day = dayOf(published);
  const bare = DATES[Math.floor(random() * DATES.length)]?.(day) ?? published;
  const line = FRAMES[Math.floor(random() * FRAMES.length)]?.(bare) ?? bare;
  return { edits: [printed(text, day, bare) ?? underHeadline(text, line)], published };
}

/** The first date of that day in one of the forms, whatever stands around it. */
function printed(text: string, day: Day, by: string): Edit | null {
  const places = DATES.map((form) => form(day))
    .map((form) => ({ start: text.indexOf(form), end: text.indexOf(form) + form.length }))
    .filter(({ start }) => start >= 0)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return places[0] === undefined ? null : { ...places[0], text: by };
}

function underHeadline(text: string, line: string): Edit {
  const end = /\n\s*\n/.exec(text)?.index ?? 0;
  return { start: end, end, text: `\n\n${line}` };
}

function dayOf(iso: string): Day {
  const date = new Date(`${iso}T00:00:00Z`);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const name = MONTHS[month - 1] ?? "";
  return { year, month, day, name, short: name.slice(0, 3), weekday: DAYS[date.getUTCDay()] ?? "" };
}
