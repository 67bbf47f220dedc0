import { beforeAll, describe, expect, it } from "vitest";
import type { ArticleRecord } from "../src/model/article-record.ts";
import { dice, readGold, type Snippet, Story } from "./support/gold.ts";
import { ROOT } from "./support/sources.ts";
import { runCli } from "./support/world.ts";

// What people find in the fixtures against what the program finds. The texts are plain letters (no astral characters), so
// UTF-16 and code points agree.

/** The stories, each with its profile, and how many of each the program may miss today: lower these with every gain. */
const STORIES = [
  {
    name: "summits",
    profile: "kim-putin",
    mostMissed: { quotes: 6, events: 3, apart: 0, together: 0, conflicts: 0 },
  },
  {
    name: "strait",
    profile: "profiles/strait.json",
    mostMissed: { quotes: 0, events: 7, apart: 1, together: 1, conflicts: 0 },
  },
];

describe.each(STORIES)("the fixtures of $name as annotated by hand", ({ name, profile, mostMissed }) => {
  const gold = readGold(name);
  let story: Story;
  let records: ArticleRecord[];

  beforeAll(async () => {
    const run = ["extract", "--profile", profile, `fixtures/${name}`];
    const told = await runCli([...run, "--scope", "all"], { cwd: ROOT });
    const lines = await runCli([...run, "--records", "--with-text"], { cwd: ROOT });
    records = lines.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    story = new Story(JSON.parse(told.stdout), records);
  });

  const recordOf = (file: string) => records.find((r) => r.source.endsWith(`/${file}`));

  it.each(gold.articles.filter(({ published }) => published !== null))(
    "dates $file",
    ({ file, published }) => {
      const article = story.timeline.articles.find((a) => a.id === story.idOf(file));
      expect(article?.published?.value.slice(0, 10)).toBe(published);
    },
  );

  it.each(gold.articles)("keeps the page furniture of $file off the timeline", ({ file, junk }) => {
    const id = story.idOf(file);
    const texts = [
      ...story.timeline.quotes.flatMap((q) => q.variants),
      ...story.timeline.entries.flatMap((e) => e.accounts),
    ]
      .filter((each) => each.article === id)
      .map((each) => each.text);
    expect(texts.filter((text) => junk.some((piece) => text.includes(piece)))).toEqual([]);
  });

  it("finds and attributes the quotations", () => {
    const wanted = gold.articles.flatMap(({ file, quotes }) =>
      quotes.filter((q) => !q.optional).map((q) => ({ file, ...q })),
    );
    const missed = wanted.filter(({ file, content, speaker }) => {
      const spans = content.map((words) => story.spanOf([file, words]));
      const near = story.timeline.quotes.filter(({ variants }) =>
        variants.some(
          (v) => v.article === story.idOf(file) && dice(recordOf(file)?.text ?? "", v.spans, spans) >= 0.8,
        ),
      );
      return !near.some((q) => speaker.some((name) => sameName(name, q.speaker.name ?? "")));
    });
    expect(missed.length, list(missed)).toBeLessThanOrEqual(mostMissed.quotes);
  });

  it("finds, dates and weighs the events", () => {
    const wanted = gold.articles.flatMap(({ file, events }) =>
      events.filter((e) => e.date !== null).map((e) => ({ file, ...e })),
    );
    const missed = wanted.filter(({ file, evidence, date, status }) => {
      const entries = story.entriesAt([file, evidence]);
      return !entries.some((entry) => {
        const dated = entry.date?.value === date || entry.date?.value.startsWith(`${date}T`);
        return dated && entry.accounts.some((a) => a.article === story.idOf(file) && a.status === status);
      });
    });
    expect(missed.length, list(missed)).toBeLessThanOrEqual(mostMissed.events);
  });

  it("puts together what is one, and keeps apart what is not", () => {
    const one = <T extends { id: string }>(a: T[], b: T[]) => a.some((x) => b.some((y) => x.id === y.id));
    const { sameQuote, sameEvent, differentQuote, differentEvent } = gold.merge;
    const apart = [
      ...sameQuote.filter(([a, b]) => !one(story.quotesAt(a), story.quotesAt(b))),
      ...sameEvent.filter(([a, b]) => !one(story.entriesAt(a), story.entriesAt(b))),
    ];
    const together = [
      ...differentQuote.filter(([a, b]) => one(story.quotesAt(a), story.quotesAt(b))),
      ...differentEvent.filter(([a, b]) => one(story.entriesAt(a), story.entriesAt(b))),
    ];
    expect(together.length, list(together)).toBeLessThanOrEqual(mostMissed.together);
    expect(apart.length, list(apart)).toBeLessThanOrEqual(mostMissed.apart);
  });

  it("shows the conflicts", () => {
    const missed = gold.merge.conflicts.filter(({ sides }) => !story.conflictBetween(sides));
    expect(missed.length, list(missed)).toBeLessThanOrEqual(mostMissed.conflicts);
  });

  it.each(gold.merge.undated)("dates the undated $file by its sisters", ({ file, date }) => {
    const article = story.timeline.articles.find((a) => a.id === story.idOf(file));
    expect(article?.published).toMatchObject({ value: date, basis: "inferred" });
  });
});

function sameName(want: string, got: string): boolean {
  const [a, b] = [want, got].map((name) => ` ${name.toLowerCase().replace(/^the /, "")} `) as [
    string,
    string,
  ];
  return b.trim() !== "" && (a.includes(b) || b.includes(a));
}

function list(missed: readonly (object | Snippet)[]): string {
  return missed.map((each) => JSON.stringify(each)).join("\n");
}
