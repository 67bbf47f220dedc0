import { test } from "vitest";
import { check } from "../../../support/quotes.ts";

test.each([
  [
    "Ida Gorman said Berg “always drives as if chased”.",
    ["mixed | Ida Gorman | Berg “always drives as if chased”"],
  ],
  [
    "Ida Gorman said that the vote “will never be held”.",
    ["mixed | Ida Gorman | the vote “will never be held”"],
  ],
])("takes the subject of a marked verb: %s", (text, expected) => check(text, expected));

test.each([
  ["Ida Gorman said “no more”.", ["direct | Ida Gorman | no more"]],
  ["“Sit,” said Ida Gorman. “Drive on.”", ["direct | Ida Gorman | Sit … Drive on."]],
])("takes nothing where the words are whole: %s", (text, expected) => check(text, expected));
