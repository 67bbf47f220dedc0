import { test } from "vitest";
import { check } from "../../../support/quotes.ts";

test.each([
  ["A banner saying “Peace” hung from the bridge."],
  ["Children held up placards that read “Welcome to Oster” along the road."],
  ["Flags with the words “We will win” lined the square."],
  ["The sign in the window said “Closed for good”. Nobody came."],
  ["Huge crowds lined the streets, chanting “Welcome Berg” and waving flags."],
  ["Children shouted “Long live Berg” at the gate."],
  ["The slogan “Ask the river” was painted on sixty trees."],
])("takes no words that stand on a sign: %s", (text) => check(text, []));

test.each([
  ["The sign painter said “Nobody asked me” and left.", ["direct | sign painter | Nobody asked me"]],
  [
    "Children shouted “We want the harbour back” at the gate.",
    ["direct | Children | We want the harbour back"],
  ],
  ["“The banner was mine,” Ann Berg said.", ["direct | Ann Berg | The banner was mine"]],
])("takes what is said of one, and by whoever makes it: %s", (text, expected) => check(text, expected));
