// Learns when two tellings are of one event, from articles whose events were put together by hand: the corpus's stories to learn
// from, and news leads (ECB+):
//   npx tsx train/merge.ts ECB [OUT.json] [--folds N] [--without STORY,STORY]
// Pairs are those that merging itself would compare. --folds N also prints the figures of a cross-validation that leaves whole
// stories out; --without learns without some stories, by which the model may then be scored.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSplits } from "../corpus/tools/read-story.ts";
import { readEcb } from "../score/corpora/ecb.ts";
import { sameEvent } from "../src/timeline/decisions.ts";
import { named, writeModel } from "./learn/model-file.ts";
import { type Example, probability } from "./learn/newton.ts";
import { type LabelledPair, pairsOfLeads, pairsOfStory } from "./merge/labelled.ts";
import { learnSameEvent } from "./merge/learn-same-event.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: "string" }, without: { type: "string", default: "" } },
});
const [leads = ".", out] = positionals;
const { reasons } = sameEvent();
const left = new Set(values.without.split(","));
const told = (await storyPairs()).filter(({ story }) => !left.has(story));
const led = await pairsOfLeads(readEcb(leads));
if (values.folds !== undefined) crossValidate(Number(values.folds));
const weights = learnSameEvent([...told, ...led]);
const model = named(reasons, weights);
if (out !== undefined) writeModel(out, { weights: model });
console.log(model);
for (const [name, pairs] of Object.entries({ stories: told, leads: led }))
  console.log(name, pairs.length, "pairs,", pairs.filter(({ label }) => label).length, "of one event");

async function storyPairs(): Promise<LabelledPair[]> {
  const pairs: LabelledPair[] = [];
  for (const name of readSplits("corpus/splits.json").train)
    pairs.push(...(await pairsOfStory(join("corpus/stories", name))));
  return pairs;
}

function crossValidate(count: number): void {
  const stories = [...new Set(told.map(({ story }) => story))].sort();
  const held = Array.from({ length: count }, (_, fold) => {
    const apart = new Set(stories.filter((_, i) => i % count === fold));
    const others = told.filter(({ story }) => !apart.has(story));
    const learned = learnSameEvent([...others, ...led]);
    return told
      .filter(({ story }) => apart.has(story))
      .map((pair) => ({ ...pair, score: probability(pair.features, learned) }));
  }).flat();
  for (const least of [0.2, 0.3, 0.4, 0.5, 0.6])
    console.log(
      "cross-validated at",
      least,
      figuresOf(held, ({ score }) => score > least),
    );
}

function figuresOf<T extends Example>(examples: T[], says: (example: T) => boolean): object {
  const said = examples.filter(says);
  const right = said.filter(({ label }) => label).length;
  const [precision, recall] = [right / said.length, right / examples.filter(({ label }) => label).length];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
