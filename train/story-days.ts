// Learns which days a story turns on (models/story-day.json) from the occasions of editors' timelines:
//   npx tsx train/story-days.ts CORPUS [OUT.json]
// Prints how many first days are right, each story read with weights learned from the others.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSplits } from "../corpus/tools/read-story.ts";
import { storyDay } from "../src/timeline/decisions.ts";
import {
  addFound,
  type DaysFound,
  f1OfDays,
  findDays,
  goesOnOf,
  learnDays,
  readDays,
  type StoryDays,
} from "./story-days/learn-days.ts";

const [corpus = "corpus", out] = process.argv.slice(2);
const { reasons } = storyDay();
const stories: StoryDays[] = [];
for (const name of readSplits(join(corpus, "splits.json")).train)
  stories.push(...(await readDays(corpus, name)));
const held = stories.map((story) => learnDays(stories.filter((other) => other !== story)));
const bounds = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6].map((opens) => ({ opens, ...leftOut(opens) }));
for (const { opens, right, shown, wanted } of bounds)
  console.log(`from ${opens}: ${right} first days right of ${shown} shown, ${wanted} wanted`);
const best = bounds.reduce((a, b) => (f1OfDays(b) > f1OfDays(a) ? b : a));
const weights = learnDays(stories);
const model = Object.fromEntries(
  reasons.map((name, i) => [name, Math.round((weights[i] ?? 0) * 1000) / 1000]),
);
console.log(best, model);
if (out !== undefined) {
  const rest = JSON.parse(readFileSync(out, "utf8"));
  const bound = { opens: best.opens, goesOn: goesOnOf(best.opens) };
  writeFileSync(out, `${JSON.stringify({ ...rest, weights: model, ...bound }, null, 2)}\n`);
}

/** How a bound does where each story is read with the others' weights. */
function leftOut(opens: number): DaysFound {
  return addFound(stories.map((story, at) => findDays(story, held[at] ?? [], opens)));
}
