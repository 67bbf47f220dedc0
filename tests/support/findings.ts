import type { Timeline } from "../../src/model/timeline.ts";

/**
 * A timeline as short lines, one a finding:
 * `article: date basis | file`, `occasion: from/to | place | who`, `entry: date | status | place | who | files | title`,
 * `quote: kind | speaker | date | files | text`, `conflict: about | value / value`.
 */
export function findingsOf(timeline: Timeline): string[] {
  const { articles, occasions, entries, quotes, conflicts } = timeline;
  const files = new Map(articles.map(({ id, source }) => [id, fileOf(source)]));
  const filesOf = (told: { article: string; repeat: boolean }[]) =>
    listOf(told.flatMap(({ article, repeat }) => (repeat ? [] : [files.get(article) ?? article])));
  return [
    ...articles.map(({ source, published: p }) =>
      line("article", p && `${p.value} ${p.basis}`, fileOf(source)),
    ),
    ...occasions.map((o) => line("occasion", `${o.from}/${o.to}`, o.place?.name, namesOf(o.participants))),
    ...entries.map((e) =>
      line(
        "entry",
        e.date?.value,
        e.status,
        e.place?.name,
        namesOf(e.participants),
        filesOf(e.accounts),
        e.title,
      ),
    ),
    ...quotes.map((q) => line("quote", q.kind, q.speaker.name, q.said?.value, filesOf(q.variants), q.text)),
    ...conflicts.map(({ about, sides }) =>
      line("conflict", about, sides.map(({ value }) => value).join(" / ")),
    ),
  ];
}

/** Whether a finding is as a line says; `*` stands for anything. */
export function isLike(finding: string, wanted: string): boolean {
  const parts = wanted.split("*").map((part) => part.replace(/[\\^$.|?+()[\]{}]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`, "s").test(finding);
}

function line(kind: string, ...fields: (string | null | undefined)[]): string {
  return `${kind}: ${fields.map((field) => field ?? "-").join(" | ")}`;
}

function namesOf(people: { name: string | null }[]): string {
  return listOf(people.flatMap(({ name }) => name ?? []));
}

function listOf(names: string[]): string {
  return [...new Set(names)].sort().join(", ");
}

function fileOf(source: string): string {
  return (source.split("/").at(-1) ?? source).replace(/\.\w+$/, "");
}
