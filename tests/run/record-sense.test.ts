import { expect, it } from "vitest";
import type { ArticleRecord } from "../../src/model/article-record.ts";
import { extractPublished } from "../../src/run/extract-published.ts";
import { senselessAt } from "../../src/run/record-sense.ts";
import { KIM_PUTIN } from "../support/profiles.ts";
import { articleOf } from "../support/segment.ts";

const record = extractPublished(
  articleOf("“We will go,” Kim Jong Un said. The two leaders met on Monday."),
  KIM_PUTIN,
);

it("finds sense in what extract makes", () => {
  expect([record.quotes.length > 0, record.events.length > 0]).toEqual([true, true]);
  expect(senselessAt(record)).toBe(null);
});

it.each<[string, (record: ArticleRecord) => void]>([
  ["quotes.0.breaks: beside the spans", ({ quotes }) => quotes[0]?.breaks.push(7)],
  ["quotes.1.id: stands twice", ({ quotes }) => quotes.push(...quotes.slice(0, 1))],
  ["quotes.0: a span ends before it starts", ({ quotes }) => quotes[0]?.spans.push({ start: 5, end: 2 })],
  [
    "events.0: a span ends before it starts",
    ({ events }) => Object.assign(events[0] ?? {}, { start: 9, end: 1 }),
  ],
])("says where there is none: %s", (told, spoil) => {
  const spoilt = structuredClone({ ...record, quotes: record.quotes.slice(0, 1) });
  spoil(spoilt);
  expect(senselessAt(spoilt)).toBe(told);
});
