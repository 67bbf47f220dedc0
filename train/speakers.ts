// Fits the weights of who near a quotation without a source is its speaker and writes them into models/quote-speaker.json:
//   npx tsx train/speakers.ts corpus POLNEAR-TRAIN
// A log-linear ranker: of the mentions near a quotation, and nobody, those that mean its speaker are to win; stochastic gradient
// in the order of the files, L2, no randomness, so that the same files give the same weights.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSplits, readStory, storyFolders } from "../corpus/tools/read-story.ts";
import { articleOf, linesOf } from "../score/corpora/gum.ts";
import { readPolnear } from "../score/corpora/polnear.ts";
import { profileOf } from "../score/corpora/stories.ts";
import { quoteSpeaker } from "../src/article/quotes/decisions.ts";
import type { SpeakerReason } from "../src/article/quotes/speakers/reasons.ts";
import { codePointsOf } from "../src/export/code-points.ts";
import { readArticle } from "../src/read/read-article.ts";
import { type Example, examplesOf, sceneIn, type Told, toldIn } from "./speakers/examples.ts";

const FILE = "models/quote-speaker.json";
const EPOCHS = 30;
const L2 = 0.003;
const FOLDS = 3;
/** PolNeAR has five times as many quotations, nearly all with a cue beside them: so much counts one of its. */
const NEWS_COUNTS = 0.2;
/** A quotation whose cue the program does not know counts more: those are the ones that are asked about. */
const HARD_COUNTS = 3;

const [corpusPath = "", newsPath = ""] = process.argv.slice(2);
const bare = await profileOf("none");
const corpus = await corpusExamples();
const news = newsExamples(newsPath);
const stories = [...new Set(corpus.map(({ story }) => story))];
const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const isOut = ({ story }: Example) => stories.indexOf(story) % FOLDS === fold;
  const weights = learnAll([...news, ...corpus.filter((each) => !isOut(each))]);
  return corpus.filter(isOut).map((example) => ({ example, ...judge(weights, example) }));
}).flat();
const weights = learnAll([...news, ...corpus]);
console.error(`examples: corpus ${corpus.length}, news ${news.length}`);
report("corpus by folds", folds);
report(
  "of these without a known cue",
  folds.filter(({ example }) => example.hard),
);
const file = JSON.parse(readFileSync(FILE, "utf8"));
file.weights = Object.fromEntries(
  [...weights].map(([reason, weight]) => [reason, Math.round(weight * 100) / 100]),
);
writeFileSync(FILE, `${JSON.stringify(file, null, 2)}\n`);

async function corpusExamples(): Promise<Example[]> {
  const train = new Set(readSplits(join(corpusPath, "splits.json")).train);
  const examples: Example[] = [];
  for (const folder of storyFolders(join(corpusPath, "stories"))) {
    const { story } = readStory(folder);
    for (const article of story !== null && train.has(story.name) ? story.articles : []) {
      const provenance = {
        source: article.file,
        published: null,
        title: null,
        outlet: null,
        url: null,
        charset: null,
      };
      const read = await readArticle(new TextEncoder().encode(article.text), provenance);
      if ("text" in read)
        examples.push(...examplesOf(sceneIn(read, bare), toldIn(article), story?.name ?? "", 1));
    }
  }
  return examples;
}

function newsExamples(path: string): Example[] {
  return readPolnear(path).flatMap(({ text, attributions }) => {
    const scene = sceneIn(articleOf(text, linesOf(text)), bare);
    const points = codePointsOf(text);
    if (points !== null) return [];
    const quotes = attributions.flatMap(({ kind, content, source }): Told[] => {
      if (kind === "indirect") return [];
      const spans = content.map(([start, end]) => ({ start, end }));
      const isSource = (from: number, to: number) => source.some(([start, end]) => from < end && to > start);
      return [{ spans, isSpeaker: ({ start, end }) => isSource(start, end) }];
    });
    return examplesOf(scene, quotes, "", NEWS_COUNTS);
  });
}

/** Weights under which the right candidates win. */
function learnAll(examples: readonly Example[]): Map<SpeakerReason, number> {
  const learned = new Map(quoteSpeaker().reasons.map((reason) => [reason, 0]));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const example of examples) {
      const counts = example.counts * (example.hard ? HARD_COUNTS : 1);
      learn(learned, example, (0.1 * counts) / (1 + epoch / 4));
    }
  return learned;
}

function oddsOf(learned: ReadonlyMap<SpeakerReason, number>, { reasons }: Example): number[] {
  const raw = reasons.map((held) => held.reduce((sum, reason) => sum + (learned.get(reason) ?? 0), 0));
  const top = Math.max(...raw);
  return raw.map((score) => Math.exp(score - top));
}

function learn(learned: Map<SpeakerReason, number>, example: Example, rate: number): void {
  const odds = oddsOf(learned, example);
  const all = odds.reduce((a, b) => a + b, 0);
  const good = odds.reduce((sum, value, i) => sum + (example.right[i] ? value : 0), 0);
  for (const [i, held] of example.reasons.entries()) {
    const value = odds[i] ?? 0;
    const gradient = (example.right[i] ? value / good : 0) - value / all;
    for (const reason of held) {
      const weight = learned.get(reason) ?? 0;
      learned.set(reason, weight * (1 - rate * L2) + rate * gradient);
    }
  }
}

/** Whether the likeliest is right, how likely he is, and whether anybody was named. */
function judge(learned: ReadonlyMap<SpeakerReason, number>, example: Example) {
  const odds = oddsOf(learned, example);
  const all = odds.reduce((a, b) => a + b, 0);
  const sums = new Map<number, number>();
  for (const [i, value] of odds.entries())
    sums.set(example.who[i] ?? 0, (sums.get(example.who[i] ?? 0) ?? 0) + value);
  const [best = [0, 0]] = [...sums].sort((a, b) => b[1] - a[1]);
  const at = example.who.findIndex((who) => Object.is(who, best[0]));
  return { right: example.right[at] === true, named: !Number.isNaN(best[0]), chance: best[1] / all };
}

function report(what: string, judged: readonly ReturnType<typeof judge>[]): void {
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
