// Learns which of two entries of one day comes first (models/entry-order.json) from the order of the lines of editors' timelines.
//   npx tsx train/order.ts CORPUS [OUT.json]
// Prints how many pairs stand in their order, each story read with weights learned from the others.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSplits } from "../corpus/tools/read-story.ts";
import { TimelineTexts } from "../score/tasks/timeline-texts.ts";
import { linesOf } from "../score/tasks/view.ts";
import type { Entry } from "../src/model/timeline.ts";
import { entryOrder } from "../src/timeline/decisions.ts";
import { lengthsOf, reasonsForFirst } from "../src/timeline/order-day.ts";
import { type Example, learnLogistic } from "./learn/newton.ts";
import { type StoryTimeline, storyTimelines } from "./story-timelines.ts";

const { reasons: names } = entryOrder();
const [corpus = "corpus", out] = process.argv.slice(2);
const stories: number[][][] = [];
for await (const story of storyTimelines(corpus, readSplits(join(corpus, "splits.json")).train))
  stories.push(pairsOf(story));
const held = stories.map((_, at) => learned(stories.filter((_other, other) => other !== at)));
const right = stories.flatMap((pairs, at) => pairs.filter((pair) => sumOf(pair, held[at] ?? []) > 0));
console.log(`${right.length} of ${stories.flat().length} pairs in their order`);
const all = learned(stories);
const weights = Object.fromEntries(names.map((name, i) => [name, Math.round((all[i] ?? 0) * 100) / 100]));
console.log(weights);
if (out !== undefined) {
  const rest = JSON.parse(readFileSync(out, "utf8"));
  writeFileSync(out, `${JSON.stringify({ ...rest, weights }, null, 2)}\n`);
}

/** The reasons of each pair of entries of one day whose lines the editor puts in this order. */
function pairsOf({ gold, shown }: StoryTimeline): number[][] {
  const texts = new TimelineTexts(shown);
  const lengths = lengthsOf(shown.entries);
  const lines = gold.view?.lines ?? [];
  const told = shown.entries.flatMap((entry) => {
    const line = linesOf(entry, lines, texts)[0]?.line;
    return line === undefined ? [] : [{ entry, rank: lines.indexOf(line), day: line.dates[0] }];
  });
  return told.flatMap((one) =>
    told
      .filter((other) => one.rank < other.rank && one.day === other.day && isOneDay(one.entry, other.entry))
      .map((other) => {
        const reasons = reasonsForFirst(one.entry, other.entry, lengths);
        return names.map((name) => Number(reasons[name] ?? 0));
      }),
  );
}

function isOneDay({ date: a }: Entry, { date: b }: Entry): boolean {
  return a !== null && a.from !== null && a.from === b?.from && a.to === b.to;
}

function learned(from: readonly number[][][]): number[] {
  const examples = from.flat().flatMap((features): Example[] => [
    { features, label: true },
    { features: features.map((value) => -value), label: false },
  ]);
  return learnLogistic(examples, names.length);
}

function sumOf(pair: readonly number[], by: readonly number[]): number {
  return pair.reduce((sum, value, i) => sum + value * (by[i] ?? 0), 0);
}
