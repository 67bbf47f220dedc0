import { describe, expect, it } from "vitest";
import { merge, type QuoteSpec } from "../../support/records.ts";

const FOREST: QuoteSpec = {
  text: "Midway upon the journey of our life I found myself within a forest dark, for the straightforward pathway had been lost",
  speaker: "dante",
  said: "2023-09-13",
};
const STEP: QuoteSpec = {
  text: "One small step for a man, and I hope a giant leap for mankind",
  speaker: "neil-armstrong",
  said: "2019-04-25",
};

describe("sameQuotes puts together", () => {
  it.each<[string, QuoteSpec, QuoteSpec]>([
    ["the same words", STEP, STEP],
    ["the same words that another article gives to somebody else", STEP, { ...STEP, speaker: "buzz-aldrin" }],
    [
      "another punctuation",
      STEP,
      { ...STEP, text: "One small step for a man and, I hope, a giant leap for mankind." },
    ],
    ["a shortened quotation", STEP, { ...STEP, text: "giant leap for mankind", kind: "mixed" }],
    [
      "indirect speech",
      STEP,
      {
        ...STEP,
        text: "his step had been small but was, he hoped, a giant leap for mankind",
        kind: "indirect",
      },
    ],
    [
      "two translations",
      FOREST,
      {
        ...FOREST,
        text: "Midway upon the road of our life I found myself within a dark wood, for the right way had been missed",
      },
    ],
    ["a retelling under its own date", FOREST, { ...FOREST, said: "2023-09-15", basis: "published" }],
    ["the same words told months later", STEP, { ...STEP, said: "2019-11-03", basis: "published" }],
    [
      "a few light words, if they are all",
      { ...STEP, text: "could not have known" },
      { ...STEP, text: "could not have known" },
    ],
    [
      "two figures that agree",
      { ...STEP, text: "the coin of Wexley was worth about 200,000 pounds", kind: "indirect" },
      { ...STEP, text: "the coin of Wexley was worth 200,000 pounds", kind: "indirect" },
    ],
    ["the name of a thing and the sentence it is from", STEP, { ...STEP, text: "a giant leap for mankind" }],
    [
      "what is said of one thing in two translations",
      { ...STEP, text: "The prices at the harbour have doubled in a single year" },
      { ...STEP, text: "Within a year the prices at the harbour became twice as high, they doubled" },
    ],
    [
      "a denial told as one, and in its own words",
      { ...STEP, text: "wheat prices had been discussed at the harbour", kind: "indirect", negated: true },
      { ...STEP, text: "wheat prices were not discussed at the harbour", kind: "indirect" },
    ],
  ])("%s", (_, a, b) => {
    expect(groups(a, b)).toBe(1);
  });
});

describe("sameQuotes keeps apart", () => {
  it.each<[string, QuoteSpec, QuoteSpec]>([
    [
      "two speakers who say much the same",
      STEP,
      { ...STEP, text: "A small step, I said, and a great leap for all mankind", speaker: "buzz-aldrin" },
    ],
    [
      "what two greet with",
      { ...STEP, text: "Long live our friendship" },
      { ...FOREST, text: "Long live our friendship" },
    ],
    ["a formula of two years", { ...FOREST, said: "2023-09-09" }, { ...FOREST, said: "2024-09-09" }],
    ["a denial of the same words", STEP, { ...STEP, negated: true }],
    [
      "what is said and its denial by the same man",
      { ...STEP, text: "wheat prices were discussed at the harbour", kind: "indirect" },
      { ...STEP, text: "wheat prices had been discussed at the harbour", kind: "indirect", negated: true },
    ],
    [
      "one word of a formula, months later",
      STEP,
      { ...STEP, text: "A leap in the dark for the harbour board", said: "2019-11-03", basis: "published" },
    ],
    ["other words of one evening", STEP, { ...STEP, text: "The flag stands in the dust beside the lander" }],
    [
      "what shares only the story's names",
      { ...STEP, text: "I was in Russia as a student" },
      { ...STEP, text: "Russia has the finest railways" },
    ],
    [
      "two figures of one thing, retold",
      { ...STEP, text: "the coin of Wexley was worth 200,000 pounds", kind: "indirect" },
      { ...STEP, text: "the coin of Wexley is valued at 150,000 pounds", kind: "indirect", speaker: null },
    ],
    [
      "what only names one thing",
      { ...STEP, text: "Prices at the harbour have doubled in a year" },
      { ...STEP, text: "We did not set the prices at the harbour" },
    ],
    [
      "what only names one place",
      { ...STEP, text: "The mood on the northern shore of the lake worries us deeply" },
      { ...STEP, text: "I will talk to anyone about the mood on the northern shore of the lake" },
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

describe("sameQuotes keeps apart what one article gives twice", () => {
  const TURN: QuoteSpec = {
    text: "Hello everybody, thank you for joining us on this late call",
    speaker: null,
    label: "MODERATOR",
  };

  it("turns under two labels", () => {
    expect(groupsOf(TURN, { ...TURN, label: "MR. HALE" })).toBe(2);
    expect(groupsOf(TURN, TURN)).toBe(1);
  });

  it("the same words of two speakers", () => {
    expect(groupsOf(STEP, { ...STEP, speaker: "buzz-aldrin" })).toBe(2);
  });

  it("what a turn quotes, and the turn", () => {
    const outer = { ...STEP, label: "MR. HALE" };
    expect(groupsOf(outer, { text: "and I hope a giant leap for mankind", speaker: null, from: 25 })).toBe(2);
    expect(groupsOf(outer, { text: "and I hope a giant leap for mankind", speaker: null })).toBe(1);
  });
});

function groupsOf(...quotes: QuoteSpec[]): number {
  return merge({ id: "article", published: "2023-09-15", quotes }).quotes.length;
}

describe("of two speakers", () => {
  it("gives the words to the one whom the surer article names", () => {
    const told = (speaker: string, confidence: number) => ({ ...STEP, speaker, confidence });
    for (const [x, y, who] of [
      [0.9, 0.6, "neil-armstrong"],
      [0.6, 0.9, "buzz-aldrin"],
    ] as const) {
      const { quotes } = merge(
        { id: "a", published: "2023-09-15", quotes: [told("neil-armstrong", x)] },
        { id: "b", published: "2023-09-15", quotes: [told("buzz-aldrin", y)] },
      );
      expect(quotes.map(({ speaker }) => speaker.name)).toEqual([who]);
    }
  });
});
