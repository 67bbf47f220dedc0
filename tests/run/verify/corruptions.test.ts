import { beforeAll, describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../../src/model/article-record.ts";
import type { Timeline } from "../../../src/model/timeline.ts";
import { checkRecord } from "../../../src/run/verify/check-record.ts";
import { checkTimeline } from "../../../src/run/verify/check-timeline.ts";
import type { Fault } from "../../../src/run/verify/fault.ts";
import { Library } from "../../../src/run/verify/library.ts";
import { FIXTURES } from "../../support/inputs.ts";
import { type Story, storyOf } from "../../support/stories.ts";

/** How many corruptions are planted: half in the timeline, half in the records. */
const PLANTED = 200;

let story: Story;
let library: Library;
const random = seeded(20240619);

beforeAll(async () => {
  story = await storyOf(FIXTURES);
  library = new Library();
  for (const record of story.records) library.add(record, true);
});

/** A thing to plant: it changes what it is given and says in which item. */
type Corruption<T> = (value: T) => string;

const OF_TIMELINES: Record<string, Corruption<Timeline>> = {
  "a shifted span": (timeline) => {
    const [at, span] = one([
      ...timeline.quotes.flatMap(({ variants }, i) =>
        variants.flatMap(({ spans }) => spans.map((span): [string, Place] => [`quotes[${i}]`, span])),
      ),
      ...timeline.entries.flatMap(({ accounts }, i) =>
        accounts.map((account): [string, Place] => [`entries[${i}]`, account]),
      ),
      ...timeline.conflicts.flatMap(({ sides }, i) =>
        sides.flatMap(({ accounts }) =>
          accounts.map((account): [string, Place] => [`conflicts[${i}]`, account]),
        ),
      ),
    ]);
    shift(span);
    return at;
  },
  "an altered character": (timeline) => {
    const [at, item, key] = one([
      ...timeline.quotes.flatMap((quote, i) => [
        [`quotes[${i}]`, quote, "text"] as const,
        ...quote.variants.map((variant) => [`quotes[${i}]`, variant, "text"] as const),
      ]),
      ...timeline.entries.flatMap((entry, i) => [
        [`entries[${i}]`, entry, "title"] as const,
        ...entry.accounts.map((account) => [`entries[${i}]`, account, "text"] as const),
      ]),
    ]);
    alter(item, key);
    return at;
  },
  "a swapped speaker": ({ quotes }) => {
    const [at, quote] = one(
      quotes.map((quote, i): [string, Timeline["quotes"][number]] => [`quotes[${i}]`, quote]),
    );
    quote.speaker = one(quotes.filter(({ speaker }) => speaker.name !== quote.speaker.name)).speaker;
    return at;
  },
  "a removed article": ({ articles }) => {
    articles.splice(articles.indexOf(one(articles)), 1);
    return "";
  },
};

const OF_RECORDS: Record<string, Corruption<ArticleRecord>> = {
  "a shifted span": (record) => {
    const [at, span] = one(placesIn({ quotes: record.quotes, events: record.events, times: record.times }));
    shift(span);
    return at;
  },
  "an altered character": (record) => {
    const [at, item] = one([
      ...record.quotes.map((quote, i) => [`quotes[${i}]`, quote] as const),
      ...record.events.map((event, i) => [`events[${i}]`, event] as const),
      ...record.times.map((time, i) => [`times[${i}]`, time] as const),
    ]);
    alter(item, "text");
    return at;
  },
  "a swapped speaker": ({ quotes }) => {
    const apart = quotes.flatMap((quote, i) => {
      const others = quotes.filter(({ speaker }) => speaker?.name !== quote.speaker?.name);
      return others.length === 0 ? [] : [[`quotes[${i}]`, quote, others] as const];
    });
    const [at, quote, others] = one(apart);
    quote.speaker = structuredClone(one(others).speaker);
    return at;
  },
};

describe("verify", () => {
  it("finds no fault in what was made of the articles", () => {
    expect(checkTimeline(story.timeline, library)).toEqual([]);
    expect(story.records.flatMap((record) => checkRecord(record, library))).toEqual([]);
  });

  it(`finds each of ${PLANTED} corruptions, in the item that it stands in`, () => {
    const missed: string[] = [];
    const names = Object.keys(OF_TIMELINES);
    for (let i = 0; i < PLANTED / 2; i++) {
      const name = names[i % names.length] ?? "";
      const timeline = structuredClone(story.timeline);
      const at = OF_TIMELINES[name]?.(timeline) ?? "";
      if (!told(checkTimeline(timeline, library), at)) missed.push(`timeline: ${name} at ${at}`);
    }
    const kinds = Object.keys(OF_RECORDS);
    const quoting = story.records.filter(
      ({ quotes }) => new Set(quotes.map(({ speaker }) => speaker?.name)).size > 1,
    );
    for (let i = 0; i < PLANTED / 2; i++) {
      const name = [...kinds, "a removed article"][i % (kinds.length + 1)] ?? "";
      const record = structuredClone(one(quoting));
      const at = OF_RECORDS[name]?.(record) ?? "";
      const given = OF_RECORDS[name] === undefined ? without(record) : library;
      if (!told(checkRecord(record, given), at)) missed.push(`records: ${name} at ${at}`);
    }
    expect(missed).toEqual([]);
  });

  it("finds an article that is not given any more, in a timeline too", () => {
    for (const record of story.records) {
      const faults = checkTimeline(story.timeline, without(record));
      expect(faults.map(({ code, id }) => [code, id])).toEqual([["no-article", record.id]]);
    }
  });
});

function told(faults: readonly Fault[], at: string): boolean {
  return faults.some((fault) => fault.at.startsWith(at));
}

function without(record: ArticleRecord): Library {
  const rest = new Library();
  for (const each of story.records) if (each.id !== record.id) rest.add(each, true);
  return rest;
}

interface Place {
  start: number;
  end: number;
}

/** Every span in a record's lists, under the item that it stands in. */
function placesIn(lists: Record<string, readonly object[]>): [string, Place][] {
  return Object.entries(lists).flatMap(([list, items]) =>
    items.flatMap((item, i) => spansIn(item).map((span): [string, Place] => [`${list}[${i}]`, span])),
  );
}

function spansIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return [...(isPlace(value) ? [value] : []), ...Object.values(value).flatMap(spansIn)];
}

function isPlace(value: object): value is Place {
  return "start" in value && "end" in value && typeof value.start === "number";
}

function shift(span: Place): void {
  const by = one([1, 2, 7]);
  span.start += by;
  span.end += by;
}

function alter(item: object, key: string): void {
  const text = String(Object.entries(item).find(([name]) => name === key)?.[1]);
  const at = Math.floor(random() * text.length);
  const other = text[at] === "x" ? "y" : "x";
  Object.assign(item, { [key]: text.slice(0, at) + other + text.slice(at + 1) });
}

function one<T>(items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("nothing to choose from");
  return item;
}

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
