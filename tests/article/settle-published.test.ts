import { describe, expect, test } from "vitest";
import type { DateCandidate } from "../../src/model/article.ts";
import { articleOf, publishedOf } from "../support/pages.ts";

const TUESDAY = `Ministers sign one page

The ministers of four northern countries signed a page on cod in Oslo on Tuesday, after a night of talks.

“One page is more than we had,” the Norwegian minister said on Tuesday. They had met on Monday.`;

function candidate(
  value: string,
  basis: DateCandidate["basis"],
  more: Partial<DateCandidate> = {},
): DateCandidate {
  return { value, basis, span: null, updated: false, alternative: null, ...more };
}

/** What a text with these candidates settles on. */
async function check(
  dates: DateCandidate[],
  expected: string,
  text = TUESDAY,
  source = "page",
): Promise<void> {
  expect(publishedOf({ ...(await articleOf(text, { source })), dates })).toBe(expected);
}

describe("the date of publication", () => {
  test("what the caller gives wins, and a page that says otherwise is told", () =>
    check(
      [candidate("2024-03-05", "header"), candidate("2024-03-09", "option")],
      "2024-03-09 option (published-differs)",
    ));
  test("nothing is told where caller and page agree", () =>
    check(
      [candidate("2024-03-05", "metadata"), candidate("2024-03-05T09:30", "page")],
      "2024-03-05 metadata",
    ));
  test("first publication beats a later update, even in a less trusted place", () =>
    check(
      [candidate("2024-03-06", "page", { updated: true }), candidate("2024-03-05", "filename")],
      "2024-03-05 filename",
    ));
  test("an update alone is taken", () =>
    check([candidate("2024-03-06", "header", { updated: true })], "2024-03-06 header"));
  test("nothing comes out after its update: such a date is a clock's", () =>
    check(
      [candidate("2024-03-12", "header"), candidate("2024-03-06", "page", { updated: true })],
      "2024-03-06 page",
    ));
  test("the page's head beats its lines, and the time of day is taken from the line", () =>
    check(
      [candidate("2024-03-05", "page"), candidate("2024-03-05T09:30", "header")],
      "2024-03-05T09:30 header",
    ));
  test("the body's weekdays speak for the day beside them", () =>
    check(
      [candidate("2024-03-09", "header"), candidate("2024-03-05", "filename")],
      "2024-03-05 filename (published-disagree)",
    ));
  test("they say nothing of two Tuesdays", () =>
    check(
      [candidate("2024-03-12", "header"), candidate("2024-03-05", "filename")],
      "2024-03-12 header (published-disagree)",
    ));
});

describe("dates of two readings", () => {
  const slashes = candidate("2024-03-05", "header", { alternative: "2024-05-03" });
  test("another date of the page settles them", () =>
    check(
      [slashes, candidate("2024-05-02", "filename")],
      "2024-05-03 header",
      "The ministers met, and they will meet again in June.",
    ));
  test("so do the body's weekdays", () => check([slashes], "2024-03-05 header"));
  test("else they stay open", () =>
    check([slashes], "none (published-open)", "The ministers met, and they will meet again in June."));
});

describe("dates without a year", () => {
  const dateline = candidate("XXXX-03-05", "dateline");
  test("take it from another date", () =>
    check([dateline, candidate("2024-03-06", "url")], "2024-03-05 dateline"));
  test("over the turn of the year", () =>
    check(
      [candidate("XXXX-12-31", "dateline"), candidate("2024-01-01", "url")],
      "2023-12-31 dateline",
      "The ministers met, and they will meet again.",
    ));
  test("from a full date in the body", () =>
    check(
      [dateline],
      "2024-03-05 dateline",
      "The ministers met. They had met before, on March 1, 2024, in Oslo.",
    ));
  test("from the file's name", () => check([dateline], "2024-03-05 dateline", TUESDAY, "oslo-2024-wire.txt"));
  test("or stay open", () => check([dateline], "none (published-open)"));
});

test("without a candidate nothing is said, but that", () => check([], "none (published-unknown)"));
