import { readdirSync, readFileSync } from "node:fs";
import { afterEach, describe, expect, it, vi } from "vitest";
import { ROOT } from "../support/sources.ts";

/** The fixtures' articles, two stories, in whose texts nobody looked for what a library does. */
const TEXTS = ["summits", "strait"].flatMap((story) =>
  readdirSync(`${ROOT}/fixtures/${story}`)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readFileSync(`${ROOT}/fixtures/${story}/${name}`, "utf8")),
);

afterEach(() => {
  vi.doUnmock("../../src/nlp/compromise.ts");
  vi.doUnmock("../../src/nlp/chrono.ts");
  vi.resetModules();
});

/** The program's stages, loaded anew: with what stands in for a library. */
async function stages() {
  vi.resetModules();
  const [{ segment }, { articleOf }, { timesOf }] = await Promise.all([
    import("../../src/article/segment/segment.ts"),
    import("../support/segment.ts"),
    import("../support/times.ts"),
  ]);
  const sentencesOf = (text: string): string[] =>
    segment(articleOf(text)).sentences.map(({ start, end }) => text.slice(start, end));
  const datesOf = (text: string): string[] =>
    timesOf(text).map(({ text: words, value }) => `${words} = ${value}`);
  return { sentencesOf, datesOf };
}

describe("compromise, taken away", () => {
  const away = () => vi.doMock("../../src/nlp/compromise.ts", () => ({ abbreviationsAs: () => [] }));

  it.each([
    "Police called Lt. Berg to the scene.",
    "She had asked Prof. Holm for advice.",
    "The court heard Sgt. Wren and Atty. Gen. Sorel.",
    "The yard owed Fisher Bros. Ltd. four million.",
    "It was signed in Sept. Harlow said so.",
  ])("leaves %j cut at its full stops", async (text) => {
    const { sentencesOf } = await stages();
    const whole = sentencesOf(text);
    away();
    const cut = (await stages()).sentencesOf(text);
    expect(cut.length).toBeGreaterThan(whole.length);
  });
});

describe("chrono-node, taken away", () => {
  const away = () => vi.doMock("../../src/nlp/chrono.ts", () => ({ readStated: () => null }));

  it.each([
    ["The bridge opened on 3 October 2021.", "3 October 2021 = 2021-10-03"],
    ["The vote is on Sept. 20.", "Sept. 20 = 2023-09-20"],
    ["They met on June 18-19.", "June 18-19 = 2023-06-18/2023-06-19"],
    ["It sailed at 9:30 p.m. on Tuesday.", "9:30 p.m. on Tuesday = 2023-09-12T21:30"],
  ])("leaves the date of %j unread", async (text, date) => {
    expect((await stages()).datesOf(text)).toContain(date);
    away();
    expect((await stages()).datesOf(text)).not.toContain(date);
  });

  it("leaves a fifth of the fixtures' times unread", async () => {
    const all = await stages();
    const read = TEXTS.map((text) => all.datesOf(text));
    away();
    const less = await stages();
    const left = TEXTS.map((text) => new Set(less.datesOf(text)));
    const lost = read.flatMap((dates, i) => dates.filter((date) => left[i]?.has(date) !== true));
    expect(lost.length).toBeGreaterThan(read.flat().length / 5);
  });
});
