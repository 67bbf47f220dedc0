import { test } from "vitest";
import { KIM_PUTIN } from "../../../support/profiles.ts";
import { check } from "../../../support/quotes.ts";

test.each([
  ["Ann Berg did not say how many boats had sailed."],
  ["Nobody said that the ferry would sail."],
  ["The port called off the race that it had planned for Thursday."],
  ["One of the witnesses asked not to be named because she works there."],
])("finds no words in %s", (text) => check(text, [], KIM_PUTIN));

test("finds what somebody denies having said", () =>
  check(
    "Ann Berg said that she had not said how many boats had sailed.",
    ["indirect | Ann Berg | she had not said how many boats had sailed"],
    KIM_PUTIN,
  ));
