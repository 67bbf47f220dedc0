import { test } from "vitest";
import { checkRule } from "../../../support/quotes.ts";

test.each([
  [
    "“The road was long and cold.” — Maria Lopez, a driver",
    ["direct | Maria Lopez | The road was long and cold."],
  ],
  ["“We will be back.” ― Ivan Petrov", ["direct | Ivan Petrov | We will be back."]],
])("takes a quotation signed behind a dash: %s", (text, expected) => checkRule("dash", text, expected));

test.each([
  ["“The road was long” – but nobody turned back that night."],
  ["“Friends” – the best show of its time, critics wrote in the weekend papers and on the radio that year"],
])("sees no signature in %s", (text) => checkRule("dash", text, []));
