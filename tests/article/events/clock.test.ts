import { describe, expect, it } from "vitest";
import { dayHeadings } from "../../../src/article/events/clock/headings.ts";
import { formOf, readingsFrom, readToday } from "../../../src/article/events/clock/readings.ts";
import { CLOCK_REASONS, placesOf, sourceAt } from "../../../src/article/events/clock/reasons.ts";
import { inCommon, wordsOfSentences } from "../../../src/article/events/clock/shared-words.ts";
import { readClock } from "../../../src/article/events/date/date-drafts.ts";
import { draftEvents } from "../../../src/article/events/find-events.ts";
import { layers } from "../../../src/article/events/layer.ts";
import { segment } from "../../../src/article/segment/segment.ts";
import { readSyntax } from "../../../src/article/syntax/read-syntax.ts";
import { findTimes } from "../../../src/article/time/find-times.ts";
import { eventAt, eventsOf } from "../../support/events.ts";
import { articleOf } from "../../support/quotes.ts";

const read = (words: string, from: string, value = ""): string[] =>
  readingsFrom({ words, form: formOf(words, value), value }, from).map(({ how, value }) => `${how} ${value}`);

describe("an expression read from where the narrative stands", () => {
  it.each([
    ["two days later", "2019-03-05", ["shift 2019-03-07"]],
    ["exactly two weeks earlier", "2019-03-05", ["shift 2019-02-19"]],
    ["a fortnight later", "2019-03-05", ["shift 2019-03-19"]],
    ["the following day", "2019-12-31", ["shift 2020-01-01"]],
    ["the year before", "2019", ["shift 2018"]],
    ["three months later", "2019-11-05", ["shift 2020-02"]],
    ["hours later", "2019-03-05", ["shift 2019-03-05"]],
    ["that evening", "2019-03-05", ["same 2019-03-05"]],
    ["the same year", "2019-03-05", ["same 2019"]],
    ["at noon", "2019-03-05", []],
    ["three nights later", "2019-03-05", ["shift 2019-03-08"]],
    ["two mornings earlier", "2019-03-05", ["shift 2019-03-03"]],
    ["the 23rd", "2019-03-05", ["same 2019-03-23", "after 2019-04-23", "before 2019-02-23"]],
    ["the 31st", "2019-01-05", ["same 2019-01-31", "before 2018-12-31"]],
    ["the 27th of that month", "2019-03-05", ["same 2019-03-27", "after 2019-04-27", "before 2019-02-27"]],
    ["friday", "2019-03-05", ["after 2019-03-08", "before 2019-03-01"]],
    ["tuesday", "2019-03-05", ["same 2019-03-05", "after 2019-03-12", "before 2019-02-26"]],
    ["may", "2019-03-05", ["same 2019-05", "after 2020-05", "before 2018-05"]],
    ["the following may", "2019-06-05", ["shift 2020-05"]],
    ["that summer", "2019-03-05", ["same 2019-SU", "after 2020-SU", "before 2018-SU"]],
    ["the following spring", "1949", ["shift 1950-SP"]],
    ["the following winter", "2019-03-05", ["shift 2019-WI"]],
    ["3 may", "2019-03-05", ["same 2019-05-03", "after 2020-05-03", "before 2018-05-03"]],
  ])("%s from %s", (words, from, expected) => expect(read(words, from)).toEqual(expected));

  it("takes the day of a spelled date from its value", () => {
    expect(read("the first of october", "2011-11-20", "2019-10-01")).toEqual([
      "same 2011-10-01",
      "after 2012-10-01",
      "before 2010-10-01",
    ]);
    expect(read("october", "2011-11-20", "2019-10")).toEqual([
      "same 2011-10",
      "after 2012-10",
      "before 2010-10",
    ]);
  });

  it("takes an hour for one of the day, by its value", () => {
    expect(read("eleven at night", "2019-03-05", "2021-06-10T23:00")).toEqual(["same 2019-03-05"]);
    expect(read("half past six", "2019-03-05", "2021-06-10T18:30")).toEqual(["same 2019-03-05"]);
    expect(read("shortly after dark", "2019-03-05", "PRESENT_REF")).toEqual([]);
    expect(read("eight last night", "2019-03-05", "2021-06-09T20:00")).toEqual([]);
  });

  it.each(["3 may 2018", "last week", "two years ago", "the season"])("leaves %s alone", (words) =>
    expect(read(words, "2019-03-05")).toEqual([]),
  );

  it("reads what a post says of its own day", () => {
    expect(readToday("yesterday evening", "2019-03-01")).toEqual([{ how: "same", value: "2019-02-28" }]);
    expect(readToday("tonight", "2019-03-01")).toEqual([{ how: "same", value: "2019-03-01" }]);
    expect(readToday("the day after tomorrow", "2019-03-01")).not.toEqual([]);
    expect(readToday("on the day", "2019-03-01")).toEqual([]);
  });
});

const PUBLISHED = { value: "2019-11-21", basis: "metadata", start: null, end: null } as const;

function headingsOf(text: string): (string | null)[] {
  const document = readSyntax(segment(articleOf(text)));
  const times = findTimes(document, PUBLISHED);
  return dayHeadings(document, layers(document, { times, mentions: [], quotes: [] }), PUBLISHED).map(
    (heading) => heading?.value ?? null,
  );
}

describe("a day heading", () => {
  it("is a line with a day, above all that follows until the next", () => {
    expect(headingsOf("They met.\n\nSaturday 2 November\n\nShe sang.\n\nHe left.")).toEqual([
      null,
      "2019-11-02",
      "2019-11-02",
      "2019-11-02",
    ]);
  });

  it("opens a paragraph, and ends with it", () => {
    expect(headingsOf("Friday: The crane came. It left.\n\nThe mill is old.")).toEqual([
      "2019-11-15",
      "2019-11-15",
      null,
    ]);
  });

  it("is of this year in a list of days gone by", () => {
    expect(headingsOf("March 3. A limit is set.\n\nOctober 20. Work begins.").at(0)).toBe("2019-03-03");
  });

  it("is no sentence that only begins with a day", () => {
    expect(headingsOf("Friday came and went. She sang.")).toEqual([null, null]);
  });
});

const MILL =
  "The mill closed on 3 March 2019. Two days later Rosa Pell sold the wheel. On the 23rd the museum sent a crane. " +
  "Pell had promised the wheel to the parish in January that year.";

describe("a narrative of long ago", () => {
  const on = (word: string) => eventAt(MILL, word, "2021-06-10").date?.value;

  it("goes on from the day at which it stands", () => {
    expect(on("sold")).toBe("2019-03-05");
    expect(on("sent")).toBe("2019-03-23");
    expect(on("promised")).toBe("2019-01");
  });

  it("carries its day on, and says from where", () => {
    const { date, anchor, time } = eventAt(
      "The mill closed on 3 March 2019. Rosa Pell sold the wheel.",
      "sold",
      "2021-06-10",
    );
    expect(date?.value).toBe("2019-03-03");
    expect(date?.basis).not.toBe("stated");
    expect([anchor, time]).toEqual(["time:0", 0]);
  });

  it("is left to the rules where the article has no date", () => {
    for (const { date } of eventsOf("They met. She sang on Friday. He left.", null)) expect(date).toBeNull();
  });

  it("has the 5th of the month at hand where the story is new", () => {
    expect(
      eventAt("The mill closed on 3 June. On the 5th it burned.", "burned", "2024-06-14").date?.value,
    ).toBe("2024-06-05");
  });
});

it("a reason has its own place", () => {
  expect(CLOCK_REASONS[placesOf("past")[sourceAt("main")] ?? -1]).toBe("main past");
  expect(placesOf("weekday-near")[sourceAt("main")]).toBe(-1);
});

describe("what happenings have in common", () => {
  const inText = (text: string): string[][] => {
    const document = readSyntax(segment(articleOf(text)));
    const all = layers(document, { times: [], mentions: [], quotes: [] });
    const drafts = draftEvents(document, all).flat();
    const words = wordsOfSentences(document);
    const [first] = drafts;
    return drafts.slice(1).map((draft) => (first ? inCommon(document, words, first, draft) : []));
  };

  it("are names, nouns and the subject of other sentences", () => {
    expect(inText("Pell sold the wheel. Pell left.")).toEqual([["shares-name", "shares-subject"]]);
    expect(inText("A crane lifted the wheel. Villagers painted the wheel.")).toEqual([["shares-noun"]]);
    expect(inText("They sang. They danced.")).toEqual([["shares-subject"]]);
  });

  it("is nothing within one sentence, or where no word returns", () => {
    expect(inText("Pell sold the wheel and Pell left.").flat()).toEqual([]);
    expect(inText("A crane lifted the wheel. Villagers sang.")).toEqual([[]]);
  });
});

describe("a weekday", () => {
  const contexts = ["the-weekday", "a-weekday"] as const;
  const saidOf = (text: string) => {
    const document = readSyntax(segment(articleOf(text)));
    const published = { value: "2021-06-10", basis: "metadata", start: null, end: null } as const;
    const all = layers(document, { times: findTimes(document, published), mentions: [], quotes: [] });
    const { told } = readClock({ document, layers: all, published }, draftEvents(document, all).flat());
    return contexts.filter((each) => told.some(({ reasons }) => reasons.includes(placesOf(each))));
  };

  it.each([
    ["On the Thursday Pell left.", ["the-weekday"]],
    ["She died on that Friday night.", ["the-weekday"]],
    ["The mill burned on a Tuesday.", ["a-weekday"]],
    ["Pell left on Thursday.", []],
    ["Pell left on the 3rd.", []],
  ])("%s", (text, expected) => expect(saidOf(text)).toEqual(expected));
});
