import { test } from "vitest";
import { check } from "../../../support/quotes.ts";

test.each([
  ["Vera Lund was there. “We are no relation,” she laughed.", ["direct | Vera Lund | We are no relation"]],
  ["“Three dates and four queues,” groaned Carl Voss.", ["direct | Carl Voss | Three dates and four queues"]],
])("gives marked words to who stands beside them with a verb: %s", (text, expected) => check(text, expected));

test.each([["The so-called “ghost road” runs through Lom."], ["“Elna,” the boat, was late."]])(
  "takes nothing for speech in %s",
  (text) => check(text, []),
);
