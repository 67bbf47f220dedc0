import { describe, expect, it } from "vitest";
import { type ArticleSpec, type EventSpec, merge, type QuoteSpec } from "../support/records.ts";

const TALKS: EventSpec = {
  text: "Kim and Putin held talks in Vladivostok",
  lemma: "talks",
  who: ["kim-jong-un", "vladimir-putin"],
  kind: "CONSULT",
  date: "2019-04-25",
  place: "vladivostok",
};

/** Whether a quotation of another article, which tells of no meeting, is put to the occasion. */
function atTheTalks(quote: QuoteSpec): boolean {
  const told: ArticleSpec = { id: "a", published: "2019-04-26", events: [TALKS] };
  const { quotes, occasions } = merge(told, { id: "b", published: "2019-04-26", quotes: [quote] });
  return quotes[0]?.occasion === occasions[0]?.id && occasions.length === 1;
}

describe("the occasion of a quotation", () => {
  const quote: QuoteSpec = { text: "We spoke as friends", speaker: "vladimir-putin", said: "2019-04-25" };

  it("is the one that its speaker took part in that day", () => {
    expect(atTheTalks(quote)).toBe(true);
  });

  it.each<[string, Partial<QuoteSpec>]>([
    ["on another day", { said: "2019-04-27" }],
    ["by someone who was not there", { speaker: "dmitry-peskov" }],
    ["by nobody known", { speaker: null }],
    ["some day of that month", { said: "2019-04" }],
    ["on no known day", { said: null }],
  ])("is none for what was said %s", (_what, change) => {
    expect(atTheTalks({ ...quote, ...change })).toBe(false);
  });
});
