import { expect, test } from "vitest";
import { quotesOfPage } from "../../../support/quotes.ts";

/** Whose the words are that an answer of a call quotes. */
function quotedIn(answer: string): (string | null)[] {
  const text = `Q: Carl Voss was on the train?\n\nANN BERG: He was.\n\nQ: And then?\n\nANN BERG: ${answer}\n\nQ: Was that all?\n\nBERG: That was all, as I told you.`;
  return quotesOfPage(text)
    .filter(({ rule }) => rule !== "turn")
    .map(({ speaker }) => speaker?.mention?.text ?? speaker?.name ?? null);
}

test.each([
  ["And he said, “Never on a Friday.”", ["he"]],
  ["The clerk told me, “Come back on Monday.”", ["The clerk"]],
  ["And I said, “Not without a lawyer.”", ["I"]],
])("a turn's speaker is not whom it quotes: %s", (answer, expected) =>
  expect(quotedIn(answer)).toEqual(expected),
);
