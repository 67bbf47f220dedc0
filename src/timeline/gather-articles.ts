import type { ArticleRecord, EventRecord, QuoteRecord, TimeRecord } from "../model/article-record.ts";
import type { Published } from "../model/common.ts";
import type { Span } from "../model/span.ts";
import type { Profile } from "../profile/profile.ts";
import { comparePublished, compareText } from "./order.ts";
import { RecordRefused, refusalOf } from "./refuse-record.ts";
import { utterancesOf } from "./utterances.ts";

/** One text of the input, united from every record of it, with only what merging needs. */
export interface GatheredArticle {
  id: string;
  source: string;
  sources: string[];
  title: string | null;
  outlet: string | null;
  published: Published | null;
  /** Time expressions that wait for the date of publication, by their index in the record. */
  pending: Map<number, TimeRecord>;
  /** Titles and standfirsts: they give accounts and variants, but no entry's title and no date against the body. */
  headings: Span[];
  people: { id: string; name: string; kind: string }[];
  events: EventRecord[];
  quotes: QuoteRecord[];
}

/** Unites records of one text (one id): the earliest date of publication, then the bytewise first source; all in `sources`. */
export function gatherArticles(records: Iterable<ArticleRecord>, profile: Profile): GatheredArticle[] {
  const byId = new Map<string, GatheredArticle>();
  for (const record of records) {
    const refusal = refusalOf(record, profile);
    if (refusal !== null) throw new RecordRefused(refusal);
    const next = gather(record);
    const known = byId.get(record.id);
    byId.set(record.id, known === undefined ? next : unite(known, next));
  }
  const articles = [...byId.values()];
  for (const article of articles) article.sources.sort(compareText);
  return articles.sort(compareArticles);
}

/** The order of articles on a timeline: by publication, then source, then id. */
export function compareArticles(a: GatheredArticle, b: GatheredArticle): number {
  return (
    comparePublished(a.published, b.published) || compareText(a.source, b.source) || compareText(a.id, b.id)
  );
}

function gather(record: ArticleRecord): GatheredArticle {
  const headings = record.body.filter((block) => block.kind === "title" || block.kind === "standfirst");
  const pending = record.times.flatMap((time, index) =>
    time.pending === null ? [] : [[index, time] as const],
  );
  return {
    id: record.id,
    source: record.source,
    sources: [record.source],
    title: record.title,
    outlet: record.outlet,
    published: record.published,
    pending: new Map(pending),
    headings: headings.map(({ start, end }) => ({ start, end })),
    people: record.people.map(({ id, name, kind }) => ({ id, name, kind })),
    events: record.events,
    quotes: record.quotes.flatMap(utterancesOf),
  };
}

/** Keeps the record that comes first; a full tie on date and source is broken by the page's other particulars. */
function unite(a: GatheredArticle, b: GatheredArticle): GatheredArticle {
  const order = compareArticles(a, b) || compareText(particulars(a), particulars(b));
  const [first, second] = order <= 0 ? [a, b] : [b, a];
  for (const source of second.sources) if (!first.sources.includes(source)) first.sources.push(source);
  return first;
}

function particulars(article: GatheredArticle): string {
  return JSON.stringify([article.title, article.outlet, article.published]);
}
