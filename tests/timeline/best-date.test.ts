import { describe, expect, it } from "vitest";
import { dateValue } from "../../src/calendar/date-value.ts";
import type { DateValue } from "../../src/model/common.ts";
import { bestDate } from "../../src/timeline/best-date.ts";

type Row = [article: string, value: string | null, basis: DateValue["basis"], rank: number];

const best = (...rows: Row[]): string | null => {
  const date = bestDate(
    rows.map(([article, value, basis, rank]) => ({
      article,
      date: value === null ? null : dateValue(value, basis),
      rank,
    })),
  );
  return date && `${date.value} ${date.basis}`;
};

describe("the date of an entry", () => {
  it("is of the lowest rank that gives one", () => {
    expect(best(["a", "2019-03-05", "stated", 1], ["b", "2019-03-07", "stated", 0])).toBe(
      "2019-03-07 stated",
    );
    expect(best(["a", "2019-03-05", "stated", 4], ["b", null, "stated", 0])).toBe("2019-03-05 stated");
    expect(best(["a", null, "stated", 0])).toBeNull();
  });

  it("is what is told, of whatever rank, before a day that is only carried on", () => {
    expect(best(["a", "2019-03-05", "carried", 0], ["b", "2019-03-06", "stated", 5])).toBe(
      "2019-03-06 stated",
    );
    expect(best(["a", "2019-03-05", "carried", 0], ["b", "2019-03-06", "carried", 5])).toBe(
      "2019-03-05 carried",
    );
  });

  it.each([
    ["2019-03", "2019-03-05"],
    ["2019-W10", "2019-03-05"],
    ["2019", "2019-03-05"],
  ])("makes %s finer by a day within", (wide, day) => {
    expect(best(["a", wide, "stated", 0], ["b", day, "stated", 5])).toBe(`${day} stated`);
    expect(best(["a", wide, "stated", 0], ["b", day, "carried", 5])).toBe(`${day} carried`);
  });

  it.each([
    ["2019-03", "2019-04-05"],
    ["2019-W10", "2019-03-12"],
    ["2019-03-05", "2019-03-06"],
    ["2019", "2019-05"],
  ])("leaves %s where another tells %s", (first, other) =>
    expect(best(["a", first, "stated", 0], ["b", other, "stated", 5])).toBe(`${first} stated`),
  );

  it("is corroborated where it is derived and another article shares it", () => {
    expect(best(["a", "2019-03-05", "context", 0], ["b", "2019-03-05", "published", 1])).toBe(
      "2019-03-05 corroborated",
    );
    expect(best(["a", "2019-03-05", "context", 0], ["a", "2019-03-05", "published", 1])).toBe(
      "2019-03-05 context",
    );
  });
});
