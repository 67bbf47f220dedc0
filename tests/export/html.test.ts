import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { timelineHtml } from "../../src/export/html.ts";
import { entry, timeline, timelineArticle } from "../support/timeline.ts";

const PLANTED = "</script><script>alert(1)</script><!--";

function written(): string {
  const shown = timeline({
    articles: [timelineArticle("a_1", `${PLANTED}.txt`)],
    entries: [entry({ id: "t_1", title: PLANTED })],
  });
  return [...timelineHtml(shown, new Map([["a_1", { text: PLANTED, body: [] }]]))].join("");
}

/** What stands between the tags of an element. */
function inside(html: string, tag: RegExp, end: string): string {
  const start = tag.exec(html);
  const from = (start?.index ?? 0) + (start?.[0].length ?? 0);
  return html.slice(from, html.indexOf(end, from));
}

describe("a report's page", () => {
  it("holds the data as JSON that no tag ends", () => {
    const html = written();
    const data = JSON.parse(inside(html, /<script type="application\/json" id="data">/, "</script>"));
    expect(data.timeline.entries[0].title).toBe(PLANTED);
    expect(data.texts).toEqual({ a_1: { text: PLANTED, body: [] } });
    expect(html.match(/<script/g)).toHaveLength(2);
  });

  it("lets only its own program and style apply, by their hashes, and fetches nothing", () => {
    const html = written();
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    const sha256 = (text: string) => createHash("sha256").update(text).digest("base64");
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'sha256-${sha256(inside(html, /<script>/, "</script>"))}'`);
    expect(policy).toContain(`style-src 'sha256-${sha256(inside(html, /<style>/, "</style>"))}'`);
    expect(policy).not.toContain("unsafe");
    expect(html).not.toMatch(/\b(?:src|href)="(?!#)|@import|url\(/);
  });

  it("is less than 150 kB without data", () => {
    const html = [...timelineHtml(timeline(), new Map())].join("");
    expect(Buffer.byteLength(html)).toBeLessThan(150_000);
  });
});
