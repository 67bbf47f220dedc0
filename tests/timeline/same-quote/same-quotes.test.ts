import { describe, expect, it } from "vitest";
import { merge, type QuoteSpec } from "../../support/records.ts";

const TOAST: QuoteSpec = {
  text: "Their army and people will surely win a great victory in the sacred struggle to punish the evil that claims hegemony",
  speaker: "kim-jong-un",
  said: "2023-09-13",
};
const ROAD: QuoteSpec = {
  text: "Today we have opened a road, and I hope to travel along it many times",
  speaker: "kim-jong-un",
  said: "2019-04-25",
};

describe("sameQuotes puts together", () => {
  it.each<[string, QuoteSpec, QuoteSpec]>([
    ["the same words", ROAD, ROAD],
    [
      "another punctuation",
      ROAD,
      { ...ROAD, text: "Today, we have opened a road and I hope to travel along it many times." },
    ],
    ["a shortened quotation", ROAD, { ...ROAD, text: "opened a road", kind: "mixed" }],
    [
      "indirect speech",
      ROAD,
      { ...ROAD, text: "a road had been opened which he hoped to travel many times", kind: "indirect" },
    ],
    [
      "two translations",
      TOAST,
      {
        ...TOAST,
        text: "We are sure that the army and people will win a great victory in the just fight to punish evil groups who pursue hegemony",
      },
    ],
    ["a retelling under its own date", TOAST, { ...TOAST, said: "2023-09-15", basis: "published" }],
  ])("%s", (_, a, b) => {
    expect(groups(a, b)).toBe(1);
  });
});

describe("sameQuotes keeps apart", () => {
  it.each<[string, QuoteSpec, QuoteSpec]>([
    ["two speakers", ROAD, { ...ROAD, speaker: "vladimir-putin" }],
    ["a formula of two years", { ...TOAST, said: "2023-09-09" }, { ...TOAST, said: "2024-09-09" }],
    ["a denial of the same words", ROAD, { ...ROAD, negated: true }],
    [
      "other words of one evening",
      ROAD,
      { ...ROAD, text: "The wine from our hills goes well with your sturgeon" },
    ],
    [
      "what shares only the story's names",
      { ...ROAD, text: "We shall always stand with Russia" },
      { ...ROAD, text: "Russia has the finest railways" },
    ],
  ])("%s", (_, a, b) => {
    expect(groups(a, b)).toBe(2);
  });
});

/** How many quotations two variants of two articles make. */
function groups(...quotes: QuoteSpec[]): number {
  return merge(
    ...quotes.map((quote, i) => ({ id: `article-${i}`, published: "2023-09-15", quotes: [quote] })),
  ).quotes.length;
}
