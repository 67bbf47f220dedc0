import { test } from "vitest";
import { KIM_PUTIN } from "../../../support/profiles.ts";
import { check } from "../../../support/quotes.ts";

test.each([
  [
    "Ann Berg dismissed it at the time as “juju with percentages”.",
    ["direct | Ann Berg | juju with percentages"],
  ],
  ["Ann Berg called it “a farce” on Monday.", ["direct | Ann Berg | a farce"]],
  [
    "Ann Berg said that Nils Holm had told her, “Bless you for the boats.”",
    ["direct | Nils Holm | Bless you for the boats."],
  ],
  [
    "Ann Berg said the port was “open to all” and would stay so.",
    ["mixed | Ann Berg | the port was “open to all” and would stay so"],
  ],
])("finds whose words stand between the marks: %s", (text, expected) => check(text, expected, KIM_PUTIN));
