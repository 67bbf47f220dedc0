import type { ArticleText, ReportData } from "../export/article-text.ts";
import type { DateValue } from "../model/common.ts";
import type {
  Conflict,
  Entry,
  Occasion,
  Timeline,
  TimelineArticle,
  TimelineQuote,
} from "../model/timeline.ts";

/** One place in an article that tells an item: an account, a variant, or a clause of a disagreement's side. */
export interface Place {
  article: string;
  spans: { start: number; end: number }[];
  text: string;
  via: string[];
}

/** An entry, a quotation or a disagreement, with all that filters and the axis ask of it. */
export interface Item {
  id: string;
  type: "entry" | "quote" | "conflict";
  date: DateValue | null;
  places: Place[];
  /** Ids of those who take part, speak or are spoken to. */
  people: string[];
  /** A status for an entry, "" for a quotation. */
  status: string;
  kind: string;
  disputed: boolean;
  /** All of its words in lower case, for searching. */
  words: string;
}

/** The timeline with what points into it resolved. */
export interface Report {
  timeline: Timeline;
  texts: ReadonlyMap<string, ArticleText>;
  articles: ReadonlyMap<string, TimelineArticle>;
  /** The number of an article in the list at the end. */
  numbers: ReadonlyMap<string, number>;
  occasions: ReadonlyMap<string, Occasion>;
  conflicts: ReadonlyMap<string, Conflict>;
  items: ReadonlyMap<string, Item>;
  /** Whoever is named, with a name to show. */
  names: ReadonlyMap<string, string>;
}

/** Resolves what the embedded data point to. */
export function reportOf({ timeline, texts }: ReportData): Report {
  const { articles, occasions, conflicts, entries, quotes } = timeline;
  const disputed = new Set(conflicts.flatMap((conflict) => conflict.entries));
  const items = [
    ...entries.map(entryItem),
    ...quotes.map((quote) => quoteItem(quote, disputed)),
    ...conflicts.map(conflictItem),
  ];
  return {
    timeline,
    texts: new Map(Object.entries(texts)),
    articles: new Map(articles.map((article) => [article.id, article])),
    numbers: new Map(articles.map(({ id }, index) => [id, index + 1])),
    occasions: new Map(occasions.map((occasion) => [occasion.id, occasion])),
    conflicts: new Map(conflicts.map((conflict) => [conflict.id, conflict])),
    items: new Map(items.map((item) => [item.id, item])),
    names: namesOf(timeline),
  };
}

/** The id by which someone is chosen: the profile's, else the name itself. */
export function keyOf({ id, name }: { id: string | null; name: string | null }): string {
  return id ?? name ?? "";
}

function entryItem(entry: Entry): Item {
  const { id, date, status, kind, title, participants, accounts, conflicts } = entry;
  return {
    ...{ id, type: "entry", date, status, kind: kind ?? "" },
    places: accounts.map(({ article, start, end, text, via }) => {
      return { article, spans: [{ start, end }], text, via: relays(via) };
    }),
    people: participants.map(keyOf),
    disputed: conflicts.length > 0,
    words: lower([title, ...participants.map(({ name }) => name), ...accounts.map(({ text }) => text)]),
  };
}

function quoteItem(quote: TimelineQuote, disputed: ReadonlySet<string>): Item {
  const { id, said, kind, speaker, addressee, variants } = quote;
  const people = [speaker, ...(addressee === null ? [] : [addressee])];
  return {
    ...{ id, type: "quote", date: said, status: "", kind },
    places: variants.map(({ article, spans, text, via }) => ({ article, spans, text, via: relays(via) })),
    people: people.map(keyOf).filter((key) => key !== ""),
    disputed: quote.entry !== null && disputed.has(quote.entry),
    words: lower([...people.map(({ name }) => name), ...variants.map(({ text }) => text)]),
  };
}

function conflictItem({ id, sides }: Conflict): Item {
  const accounts = sides.flatMap((side) => side.accounts);
  return {
    ...{ id, type: "conflict", date: null, status: "", kind: "", people: [], disputed: true },
    places: accounts.map(({ article, start, end, text }) => {
      return { article, spans: [{ start, end }], text, via: [] };
    }),
    words: lower(accounts.map(({ text }) => text)),
  };
}

function relays(via: { name: string | null }[]): string[] {
  return via.flatMap(({ name }) => name ?? []);
}

function lower(texts: (string | null)[]): string {
  return texts.join(" ").toLowerCase();
}

function namesOf({ entries, quotes }: Timeline): Map<string, string> {
  const spoken = quotes.flatMap(({ speaker, addressee }) => [speaker, addressee ?? speaker]);
  const named = [...spoken, ...entries.flatMap(({ participants }) => participants)];
  return new Map(named.flatMap((each) => (each.name === null ? [] : [[keyOf(each), each.name]])));
}
