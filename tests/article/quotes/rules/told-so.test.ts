import { test } from "vitest";
import { KIM_PUTIN } from "../../../support/profiles.ts";
import { checkRule } from "../../../support/quotes.ts";

test.each([
  ["The Herald has it that he wept in the hall.", ["indirect | Herald | he wept in the hall"]],
  ["Ann Berg let us all know that the ferry had sunk.", ["indirect | Ann Berg | the ferry had sunk"]],
  ["Ann Berg put it to him that the ferry had sunk.", ["indirect | Ann Berg | the ferry had sunk"]],
  ["Nobody believed his story that she had agreed to it.", ["indirect | - | she had agreed to it"]],
  ["The union put it about that the ferry had sunk.", ["indirect | union | the ferry had sunk"]],
])("finds what is told in a set phrase: %s", (text, expected) =>
  checkRule("said-that", text, expected, KIM_PUTIN),
);

test.each([
  ["It was clear that the ferry had sunk."],
  ["The story that the children liked best was a long one."],
  ["The ferry has it all."],
])("finds nobody's words in %s", (text) => checkRule("said-that", text, [], KIM_PUTIN));
