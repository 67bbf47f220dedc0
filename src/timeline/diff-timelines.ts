import type { Conflict, Entry, Timeline, TimelineArticle, TimelineQuote } from "../model/timeline.ts";

/** A field of an item that is not what it was; a text, or null where there is none. */
export interface Change {
  field: string;
  from: string | null;
  to: string | null;
}

/** An item that is there before and after, under what may be two ids, with what is not the same. */
export interface Changed<T> {
  from: T;
  to: T;
  changes: Change[];
}

/** What is new, gone or changed in a list. */
export interface ListDiff<T> {
  added: T[];
  removed: T[];
  changed: Changed<T>[];
}

/** How a timeline differs from an older one. */
export interface TimelineDiff {
  articles: ListDiff<TimelineArticle>;
  entries: ListDiff<Entry>;
  quotes: ListDiff<TimelineQuote>;
  conflicts: ListDiff<Conflict>;
}

/** What makes two items one: groups of keys, the surest first; one key in common is enough. */
type Keys<T> = (item: T) => string[][];

/** The fields that are compared, as texts. */
type Fields<T> = (item: T) => Record<string, string | null>;

/**
 * Compares two timelines. An added article renames the entries that it joins, so that items are one by their id, else by a telling in
 * common, else by the same words in an article of the same source, whose text may have changed.
 */
export function diffTimelines(before: Timeline, after: Timeline): TimelineDiff {
  const sources = new Map([...before.articles, ...after.articles].map(({ id, source }) => [id, source]));
  const sourceOf = (article: string) => sources.get(article) ?? article;
  return {
    articles: diffList([before.articles, after.articles], articleKeys, articleFields),
    entries: diffList([before.entries, after.entries], (entry) => entryKeys(entry, sourceOf), entryFields),
    quotes: diffList([before.quotes, after.quotes], (quote) => quoteKeys(quote, sourceOf), quoteFields),
    conflicts: diffList(
      [before.conflicts, after.conflicts],
      (each) => conflictKeys(each, sourceOf),
      conflictFields,
    ),
  };
}

/** Whether nothing is added, removed or changed. */
export function isSame(diff: TimelineDiff): boolean {
  return Object.values(diff).every(
    ({ added, removed, changed }) => added.length + removed.length + changed.length === 0,
  );
}

function diffList<T>([before, after]: [T[], T[]], keysOf: Keys<T>, fieldsOf: Fields<T>): ListDiff<T> {
  const pairs = pairUp(before, after, keysOf);
  const met = new Set(pairs.values());
  const changed = [...pairs].map(([from, to]) => ({
    from,
    to,
    changes: changesOf(fieldsOf(from), fieldsOf(to)),
  }));
  return {
    added: after.filter((item) => !met.has(item)),
    removed: before.filter((item) => !pairs.has(item)),
    changed: changed.filter(({ changes }) => changes.length > 0),
  };
}

/** Pairs each item with at most one of the other list: first all by their surest keys, then by the next. */
function pairUp<T>(before: T[], after: T[], keysOf: Keys<T>): Map<T, T> {
  const pairs = new Map<T, T>();
  const left = new Set(after);
  const tiers = Math.max(0, ...before.map((item) => keysOf(item).length));
  for (let tier = 0; tier < tiers; tier++) {
    const byKey = new Map<string, T>();
    for (const item of left)
      for (const key of keysOf(item)[tier] ?? []) if (!byKey.has(key)) byKey.set(key, item);
    for (const item of before) {
      if (pairs.has(item)) continue;
      const met = (keysOf(item)[tier] ?? [])
        .flatMap((key) => byKey.get(key) ?? [])
        .find((each) => left.has(each));
      if (met === undefined) continue;
      pairs.set(item, met);
      left.delete(met);
    }
  }
  return pairs;
}

function changesOf(from: Record<string, string | null>, to: Record<string, string | null>): Change[] {
  return Object.entries(from).flatMap(([field, value]) => {
    const other = to[field] ?? null;
    return value === other ? [] : [{ field, from: value, to: other }];
  });
}

type SourceOf = (article: string) => string;

function articleKeys({ id, source }: TimelineArticle): string[][] {
  return [[id], [source]];
}

function articleFields({ id, title, outlet, published }: TimelineArticle): Record<string, string | null> {
  return { text: id, title, outlet, published: published?.value ?? null };
}

function entryKeys({ id, accounts }: Entry, sourceOf: SourceOf): string[][] {
  return [
    [id],
    accounts.map(({ article, event }) => `${article} ${event}`),
    accounts.map(({ article, text }) => `${sourceOf(article)} ${text}`),
  ];
}

function entryFields({ title, date, status, place, sources }: Entry): Record<string, string | null> {
  return {
    ...{ wording: title, date: date?.value ?? null, status, place: place?.name ?? null },
    sources: sources.join(", "),
  };
}

function quoteKeys({ id, variants }: TimelineQuote, sourceOf: SourceOf): string[][] {
  return [
    [id],
    variants.map(({ article, quote }) => `${article} ${quote}`),
    variants.map(({ article, text }) => `${sourceOf(article)} ${text}`),
  ];
}

function quoteFields({
  text,
  speaker,
  said,
  negated,
  sources,
}: TimelineQuote): Record<string, string | null> {
  return {
    ...{ wording: text, speaker: speaker.name, date: said?.value ?? null },
    denied: negated ? "yes" : "no",
    sources: sources.join(", "),
  };
}

function conflictKeys({ id, about, sides }: Conflict, sourceOf: SourceOf): string[][] {
  const accounts = sides.flatMap(({ accounts }) => accounts);
  return [[id], accounts.map(({ article, text }) => `${about} ${sourceOf(article)} ${text}`)];
}

function conflictFields({ about, sides }: Conflict): Record<string, string | null> {
  return { about, sides: sides.map(({ value }) => value).join(" – ") };
}
