import type { DateValue } from "../../model/common.ts";
import type { Entry, Occasion, Timeline, TimelineQuote } from "../../model/timeline.ts";
import { monthHeading } from "./days.ts";

/** What stands together: an occasion's, or a month's between two occasions. */
export interface Part {
  occasion: Occasion | null;
  heading: string;
  entries: Entry[];
  quotes: TimelineQuote[];
}

/** Walks entries and quotations in time order, and opens a part where its time comes: an occasion, or a month between two. */
export function partsOf(timeline: Timeline): Part[] {
  const byId = new Map(timeline.occasions.map((occasion) => [occasion.id, occasion]));
  const parts: Part[] = [];
  const occasions = new Map<string, Part>();
  const partOf = (occasion: string | null, date: DateValue | null): Part => {
    const known = occasion === null ? undefined : occasions.get(occasion);
    if (known !== undefined) return known;
    const heading = occasion === null ? monthHeading(date) : "";
    const last = parts.at(-1);
    if (occasion === null && last?.occasion === null && last.heading === heading) return last;
    const fresh: Part = {
      ...{ occasion: byId.get(occasion ?? "") ?? null, heading },
      ...{ entries: [], quotes: [] },
    };
    parts.push(fresh);
    if (occasion !== null) occasions.set(occasion, fresh);
    return fresh;
  };
  for (const { entry, quote } of inTime(timeline)) {
    if (entry !== null) {
      const part = partOf(entry.occasion, entry.date);
      part.entries.push(entry);
    } else partOf(quote.occasion, quote.said).quotes.push(quote);
  }
  return parts;
}

type Told = { entry: Entry; quote: null } | { entry: null; quote: TimelineQuote };

/** Entries and quotations in time order; both lists come in it already. */
function* inTime({ entries, quotes }: Timeline): Generator<Told> {
  let next = 0;
  for (const entry of entries) {
    for (
      let quote = quotes[next];
      quote && startOf(quote.said) < startOf(entry.date);
      quote = quotes[++next]
    ) {
      yield { entry: null, quote };
    }
    yield { entry, quote: null };
  }
  for (const quote of quotes.slice(next)) yield { entry: null, quote };
}

function startOf(date: DateValue | null): string {
  return date?.from ?? date?.value ?? "~";
}
