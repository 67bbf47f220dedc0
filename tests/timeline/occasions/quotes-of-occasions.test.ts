import { describe, expect, it } from "vitest";
import { quotesOfOccasions } from "../../../src/timeline/occasions/quotes-of-occasions.ts";
import { day, entry, timelineQuote } from "../../support/timeline.ts";

const MEETING = { ...entry({ id: "t_1", title: "Ann met Ben" }), occasion: "o_1" };
const OCCASION = {
  ...{ id: "o_1", title: "Ann met Ben", from: "2024-06-19", to: "2024-06-21", entries: ["t_1"] },
  ...{ label: "Bern", place: null, participants: [{ id: "ben", name: "Ben" }] },
};

function occasionOf(set: Partial<ReturnType<typeof timelineQuote>>): string | null {
  const quote = timelineQuote({ id: "s_1", text: "We agree", ...set });
  quotesOfOccasions([quote], [MEETING], [OCCASION]);
  return quote.occasion;
}

describe("quotesOfOccasions", () => {
  it("takes the occasion of the quotation's entry", () => {
    expect(occasionOf({ entry: "t_1" })).toBe("o_1");
  });

  it("takes what is said on its days, its last one too, in an article that tells of it", () => {
    expect(occasionOf({ said: day("2024-06-20") })).toBe("o_1");
  });

  it("takes what one who took part said on its days, whoever tells it", () => {
    const [variant] = timelineQuote({ id: "s_2", text: "We agree" }).variants;
    if (variant === undefined) throw new Error("no variant");
    const elsewhere = { said: day("2024-06-20"), variants: [{ ...variant, article: "a_2" }] };
    expect(occasionOf({ ...elsewhere, speaker: { id: "ben", name: "Ben" } })).toBe("o_1");
  });

  it("takes nothing said behind its days, on no known day, or in an article that does not tell of it", () => {
    const [variant] = timelineQuote({ id: "s_2", text: "We agree" }).variants;
    if (variant === undefined) throw new Error("no variant");
    expect(occasionOf({ said: day("2024-06-21") })).toBeNull();
    expect(occasionOf({})).toBeNull();
    expect(occasionOf({ said: day("2024-06-20"), variants: [{ ...variant, article: "a_2" }] })).toBeNull();
  });
});
