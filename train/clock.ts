// Learns the clock of the narrative (models/clock.json) from annotated stories and news, and says how well it does on
// stories left out of learning:
//   npx tsx train/clock.ts corpus --timebank TIMEBANK [--folds] [--out models/clock.json]
// A log-linear choice among the candidates of each happening; the narrative stands where the weights so far put it, so that
// learning meets the mistakes that reading will meet. Gradient steps in the order of the files, no randomness.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSplits } from "../corpus/tools/read-story.ts";
import { CLOCK_REASONS } from "../src/article/events/clock/reasons.ts";
import { type Example, newsExamples, storyExamples } from "./clock/examples.ts";
import { type Count, countDates, learnClock } from "./clock/learn-clock.ts";
import { named, writeModel } from "./learn/model-file.ts";

const FOLDS = 3;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { timebank: { type: "string" }, folds: { type: "boolean" }, out: { type: "string" } },
});
const [corpus = "corpus"] = positionals;
const names = readSplits(join(corpus, "splits.json")).train;
const stories = (await Promise.all(names.map((name) => storyExamples(corpus, name)))).flat();
const news = values.timebank === undefined ? [] : await newsExamples(values.timebank);
console.error(`${stories.length} articles of stories, ${news.length} of news`);
if (values.folds) leaveOut();
if (values.out !== undefined)
  writeModel(values.out, { weights: named(CLOCK_REASONS, learnClock([...news, ...stories])) });

function leaveOut(): void {
  const total = new Map<string, Count>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const isOut = (example: Example, i: number): boolean =>
      (example.story === "" ? i : names.indexOf(example.story)) % FOLDS === fold;
    const weights = learnClock([...news, ...stories].filter((example, i) => !isOut(example, i)));
    for (const example of [...news, ...stories].filter(isOut)) {
      const kind = example.story === "" ? "news" : "stories";
      const count = total.get(kind) ?? { of: 0, right: 0, wrong: 0, ruledRight: 0, ruledWrong: 0 };
      countDates(count, example, weights);
      total.set(kind, count);
    }
  }
  for (const [kind, { of, right, wrong, ruledRight, ruledWrong }] of total)
    console.error(
      `${kind} left out: of ${of} right ${right}, wrong ${wrong}; by the rules alone ${ruledRight}, ${ruledWrong}`,
    );
}
