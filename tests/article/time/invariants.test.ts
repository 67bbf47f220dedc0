import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { intervalOf } from "../../../src/calendar/intervals.ts";
import { timeRecord } from "../../../src/model/article-record.ts";
import { timesOf } from "../../support/times.ts";

const STORY = `On Tuesday night, two days after the vote, the envoy left. He had arrived on Sept. 3, a week earlier than planned,
and will return next Friday at 9 a.m., officials said on Wednesday. Last year the port was shut for three months; in October, 2021,
it opened again. "We meet every spring," she said this morning, and the next day, at 13:00 local time (0300 GMT), they did.`;

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe("times", () => {
  it("are the same in every time zone of the machine", () => {
    const answers = ["UTC", "Asia/Tokyo", "America/Los_Angeles", "Pacific/Kiritimati"].map((name) => {
      process.env.TZ = name;
      return JSON.stringify(timesOf(STORY, "2023-09-13T23:30"));
    });
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain("2023-09-12TNI");
  });

  it("end in no comma, stop or blank, and start with none", () => {
    const times = timesOf(STORY);
    expect(times.length).toBeGreaterThan(12);
    for (const { text } of times) expect(text).toMatch(/^[\p{L}\d'’](?:.*[\p{L}\d.])?$/su);
    expect(timesOf("On Tuesday, he left.")[0]?.text).toBe("Tuesday");
    expect(timesOf("In October, 2021, he left.")[0]?.text).toBe("October, 2021");
  });

  it("of any text lie in it, apart and in order, and fit the contract", () => {
    const word = fc.constantFrom(
      "on",
      "the",
      "last",
      "next",
      "Monday",
      "Sept.",
      "13",
      "2023",
      "third",
      "quarter",
      "a",
      "year",
      "ago",
      "two",
      "weeks",
      "night",
      "9",
      "a.m.",
      ",",
      "-",
      "of",
      "'s",
      "early",
      "later",
      "every",
      "May",
      "1990s",
      "half",
      "and",
      "Christmas",
      "\u{1f600}",
      "13/9/2023",
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.constantFrom("2023-09-13", null),
        (words, published) => {
          const text = words.join(" ");
          let end = 0;
          for (const time of timesOf(text, published)) {
            expect(text.slice(time.start, time.end)).toBe(time.text);
            expect(time.start).toBeGreaterThanOrEqual(end);
            expect(timeRecord.safeParse(time).success).toBe(true);
            if (time.from !== null) expect(intervalOf(time.value)).toEqual({ from: time.from, to: time.to });
            if (published === null)
              expect(time.anchor === null || time.anchor.startsWith("time:")).toBe(true);
            end = time.end;
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  it("of any characters at all throw nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 80 }), (text) => void timesOf(text)),
      { numRuns: 200 },
    );
  });
});
