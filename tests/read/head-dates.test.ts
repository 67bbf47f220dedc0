import { describe, expect, test } from "vitest";
import { articleOf } from "../support/pages.ts";

const BODY = [
  "The ferry to Skarnes will sail again, the harbour board decided after a long evening of questions and answers.",
  "The pilots had asked for two more buoys, and the board gave them three of those that lie in the yard.",
].join("\n\n");

/** The day that a page gives whose headline has the line below it. */
async function check(line: string, expected: string): Promise<void> {
  const { dates } = await articleOf(`The ferry sails again\n\n${line}\n\n${BODY}`);
  expect(dates[0]?.value.slice(0, 10) ?? "none").toBe(expected);
}

describe("a date in a line above the article", () => {
  test.each([
    [
      "Minutes of the meeting held at the Town Hall, Skarnes, on Thursday 17 June 2010 at 6.30 pm",
      "2010-06-17",
    ],
    ["Read out on the quay by the harbour master, the 24th of November, 2000", "2000-11-24"],
    ["Spoken in the hall of the pilots, on the 3rd day of May of 2019", "2019-05-03"],
    ["18 October 2011, at the chapel of Skarnes, for all who come", "2011-10-18"],
    ["From the pilots of Skarnes, Monday, 6th January", "XXXX-01-06"],
  ])("%s", check);

  test.each([
    ["This copy was saved from ledger.example on 2 December 2023 by a visitor", "none"],
    ["The page was last checked on 3 March 2016 by the robot of the archive", "none"],
    ["A stored copy of a page that the library retrieved on 11 April 2022", "none"],
  ])("not: %s", check);

  test("gives way to a date line", async () => {
    await check(
      "Published 4 March 2020\n\nMinutes of the meeting held at Skarnes on 2 March 2020 at noon",
      "2020-03-04",
    );
  });
});

describe("a date in the headline", () => {
  const dayOf = async (title: string): Promise<string> =>
    (await articleOf(`${title}\n\n${BODY}`)).dates[0]?.value.slice(0, 10) ?? "none";

  test("is that of a speech", async () =>
    expect(await dayOf("Speech to the pilots of Skarnes, 6 May 2019")).toBe("2019-05-06"));

  test("is not that of a feast", async () =>
    expect(await dayOf("Feast of the pilots, 14 September 2019: what to see")).toBe("none"));
});

describe("a date in a page's markup, above its headline", () => {
  const page = (above: string): string =>
    `<html><body><p>Weather</p>${above}<h1>The ferry sails again</h1><p>${BODY}</p></main></body></html>`;
  const dayOf = async (html: string): Promise<string> =>
    (await articleOf(html)).dates[0]?.value.slice(0, 10) ?? "none";

  test.each([
    ["<main><p>4 May 2016</p>", "2016-05-04"],
    ["<main><div>The Skarnes Ledger</div><div>Wednesday, 4 May 2016, 9.15am</div>", "2016-05-04"],
  ])("%s", async (above, expected) => expect(await dayOf(page(above))).toBe(expected));

  test("not: the day of the visit, above what the page marks as its article", async () => {
    expect(await dayOf(page("<p>Wednesday, 4 May 2016</p><p>Menu</p><p>Sport</p><p>Shop</p><main>"))).toBe(
      "none",
    );
  });
});

describe("a date between lines that are wrapped", () => {
  const wrapped = (words: string): string => words.replace(/(.{1,40})(?:\s+|$)/g, "$1\n");
  const body = wrapped(BODY);

  test.each([
    ["Tuesday 16 October 2007, 7.40am", "2007-10-16"],
    ["2007-10-16 09:12 GMT", "2007-10-16"],
    ["16 October 2007", "2007-10-16"],
  ])("%s", async (line, expected) => {
    const head = `RADIO SKARNES\n"The Early Boat" with Inga Moen of Skarnes\n${line}\nTyped by the harbour office, from the\nbroadcast; E&OE.`;
    const { dates } = await articleOf(`${head}\n\n${body}\n${body}`);
    expect(dates[0]?.value.slice(0, 10)).toBe(expected);
  });

  test("not: a line of a paragraph that a date happens to end", async () => {
    const told = wrapped(
      "The board has met on Tuesday since the days of 16 October 2007 and means to go on so for good.",
    );
    const { text, blocks } = await articleOf(`The ferry sails again\n\n${body}\n${told}\n${body}`);
    const paragraphs = blocks.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, " "));
    expect(paragraphs).toContainEqual(
      expect.stringContaining("since the days of 16 October 2007 and means to go on"),
    );
  });
});
