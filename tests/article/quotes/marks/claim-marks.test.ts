import { expect, test } from "vitest";
import { check, quotesOf } from "../../../support/quotes.ts";

test.each([
  [
    "“Nobody asked us to the hearing about the ferry.” The hall was silent.",
    "Nobody asked us to the hearing about the ferry.",
  ],
  [
    "The answer took a week. “We do not know where your boats are.” It was unsigned.",
    "We do not know where your boats are.",
  ],
  [
    "Would the pier open in May? “Ask me again when the ice has gone.”",
    "Ask me again when the ice has gone.",
  ],
  [
    "‘They took the boats,’ the ferryman grumbled to us. ‘They never brought them back.’",
    "They took the boats … They never brought them back.",
  ],
  [
    "“The lamp was lit at nine every night.\n\n“It was never put out before dawn.”",
    "The lamp was lit at nine every night. … It was never put out before dawn.",
  ],
])("loses nothing that is speech: %s", (text, words) => {
  expect(quotesOf(text).map((quote) => quote.text)).toEqual([words]);
});

test.each([
  ["The film “The Long Road Home” opened on Friday."],
  ["Joseph “Joe” Smith won the race by two minutes."],
  ["The boats lay in the so-called “safe basin” all winter."],
  ["They met in “Slow Ink”, the poet's own magazine."],
])("takes no title, name or term for speech: %s", (text) => expect(quotesOf(text)).toEqual([]));

test("keeps what others said within a turn, beside the turn", () => {
  const turns =
    "# Hearing\n\nQ. What did he tell you?\n\nA. He came out and said, “The books are gone, go home.” We went home.\n\nQ. When?\n\nA. At noon.";
  const found = quotesOf(turns).filter(({ text }) => text === "The books are gone, go home.");
  expect(found.map(({ kind }) => kind)).toEqual(["direct"]);
});

test("is less sure of what nobody is named for than of any other finding", () => {
  const [quote] = quotesOf("The answer took a week. “We do not know where your boats are.” It was unsigned.");
  expect(quote?.confidence).toBeLessThan(0.6);
});

test("takes a short paragraph between marks, and marked words before what somebody does, for speech", () => {
  check("Ann Berg counted.\n\n“Nineteen.”\n\n“In February,” Berg corrects her.", [
    "direct | Ann Berg | Nineteen.",
    "direct | Ann Berg | In February",
  ]);
});

test("takes no name for speech", () => check("“Elna,” the boat, was late.", []));
