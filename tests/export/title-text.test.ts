import { expect, it } from "vitest";
import { titleText } from "../../src/export/title-text.ts";

it.each([
  ["He denied it on Friday", { id: "ann", name: "Ann Berg" }, "[Ann Berg] denied it on Friday"],
  ["they left at dawn", { id: null, name: "the crew" }, "[the crew] left at dawn"],
  ["On Friday he flew to Bern", { id: "ann", name: "Ann Berg" }, "On Friday [Ann Berg] flew to Bern"],
  ["At 4:10 a.m. it hit the reef", { id: null, name: "the ferry" }, "At 4:10 a.m. [the ferry] hit the reef"],
  [
    "In the town they love she sang",
    { id: "ann", name: "Ann Berg" },
    "[Ann Berg] In the town they love she sang",
  ],
  ["denied all six counts", { id: "ann", name: "Ann Berg" }, "[Ann Berg] denied all six counts"],
  ["He denied it on Friday", { id: null, name: null }, "He denied it on Friday"],
  ["Ann Berg denied it", null, "Ann Berg denied it"],
])("shows %s", (title, subject, shown) => {
  expect(titleText({ title, subject })).toBe(shown);
});
