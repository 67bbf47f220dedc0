import { test } from "vitest";
import { KIM_PUTIN } from "../../../support/profiles.ts";
import { checkRule } from "../../../support/quotes.ts";

test("carries the speaker on into a paragraph that is one quotation", () =>
  checkRule(
    "alone",
    "“We will build the bridge,” Vladimir Putin said on Monday.\n\n“It is late, the road is long and the winter is near.”",
    ["direct | Vladimir Putin | It is late, the road is long and the winter is near."],
    KIM_PUTIN,
  ));

test.each([
  ["The train left at noon.\n\n“It is late, the road is long and the winter is near.”"],
  ["“We will build the bridge,” Vladimir Putin said.\n\n“Bridges”"],
])("needs a speaker before it, and more than a word: %s", (text) => checkRule("alone", text, [], KIM_PUTIN));
