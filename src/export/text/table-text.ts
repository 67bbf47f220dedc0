import type { Account, Timeline } from "../../model/timeline.ts";
import { counted } from "../counted.ts";
import type { TableName } from "../table-names.ts";
import { hourText } from "./day-headings.ts";
import { QUESTIONS } from "./questions.ts";
import { beside, type Page, plain } from "./text-page.ts";

/** A row for a person: two labels, what it is about, where it comes from, and the id that `explain` takes. */
interface Row {
  labels: [string, string];
  text: string;
  from: string[];
  id: string;
}

/** What an article is called in the table, by its source. */
type Names = (source: string) => string;

/** Writes one list of a timeline as a table to read: `2019-04-25  Vladimir Putin  “We agree” (wire.txt) s_183b9961a5696f89`. */
export function* tableText(timeline: Timeline, table: TableName, page: Page): Generator<string> {
  const names = namesOf(timeline);
  const rows = ROWS[table](timeline).map((row) => ({
    ...row,
    labels: row.labels.map((label) => shortened(plain(label))),
  }));
  const widths = [0, 1].map((column) =>
    Math.max(0, ...rows.map(({ labels }) => labels[column]?.length ?? 0)),
  );
  const margin = widths.reduce((sum, width) => sum + (width === 0 ? 0 : width + 2), 0);
  const { date, speaker, quiet } = page.palette;
  for (const { labels, text, from, id } of rows) {
    const [first = "", second = ""] = labels.map((label, column) =>
      widths[column] === 0 ? "" : label.padEnd((widths[column] ?? 0) + 2),
    );
    const source = from.length === 0 ? "" : ` (${plain([...new Set(from)].map(names).join(", "))})`;
    yield beside(date(first) + speaker(second), margin, `${plain(text)}${quiet(`${source} ${id}`)}`, page);
  }
}

const ROWS: Readonly<Record<TableName, (timeline: Timeline) => Row[]>> = {
  quotes: ({ quotes }) =>
    quotes.map(({ id, said, speaker, kind, text, negated, sources }) => ({
      labels: [when(said), speaker.name ?? "nobody named"],
      text: `${negated ? "denied: " : ""}${kind === "direct" ? `“${text}”` : text}`,
      ...{ from: sources, id },
    })),
  entries: ({ entries }) =>
    entries.map(({ id, date, status, title, sources }) => ({
      ...{ labels: [when(date), status], text: title, from: sources, id },
    })),
  accounts: ({ entries, articles }) => {
    const sourceOf = sourcesOf(articles);
    return entries.flatMap(({ id, accounts }) =>
      accounts.map(({ date, status, text, article }) => ({
        ...{ labels: [when(date), status], text, from: [sourceOf(article)], id },
      })),
    );
  },
  conflicts: ({ conflicts, articles }) => {
    const sourceOf = sourcesOf(articles);
    return conflicts.flatMap(({ id, about, sides }) =>
      sides.map(({ value, by, accounts }, side) => ({
        labels: [side === 0 ? QUESTIONS[about] : "", by.flatMap(({ name }) => name ?? []).join(", ")],
        text: about === "claim" ? `${value}: “${accounts[0]?.text}”` : value,
        ...{ from: accounts.map(({ article }) => sourceOf(article)), id },
      })),
    );
  },
  people: ({ people }) =>
    people.map(({ id, name, kind, roles, quotes, entries }) => ({
      labels: [name, kind],
      text: `${counted(quotes.length, "quotation", "quotations")}, ${counted(entries.length, "entry", "entries")}: ${roles.join(", ")}`,
      ...{ from: [], id },
    })),
  articles: ({ articles }) =>
    articles.map(({ id, published, outlet, title, source }) => ({
      ...{
        labels: [published?.value ?? "undated", outlet ?? ""],
        text: title ?? "",
        from: [source],
        id,
      },
    })),
};

/** "2024-06-19", "2024-06-19 14:05", "2024-06-19 evening": as it stands in the data, but for TIMEX3's parts of the day. */
function when(date: Account["date"]): string {
  const hour = hourText(date);
  if (date === null || hour === "") return date?.value ?? "undated";
  return `${date.value.slice(0, date.value.indexOf("T"))} ${hour}`;
}

function sourcesOf(articles: Timeline["articles"]): (id: string) => string {
  const sources = new Map(articles.map(({ id, source }) => [id, source]));
  return (id) => sources.get(id) ?? id;
}

/** Each source without the folder that all of them stand in: "day/one.txt" for "news/day/one.txt" beside "news/two.txt". */
function namesOf({ articles }: Timeline): Names {
  const [first = "", ...others] = articles.flatMap(({ sources }) => sources);
  const folder = others.reduce((shared, source) => {
    let kept = shared;
    while (!source.startsWith(kept)) kept = folderOf(kept.slice(0, -1));
    return kept;
  }, folderOf(first));
  return (source) => (source.startsWith(folder) ? source.slice(folder.length) : source);
}

function folderOf(source: string): string {
  return source.slice(0, source.lastIndexOf("/") + 1);
}

/** What stands in a column at most. */
const LONGEST = 27;

function shortened(label: string): string {
  return label.length > LONGEST ? `${label.slice(0, LONGEST - 1)}…` : label;
}
