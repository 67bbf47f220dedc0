// Learns how sure a quotation is, words and speaker both (models/quote-confidence.json), and prints how often quotations of each
// confidence are right:
//   npx tsx train/quote-confidence.ts corpus POLNEAR [--engine FILE]... [--folds N] [--write]
// From the corpus' train stories, read with weights of the engine that have not seen them (--engine: a path from models/; of several
// files, as `train:quotes --folds` writes them, each in turn), and from every fifth article of PolNeAR, where the engine's own
// percentage, which comes from folds, stands for the truth.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSplits } from "../corpus/tools/read-story.ts";
import { readPolnear } from "../score/corpora/polnear.ts";
import { profileOf } from "../score/corpora/stories.ts";
import { quoteConfidence } from "../src/article/quotes/decisions.ts";
import { readWith } from "../src/article/quotes/learn/model.ts";
import { writeModel } from "./learn/model-file.ts";
import { learnLogistic, probability } from "./learn/newton.ts";
import { newsQuotes, storyQuotes, type Weighed } from "./quote-confidence/examples.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: "string", multiple: true, default: [] },
    folds: { type: "string", default: "7" },
    write: { type: "boolean", default: false },
  },
});
const [corpus = "corpus", polnear = ""] = positionals;
const EVERY = 5;
const FILE = "models/quote-confidence.json";
const profile = await profileOf("none");
const { reasons } = quoteConfidence();
const news = await newsQuotes(
  readPolnear(polnear).filter((_, i) => i % EVERY === 0),
  profile,
);
const stories: Weighed[] = [];
for (const [i, name] of readSplits(join(corpus, "splits.json")).train.entries()) {
  const engine = values.engine[i % values.engine.length];
  if (engine !== undefined) readWith(engine);
  stories.push(...(await storyQuotes(corpus, name, profile)));
}
printFolds(Number(values.folds));
const weights = learn([...stories, ...news]);
for (const [i, reason] of reasons.entries()) console.error(`${reason}: ${weights[i]}`);
if (values.write) {
  writeModel(FILE, { weights: Object.fromEntries(reasons.map((reason, i) => [reason, weights[i]])) });
}

/** Before any example is seen, the confidence of what found the quotation is right as it is. */
function learn(examples: readonly Weighed[]): number[] {
  const prior = reasons.map((reason) => Number(reason === "odds"));
  return learnLogistic(examples, reasons.length, prior).map((weight) => Math.round(weight * 1000) / 1000);
}

/** Prints how often the stories' quotations are right, by the confidence that weights from the other stories give them. */
function printFolds(folds: number): void {
  const names = [...new Set(stories.map(({ story }) => story))];
  const told: { marked: boolean; chance: number; right: boolean }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const unseen = new Set(names.filter((_, i) => i % folds === fold));
    const own = learn([...stories.filter(({ story }) => !unseen.has(story)), ...news]);
    for (const { story, features, label, marked } of stories)
      if (unseen.has(story)) told.push({ marked, chance: probability(features, own), right: label });
  }
  for (const marked of [true, false]) {
    console.error(marked ? "direct and mixed" : "indirect");
    for (let bin = 0; bin < 10; bin += 1) {
      const own = told.filter((each) => each.marked === marked && Math.floor(each.chance * 10) === bin);
      const above = told.filter((each) => each.marked === marked && each.chance * 10 >= bin);
      console.error(
        `  ${bin / 10}: ${own.length}, ${share(own)} right; from there on ${above.length}, ${share(above)}`,
      );
    }
  }
}

function share(of: readonly { right: boolean }[]): string {
  return `${((100 * of.filter(({ right }) => right).length) / Math.max(1, of.length)).toFixed(1)} %`;
}
