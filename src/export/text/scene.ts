import type { Span } from "../../model/span.ts";
import type { Conflict, Entry, Occasion, Timeline, TimelineQuote } from "../../model/timeline.ts";
import type { Page } from "./text-page.ts";
import { claimedOf, spokenOf, untold } from "./weight.ts";

/** A timeline and its page, with what each part needs to find what it points to. */
export interface Scene {
  timeline: Timeline;
  page: Page;
  occasions: Map<string, Occasion>;
  entries: Map<string, Entry>;
  quotes: Map<string, TimelineQuote>;
  conflicts: Map<string, Conflict>;
  /** The number of an article in the list at the end. */
  numbers: Map<string, number>;
  /** Where quotations stand in each article, and where the sides of disputed claims do. */
  spoken: Map<string, Span[]>;
  claimed: Map<string, Span[]>;
}

/** Gathers what the parts of a text need. */
export function sceneOf(whole: Timeline, page: Page): Scene {
  const timeline = page.whole || page.by === "speaker" ? whole : { ...whole, quotes: untold(whole) };
  return {
    timeline,
    page,
    occasions: byId(timeline.occasions),
    entries: byId(timeline.entries),
    quotes: byId(timeline.quotes),
    conflicts: byId(timeline.conflicts),
    numbers: new Map(timeline.articles.map(({ id }, index) => [id, index + 1])),
    spoken: spokenOf(timeline.quotes),
    claimed: claimedOf(timeline.conflicts),
  };
}

/** "[1, 4]": the articles by their numbers in the list at the end, each once. */
export function cited(articles: Iterable<string>, { numbers, timeline, page }: Scene): string {
  const found = new Set([...articles].flatMap((id) => numbers.get(id) ?? []));
  const linked = [...found]
    .sort((a, b) => a - b)
    .map((number) => page.link(String(number), timeline.articles[number - 1]?.source ?? ""));
  return page.palette.quiet(`[${linked.join(", ")}]`);
}

function byId<T extends { id: string }>(items: T[]): Map<string, T> {
  return new Map(items.map((each) => [each.id, each]));
}
