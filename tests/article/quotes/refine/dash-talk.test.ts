import { test } from "vitest";
import { check } from "../../../support/quotes.ts";

test.each([
  ["– We never saw him again, says Ann Berg.", ["direct | Ann Berg | We never saw him again"]],
  [
    "– We never saw him again, Ann Berg says.\n\n– The dog came back, says Carl Voss.",
    ["direct | Ann Berg | We never saw him again", "direct | Carl Voss | The dog came back"],
  ],
])("takes words behind a dash for word by word: %s", (text, expected) => check(text, expected));

test.each([
  ["The boat never came back, says Ann Berg.", ["indirect | Ann Berg | The boat never came back"]],
  ["– Ann Berg said the boat never came back.", ["indirect | Ann Berg | the boat never came back"]],
])("leaves others: %s", (text, expected) => check(text, expected));
