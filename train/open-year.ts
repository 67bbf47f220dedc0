// Learns which year a date line without one falls in (models/open-year.json) from annotated stories:
//   npx tsx train/open-year.ts CORPUS [OUT.json]
// Each article of a known day is read as though its page printed the day alone. Prints how many get their year from weights
// learned from other stories.
import { join } from "node:path";
import { readSplits } from "../corpus/tools/read-story.ts";
import { openYear } from "../src/timeline/decisions.ts";
import { named, writeModel } from "./learn/model-file.ts";
import { type Example, learnLogistic } from "./learn/newton.ts";
import { type OpenPage, openPages } from "./open-year/open-pages.ts";

const FOLDS = 7;
/** How much a choice counts against what pulls weights to 0. */
const COUNTS = 20;
const BOUNDS = [0, 0.4, 0.85, 1.4, 2.2, 3];

const [corpus = "corpus", out] = process.argv.slice(2);
const { reasons } = openYear();
const names = readSplits(join(corpus, "splits.json")).train;
const pages: OpenPage[] = [];
for (const name of names) pages.push(...(await openPages(corpus, name)));
const judged = pages.map((page) => judge(page, learn(pages.filter((other) => !isTogether(page, other)))));
for (const bound of BOUNDS) {
  const shown = judged.filter(({ margin }) => margin >= bound);
  console.log(
    `from ${bound}: ${shown.filter(({ right }) => right).length} right of ${shown.length} shown, ${pages.length} pages`,
  );
}
const weights = learn(pages);
const model = named(reasons, weights);
console.log(model);
if (out !== undefined) writeModel(out, { weights: model });

function isTogether({ story: one }: OpenPage, { story: other }: OpenPage): boolean {
  return names.indexOf(one) % FOLDS === names.indexOf(other) % FOLDS;
}

/** A choice among years, by what the right one has beyond each other. */
function learn(from: readonly OpenPage[]): number[] {
  const examples = from.flatMap(({ days, right }) => {
    const wanted = days.find(({ day }) => day === right);
    if (wanted === undefined) return [];
    return days
      .filter((other) => other !== wanted)
      .map((other): Example => {
        const features = reasons.map((reason) => wanted.reasons[reason] - other.reasons[reason]);
        return { features, label: true, weight: COUNTS / (days.length - 1) };
      });
  });
  return learnLogistic(examples, reasons.length);
}

/** Whether the likeliest year is right, and its odds against all others, as a logarithm. */
function judge({ days, right }: OpenPage, weights: number[]): { right: boolean; margin: number } {
  const scored = days
    .map(({ day, reasons: held }) => ({
      day,
      score: reasons.reduce((sum, reason, i) => sum + held[reason] * (weights[i] ?? 0), 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, ...others] = scored;
  const odds = others.reduce((sum, { score }) => sum + Math.exp(score - (best?.score ?? 0)), 0);
  return { right: best?.day === right, margin: -Math.log(odds) };
}
