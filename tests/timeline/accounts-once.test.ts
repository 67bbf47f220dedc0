import { expect, it } from "vitest";
import { type EventSpec, merge } from "../support/records.ts";

const TALK: EventSpec = {
  text: "Their talk lasted 90 minutes",
  lemma: "talk",
  who: ["kim-jong-un", "vladimir-putin"],
  kind: "CONSULT",
  date: "2019-04-25",
};

it("makes one account of what an article's clause tells by two words", () => {
  const events = [TALK, { ...TALK, lemma: "talks", from: 0 }];
  const { entries } = merge({ id: "a", published: "2019-04-26", events });
  expect(entries.map(({ accounts }) => accounts.length)).toEqual([1]);
});

it("leaves two clauses of one article two", () => {
  const { entries } = merge({
    id: "a",
    published: "2019-04-26",
    events: [
      TALK,
      { text: "Kim planted a birch in the garden", lemma: "plant", who: ["kim-jong-un"], date: "2019-04-25" },
    ],
  });
  expect(entries).toHaveLength(2);
});
