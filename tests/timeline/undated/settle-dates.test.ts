import { describe, expect, it } from "vitest";
import type { TimeRecord } from "../../../src/model/article-record.ts";
import { type ArticleSpec, merge } from "../../support/records.ts";

const REPORT: ArticleSpec = {
  id: "report",
  published: "2024-06-19",
  events: [
    {
      text: "Putin and Kim held talks in Pyongyang on Wednesday after a parade in the main square",
      lemma: "talks",
      who: ["vladimir-putin", "kim-jong-un"],
      kind: "CONSULT",
      date: "2024-06-19",
      place: "pyongyang",
    },
  ],
  quotes: [
    {
      text: "The old railway bridge deserves a coat of paint",
      speaker: "vladimir-putin",
      said: "2024-06-19",
      basis: "published",
    },
  ],
};

const BLOG: ArticleSpec = {
  id: "blog",
  published: null,
  events: [
    {
      text: "Putin and Kim have begun their talks after a parade in the main square of Pyongyang",
      lemma: "talks",
      who: ["vladimir-putin", "kim-jong-un"],
      kind: "CONSULT",
      place: "pyongyang",
      awaits: "published",
    },
    { text: "the weather office said on Wednesday that gales were near", lemma: "say", time: 0 },
  ],
  quotes: [
    {
      text: "The old railway bridge deserves a coat of paint",
      speaker: "vladimir-putin",
      awaits: "published",
    },
  ],
  times: [weekday(3)],
};

describe("settleDates", () => {
  it("dates a live blog by the report that tells the same day, and then its weekdays", () => {
    const { articles, entries } = merge(REPORT, BLOG);
    expect(articles.find(({ source }) => source === "blog.txt")?.published).toEqual({
      value: "2024-06-19",
      basis: "inferred",
      start: null,
      end: null,
    });
    const gales = entries.find(({ title }) => title.includes("gales"));
    expect(gales?.date).toMatchObject({ value: "2024-06-19", basis: "inferred" });
  });

  it("in a long story asks more for what is not told as of its day", () => {
    const second: ArticleSpec = { ...REPORT, id: "second", quotes: [] };
    const spring: ArticleSpec = {
      ...REPORT,
      id: "spring",
      published: "2024-02-01",
      events: REPORT.events?.map((event) => ({ ...event, date: "2024-02-01" })) ?? [],
      quotes: [],
    };
    const blog = (rule: string): ArticleSpec => ({
      ...BLOG,
      events: BLOG.events?.slice(0, 1) ?? [],
      quotes: [],
      times: [{ ...weekday(3), pending: { rule, offset: 0, unit: "day", part: null, text: "today" } }],
    });
    const dateOf = (rule: string) =>
      merge({ ...REPORT, quotes: [] }, second, spring, blog(rule)).articles.find(
        ({ source }) => source === "blog.txt",
      )?.published?.value;
    expect(dateOf("shift")).toBe("2024-06-19");
    expect(dateOf("weekday-past")).toBeUndefined();
  });

  it("in a long story takes the word of one sister that tells most of the same", () => {
    const more = [
      ["Putin and Kim signed a treaty on the railway bridge in Pyongyang", "sign"],
      ["Putin gave Kim a carriage with four grey horses in Pyongyang", "give"],
      ["Kim showed Putin the mosaics of the new metro station in Pyongyang", "show"],
    ].map(([text = "", lemma = ""]) => ({ ...REPORT.events?.[0], text, lemma, kind: null }));
    const dated = more.map((event) => ({ ...event, date: "2024-06-19" }));
    const waiting = more.map((event) => ({ ...event, date: null, awaits: "published" as const }));
    const spring: ArticleSpec = {
      ...REPORT,
      id: "spring",
      published: "2024-02-01",
      events: REPORT.events?.map((event) => ({ ...event, date: "2024-02-01", place: "wonsan" })) ?? [],
      quotes: [],
    };
    const dateBeside = (events: typeof dated, own: typeof waiting) =>
      merge({ ...REPORT, events: [...(REPORT.events ?? []), ...events] }, spring, {
        ...BLOG,
        events: [...(BLOG.events?.slice(0, 1) ?? []), ...own],
        quotes: [],
        times: [weekday(3)],
      }).articles.find(({ source }) => source === "blog.txt")?.published?.value;
    expect(dateBeside(dated, waiting)).toBe("2024-06-19");
    expect(dateBeside([], [])).toBeUndefined();
  });

  it("leaves an article undated that no sister tells of", () => {
    const other: ArticleSpec = {
      id: "other",
      published: null,
      events: [{ text: "A ferry ran aground near Jakarta", lemma: "run", awaits: "published" }],
    };
    expect(merge(REPORT, other).articles.find(({ source }) => source === "other.txt")?.published).toBeNull();
  });

  it("leaves an article undated whose sisters speak for different days", () => {
    const nextYear: ArticleSpec = {
      ...REPORT,
      id: "next",
      published: "2025-06-19",
      events: REPORT.events?.map((event) => ({ ...event, date: "2025-06-19" })) ?? [],
      quotes: [],
    };
    const blog = { ...BLOG, quotes: [] };
    const { articles } = merge({ ...REPORT, quotes: [] }, nextYear, blog);
    expect(articles.find(({ source }) => source === "blog.txt")?.published).toBeNull();
  });
});

function weekday(offset: number): TimeRecord {
  return {
    start: 0,
    end: 9,
    text: "Wednesday",
    type: "DATE",
    value: "XXXX-WXX-3",
    mod: null,
    from: null,
    to: null,
    anchor: "published",
    pending: { rule: "weekday-past", offset, unit: null, part: null, text: "Wednesday" },
  };
}
