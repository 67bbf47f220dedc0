// Learns which happenings are tellings (models/event-worth.json) and which belong to one (models/event-part.json) from the
// corpus's training stories:
//   npx tsx train/events.ts corpus [MODELS] [--folds N]
// A telling of the annotation has one candidate that is it, the nearest; what touches one belongs to it. --folds N also
// prints the figures of a cross-validation that leaves whole stories out.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { splitNotes } from "../corpus/tools/format.ts";
import { eventPart, eventWorth } from "../src/article/events/decisions.ts";
import { readCandidates } from "./events/candidates.ts";
import { type Judged, keptFigures, sureFigures } from "./events/figures.ts";
import { learnWorth, worthFeatures } from "./events/learn-worth.ts";
import { named, writeModel } from "./learn/model-file.ts";
import { probability } from "./learn/newton.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: "string" } },
});
const [corpus = "corpus", out] = positionals;
const { reasons: names } = eventWorth();
const { train } = splitNotes.parse(JSON.parse(readFileSync(join(corpus, "splits.json"), "utf8")));
const articles = await readCandidates(corpus, train);
if (values.folds !== undefined) crossValidate(Number(values.folds));
const learned = learnWorth(articles);
if (out !== undefined) {
  writeModel(join(out, "event-worth.json"), { weights: named(names, learned.worth, 100) });
  writeModel(join(out, "event-part.json"), { weights: named(names, learned.part, 100) });
}

function crossValidate(count: number): void {
  const judged = Array.from({ length: count }, (_, fold): Judged[] => {
    const held = new Set(train.filter((_, i) => i % count === fold));
    const { worth, part } = learnWorth(articles.filter(({ story }) => !held.has(story)));
    return articles
      .filter(({ story }) => held.has(story))
      .map(({ gold, candidates }) => ({
        gold,
        candidates: candidates.map((each) => ({
          ...each,
          worth: probability(worthFeatures(each), worth),
          part: probability(worthFeatures(each), part),
        })),
      }));
  }).flat();
  console.log(sureFigures(judged).join("\n"));
  console.log(keptFigures(judged, eventWorth().least, eventPart().least));
}
