import { test } from "vitest";
import { checkRule } from "../../../support/quotes.ts";

test.each([
  [
    "Leaving the hall, Kim said:\n\nThe road is open. I hope to travel it often.",
    ["direct | Kim | The road is open. I hope to travel it often."],
  ],
  [
    "Then he told the crew:\n\n“It was a long journey.”\n\nThe train left at noon.",
    ["direct | - | It was a long journey."],
  ],
])("takes the paragraph after a colon: %s", (text, expected) => checkRule("colon-block", text, expected));

test.each([
  ["The table shows three ports:\n\nVladivostok is the largest of them."],
  ["Here are the photos:\n\nThe square was empty at dawn."],
])("leaves alone what no source announces: %s", (text) => checkRule("colon-block", text, []));
