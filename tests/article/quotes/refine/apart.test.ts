import { test } from "vitest";
import { check } from "../../../support/quotes.ts";

test.each([
  [
    "There was no offer, Ann Berg said. “Not in March and not ever.”",
    ["indirect | Ann Berg | There was no offer", "direct | Ann Berg | Not in March and not ever."],
  ],
  [
    "The boats would stay in the harbour, Ann Berg said. “We have run out of rope.”",
    [
      "indirect | Ann Berg | The boats would stay in the harbour",
      "direct | Ann Berg | We have run out of rope.",
    ],
  ],
])("tells a clause and the marked sentence behind its cue apart: %s", (text, expected) =>
  check(text, expected),
);

test.each([
  [
    "“The harbour stays shut,” Ann Berg said. “We have run out of rope.”",
    ["direct | Ann Berg | The harbour stays shut … We have run out of rope."],
  ],
])("keeps marked sentences of one cue together: %s", (text, expected) => check(text, expected));
