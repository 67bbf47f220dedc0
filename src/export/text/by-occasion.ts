import type { DateValue } from "../../model/common.ts";
import type { Entry, Occasion, TimelineQuote } from "../../model/timeline.ts";
import { monthHeading } from "./days.ts";
import { plain } from "./page.ts";
import { datedRows, disputes, happenings, plans, said } from "./rows.ts";
import { cited, type Scene } from "./scene.ts";
import type { Section } from "./section.ts";

/** The occasions in order, each as a section of its own; what belongs to none stands between them under its month. */
export function byOccasion(scene: Scene): Section[] {
  return gathered(scene).map((part) =>
    part.occasion === null ? monthSection(part, scene) : occasionSection(part.occasion, part, scene),
  );
}

/** What stands together: an occasion's, or a month's between two occasions. */
interface Part {
  occasion: Occasion | null;
  heading: string;
  entries: Entry[];
  quotes: TimelineQuote[];
}

/** Walks entries and quotations in time order, and opens a part where its time comes. */
function gathered(scene: Scene): Part[] {
  const parts: Part[] = [];
  const occasions = new Map<string, Part>();
  const partOf = (occasion: string | null, date: DateValue | null): Part => {
    const known = occasion === null ? undefined : occasions.get(occasion);
    if (known !== undefined) return known;
    const heading = occasion === null ? monthHeading(date) : "";
    const last = parts.at(-1);
    if (occasion === null && last?.occasion === null && last.heading === heading) return last;
    const fresh: Part = {
      ...{ occasion: scene.occasions.get(occasion ?? "") ?? null, heading },
      ...{ entries: [], quotes: [] },
    };
    parts.push(fresh);
    if (occasion !== null) occasions.set(occasion, fresh);
    return fresh;
  };
  for (const { entry, quote } of inTime(scene)) {
    if (entry !== null) {
      const part = partOf(entry.occasion, entry.date);
      part.entries.push(entry);
    } else partOf(quote.occasion, quote.said).quotes.push(quote);
  }
  return parts;
}

type Told = { entry: Entry; quote: null } | { entry: null; quote: TimelineQuote };

/** Entries and quotations in time order; both lists come in it already. */
function* inTime({ timeline: { entries, quotes } }: Scene): Generator<Told> {
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

function occasionSection(occasion: Occasion, part: Part, scene: Scene): Section {
  const articles = part.entries.flatMap(({ accounts }) => accounts.map(({ article }) => article));
  return {
    heading: plain(occasion.label),
    facts: cited(articles, scene),
    rows: [
      ...disputes(part.entries, scene),
      ...happenings(part.entries, scene),
      ...said(part.quotes, scene),
      ...plans(part.entries, scene),
    ],
  };
}

function monthSection({ heading, entries, quotes }: Part, scene: Scene): Section {
  return { heading, facts: "", rows: [...disputes(entries, scene), ...datedRows(entries, quotes, scene)] };
}
