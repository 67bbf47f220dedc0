import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../../src/model/article-record.ts";
import { mergeRecords } from "../../../src/timeline/merge-records.ts";
import { type ArticleSpec, record, STORY } from "../../support/records.ts";

const TEXT = "Putin and Kim opened the old railway bridge over the river at Khasan";

function report(id: string, published: string, date: string): ArticleSpec {
  return {
    id,
    published,
    events: [
      { text: TEXT, lemma: "open", who: ["vladimir-putin", "kim-jong-un"], date, place: "vladivostok" },
    ],
  };
}

/** The day of an article whose page prints one without its year, among its sisters. */
function check(open: string, sisters: ArticleSpec[], expected: string | null, named = ""): void {
  const page = record({
    id: "open",
    published: null,
    events: [{ text: TEXT, lemma: "open", who: ["vladimir-putin", "kim-jong-un"], awaits: "published" }],
  });
  const diagnostics: ArticleRecord["diagnostics"] = [
    { code: "published-open", message: `The article's date stays open: ${open}.`, start: 0, end: 6 },
  ];
  const times = named === "" ? page.times : [...page.times, beside(named)];
  const { articles } = mergeRecords([{ ...page, times, diagnostics }, ...sisters.map(record)], STORY);
  expect(articles.find(({ source }) => source === "open.txt")?.published?.value ?? null).toBe(expected);
}

/** "Friday 10 June", as weekday, month and day: "5 610". */
function beside(named: string): ArticleRecord["times"][number] {
  const [day = "", date = ""] = named.split(" ");
  const pending = {
    rule: "date-near",
    offset: Number(date),
    unit: `weekday=${day}`,
    part: null,
    text: named,
  };
  const where = { start: 0, end: 1, text: named, mod: null, from: null, to: null, anchor: null };
  return { ...where, type: "DATE", value: "XXXX-XX-XX", pending };
}

const SAME_DAYS = [report("a", "2022-06-15", "2022-06-14"), report("b", "2022-06-16", "2022-06-14")];

describe("completeDay", () => {
  it("takes the year in which the sisters came out and tell of the day", () => {
    check("XXXX-06-14", SAME_DAYS, "2022-06-14");
  });

  it("takes only a year in which the day has the weekday printed beside it", () => {
    check("XXXX-06-14 (Tuesday)", SAME_DAYS, "2022-06-14");
    check("XXXX-06-14 (Saturday)", SAME_DAYS, null);
  });

  it("takes a year told by its weekday although the sisters came out months later", () => {
    const later = [report("a", "2022-11-20", "2022-11-19"), report("b", "2022-11-21", "2022-11-19")];
    check("XXXX-06-14 (Tuesday)", later, "2022-06-14");
  });

  it("takes a year in which the days that the body names have the weekdays beside them", () => {
    const later = [report("a", "2022-12-14", "2022-12-13")];
    check("XXXX-06-14", later, "2022-06-14", "5 610");
    check("XXXX-06-14", SAME_DAYS, "2022-06-14", "5 610");
    check("XXXX-06-14", SAME_DAYS, null, "1 610");
  });

  it("leaves the year open where two are about as likely", () => {
    check("XXXX-06-14", [report("a", "2022-12-14", "2022-12-13")], null);
    check("XXXX-06-14", [], null);
  });
});
