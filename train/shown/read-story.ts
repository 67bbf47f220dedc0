import type { GoldStory } from "../../score/corpora/gold-story.ts";
import { TimelineTexts } from "../../score/tasks/timeline-texts.ts";
import { linesOf } from "../../score/tasks/view.ts";
import type { Timeline } from "../../src/model/timeline.ts";
import type { BuiltEntry } from "../../src/timeline/build-entry.ts";
import { buildEntries } from "../../src/timeline/components/merge-component.ts";
import { Gathering } from "../../src/timeline/gathering.ts";
import { type Found, reasonsOfLevel, sceneOf } from "../../src/timeline/levels/reasons.ts";
import type { Background } from "../../src/timeline/levels/set-levels.ts";
import { pairsToAsk } from "../../src/timeline/repeats/pairs-to-ask.ts";
import { reasonsForRepeat } from "../../src/timeline/repeats/reasons.ts";
import { type EntrySketch, sketchEntry } from "../../src/timeline/repeats/sketch-entry.ts";
import { areTwo, entriesAsked } from "../../src/timeline/repeats/told-again.ts";
import { settleArticles } from "../../src/timeline/settle-articles.ts";
import { sketchStories } from "../../src/timeline/stories/sketch-stories.ts";
import { topicOf } from "../../src/timeline/topic.ts";
import { viewTimeline } from "../../src/timeline/view-timeline.ts";
import { makeWords } from "../../src/timeline/words/words.ts";
import type { StoryTimeline } from "../story-timelines.ts";

/** An entry that is asked: the line that it tells of, whether it tells of another too, what speaks for its level, and for each earlier one what speaks for a repeat of it. */
export interface Asked {
  sketch: EntrySketch;
  line: string | null;
  mixed: boolean;
  level: Found;
  before: ReadonlyMap<number, Pair>;
}

/** What speaks for a repeat, and whether the two can never be one. */
export interface Pair {
  reasons: ReturnType<typeof reasonsForRepeat>;
  two: boolean;
}

/** A story's entries in the order in which they are asked. */
export interface ReadStory {
  gold: GoldStory;
  timeline: Timeline;
  built: BuiltEntry[];
  background: Background;
  asked: Asked[];
}

/** Reads the entries of a story as merging does, with all that hangs on them. */
export function readStory({ gold, records, timeline, profile }: StoryTimeline): ReadStory {
  const words = makeWords(profile);
  const gathering = new Gathering(profile);
  for (const record of records.values()) gathering.add(record);
  const gathered = gathering.articles();
  const inStories = sketchStories(gathered, words);
  const articles = settleArticles(gathered, inStories, words);
  const whole = new Map(timeline.entries.map((entry) => [entry.id, entry]));
  const built = buildEntries(articles, inStories, words).map(({ entry, sketches }) => ({
    entry: { ...(whole.get(entry.id) ?? entry) },
    sketches,
  }));
  const entries = built.map(({ entry }) => entry);
  const scene = sceneOf(articles, entries);
  const topic = topicOf(entries, profile).entries;
  const sketches = entriesAsked(built.filter(({ entry }) => topic.has(entry.id))).map((entry) =>
    sketchEntry(entry, words),
  );
  const texts = new TimelineTexts(timeline);
  const long = viewTimeline(timeline, { level: 3 }, profile).entries;
  const seen = new Map(long.map((entry) => [entry.id, entry]));
  const asked = [...pairsToAsk(sketches, words)].map(([sketch, earlier]): Asked => {
    const before = earlier.flatMap((index): [number, Pair][] => {
      const other = sketches[index];
      if (other === undefined) return [];
      return [[index, { reasons: reasonsForRepeat(sketch, other, words), two: areTwo(sketch, other) }]];
    });
    const entry = seen.get(sketch.entry.id) ?? sketch.entry;
    const [best, next] = linesOf(entry, gold.view?.lines ?? [], texts);
    const mixed = next !== undefined && (best?.count ?? 0) < entry.accounts.length;
    return {
      sketch,
      line: best?.line.id ?? null,
      mixed,
      level: reasonsOfLevel(sketch.entry, scene),
      before: new Map(before),
    };
  });
  return { gold, timeline, built, background: { articles, profile, words }, asked };
}
