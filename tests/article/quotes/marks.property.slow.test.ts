import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { quotesOf } from "../../support/quotes.ts";

const FOLDER = new URL("../../../fixtures/summits/", import.meta.url);
const TEXTS = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(new URL(name, FOLDER), "utf8"));
const MARK = /["“”‘’'«»„]/g;

/** A text with one of its quotation marks dropped, doubled or replaced. */
const broken = fc
  .tuple(fc.nat(TEXTS.length - 1), fc.nat(), fc.constantFrom("", "““", "”", '"', "‘", "''"))
  .map(([index, place, mark]) => {
    const text = TEXTS[index] ?? "";
    const marks = [...text.matchAll(MARK)];
    const at = marks[place % Math.max(1, marks.length)]?.index ?? 0;
    return { text: text.slice(0, at) + mark + text.slice(at + 1), at };
  });

test("a wrong mark loses no article: every quotation's text is what its spans say", () => {
  fc.assert(
    fc.property(broken, ({ text }) => {
      for (const quote of quotesOf(text)) {
        expect(quote.spans.map(({ start, end }) => text.slice(start, end)).join(" … ")).toBe(quote.text);
      }
    }),
    { numRuns: 60, seed: 7 },
  );
});

test("a wrong mark swallows no later paragraph", () => {
  fc.assert(
    fc.property(broken, ({ text, at }) => {
      const spoiled = quotesOf(text).flatMap(({ spans }) => spans);
      for (const { start, end } of spoiled) {
        const crossed = start <= at && end > at && text.slice(start, end).split(/\n\s*\n/).length > 2;
        expect(crossed).toBe(false);
      }
    }),
    { numRuns: 60, seed: 11 },
  );
});
