import { describe, expect, it } from "vitest";
import type { QuoteRecord } from "../../../src/model/article-record.ts";
import type { TimelineQuote } from "../../../src/model/timeline.ts";
import { mergeRecords } from "../../../src/timeline/merge-records.ts";
import { record, STORY } from "../../support/records.ts";

const GATE = "The gate was shut before the water came";
const KEYS = "Nobody has asked me for the keys of the pump house";
const DOG = "My dog found the watchman's lamp in the reeds";

describe("pieces of a quotation", () => {
  it("are one where no other article gives one of them", () => {
    expect(texts(told("a", [GATE, KEYS]))).toEqual([`${GATE} … ${KEYS}`]);
    expect(texts(told("a", [GATE, KEYS, DOG]))).toEqual([`${GATE} … ${KEYS} … ${DOG}`]);
  });

  it("are one where other articles give them all", () => {
    expect(texts(told("a", [GATE, KEYS]), told("b", [GATE, KEYS]))).toEqual([`${GATE} … ${KEYS}`]);
    expect(quotes(told("a", [GATE, KEYS]), told("b", [GATE, KEYS]))[0]?.variants).toHaveLength(2);
  });

  it("are two where another article gives one of them alone", () => {
    expect(texts(told("a", [GATE, KEYS]), told("b", [KEYS]))).toEqual([KEYS, GATE].sort());
    expect(texts(told("a", [GATE, KEYS, DOG]), told("b", [GATE]))).toEqual([`${KEYS} … ${DOG}`, GATE].sort());
  });

  it("are two where some of it stands without marks", () => {
    expect(texts(told("a", [GATE, KEYS], "mixed"))).toEqual([KEYS, GATE].sort());
  });
});

function texts(...articles: ReturnType<typeof told>[]): string[] {
  return quotes(...articles)
    .map(({ text }) => text)
    .sort();
}

function quotes(...articles: ReturnType<typeof told>[]): TimelineQuote[] {
  return mergeRecords(articles, STORY).quotes;
}

/** An article with one quotation of several sentences around their cue. */
function told(id: string, pieces: string[], kind: QuoteRecord["kind"] = "direct") {
  const text = pieces.join(" … ");
  const made = record({ id, published: "2023-09-15", quotes: [{ text, speaker: "ann-brill", kind }] });
  const spans = pieces.map((piece) => ({
    start: text.indexOf(piece),
    end: text.indexOf(piece) + piece.length,
  }));
  return {
    ...made,
    quotes: made.quotes.map((quote) => ({ ...quote, spans, breaks: pieces.slice(1).map((_, i) => i + 1) })),
  };
}
