import { describe, expect, it } from "vitest";
import { publishRecord } from "../../src/export/publish-record.ts";
import type { ArticleRecord } from "../../src/model/article-record.ts";
import { event, quote, record } from "../support/record.ts";
import { sliceCodePoints, spansOf } from "../support/spans.ts";

/** The part of a text that stands between [ and ], and the text without these marks. */
function marked(source: string) {
  const text = source.replace(/[[\]]/g, "");
  const start = source.indexOf("[");
  const end = source.indexOf("]") - 1;
  return { text, span: { start, end, text: text.slice(start, end) } };
}

const TEXTS = [
  ["plain", "The bridge [opened] on Monday."],
  ["an emoji before", "🚆 The bridge [opened] on Monday."],
  ["an emoji inside", "They wrote [open 🚆🚆 at last] today."],
  ["a family of joined emoji", "👩‍👩‍👧 said [yes 👩‍👩‍👧] twice."],
  ["combining marks", "Jose\u0301 [e\u0301tait la\u0300] in May."],
  ["Windows line ends", "First line.\r\n\r\n🚆 Second [line]\r\nend."],
  ["a flag at the end", "The crowd waved [🇰🇵]"],
] as const;

describe("publishRecord", () => {
  it.each(TEXTS)("gives spans that slice by code points: %s", (_name, source) => {
    const { text, span } = marked(source);
    const published = publishRecord(everywhere(span), text);
    const found = spansOf(published);
    expect(found.length).toBe(16);
    for (const { path, start, end } of found) expect(sliceCodePoints(text, start, end), path).toBe(span.text);
  });

  it("keeps the order of keys and whatever is not a span", () => {
    const original = everywhere({ start: 3, end: 5, text: "hi" });
    const published = publishRecord(original, "🚆 hi");
    expect(shape(published)).toBe(shape(original));
    expect(published.times[0]?.pending).toEqual(original.times[0]?.pending);
  });

  it("keeps null for what stands outside the text", () => {
    const published = { value: "2024-06-19", basis: "metadata" as const, start: null, end: null };
    expect(publishRecord(record({ published }), "🚆").published).toEqual(published);
  });
});

/** A record with one span in each place that can hold one. */
function everywhere(span: { start: number; end: number; text: string }): ArticleRecord {
  const { start, end, text } = span;
  const named = { id: null, name: null, start, end };
  return record({
    published: { value: "2024-06-19", basis: "body", start, end },
    body: [{ start, end, kind: "body", post: null }],
    times: [
      {
        ...{ start, end, text, type: "DATE", value: "XXXX", mod: null, from: null, to: null, anchor: null },
        pending: { rule: "weekday", offset: -6, unit: "day", part: null, text: "Monday" },
      },
    ],
    people: [{ id: "a", name: "A", kind: "person", mentions: [{ start, end }] }],
    quotes: [
      quote({
        text,
        spans: [{ start, end }],
        cue: { start, end, text, lemma: "say" },
        speaker: { mention: { start, end, text }, id: null, name: null, how: "name" },
        addressee: named,
        via: [named],
      }),
    ],
    events: [
      event({
        ...{ start, end, text, trigger: { start, end, text, lemma: "open" }, place: named, via: [named] },
        participants: [{ ...named, role: "actor" }],
        attributes: [{ type: "count", value: "2", unit: null, start, end, text }],
      }),
    ],
    diagnostics: [{ code: "test", message: "", start, end }],
  });
}

/** A JSON value with every number left out. */
function shape(value: unknown): string {
  return JSON.stringify(value, (_key, item) => (typeof item === "number" ? 0 : item));
}
