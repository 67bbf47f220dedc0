import { expect, test } from "vitest";
import { quotesOfPage } from "../../../support/quotes.ts";

/** What is reported within the turns of a call: source and content. */
function retold(answer: string): string[] {
  const text = `Q: What did the port say?\n\nANN BERG: ${answer}\n\nQ: Was that all?\n\nBERG: That was all, as I told you.`;
  return quotesOfPage(text)
    .filter(({ kind }) => kind === "indirect")
    .map(({ speaker, text: words }) => `${speaker?.mention?.text} | ${words}`);
}

test.each([
  ["The port said that it would close in May.", ["The port | it would close in May"]],
  ["Carl Voss told us that the pier was safe.", ["Carl Voss | the pier was safe"]],
  ["They say there was a storm.", ["They | there was a storm"]],
])("finds what a turn retells: %s", (answer, expected) => expect(retold(answer)).toEqual(expected));

test.each([["I say that we need a pier."], ["I ask you to wait."], ["Did you tell them that it was safe?"]])(
  "finds nothing in what it says itself: %s",
  (answer) => expect(retold(answer)).toEqual([]),
);
