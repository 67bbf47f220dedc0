import { test } from "vitest";
import { check } from "../../../support/quotes.ts";

test.each([
  [
    "Ann Berg told the crew at a dinner on Friday that the two ports “are bound to grow together in the years ahead”.",
    ["mixed | Ann Berg | the two ports “are bound to grow together in the years ahead”"],
  ],
])("begins at the clause's subject in %s", (text, expected) => check(text, expected));

test.each([
  [
    "Ann Berg, who chairs the port, said: “The two ports are bound to grow together.”",
    ["direct | Ann Berg | The two ports are bound to grow together."],
  ],
])("leaves marks alone that hold the whole clause: %s", (text, expected) => check(text, expected));
