import { describe, expect, it } from "vitest";
import * as library from "../../src/index.ts";
import { SUMMIT_WIRE } from "../support/articles.ts";
import { runCli } from "../support/world.ts";

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
