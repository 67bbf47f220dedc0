import { expect, it } from "vitest";
import { merge } from "../support/records.ts";

const QUOTE = { text: "Pyongyang needs firm guarantees of its security", speaker: "vladimir-putin" };

it("names the articles of a quotation by their sources, each once, the earliest first", () => {
  const { quotes } = merge(
    { id: "late", source: "a.txt", published: "2019-04-26", quotes: [QUOTE, { ...QUOTE, repeat: true }] },
    { id: "early", source: "b.txt", published: "2019-04-25", quotes: [QUOTE] },
  );
  expect(quotes.map(({ sources }) => sources)).toEqual([["b.txt", "a.txt"]]);
});
