// Learns on which days a story's occasions begin (models/story-day.json) and which days go on with them
// (models/story-day-on.json) from the occasions of editors' timelines:
//   npx tsx train/story-days.ts CORPUS [MODELS]
// Prints how many first days are right, each story read with weights learned from the others.
import { join } from "node:path";
import { readSplits } from "../corpus/tools/read-story.ts";
import { storyDay, storyDayOn } from "../src/timeline/decisions.ts";
import { named, writeModel } from "./learn/model-file.ts";
import {
  addFound,
  type DaysFound,
  f1OfDays,
  findDays,
  learnDays,
  readDays,
  type StoryDays,
} from "./story-days/learn-days.ts";

const BOUNDS = [0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5];

const [corpus = "corpus", models] = process.argv.slice(2);
const stories: StoryDays[] = [];
for (const name of readSplits(join(corpus, "splits.json")).train)
  stories.push(...(await readDays(corpus, name)));
const held = stories.map((story) => learnDays(stories.filter((other) => other !== story)));
const bounds = BOUNDS.map((from) => ({ from, ...leftOut(from) }));
for (const { from, right, shown, wanted } of bounds)
  console.log(`from ${from}: ${right} first days right of ${shown} shown, ${wanted} wanted`);
const best = bounds.reduce((a, b) => (f1OfDays(b) > f1OfDays(a) ? b : a));
const all = learnDays(stories);
const opens = named(storyDay().reasons, all.opens);
const goesOn = named(storyDayOn().reasons, all.goesOn);
console.log(best, opens, goesOn);
if (models !== undefined) {
  writeModel(join(models, "story-day.json"), { weights: opens, from: best.from });
  writeModel(join(models, "story-day-on.json"), { weights: goesOn });
}

/** How a bound does where each story is read with the others' weights. */
function leftOut(from: number): DaysFound {
  return addFound(stories.map((story, at) => findDays(story, held[at] ?? { opens: [], goesOn: [] }, from)));
}
