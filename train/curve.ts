// The learning curve: how well decisions that stories teach do on the dev stories, learned from more and more train stories
// and from the public data that their trainers have too:
//   npx tsx train/curve.ts corpus --polnear POLNEAR --timebank TIMEBANK --ecb ECB --gum GUM [--stories 5,11,21] [--only NAME]
// Whole stories are drawn, three times over by fixed seeds; a row gives the mean of the draws, and from lowest to highest.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSplits } from "../corpus/tools/read-story.ts";
import { CURVES } from "./curve/curves.ts";
import { randomFrom, shuffle } from "./learn/random.ts";

const SEEDS = [1, 2, 3];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    polnear: { type: "string", default: "" },
    timebank: { type: "string", default: "" },
    ecb: { type: "string", default: "" },
    gum: { type: "string", default: "" },
    stories: { type: "string" },
    only: { type: "string" },
  },
});
const [corpus = "corpus"] = positionals;
const { polnear, timebank, ecb, gum } = values;
const { train, dev } = readSplits(join(corpus, "splits.json"));
const sizes = values.stories?.split(",").map(Number) ?? [0.25, 0.5, 0.75, 1].map(ofTrain);
console.log(
  `| decision | dev | ${sizes.join(" | ")} |\n| --- | --- | ${sizes.map(() => "---:").join(" | ")} |`,
);
for (const { decision, figure, read } of CURVES) {
  if (values.only !== undefined && values.only !== decision) continue;
  const scoreOf = await read({ corpus, polnear, timebank, ecb, gum }, { train, dev });
  console.log(
    `| ${decision} | ${figure} | ${sizes.map((size) => cellOf(drawn(size).map(scoreOf))).join(" | ")} |`,
  );
}

function ofTrain(share: number): number {
  return Math.round(share * train.length);
}

/** So many of the train stories, a list a seed; each list holds the shorter ones of its seed. */
function drawn(size: number): string[][] {
  if (size >= train.length) return [train];
  return SEEDS.map((seed) => {
    const some = new Set(shuffle([...train], randomFrom(seed)).slice(0, size));
    return train.filter((name) => some.has(name));
  });
}

function cellOf(scores: readonly number[]): string {
  const mean = percent(scores.reduce((sum, score) => sum + score, 0) / scores.length);
  if (scores.length === 1) return mean;
  return `${mean} (${percent(Math.min(...scores))} to ${percent(Math.max(...scores))})`;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}
