import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { SaxesParser } from "saxes";
import { beforeAll, describe, expect, it } from "vitest";
import { readPolnear } from "../../score/corpora/polnear.ts";
import { readTimeml } from "../../score/corpora/timeml.ts";
import { TABLE_NAMES } from "../../src/export/table-names.ts";
import { articleFolders } from "../support/inputs.ts";
import { STRICT } from "../support/json-ld.ts";
import { footnotesOf, markdownTree, typesIn } from "../support/markdown.ts";
import { cut, type Story, storyOf } from "../support/stories.ts";
import { runCli } from "../support/world.ts";

describe.each(articleFolders())("the exports of %s", (articles) => {
  let story: Story;

  beforeAll(async () => {
    story = await storyOf(articles);
  });

  /** What `export` writes of the story's timeline. */
  async function exported(format: string, ...options: string[]): Promise<string> {
    const ran = await runCli(["export", format, "timeline.json", ...options], { cwd: story.folder });
    expect({ code: ran.code, stderr: ran.stderr }).toEqual({ code: 0, stderr: "" });
    return ran.stdout;
  }

  it.each(TABLE_NAMES)("are a CSV of %s that csv-parse reads, and a TSV of the same cells", async (table) => {
    const rows: string[][] = parse(await exported("csv", "--table", table));
    const tabbed: string[][] = parse(await exported("tsv", "--table", table), { delimiter: "\t" });
    expect(tabbed).toEqual(rows);
    expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
    const { quotes, entries, conflicts, people, articles } = story.timeline;
    const wanted = {
      quotes: quotes.flatMap(({ variants }) => variants).length,
      entries: entries.length,
      accounts: entries.flatMap(({ accounts }) => accounts).length,
      conflicts: conflicts.flatMap(({ sides }) => sides.flatMap(({ accounts }) => accounts)).length,
      people: people.length,
      articles: articles.length,
    };
    expect(rows.length - 1).toBe(wanted[table]);
  });

  it("say in a table of quotations where in which article each stands", async () => {
    const rows: Record<string, string>[] = parse(await exported("csv"), { columns: true });
    for (const { article, spans = "", variant_text } of rows) {
      const parts = spans.split(" ").map((span) => span.split("-").map(Number));
      const words = parts.map(([start = 0, end = 0]) => cut(story.texts.get(article ?? ""), start, end));
      expect(words.join(" … ")).toBe(variant_text?.replace(/^'(?=[-=+@])/, ""));
    }
  });

  it("are a calendar that ical.js reads", async () => {
    const calendar = new ICAL.Component(ICAL.parse(await exported("ics")));
    const events = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
    const planned = new Map(story.timeline.entries.map((entry) => [entry.id, entry]));
    for (const event of events) {
      const entry = planned.get(event.uid);
      expect(entry?.status).toBe("scheduled");
      expect(event.startDate.toString().slice(0, 10)).toBe(entry?.date?.from);
    }
    const days = story.timeline.entries.filter(
      ({ status, date }) => status === "scheduled" && date?.precision === "day",
    );
    expect(events.length).toBeGreaterThanOrEqual(days.length);
  });

  it("are web annotations whose selectors find their words in the article", async () => {
    const ran = await runCli(["export", "webannotation", "records.ndjson", "--scope", "all"], {
      cwd: story.folder,
    });
    const page = JSON.parse(ran.stdout);
    const sources = new Map(story.timeline.articles.map(({ id, source }) => [encodeURI(source), id]));
    for (const { target } of page.items) {
      for (const { source, selector } of [target].flat()) {
        const [{ start, end }, { exact, prefix, suffix }] = selector;
        const text = story.texts.get(sources.get(source) ?? "");
        expect(cut(text, start, end)).toBe(exact);
        expect(cut(text, start - prefix.length, end + suffix.length)).toContain(prefix + exact);
        expect(text).toContain(prefix + exact + suffix);
      }
    }
    const expanded = await jsonld.expand(page, STRICT);
    expect(JSON.stringify(expanded)).toContain("http://www.w3.org/ns/oa#TextQuoteSelector");
  });

  it("are schema.org that states as fact only what is told as fact or planned", async () => {
    const page = JSON.parse(await exported("schemaorg"));
    await jsonld.expand(page, STRICT);
    const status = new Map(story.timeline.entries.map(({ id, status }) => [`urn:onrecord:${id}`, status]));
    const events = page["@graph"].filter((node: { "@type": string }) => node["@type"] === "Event");
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) expect(["happened", "scheduled"]).toContain(status.get(event["@id"]));
  });

  it("are Markdown without markup of the articles, each footnote cited and written once", async () => {
    const tree = markdownTree(await exported("markdown"));
    expect(typesIn(tree)).not.toContain("html");
    expect(typesIn(tree)).not.toContain("image");
    const { cited, written } = footnotesOf(tree);
    expect(written.length).toBeGreaterThan(0);
    expect([...new Set(cited)].sort()).toEqual([...written].sort());
  });

  it("are slides of TimelineJS, no end equal to its start", async () => {
    const { events } = JSON.parse(await exported("timelinejs"));
    expect(events.length).toBeGreaterThan(0);
    for (const { start_date, end_date, text } of events) {
      expect(Number.isInteger(start_date.year)).toBe(true);
      expect(end_date).not.toEqual(start_date);
      expect(text.headline).not.toBe("");
    }
  });

  it("are brat that the scorer reads as it reads PolNeAR", async () => {
    const folder = await corpus("brat");
    const documents = readPolnear(folder);
    expect(documents.map(({ text }) => text).sort()).toEqual([...story.texts.values()].sort());
    for (const { id, attributions } of documents) {
      const record = story.records.find((each) => id.endsWith(each.id));
      const said = attributions.filter(({ content }) => content.length > 0);
      expect(said.map(({ cue }) => cue[0] ?? null)).toEqual(
        record?.quotes.map(({ cue }) => (cue === null ? null : [cue.start, cue.end])),
      );
    }
  });

  it("are TimeML that is well-formed and that the scorer reads as it reads TimeBank", async () => {
    const folder = await corpus("timeml");
    for (const name of readdirSync(folder)) {
      const parser = new SaxesParser();
      parser.on("error", (error) => expect.fail(`${name}: ${error.message}`));
      parser.write(readFileSync(`${folder}/${name}`, "utf8")).close();
    }
    for (const { id, text, timexes = [], events = [] } of readTimeml(folder)) {
      const record = story.records.find((each) => id.endsWith(each.id));
      expect(text).toBe(record?.text);
      expect(timexes.length + events.length).toBeGreaterThan(0);
      for (const { start, end, text: words } of [...timexes, ...events])
        expect(cut(text, start, end)).toBe(words);
    }
  });

  async function corpus(format: string): Promise<string> {
    const folder = `${story.folder}/${format}`;
    mkdirSync(folder, { recursive: true });
    const { code, stderr } = await runCli(["export", format, "records.ndjson", "-o", format], {
      cwd: story.folder,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    return folder;
  }
});
