import { expect, test } from "vitest";
import { extractArticle } from "../../../../src/article/extract-article.ts";
import { NO_STORY } from "../../../support/profiles.ts";
import { articleOf } from "../../../support/quotes.ts";

/** The marked stretches of a text with what they are, and whether a quotation holds them. */
function marksOf(text: string): string[] {
  const record = extractArticle(articleOf(text), NO_STORY);
  return record.marks.map(
    ({ start, end, is, quote }) =>
      `${is} ${text.slice(start, end)}${record.quotes.some(({ id }) => id === quote) ? " q" : ""}`,
  );
}

test.each([
  ["“We are ready,” Ann Berg said.", ["quotation “We are ready,” q"]],
  ["Ann Berg called the pier “unsafe”.", ["quotation “unsafe” q"]],
  [
    "“He told me, ‘Never again,’ and left,” Ann Berg said.",
    ["quotation “He told me, ‘Never again,’ and left,” q", "inner ‘Never again,’ q"],
  ],
  ["The boats lay in the so-called “safe basin” all winter.", ["term “safe basin”"]],
  ["Her third novel, “The House of the Two Lamps”, appeared in May.", ["title “The House of the Two Lamps”"]],
  ["The pilot, Joseph “Joe” Smith, slept.", ["name “Joe”"]],
])("accounts for %s", (text, marks) => expect(marksOf(text)).toEqual(marks));

test("accounts for each stretch once, and for nothing that is no mark", () => {
  const text =
    "“We go,” Ann Berg said. “It is late.”\n\nThe crew's 'Long Lamp' didn't burn in the '90s.\n\n“Who asked?";
  const marks = marksOf(text);
  expect(new Set(marks).size).toBe(marks.length);
  expect(marks.map((mark) => mark.replace(/^\S+ | q$/g, ""))).toEqual([
    "“We go,”",
    "“It is late.”",
    "'Long Lamp'",
    "“Who asked?",
  ]);
});
