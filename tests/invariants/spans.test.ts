import { beforeAll, describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/model/article-record.ts";
import type { Timeline } from "../../src/model/timeline.ts";
import { articleFolders } from "../support/inputs.ts";
import { openReferences } from "../support/references.ts";
import { schemaErrors } from "../support/schemas.ts";
import { sliceCodePoints, spansOf } from "../support/spans.ts";
import { runCli } from "../support/world.ts";

describe.each(articleFolders())("the records and the timeline of %s", (folder) => {
  let records: ArticleRecord[] = [];
  let timeline: Timeline;
  let texts = new Map<string, string>();

  beforeAll(async () => {
    const argv = ["extract", "--jobs", "1", "--scope", "all", "--quiet", folder];
    const lines = (await runCli([...argv, "--records", "--with-text"])).stdout.trimEnd().split("\n");
    records = lines.map((line) => JSON.parse(line));
    timeline = JSON.parse((await runCli(argv)).stdout);
    texts = new Map(records.map(({ id, text }) => [id, text ?? ""]));
  });

  it("find something", () => {
    expect(records.flatMap(({ quotes }) => quotes).length).toBeGreaterThan(5);
    expect(records.flatMap(({ events }) => events).length).toBeGreaterThan(5);
    expect(timeline.entries.length).toBeGreaterThan(5);
  });

  it("name nothing twice", () => {
    for (const { source, quotes, events } of records) {
      const ids = [...quotes, ...events].map(({ id }) => id);
      expect(ids, source).toEqual([...new Set(ids)]);
    }
  });

  it("are valid against the JSON Schemas", () => {
    for (const record of records) expect(schemaErrors("article", record), record.source).toEqual([]);
    expect(schemaErrors("timeline", timeline)).toEqual([]);
  });

  it("have only spans that slice to their text", () => {
    for (const record of records) {
      const wrong = spansOf({ ...record, text: null }).filter((span) => !fits(record.text ?? "", span));
      expect(wrong, record.source).toEqual([]);
    }
  });

  it("have quotations whose text is what their spans hold", () => {
    for (const { text, quotes, source } of records) {
      for (const quote of quotes) {
        const parts = quote.spans.map(({ start, end }) => sliceCodePoints(text ?? "", start, end));
        expect(quote.text, source).toBe(parts.join(GAP));
      }
    }
  });

  it("have accounts, variants and sides that slice to their text in their article", () => {
    const told = [
      ...timeline.entries.flatMap(({ accounts }) => accounts),
      ...timeline.conflicts.flatMap(({ sides }) => sides.flatMap(({ accounts }) => accounts)),
    ];
    for (const { article, start, end, text } of told) {
      expect(sliceCodePoints(texts.get(article) ?? "", start, end)).toBe(text);
    }
    for (const variant of timeline.quotes.flatMap(({ variants }) => variants)) {
      const text = texts.get(variant.article) ?? "";
      const parts = variant.spans.map(({ start, end }) => sliceCodePoints(text, start, end));
      expect(variant.text).toBe(parts.join(GAP));
    }
  });

  it("have entries with a title in the words of one of their accounts", () => {
    for (const { title, accounts } of timeline.entries) {
      expect(
        accounts.some(({ text }) => text.includes(title)),
        title,
      ).toBe(true);
    }
  });

  it("point only to what is there", () => {
    expect(openReferences(timeline)).toEqual([]);
    expect(timeline.articles.filter(({ id }) => !texts.has(id))).toEqual([]);
  });

  it("have no id twice", () => {
    for (const list of [
      records,
      ...records.map(({ quotes }) => quotes),
      ...records.map(({ events }) => events),
    ]) {
      expect(twice(list)).toEqual([]);
    }
    const { articles, occasions, entries, quotes, conflicts } = timeline;
    for (const list of [articles, occasions, entries, quotes, conflicts]) expect(twice(list)).toEqual([]);
  });
});

function fits(text: string, span: { start: number; end: number; text: string | null }): boolean {
  const sliced = sliceCodePoints(text, span.start, span.end);
  return span.start < span.end && (span.text === null ? sliced.length > 0 : sliced === span.text);
}

/** Stands in a quotation's text where its cue, or words of others, part it. */
const GAP = " … ";

function twice(list: { id: string }[]): string[] {
  const ids = list.map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
