import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { timelineCalendar } from "../../src/export/ics.ts";
import type { Entry } from "../../src/model/timeline.ts";
import { day, entry, timeline, timelineArticle } from "../support/timeline.ts";

/** The events of a calendar with one planned entry. */
function events(set: Partial<Entry>): ICAL.Event[] {
  const planned = entry({
    id: "t_1",
    title: "Ann will meet Ben,\nthey say; perhaps",
    status: "scheduled",
    ...set,
  });
  const articles = [timelineArticle("a_1", "one.txt")];
  const text = [...timelineCalendar(timeline({ articles, entries: [planned] }))].join("");
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map((event) => new ICAL.Event(event));
}

describe("timelineCalendar", () => {
  it.each([
    ["2024-06-19", "2024-06-19", "2024-06-20"],
    ["2024-06-19TEV", "2024-06-19", "2024-06-20"],
    ["2024-W25", "2024-06-17", "2024-06-24"],
    ["2024-06-19/2024-06-21", "2024-06-19", "2024-06-22"],
    ["2024-06-19T14:05", "2024-06-19T14:05:00", "2024-06-19T14:05:00"],
  ])("puts %s from %s to before %s", (value, start, end) => {
    const [event] = events({ date: day(value) });
    expect([event?.startDate.toString(), event?.endDate.toString()]).toEqual([start, end]);
    expect(event?.summary).toBe("Ann will meet Ben, they say; perhaps");
  });

  it.each<[string, Partial<Entry>]>([
    ["happened", { date: day("2024-06-19"), status: "happened" }],
    ["is only possible", { date: day("2024-06-19"), status: "possible" }],
    ["has no date", {}],
    ["is known to the month", { date: day("2024-06") }],
    ["is known to the season", { date: day("2024-SU") }],
  ])("leaves out what %s", (_what, set) => {
    expect(events(set)).toEqual([]);
  });

  it("writes the same bytes at any time", () => {
    const [event] = events({ date: day("2024-06-19") });
    expect(event?.component.getFirstPropertyValue("dtstamp")?.toString()).toBe("2024-06-19T00:00:00Z");
  });
});
