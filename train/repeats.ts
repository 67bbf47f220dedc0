// Learns which entries of a timeline tell again what a surer one tells (models/repeat-entry.json) from editors' timelines:
// entries of one line are pairs to learn from.
//   npx tsx train/repeats.ts CORPUS [OUT.json]
// Prints the figures of the view for several bounds, each story read with weights learned from the stories of other folds.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSplits } from "../corpus/tools/read-story.ts";
import { profileOf } from "../score/corpora/stories.ts";
import { TimelineTexts } from "../score/tasks/timeline-texts.ts";
import { linesOf, scoreView } from "../score/tasks/view.ts";
import type { BuiltEntry } from "../src/timeline/build-entry.ts";
import { buildEntries } from "../src/timeline/components/merge-component.ts";
import { repeatEntry } from "../src/timeline/decisions.ts";
import { Gathering } from "../src/timeline/gathering.ts";
import { entriesAsked, markRepeats } from "../src/timeline/repeats/mark-repeats.ts";
import { pairsToAsk } from "../src/timeline/repeats/pairs-to-ask.ts";
import { reasonsForRepeat } from "../src/timeline/repeats/reasons.ts";
import { sketchEntry } from "../src/timeline/repeats/sketch-entry.ts";
import { sketchStories } from "../src/timeline/stories/sketch-stories.ts";
import { settleDates } from "../src/timeline/undated/settle-dates.ts";
import { viewTimeline } from "../src/timeline/view-timeline.ts";
import { makeWords, type Words } from "../src/timeline/words/words.ts";
import { type Example, learnLogistic } from "./learn/newton.ts";
import { type StoryTimeline, storyTimelines } from "./story-timelines.ts";

const FOLDS = 7;
const BOUNDS = [0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 1.1];
const TOPIC = {
  scope: "topic",
  since: null,
  until: null,
  speaker: null,
  minConfidence: null,
  about: null,
  level: 2,
} as const;

const [corpus = "corpus", out] = process.argv.slice(2);
const bare = await profileOf("none");
const model = repeatEntry();
const names = model.reasons;
const stories: (StoryTimeline & Pairs)[] = [];
for await (const story of storyTimelines(corpus, readSplits(join(corpus, "splits.json")).train))
  stories.push({ ...story, ...pairsOf(story) });
const folds = Array.from({ length: FOLDS }, (_, fold) =>
  learned(stories.filter((_, at) => at % FOLDS !== fold).flatMap(({ examples }) => examples)),
);
for (const bound of BOUNDS) console.log(bound, leftOut(bound));
if (out !== undefined) {
  const rest = JSON.parse(readFileSync(out, "utf8"));
  const weights = learned(stories.flatMap(({ examples }) => examples));
  writeFileSync(out, `${JSON.stringify({ ...rest, weights }, null, 2)}\n`);
}

/** The entries of a story, and pairs of them to learn from. */
interface Pairs {
  built: BuiltEntry[];
  words: Words;
  examples: Example[];
}

/** The pairs of entries of which one at least is worth a line: whether it is one line. */
function pairsOf({ gold, records, timeline }: StoryTimeline): Pairs {
  const words = makeWords(bare);
  const gathering = new Gathering(bare);
  for (const record of records.values()) gathering.add(record);
  const gathered = gathering.articles();
  const articlesIn = sketchStories(gathered, words);
  const built = buildEntries(settleDates(gathered, articlesIn, words), articlesIn, words);
  const texts = new TimelineTexts(timeline);
  const sketches = entriesAsked(built).map((entry) => sketchEntry(entry, words));
  const lines = sketches.map(({ entry }) => linesOf(entry, gold.view?.lines ?? [], texts)[0]?.line.id);
  const examples = pairsToAsk(sketches, words).flatMap((earlier, at) =>
    earlier.flatMap((other): Example[] => {
      const [a, b] = [sketches[at], sketches[other]];
      const [line, beside] = [lines[at], lines[other]];
      if (a === undefined || b === undefined || (line === undefined && beside === undefined)) return [];
      const reasons = reasonsForRepeat(a, b, words);
      return [{ features: names.map((name) => Number(reasons[name] ?? 0)), label: line === beside }];
    }),
  );
  return { built, words, examples };
}

function learned(examples: Example[]): Record<string, number> {
  const weights = learnLogistic(examples, names.length);
  return Object.fromEntries(names.map((name, i) => [name, Math.round((weights[i] ?? 0) * 1000) / 1000]));
}

/** The mean figures of the views under a bound. */
function leftOut(bound: number): string {
  Object.assign(model, { from: bound });
  const rows = stories.flatMap(({ gold, timeline, built, words }, at) => {
    Object.assign(model.weights, folds[at % FOLDS]);
    for (const { entry } of built) entry.repeats = null;
    markRepeats(built, words);
    const repeats = new Map(built.map(({ entry }) => [entry.id, entry.repeats]));
    const entries = timeline.entries.map((entry) => ({ ...entry, repeats: repeats.get(entry.id) ?? null }));
    const scored = scoreView(gold, viewTimeline({ ...timeline, entries }, TOPIC, bare));
    return scored === null ? [] : [scored.row.cells];
  });
  const mean = (name: string): string => {
    const shares = rows.map(({ [name]: cell }) =>
      typeof cell === "object" && "share" in cell ? cell.share : 0,
    );
    return (100 * (shares.reduce((sum, each) => sum + each, 0) / rows.length)).toFixed(1);
  };
  const total = (name: string): number => rows.reduce((sum, { [name]: cell }) => sum + Number(cell), 0);
  return `F1 ${mean("F1")} P ${mean("P")} R ${mean("R")}, ${total("second")} second of ${total("entries")}`;
}
