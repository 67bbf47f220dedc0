import type { DateValue } from "../model/common.ts";
import type { Span } from "../model/span.ts";
import type { Timeline, TimelineArticle } from "../model/timeline.ts";
import type { TableName } from "./table-names.ts";

/** What stands in a cell; null leaves it empty. */
type Cell = string | number | boolean | null;

/** A flat table of a timeline: a row has a cell for each column. */
interface Table {
  columns: string[];
  rows: (timeline: Timeline) => Cell[][];
}

/** The tables by name; what belongs to an article stands behind its id in each. */
export const TABLES: Record<TableName, Table> = {
  quotes: table(
    "quote speaker_id speaker addressee kind act said from last precision basis text negated confidence occasion entry",
    ({ quotes, articles }) => {
      const articleOf = articlesById(articles);
      return quotes.flatMap((quote) => {
        const { id, speaker, addressee, kind, act, said, text, negated, confidence, occasion, entry } = quote;
        const who = [speaker.id, speaker.name, addressee?.name ?? null];
        const own = [id, ...who, kind, act, ...dateCells(said), text, negated, confidence, occasion, entry];
        return quote.variants.map(({ article, quote, kind, text, spans, via, repeat }) => [
          ...own,
          ...articleOf(article),
          ...[quote, kind, text, spans[0]?.start ?? null, spans.at(-1)?.end ?? null, spanCell(spans)],
          ...[names(via), repeat],
        ]);
      });
    },
    "article source outlet published variant variant_kind variant_text start end spans via repeat",
  ),
  entries: table(
    "entry value from last precision basis status kind title participants place occasion",
    ({ entries }) =>
      entries.map((entry) => [
        ...[entry.id, ...dateCells(entry.date), entry.status, entry.kind, entry.title],
        ...[names(entry.participants), entry.place?.name ?? null, entry.occasion, entry.sources.join("; ")],
        ...[
          entry.accounts.length,
          entry.quotes.length,
          entry.conflicts.length,
          entry.confidence,
          entry.level,
        ],
      ]),
    "sources accounts quotes conflicts confidence level",
  ),
  accounts: table(
    "entry title value from last precision basis status",
    ({ entries, articles }) => {
      const articleOf = articlesById(articles);
      return entries.flatMap(({ id, title, accounts }) =>
        accounts.map(({ article, event, date, status, start, end, text, via, repeat, confidence }) => [
          ...[id, title, ...dateCells(date), status, ...articleOf(article), event, text],
          ...[start, end, names(via), repeat, confidence],
        ]),
      );
    },
    "article source outlet published event text start end via repeat confidence",
  ),
  conflicts: table(
    "conflict about entries side value by",
    ({ conflicts, articles }) => {
      const articleOf = articlesById(articles);
      return conflicts.flatMap(({ id, about, entries, sides }) =>
        sides.flatMap(({ value, by, accounts }, side) =>
          accounts.map(({ article, start, end, text }) => [
            ...[id, about, entries.join("; "), side + 1, value, names(by), ...articleOf(article)],
            ...[text, start, end],
          ]),
        ),
      );
    },
    "article source outlet published text start end",
  ),
  people: table("person name kind country roles quotes entries", ({ people }) =>
    people.map(({ id, name, kind, country, roles, quotes, entries }) => [
      ...[id, name, kind, country, roles.join("; "), quotes.length, entries.length],
    ]),
  ),
  articles: table(
    "article source outlet published title basis sources agency byline url language dated",
    ({ articles }) =>
      articles.map((article) => [
        ...[article.id, article.source, article.outlet, article.published?.value ?? null, article.title],
        ...[article.published?.basis ?? null, article.sources.join("; ")],
        ...[article.agency, article.byline, article.url, article.language, article.dated],
      ]),
  ),
};

function table(first: string, rows: Table["rows"], rest = ""): Table {
  return { columns: `${first} ${rest}`.trim().split(" "), rows };
}

/** The cells of an article: its id, source, outlet and date of publication. */
function articlesById(articles: readonly TimelineArticle[]): (id: string) => Cell[] {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return (id) => {
    const article = byId.get(id);
    return [id, article?.source ?? null, article?.outlet ?? null, article?.published?.value ?? null];
  };
}

/** A date as value, first and last day, precision and basis. */
function dateCells(date: DateValue | null): Cell[] {
  if (date === null) return [null, null, null, null, null];
  return [date.value, date.from, date.last, date.precision, date.basis];
}

/** "120-180 200-240": the stretches of a quotation that its cue splits. */
function spanCell(spans: readonly Span[]): string {
  return spans.map(({ start, end }) => `${start}-${end}`).join(" ");
}

function names(named: readonly { id: string | null; name: string | null }[]): string {
  return named.flatMap(({ id, name }) => name ?? id ?? []).join("; ");
}
