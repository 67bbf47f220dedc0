import { test } from "vitest";
import { checkRule } from "../../../support/quotes.ts";

test.each([
  [
    "“The road was long and cold.” — Maria Lopez, a driver",
    ["direct | Maria Lopez | The road was long and cold."],
  ],
  ["“We will be back.” ― Ivan Petrov", ["direct | Ivan Petrov | We will be back."]],
  [
    "“We shall not close.” — Ann Berg, mayor of Oster, on Tuesday, on the plans of the port and the fears of its rivals for their ferries",
    ["direct | Ann Berg | We shall not close."],
  ],
  [
    "“We shall not close.” – Ann Berg, who has led the old port for ten years",
    ["direct | Ann Berg | We shall not close."],
  ],
])("takes a quotation signed behind a dash: %s", (text, expected) => checkRule("dash", text, expected));

test.each([
  ["“The road was long” – but nobody turned back that night."],
  ["“Friends” – the best show of its time, critics wrote in the weekend papers and on the radio that year"],
])("sees no signature in %s", (text) => checkRule("dash", text, []));
