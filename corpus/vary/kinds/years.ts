import type { Story } from "../../tools/read-story.ts";
import type { Edit, StoryRewriting } from "../edit-story.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Days that are bound to a weekday or to the moon: stories that tell of them stay as they are. */
const BOUND =
  /Easter|Palm Sunday|Good Friday|Black (?:Mon|Thurs|Fri)day|Pentecost|Thanksgiving|Ramadan|Labor Day/;

/** After so many years the calendar is the same: for stories that go over a leap day. */
const CYCLE = { years: -28, shift: 0 };

/** Moves a story by so many years that its days fall on other weekdays, or else by a whole cycle: years and weekdays follow. */
export function varyYears(story: Story, random: () => number): StoryRewriting {
  const dates = datesOf(story);
  const moves = Array.from({ length: 20 }, (_, i) => i + 1).flatMap((years) => {
    const shifts = new Set(dates.map((date) => shiftOf(date, years)));
    const [shift] = shifts;
    return shifts.size === 1 && shift !== undefined && shift > 0 ? [{ years, shift }] : [];
  });
  const move = moves[Math.floor(random() * moves.length)] ?? CYCLE;
  const texts = story.articles.map(({ text }) => text).join("\n");
  if (BOUND.test(texts) || hasWeekdayName(story)) return { article: () => ({ edits: [] }) };
  const years = new Set(dates.map((date) => date.slice(0, 4)));
  const later = (year: string): string => String(Number(year) + move.years);
  return {
    article: ({ text, notes }) => ({
      edits: [...yearEdits(text, years, later), ...weekdayEdits(text, move.shift)].sort(
        (a, b) => a.start - b.start,
      ),
      published: notes.published,
    }),
    redate: (date) => later(date.slice(0, 4)) + date.slice(4),
  };
}

function datesOf({ articles, notes }: Story): string[] {
  return [
    ...articles.flatMap((article) => [
      article.notes.published,
      article.notes.inferred,
      ...article.notes.events.flatMap(({ date, to }) => [date, to ?? null]),
    ]),
    ...notes.lines.map(({ date }) => date),
  ].flatMap((date) => date ?? []);
}

/** By how many weekdays a day moves; those of months and years move as their first day does. */
function shiftOf(date: string, years: number): number {
  const day = date.padEnd(10, "-01");
  const at = (year: number): number => Date.parse(`${year}${day.slice(4)}T00:00:00Z`) / 86_400_000;
  const year = Number(date.slice(0, 4));
  return date.length < 10 ? shiftOf(`${year}-06-01`, years) : (((at(year + years) - at(year)) % 7) + 7) % 7;
}

/** "Captain Friday" is nobody's weekday. */
function hasWeekdayName({ articles }: Story): boolean {
  const names = articles.flatMap(({ notes }) => notes.quotes.flatMap(({ speaker }) => speaker));
  return names.some((name) => WEEKDAYS.some((weekday) => name.includes(weekday)));
}

function yearEdits(text: string, years: ReadonlySet<string>, later: (year: string) => string): Edit[] {
  return [...text.matchAll(/(?<![\d.,£$€])(?:19|20)\d\d(?![\d%]|[.,]\d)/g)].flatMap(({ 0: year, index }) =>
    years.has(year) ? [{ start: index, end: index + 4, text: later(year) }] : [],
  );
}

function weekdayEdits(text: string, shift: number): Edit[] {
  const full = new RegExp(`\\b(${WEEKDAYS.join("|")})`, "gi");
  const short = /\b(Sun|Mon|Tue|Wed|Thu|Fri|Sat)(?=[.,]? \d)/g;
  return [...text.matchAll(full), ...text.matchAll(short)].map(({ 0: old, index }) => {
    const at = WEEKDAYS.findIndex((weekday) => weekday.toLowerCase().startsWith(old.toLowerCase()));
    const name = WEEKDAYS[(at + shift) % 7]?.slice(0, old.length === 3 ? 3 : undefined) ?? old;
    return {
      start: index,
      end: index + old.length,
      text: old === old.toUpperCase() ? name.toUpperCase() : name,
    };
  });
}
