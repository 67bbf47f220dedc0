import { parse } from "chrono-node/en";
import { describe, expect, it } from "vitest";
import { readStated } from "../../src/nlp/chrono.ts";

const none = { year: null, month: null, day: null, hour: null, minute: null, second: null };

describe("readStated", () => {
  it.each([
    ["Sept. 13, 2023", { ...none, year: 2023, month: 9, day: 13, end: null }],
    ["13 September", { ...none, month: 9, day: 13, end: null }],
    ["2023-09-13", { ...none, year: 2023, month: 9, day: 13, end: null }],
    ["9/13/23", { ...none, year: 2023, month: 9, day: 13, end: null }],
    ["June 18-19", { ...none, month: 6, day: 18, end: { ...none, month: 6, day: 19 } }],
  ])("gives only the fields that %j states", (text, fields) => expect(readStated(text)).toEqual(fields));

  it("reads clock times", () => {
    expect(readStated("9:30 p.m.")).toMatchObject({ hour: 21, minute: 30 });
    expect(readStated("the port")).toBeNull();
  });

  it("says the same each time: chrono-node changes nothing of what it is given", () => {
    const texts = ["Sept. 13", "9 a.m.", "June 18-19", "October 3, 2021"];
    const first = texts.map(readStated);
    for (let round = 0; round < 3; round++) expect(texts.map(readStated)).toEqual(first);
  });
});

describe("chrono-node as we give it its reference", () => {
  it("leaves the reference as it was", () => {
    const reference = { instant: new Date(Date.UTC(2023, 8, 13, 12)), timezone: "UTC" };
    const copy = structuredClone(reference);
    parse("two and a half days ago, and in 3 weeks, on Tuesday,", reference);
    expect(reference).toEqual(copy);
  });
});
