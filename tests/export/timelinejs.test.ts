import { describe, expect, it } from "vitest";
import { timelineJs } from "../../src/export/timelinejs.ts";
import type { Entry } from "../../src/model/timeline.ts";
import { day, entry, timeline, timelineQuote } from "../support/timeline.ts";

/** The slides of some entries and a quotation. */
function slides(set: Partial<Entry>, ...quotes: ReturnType<typeof timelineQuote>[]) {
  const entries = [entry({ id: "t_1", title: "Ann met <Ben>", ...set })];
  const text = [...timelineJs(timeline({ entries, quotes }))].join("");
  return JSON.parse(text).events;
}

describe("timelineJs", () => {
  it.each([
    ["2024-06-19", { year: 2024, month: 6, day: 19 }, undefined, undefined],
    ["2024-06-19T14:05", { year: 2024, month: 6, day: 19, hour: 14, minute: 5 }, undefined, undefined],
    ["2024-06", { year: 2024, month: 6 }, undefined, "June 2024"],
    ["2024", { year: 2024 }, undefined, "2024"],
    [
      "2024-06-19/2024-06-21",
      { year: 2024, month: 6, day: 19 },
      { year: 2024, month: 6, day: 21 },
      "2024-06-19/2024-06-21",
    ],
  ])("dates %s as closely as it is known", (value, start_date, end_date, display_date) => {
    const [slide] = slides({ date: day(value) });
    expect(slide).toMatchObject({ start_date });
    expect([slide.end_date, slide.display_date]).toEqual([end_date, display_date]);
  });

  it("shows an entry's quotations and status, and no markup of an article", () => {
    const quote = timelineQuote({ id: "s_1", text: "<b>Yes</b>", entry: "t_1" });
    const [slide, ...others] = slides({ date: day("2024-06-19"), quotes: ["s_1"], status: "denied" }, quote);
    expect(slide.text.headline).toBe("Ann met &#60;Ben&#62;");
    expect(slide.text.text).toContain("<em>denied</em>");
    expect(slide.text.text).toContain("“&#60;b&#62;Yes&#60;/b&#62;”");
    expect(others).toEqual([]);
  });

  it("gives a quotation of no entry its own slide, and leaves out what has no date", () => {
    const [slide, ...others] = slides({}, timelineQuote({ id: "s_1", text: "Yes", said: day("2024-06-19") }));
    expect([slide.unique_id, slide.group, others]).toEqual(["s_1", "said", []]);
  });
});
