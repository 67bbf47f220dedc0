import { civilDate, dayOf } from "../calendar/days.ts";
import { MONTHS } from "../english/calendar-words.ts";
import type { DateValue } from "../model/common.ts";
import type { Entry, Timeline, TimelineQuote } from "../model/timeline.ts";
import { escapeMarkup } from "./markup.ts";
import { titleText } from "./title-text.ts";

/**
 * Writes a timeline for TimelineJS 3 (Knight Lab): what has a date, a slide for each entry with its quotations, and one for each
 * quotation that belongs to none. A slide has no end where it would equal its start, which TimelineJS draws as an endless bar.
 */
export function* timelineJs(timeline: Timeline): Generator<string> {
  const quotes = new Map(timeline.quotes.map((quote) => [quote.id, quote]));
  const entries = timeline.entries.map((entry) => entrySlide(entry, quotes));
  const lone = timeline.quotes.filter(({ entry }) => entry === null).map(quoteSlide);
  const events = [...entries, ...lone].filter((slide) => slide !== null);
  const lead = timeline.occasions.map(({ label }) => escapeMarkup(label)).join("<br>");
  const title = { text: { headline: "On the record", text: lead } };
  yield `${JSON.stringify({ title, events }, null, 2)}\n`;
}

/** A day or a month of TimelineJS; what is left out is not known. */
interface SlideDate {
  year: number;
  month?: number;
  day?: number;
  hour?: number;
  minute?: number;
}

interface Slide {
  unique_id: string;
  group: string;
  start_date: SlideDate;
  end_date?: SlideDate;
  display_date?: string;
  text: { headline: string; text: string };
}

function entrySlide(entry: Entry, quotes: ReadonlyMap<string, TimelineQuote>): Slide | null {
  const said = entry.quotes.flatMap((id) => quotes.get(id) ?? []).map(quoteMarkup);
  const status = entry.status === "happened" ? [] : [`<p><em>${entry.status}</em></p>`];
  return slide(entry.date, {
    unique_id: entry.id,
    group: entry.status,
    text: {
      headline: escapeMarkup(titleText(entry)),
      text: [...status, ...said, sourceMarkup(entry.sources)].join(""),
    },
  });
}

function quoteSlide(quote: TimelineQuote): Slide | null {
  return slide(quote.said, {
    unique_id: quote.id,
    group: "said",
    text: {
      headline: escapeMarkup(quote.speaker.name ?? "Somebody"),
      text: quoteMarkup(quote) + sourceMarkup(quote.sources),
    },
  });
}

function quoteMarkup({ kind, text, speaker, negated }: TimelineQuote): string {
  const words = kind === "direct" ? `“${escapeMarkup(text)}”` : escapeMarkup(text);
  const name = escapeMarkup(speaker.name ?? "Somebody");
  return `<blockquote><p>${words}</p><p>${name}${negated ? " (denied)" : ""}</p></blockquote>`;
}

function sourceMarkup(sources: readonly string[]): string {
  return `<p><small>${sources.map(escapeMarkup).join("; ")}</small></p>`;
}

function slide(date: DateValue | null, rest: Omit<Slide, "start_date">): Slide | null {
  const first = date === null || date.from === null ? null : dayOf(date.from);
  const last = date === null || date.last === null ? null : dayOf(date.last);
  if (date === null || first === null || last === null) return null;
  const start = civilDate(first);
  if (date.precision === "month" || date.precision === "year") {
    const month = date.precision === "month" ? { month: start.month } : {};
    return { ...rest, start_date: { year: start.year, ...month }, display_date: wideText(date, start) };
  }
  const end = last === first ? {} : { end_date: civilDate(last) };
  const vague = date.precision === "range" || date.precision === "part" ? { display_date: date.value } : {};
  return { ...rest, start_date: { ...start, ...clockOf(date) }, ...end, ...vague };
}

/** "June 2024", "2024". */
function wideText({ precision }: DateValue, { year, month = 1 }: SlideDate): string {
  const name = MONTHS[month - 1] ?? "";
  return precision === "month" ? `${name.slice(0, 1).toUpperCase()}${name.slice(1)} ${year}` : String(year);
}

function clockOf({ value, precision }: DateValue): Pick<SlideDate, "hour" | "minute"> {
  const [, hour, minute] = /T(\d\d):(\d\d)/.exec(value) ?? [];
  return precision === "minute" ? { hour: Number(hour), minute: Number(minute) } : {};
}
