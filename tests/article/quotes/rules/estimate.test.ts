import { test } from "vitest";
import { KIM_PUTIN } from "../../../support/profiles.ts";
import { checkRule } from "../../../support/quotes.ts";

test.each([
  ["The police put the crowd at 120.", ["indirect | police | the crowd at 120"]],
  ["Ann Berg puts it at $3 million.", ["indirect | Ann Berg | it at $3 million"]],
  [
    "The company had put the cost at 40 million euros.",
    ["indirect | company | the cost at 40 million euros"],
  ],
])("finds a figure with its source: %s", (text, expected) =>
  checkRule("said-that", text, expected, KIM_PUTIN),
);

test.each([["Ann Berg put the lamp at the window."], ["The storm put 40 boats at risk."]])(
  "finds none in %s",
  (text) => checkRule("said-that", text, [], KIM_PUTIN),
);
