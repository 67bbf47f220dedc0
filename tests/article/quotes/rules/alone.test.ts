import { expect, test } from "vitest";
import { KIM_PUTIN } from "../../../support/profiles.ts";
import { checkPage, checkRule, quotesOf } from "../../../support/quotes.ts";

test("carries the speaker on into a paragraph that is one quotation", () =>
  checkRule(
    "alone",
    "“We will build the bridge,” Vladimir Putin said on Monday.\n\n“It is late, the road is long and the winter is near.”",
    ["direct | Vladimir Putin | It is late, the road is long and the winter is near."],
    KIM_PUTIN,
  ));

test.each([
  ["The train left at noon.\n\n“It is late, the road is long and the winter is near.”"],
  ["# “It is late, the road is long and the winter is near.”\n\nThe train left at noon."],
])("gives it to nobody where nobody has spoken: %s", (text) => {
  const names = quotesOf(text, KIM_PUTIN).map(({ speaker }) => speaker?.name ?? null);
  expect(names.filter((name) => name !== null)).toEqual([]);
});

test("needs more than a word", () =>
  checkRule("alone", "“We will build the bridge,” Vladimir Putin said.\n\n“Bridges”", [], KIM_PUTIN));

test.each(["-", "–", "—"])("keeps a paragraph that a %s ends", (dash) =>
  checkPage(
    `Brill backs the plan\n\nMay 3, 2024\n\n“We shall bring back the cranes,” mayor Anna Brill said on Thursday.\n\n“I had the feeling that the union sees it the same way.” ${dash}\n\nThe union did not reply.`,
    [
      "direct | Anna Brill | We shall bring back the cranes",
      "direct | Anna Brill | I had the feeling that the union sees it the same way.",
    ],
  ),
);
