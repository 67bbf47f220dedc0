import { expect, test } from "vitest";
import { quotesOf } from "../../../support/quotes.ts";

const speakers = (text: string) => quotesOf(text).map(({ speaker }) => speaker?.name ?? null);

test("a title in a headline is whom alone the text below gives the office", () => {
  expect(
    speakers("# Governor: “No money for the dam”\n\nGovernor Ann Berg said the state was poor."),
  ).toEqual(["Ann Berg", "Ann Berg"]);
});

test("of two governors it is neither", () => {
  expect(
    speakers("# Governor: “No money for the dam”\n\nGovernor Ann Berg met Governor Carl Voss of Lom.")[0],
  ).toBe("Governor");
});
