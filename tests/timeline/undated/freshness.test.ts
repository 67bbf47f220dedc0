import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/calendar/days.ts";
import type { TimeRecord } from "../../../src/model/article-record.ts";
import { makeKeeper } from "../../../src/timeline/keep-record.ts";
import { freshness, leadFreshness, speaksAgainst } from "../../../src/timeline/undated/freshness.ts";
import { record } from "../../support/records.ts";

const [TUESDAY, WEDNESDAY, FRIDAY] = ["2024-06-18", "2024-06-19", "2024-06-21"].map((day) => dayOf(day) ?? 0);

/** An article that names weekdays as past, 1 for Monday. */
function naming(...weekdays: number[]) {
  const times = weekdays.map(
    (offset, i): TimeRecord => ({
      start: 10 * i,
      end: 10 * i + 9,
      text: "Tuesday",
      type: "DATE",
      value: "XXXX-WXX-2",
      mod: null,
      from: null,
      to: null,
      anchor: "published",
      pending: { rule: "weekday-past", offset, unit: null, part: null, text: "Tuesday" },
    }),
  );
  return makeKeeper()(record({ id: "page", published: null, times }));
}

describe("freshness", () => {
  it("is best on the day named, good on the next, none in the week's middle", () => {
    const article = naming(2, 2);
    const fits = [TUESDAY, WEDNESDAY, FRIDAY].map((day) => freshness(article, day ?? 0));
    expect(fits[0]).toBe(1);
    expect(fits[1]).toBeLessThan(1);
    expect(fits[1]).toBeGreaterThan(0.5);
    expect(fits[2]).toBe(0);
  });

  it("of the lead is that of the first weekday", () => {
    const article = naming(2, 5);
    expect(leadFreshness(article, TUESDAY ?? 0)).toBe(1);
    expect(leadFreshness(article, FRIDAY ?? 0)).toBe(0);
    expect(leadFreshness(naming(), TUESDAY ?? 0)).toBe(0);
  });

  it("is unknown of an article that names one weekday or none", () => {
    expect(freshness(naming(), TUESDAY ?? 0)).toBeNull();
    expect(freshness(naming(2), TUESDAY ?? 0)).toBeNull();
  });

  it("speaks against a day where another fits clearly better, and not where it fits about as well", () => {
    const article = naming(2, 2);
    expect(speaksAgainst(article, FRIDAY ?? 0, [TUESDAY ?? 0])).toBe(true);
    expect(speaksAgainst(article, WEDNESDAY ?? 0, [TUESDAY ?? 0])).toBe(false);
    expect(speaksAgainst(naming(2), FRIDAY ?? 0, [TUESDAY ?? 0])).toBe(false);
  });
});
