// Learns which figures of articles that tell one story contradict one another, from the conflicts that people found in the corpus's
// stories to learn from:
//   npx tsx train/figures.ts [OUT.json] [--folds N] [--errors]
// Pairs are those that merging itself would weigh. --folds N also prints the figures of a cross-validation that leaves whole
// stories out: conflicts shown, those of them that are annotated, and annotated ones found; --errors lists the others. The numbers
// of OUT.json are kept.
import { parseArgs } from "node:util";
import { probabilityOf } from "../src/decide/weigh.ts";
import { draftsOf } from "../src/timeline/conflicts/figures/figure-conflicts.ts";
import { figureConflict } from "../src/timeline/decisions.ts";
import { type FigureStory, readFigures } from "./figures/examples.ts";
import { judged, type Told } from "./figures/judge.ts";
import { named, writeModel } from "./learn/model-file.ts";
import { learnLogistic } from "./learn/newton.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: "string" }, errors: { type: "boolean", default: false } },
});
const [out] = positionals;
const { reasons } = figureConflict();
const stories = await readFigures("corpus");
if (values.folds !== undefined) crossValidate(Number(values.folds));
const learned = learn(stories);
const weights = named(reasons, learned);
if (out !== undefined) writeModel(out, { weights });
const labels = stories.flatMap((story) => story.labels);
console.log(weights, labels.length, "pairs,", labels.filter(Boolean).length, "of one conflict");

function learn(all: readonly FigureStory[]): number[] {
  const examples = all.flatMap(({ compared, labels }) =>
    compared.map((pair, i) => ({ features: pair.reasons, label: labels[i] ?? false })),
  );
  return learnLogistic(examples, reasons.length);
}

function crossValidate(count: number): void {
  const told: Told[] = [];
  for (let fold = 0; fold < count; fold += 1) {
    const learned = learn(stories.filter((_, i) => i % count !== fold));
    for (const story of stories.filter((_, i) => i % count === fold)) {
      const scored = story.compared.map((pair) => ({ pair, p: probabilityOf(learned, pair.reasons) }));
      const likely = new Map(scored.map(({ pair, p }) => [pair, p]));
      told.push(
        ...judged(
          story,
          draftsOf(story.compared, (pair) => likely.get(pair) ?? 0),
        ),
      );
    }
  }
  const right = told.filter(({ found }) => found.length > 0);
  const found = new Set(right.flatMap((each) => each.found));
  console.log("shown", told.length, "annotated", right.length, "found", found.size);
  if (values.errors) for (const { found, text } of told) if (found.length === 0) console.log(text);
}
