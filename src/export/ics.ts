import { ICalCalendar, type ICalEventData, ICalEventStatus } from "ical-generator";
import type { DateValue } from "../model/common.ts";
import type { Entry, Timeline, TimelineArticle } from "../model/timeline.ts";

/**
 * Writes what is planned as an iCalendar: each entry that is scheduled and known to the week or better. Days are whole days, a clock
 * time floats, since no zone is claimed. The stamp is the day on which the last of its articles came out.
 */
export function* timelineCalendar(timeline: Timeline): Generator<string> {
  const articles = new Map(timeline.articles.map((article) => [article.id, article]));
  const events = timeline.entries.flatMap((entry) => eventOf(entry, articles) ?? []);
  const prodId = { company: "onrecord", product: "onrecord", language: "EN" };
  yield new ICalCalendar({ name: "On the record: planned", prodId, events }).toString();
  yield "\r\n";
}

function eventOf(entry: Entry, articles: ReadonlyMap<string, TimelineArticle>): ICalEventData | null {
  const { id, date, status, title, place, accounts, sources } = entry;
  const when = status === "scheduled" && date !== null ? timeOf(date) : null;
  if (date === null || when === null) return null;
  const told = accounts.flatMap(({ article }) => articles.get(article)?.published?.value.slice(0, 10) ?? []);
  return {
    id,
    ...when,
    stamp: midnight(told.sort().at(-1) ?? date.from ?? ""),
    status: ICalEventStatus.TENTATIVE,
    summary: oneLine(title),
    description: [...new Set(accounts.map(({ text }) => oneLine(text))), ...sources].join("\n"),
    ...(place?.name == null ? {} : { location: oneLine(place.name) }),
  };
}

/** Whole days, the last excluded as iCalendar wants it, or a floating minute; null for what is known to the month or less. */
function timeOf({
  value,
  from,
  to,
  precision,
}: DateValue): Pick<ICalEventData, "start" | "end" | "allDay" | "floating"> | null {
  if (from === null || to === null) return null;
  const clock = /T(\d\d:\d\d)/.exec(value)?.[1];
  if (precision === "minute" && clock !== undefined)
    return { start: new Date(`${from}T${clock}:00Z`), end: null, allDay: false, floating: true };
  const near = /^(?:part|day|week)$/.test(precision) || value.includes("/");
  return near ? { start: midnight(from), end: midnight(to), allDay: true } : null;
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Line ends of the article's layout say nothing in a calendar, and other controls are not allowed there. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
