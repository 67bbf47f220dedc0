import { test } from "vitest";
import { check } from "../../../support/quotes.ts";

test.each([
  [
    "Guests should turn to their bank, Vera Lund advised, “and not to the porter at the door”.",
    ["mixed | Vera Lund | Guests should turn to their bank … “and not to the porter at the door”"],
  ],
  [
    "Bo Dahl told it otherwise. There is one bar of signal at the mill, Bo Dahl says now, “and you have to climb the wheel to get it”.",
    [
      "mixed | Bo Dahl | There is one bar of signal at the mill … “and you have to climb the wheel to get it”",
    ],
  ],
])("takes both sides of a cue in mid-sentence: %s", (text, expected) => check(text, expected));

test.each([
  [
    "In March, in a shop, Vera Lund said, “I looked down to light my pipe.”",
    ["direct | Vera Lund | I looked down to light my pipe."],
  ],
  [
    "At the old gate, where boys were waiting, Mayor Carl Voss said on Monday that “not one lamp” had been lost.",
    ["mixed | Carl Voss | “not one lamp” had been lost"],
  ],
  ["On Monday, Vera Lund said, “nobody was on the pier”.", ["direct | Vera Lund | nobody was on the pier"]],
])("takes nothing of when and where it was said: %s", (text, expected) => check(text, expected));
