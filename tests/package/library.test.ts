import { describe, expect, it } from "vitest";
import * as library from "../../src/index.ts";
import { SUMMIT_WIRE } from "../support/articles.ts";
import { runCli } from "../support/world.ts";

async function none() {
  const loaded = await library.loadProfile("none");
  if (!loaded.ok) throw new Error(loaded.problem.code);
  return loaded;
}

describe("the library", () => {
  it("has these names, and no other", () => {
    expect(Object.keys(library).sort()).toEqual([
      ...[
        "ENGINE",
        "VERSION",
        "articleRecord",
        "errorRecord",
        "extractArticle",
        "loadProfile",
        "mergeRecords",
      ],
      ...["profileSchema", "readArticle", "timeline", "timelineOf", "viewTimeline"],
    ]);
  });

  it.each<[string, Parameters<typeof library.readArticle>]>([
    ["a text", ["It rained in Bern."]],
    ["bytes with a source alone", [Buffer.from("It rained in Bern."), { source: "a.txt" }]],
    ["nothing at all", [""]],
    ["bytes that are no text", [Uint8Array.of(0, 255, 0, 1)]],
    ["a page with an address", ["<p>It rained in Bern.</p>", { url: "https://example.org/a" }]],
    ["keys that are undefined", ["It rained.", JSON.parse("{}", () => ({ title: undefined }))]],
  ])("reads %s, and never throws", async (_what, given) => {
    const { profile } = await none();
    const article = await library.readArticle(...given);
    if ("code" in article)
      expect(article).toMatchObject({ source: "-", code: /^(empty|binary)$/.exec(article.code)?.[0] });
    else expect(library.extractArticle(article, profile).type).toBe("article");
  });

  it("makes a timeline of texts alone, with what cannot be read beside it", async () => {
    const given = [
      "The bridge opened on 3 May 2024.",
      " ",
      { text: "It closed on 4 May 2024.", source: "b.txt" },
    ];
    const { articles, entries, unread } = await library.timelineOf(given, { profile: "none" });
    expect(articles.map(({ source }) => source).sort()).toEqual(["1", "b.txt"]);
    expect(entries.map(({ date }) => date?.value)).toEqual(["2024-05-03", "2024-05-04"]);
    expect(unread).toEqual([{ source: "2", code: "empty", message: "holds no text" }]);
  });

  it("takes a date and a view, each left out or undefined", async () => {
    const text = "Ann Berg spoke on Friday. The bridge opened on 3 June 2024.";
    const view = JSON.parse('{"since": "2024-06-01"}', (_key, value) => value);
    const { entries } = await library.timelineOf([{ text, published: "2024-05-04" }], {
      profile: "none",
      ...view,
    });
    expect(entries.map(({ date }) => date?.value)).toEqual(["2024-06-03"]);
  });

  it("rejects a profile that cannot be used, and a date that is none", async () => {
    await expect(library.timelineOf([], { profile: "kim-puttin" })).rejects.toThrow("no such profile");
    await expect(library.timelineOf([{ text: "a", published: "soon" }])).rejects.toThrow("soon is no date");
  });

  it("does what the command line does", async () => {
    const loaded = await library.loadProfile("kim-putin");
    if (!loaded.ok) throw new Error(loaded.problem.code);
    const provenance = { source: "-", published: null, title: null, outlet: null, url: null, charset: null };
    const article = await library.readArticle(Buffer.from(SUMMIT_WIRE), provenance);
    if ("code" in article) throw new Error(article.code);
    const record = library.extractArticle(article, loaded.profile);
    const merged = library.mergeRecords([record], loaded.profile);
    const { stdout } = await runCli(["extract", "--scope", "all", "--compact"], { stdin: SUMMIT_WIRE });
    expect(`${JSON.stringify(merged)}\n`).toBe(stdout);
    expect(library.articleRecord.parse(record)).toEqual(record);
    expect(library.timeline.parse(merged)).toEqual(merged);
  });
});
