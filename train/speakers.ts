// Fits the weights of who near a quotation without a source is its speaker and writes them into models/quote-speaker.json:
//   npx tsx train/speakers.ts corpus POLNEAR-TRAIN
// A log-linear ranker: of the mentions near a quotation, and nobody, those that mean its speaker are to win.
import { join } from "node:path";
import { readSplits } from "../corpus/tools/read-story.ts";
import { profileOf } from "../score/corpora/stories.ts";
import { named, writeModel } from "./learn/model-file.ts";
import type { Example } from "./speakers/examples.ts";
import {
  type Judged,
  judgeSpeaker,
  learnSpeakers,
  newsSpeakers,
  storySpeakers,
} from "./speakers/learn-speakers.ts";

const FILE = "models/quote-speaker.json";
const FOLDS = 3;

const [corpusPath = "", newsPath = ""] = process.argv.slice(2);
const bare = await profileOf("none");
const corpus = await corpusExamples();
const news = newsSpeakers(newsPath, bare);
const stories = [...new Set(corpus.map(({ story }) => story))];
const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const isOut = ({ story }: Example) => stories.indexOf(story) % FOLDS === fold;
  const weights = learnSpeakers([...news, ...corpus.filter((each) => !isOut(each))]);
  return corpus.filter(isOut).map((example) => ({ example, ...judgeSpeaker(weights, example) }));
}).flat();
const weights = learnSpeakers([...news, ...corpus]);
console.error(`examples: corpus ${corpus.length}, news ${news.length}`);
report("corpus by folds", folds);
report(
  "of these without a source",
  folds.filter(({ example }) => example.hard),
);
writeModel(FILE, { weights: named([...weights.keys()], [...weights.values()], 100) });

async function corpusExamples(): Promise<Example[]> {
  const examples: Example[] = [];
  for (const name of [...readSplits(join(corpusPath, "splits.json")).train].sort())
    examples.push(...(await storySpeakers(corpusPath, name, bare)));
  return examples;
}

function report(what: string, judged: readonly Judged[]): void {
  const named = judged.filter((each) => each.named);
  const share = (list: readonly { right: boolean }[]) =>
    ((100 * list.filter(({ right }) => right).length) / Math.max(1, list.length)).toFixed(1);
  console.error(
    `${what}: ${judged.length}, right ${share(judged)} %; named ${named.length}, right ${share(named)} %`,
  );
  for (let from = 0.3; from < 1; from += 0.1) {
    const here = named.filter(({ chance }) => chance >= from && chance < from + 0.1);
    console.error(`  ${from.toFixed(1)}: ${here.length}, right ${share(here)} %`);
  }
}
