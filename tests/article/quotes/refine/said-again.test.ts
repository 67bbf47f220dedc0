import { expect, test } from "vitest";
import { quotesOf } from "../../../support/quotes.ts";

/** Who is named for each quotation of a text. */
const speakers = (text: string) => quotesOf(text).map(({ speaker }) => speaker?.name ?? null);

test("a headline's words are whose they are below", () => {
  const body = "The storm came at six. “We lost the roof in an hour,” said Ann Berg. The school is shut.";
  expect(speakers(`# “We lost the roof”: storm shuts school\n\n${body}`)).toEqual(["Ann Berg", "Ann Berg"]);
  expect(speakers(`# “We have no roof”: storm shuts school\n\n${body}`)).not.toEqual([
    "Ann Berg",
    "Ann Berg",
  ]);
});

test("leaves open what two are said to have said", () => {
  const text =
    "# “We lost the roof” at last\n\n“We lost the roof,” said Ann Berg.\n\n“We lost the roof,” said Carl Voss.";
  expect(speakers(text)[0]).toBe(null);
});
