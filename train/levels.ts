// Learns how far up an editor's list an entry stands (models/entry-level.json) from the lines of editors' timelines, by
// proportional odds: one sum for all levels, parted by a cut for each; and from which score on it is of the first.
//   npx tsx train/levels.ts CORPUS [OUT.json]
// Prints what each level shows of the editors' lines, each story read with weights and cuts learned from the others.
import { join } from "node:path";
import { readSplits } from "../corpus/tools/read-story.ts";
import type { GoldLine } from "../score/corpora/gold-story.ts";
import { figures, ratio } from "../score/measures.ts";
import { TimelineTexts } from "../score/tasks/timeline-texts.ts";
import { linesOf } from "../score/tasks/view.ts";
import { entryLevel } from "../src/timeline/decisions.ts";
import { Gathering } from "../src/timeline/gathering.ts";
import { reasonsOfLevel, sceneOf } from "../src/timeline/levels/reasons.ts";
import { writeModel } from "./learn/model-file.ts";
import { type Example, learnLogistic } from "./learn/newton.ts";
import { storyTimelines } from "./story-timelines.ts";

/** An entry's reasons, the lines that it tells of, and whether it is shown where no level is asked for. */
interface Told {
  values: number[];
  line: GoldLine | null;
  shown: boolean;
}

interface Story {
  name: string;
  entries: Told[];
  lines: readonly GoldLine[];
}

/** Weights, and the score from which on an entry is of the first level. */
interface Learned {
  weights: number[];
  first: number;
}

const { reasons, long } = entryLevel();
/** A line of the editor's stands at one of these levels; what tells of none stands below. */
const LEVELS = [1, 2, 3];
const NO_LINE = 4;

const [corpus = "corpus", out] = process.argv.slice(2);
const { train } = readSplits(join(corpus, "splits.json"));
const stories: Story[] = [];
for await (const { gold, timeline, shown, profile, records } of storyTimelines(corpus, train)) {
  const gathering = new Gathering(profile);
  for (const record of records.values()) gathering.add(record);
  const scene = sceneOf(gathering.articles(), timeline.entries);
  const texts = new TimelineTexts(timeline);
  const lines = gold.view?.lines ?? [];
  const usual = new Set(shown.entries.map(({ id }) => id));
  const entries = timeline.entries
    .filter(({ id, confidence, repeats }) => usual.has(id) || (confidence >= long && repeats === null))
    .map((entry) => {
      const found = reasonsOfLevel(entry, scene);
      const values = reasons.map((reason) => Number(found[reason] ?? 0));
      return { values, line: linesOf(entry, lines, texts)[0]?.line ?? null, shown: usual.has(entry.id) };
    });
  stories.push({ name: gold.name, entries, lines });
}

const held = stories.map((story) => ({ story, by: learned(stories.filter((other) => other !== story)) }));
report("level 1 against the lines of level 1", (by, told) => told.shown && score(by, told) >= by.first, 1);
report("level 2 against them", (_by, told) => told.shown, 1);
report("level 2 against all lines", (_by, told) => told.shown);
report("level 3 against all lines", () => true);

const all = learned(stories);
const weights = Object.fromEntries(reasons.map((name, i) => [name, rounded(all.weights[i] ?? 0)]));
console.log({ weights, first: all.first });
if (out !== undefined) writeModel(out, { weights, first: all.first });

/** Proportional odds as logistic regression: each entry once for each level, which has a bias of its own. */
function learned(from: readonly Story[]): Learned {
  const examples = from.flatMap(({ entries }) =>
    entries.flatMap(({ values, line }) =>
      LEVELS.map((level): Example => {
        const features = [...LEVELS.map((each) => Number(each === 1 || each === level)), ...values];
        return { features, label: (line?.level ?? NO_LINE) <= level };
      }),
    ),
  );
  const weights = learnLogistic(examples, LEVELS.length + reasons.length).slice(LEVELS.length);
  return { weights, first: bestCut({ weights, first: 0 }, from) };
}

/** The score from which on what is shown agrees best with the editors' lines of level 1. */
function bestCut(by: Learned, from: readonly Story[]): number {
  const scores = from.flatMap(({ entries }) => entries.map((told) => Math.round(score(by, told) * 10) / 10));
  const cuts = [...new Set(scores)].sort((a, b) => a - b);
  const f1 = (cut: number): number =>
    mean(from.map((story) => measure(story, (told) => told.shown && score(by, told) >= cut, 1).f1));
  return cuts.reduce((best, cut) => (f1(cut) > f1(best) ? cut : best), cuts[0] ?? 0);
}

/** Entries against lines, as the scorer counts: a second entry of a line is one too many, a line of level 1 counts three times. */
function measure({ entries, lines }: Story, isShown: (told: Told) => boolean, level: number) {
  const wanted = lines.filter((line) => line.level <= level);
  const chosen = entries.filter(isShown);
  const covered = wanted.filter((line) => chosen.some((told) => told.line === line));
  const weight = (some: readonly GoldLine[]): number =>
    some.reduce((sum, line) => sum + NO_LINE - line.level, 0);
  return figures(ratio(covered.length, chosen.length), ratio(weight(covered), weight(wanted)));
}

function report(what: string, isShown: (by: Learned, told: Told) => boolean, level = NO_LINE): void {
  const all = held.map(({ story, by }) => measure(story, (told) => isShown(by, told), level));
  const count = held.reduce(
    (sum, { story, by }) => sum + story.entries.filter((told) => isShown(by, told)).length,
    0,
  );
  const [p, r, f] = [all.map((a) => a.precision), all.map((a) => a.recall), all.map((a) => a.f1)].map(mean);
  const percent = (share = 0): string => (100 * share).toFixed(1);
  console.log(`${what}: ${count} entries, P ${percent(p)}, R ${percent(r)}, F1 ${percent(f)}`);
}

function score({ weights }: Learned, { values }: Told): number {
  return values.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
