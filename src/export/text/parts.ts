import type { Entry, Occasion, Timeline, TimelineQuote } from "../../model/timeline.ts";
import { grouped } from "../grouped.ts";
import { monthHeading } from "./day-headings.ts";
import { placeInTime } from "./place-in-time.ts";

/** What stands together: an occasion's, or a month's between two occasions. */
export interface Part {
  occasion: Occasion | null;
  heading: string;
  entries: Entry[];
  quotes: TimelineQuote[];
}

/**
 * Walks entries and quotations in time order, month by month, and puts each occasion where its first day comes, whatever of it was
 * said long before. An occasion of which one thing alone is shown, and that no meeting, needs no heading: that stands under its month.
 */
export function partsOf(timeline: Timeline): Part[] {
  const waiting = occasionParts(timeline);
  const parts: Part[] = [];
  for (const { entry, quote } of inTime(timeline, new Set(waiting.map(({ occasion }) => occasion.id)))) {
    const date = entry === null ? quote.said : entry.date;
    const start = placeInTime(date);
    while (waiting[0] !== undefined && waiting[0].occasion.from <= start) parts.push(...waiting.splice(0, 1));
    const part = monthPart(parts, monthHeading(date));
    if (entry === null) part.quotes.push(quote);
    else part.entries.push(entry);
  }
  return [...parts, ...waiting];
}

/** Each occasion that several things belong to, in order. */
function occasionParts({ occasions, entries, quotes }: Timeline): (Part & { occasion: Occasion })[] {
  const [told, said] = [grouped(entries, occasionOf), grouped(quotes, occasionOf)];
  return occasions
    .map((occasion) => ({
      ...{ occasion, heading: "" },
      ...{ entries: told.get(occasion.id) ?? [], quotes: said.get(occasion.id) ?? [] },
    }))
    .filter(({ entries, quotes }) => entries.length + quotes.length > 1 || entries.some(isMeeting));
}

function isMeeting({ kind, status }: Entry): boolean {
  return kind === "CONSULT" && status === "happened";
}

function occasionOf({ occasion }: { occasion: string | null }): string {
  return occasion ?? "";
}

/** The part of a month that is being told, or a new one. */
function monthPart(parts: Part[], heading: string): Part {
  const last = parts.at(-1);
  if (last !== undefined && last.occasion === null && last.heading === heading) return last;
  const fresh: Part = { occasion: null, heading, entries: [], quotes: [] };
  parts.push(fresh);
  return fresh;
}

type Told = { entry: Entry; quote: null } | { entry: null; quote: TimelineQuote };

/** What belongs to no occasion that has a heading, in time order; entries come in it already. */
function* inTime(timeline: Timeline, known: ReadonlySet<string>): Generator<Told> {
  const entries = timeline.entries.filter((entry) => !known.has(occasionOf(entry)));
  const quotes = timeline.quotes
    .filter((quote) => !known.has(occasionOf(quote)))
    .map((quote) => ({ quote, place: placeInTime(quote.said) }))
    .sort((a, b) => (a.place < b.place ? -1 : +(a.place > b.place)));
  let next = 0;
  for (const entry of entries) {
    const place = placeInTime(entry.date);
    for (let told = quotes[next]; told && told.place < place; told = quotes[++next])
      yield { entry: null, quote: told.quote };
    yield { entry, quote: null };
  }
  for (const { quote } of quotes.slice(next)) yield { entry: null, quote };
}
