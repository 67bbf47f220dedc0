import { describe, expect, it } from "vitest";
import type { PendingTime, TimeRecord } from "../../../src/model/article-record.ts";
import { type ArticleSpec, merge } from "../../support/records.ts";

const REPORT: ArticleSpec = {
  id: "report",
  published: "2022-09-24",
  events: [
    { text: "Contractors felled nine lime trees on Quay Road", lemma: "fell", date: "2022-08-12" },
    { text: "A judge heard the residents of Quay Road", lemma: "hear", date: "2022-09-23" },
  ],
};

/** The date of what a page without a date tells with a time expression, beside its dated sisters. */
function dateOf(pending: Omit<PendingTime, "text">, ...sisters: ArticleSpec[]): string | null {
  const page: ArticleSpec = {
    id: "page",
    published: null,
    events: [{ text: "Somebody on Quay Road counted the stumps of the lime trees", lemma: "count", time: 0 }],
    times: [waiting(pending)],
  };
  const { entries } = merge(page, ...sisters);
  const { date } = entries.find(({ title }) => title.includes("stumps")) ?? {};
  return date == null ? null : `${date.value} ${date.basis}`;
}

const day = (offset: number, unit: string | null = null): Omit<PendingTime, "text"> => ({
  rule: "date-near",
  offset,
  unit,
  part: null,
});
const month = (offset: number): Omit<PendingTime, "text"> => ({
  rule: "month-past",
  offset,
  unit: null,
  part: null,
});

const LATER: ArticleSpec = {
  id: "later",
  published: "2023-09-01",
  events: [{ text: "The city planted nine lime trees on Quay Road", lemma: "plant", date: "2023-08-12" }],
};

describe("days that an undated page shares with its sisters", () => {
  it("have the year in which the sisters tell of them", () => {
    expect(dateOf(day(812), REPORT)).toBe("2022-08-12 inferred");
    expect(dateOf(month(8), REPORT)).toBe("2022-08 inferred");
    expect(dateOf({ ...day(812), part: "TNI" }, REPORT)).toBe("2022-08-12TNI inferred");
  });

  it("have the year in which they have the weekday that stands beside them", () => {
    expect(dateOf(day(812, "weekday=6"), REPORT, LATER)).toBe("2023-08-12 inferred");
    expect(dateOf(day(812, "weekday=1"), REPORT, LATER)).toBeNull();
  });

  it("have none where sisters tell of them in two years, or of none", () => {
    expect(dateOf(day(812), REPORT, LATER)).toBeNull();
    expect(dateOf(month(8), REPORT, LATER)).toBeNull();
    expect(dateOf(day(813), REPORT)).toBeNull();
    expect(dateOf(month(7), REPORT)).toBeNull();
  });

  it("are no weekdays, weeks and seasons", () => {
    expect(dateOf({ rule: "weekday-past", offset: 5, unit: null, part: null }, REPORT)).toBeNull();
    expect(dateOf(day(812, "week"), REPORT)).toBeNull();
  });
});

function waiting(pending: Omit<PendingTime, "text">): TimeRecord {
  return {
    start: 0,
    end: 8,
    text: "that day",
    type: "DATE",
    value: "XXXX-XX-XX",
    mod: null,
    from: null,
    to: null,
    anchor: "published",
    pending: { ...pending, text: "that day" },
  };
}
