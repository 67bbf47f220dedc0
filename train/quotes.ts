// Trains models/quotes.bin:
//   npm run train:quotes -- TRAIN [DEV] [--corpus corpus] [--mean] [--out FILE] [--folds FOLDER] [--keep FOLDER]
// TRAIN and DEV are splits of PolNeAR, as JSON Lines or as they are distributed; the corpus' train stories are
// learned from too. --mean writes the mean of these weights and those that stand in models/quotes.bin.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { scoreCues } from "../src/article/quotes/learn/engine.ts";
import { loadModel, type Model } from "../src/article/quotes/learn/model.ts";
import { modelBytes } from "./learn/model-bytes.ts";
import { type Article, cueRates, cueWordBits, withAnchors } from "./quotes/anchors.ts";
import { fitBoundaries } from "./quotes/boundaries.ts";
import { calibrationOf, thresholdOf } from "./quotes/calibrate.ts";
import { CrossFit, foldsOf, TABLES } from "./quotes/cross-fit.ts";
import { cuesOf, fitCues } from "./quotes/cues.ts";
import { readCorpus } from "./quotes/gold.ts";
import { fitReadings, logCeilings, readContents } from "./quotes/hypotheses.ts";
import { meanOf } from "./quotes/mean.ts";
import { chooseReadings, fitAcceptance, fitSettling, type Judged, judgeReadings } from "./quotes/options.ts";
import { report } from "./quotes/report.ts";
import { fitSources } from "./quotes/sources.ts";
import { readTrainStories } from "./quotes/stories.ts";

const text = { type: "string" } as const;
const { values, positionals } = parseArgs({
  options: { corpus: text, mean: { type: "boolean", default: false }, out: text, folds: text, keep: text },
  allowPositionals: true,
});
const [trainPath = "", devPath] = positionals;

const polnear = await readCorpus(trainPath);
const stories = values.corpus === undefined ? [] : await readTrainStories(values.corpus, cueRates(polnear));
const groups = [...polnear.map((article) => [article]), ...stories];
const corpus = groups.flat();
log(`read ${corpus.length} articles, ${corpus.reduce((sum, { frame }) => sum + frame.size, 0)} tokens`);
log(`attributions of stories: ${stories.flat().reduce((sum, { gold }) => sum + gold.length, 0)}`);
const rates = cueRates(corpus);
const train = corpus.map((article) => withAnchors(article, rates));
const models = new CrossFit(cueWordBits(rates), foldsOf(groups), log, values.keep);
const without = (index: number): Model => models.without(index);

const judged = fitStages(train);
models.whole.calibration = calibrationOf(judged, without);
const { calibration } = models.whole;
const calibrated = (index: number): Model => ({ ...without(index), calibration });
const gold = train.reduce((sum, article) => sum + article.gold.length, 0);
models.whole.threshold = thresholdOf(judged, gold, calibrated, log);

const out = values.out ?? "models/quotes.bin";
const whole = values.mean ? meanOf(models.whole, loadModel()) : models.whole;
writeFileSync(out, bytes(whole));
log(`wrote ${out}`);
if (values.folds !== undefined)
  for (const [fold, { tables }] of models.folds.entries())
    writeFileSync(`${values.folds}/quotes.${fold}.bin`, bytes({ ...models.whole, tables }));
if (devPath !== undefined) {
  const dev = await readCorpus(devPath);
  report(
    dev.map((article) => withAnchors(article, rates)),
    whole,
    log,
  );
}

/** Learns the engine's decisions one by one, each from what those before it leave; gives what the last one left. */
function fitStages(articles: readonly Article[]): Judged[] {
  models.stage("cues", articles, (some, say) => ({ cue: fitCues(some, models.whole.cueWords, say) }));
  const scored = articles.map((article, i) => ({ ...article, scores: scoreCues(article.frame, without(i)) }));
  models.stage("sources", scored, (some, say) => ({ source: fitSources(some, say) }));
  const cued = scored.map((article, i) => ({ frame: article.frame, cues: cuesOf(article, without(i)) }));
  models.stage("boundaries", cued, fitBoundaries);
  const read = cued.map((article, i) => readContents(article, without(i)));
  logCeilings(read, log);
  models.stage("hypotheses", read, (some, say) => ({ hypothesis: fitReadings(some, say) }));
  const chosen = read.map((article, i) => chooseReadings(article, without(i)));
  models.stage("acceptance", chosen, (some, say) => ({ accept: fitAcceptance(some, say) }));
  const judged = chosen.map((article, i) => judgeReadings(article, without(i)));
  models.stage("settling", judged, (some, say) => ({ settle: fitSettling(some, say) }));
  return judged;
}

/** The model's file. */
function bytes({ cueWords, calibration, threshold, tables }: Model): Buffer {
  return modelBytes({}, [
    ["cueWords", cueWords],
    ["calibration", calibration],
    ["threshold", Uint8Array.of(threshold)],
    ...TABLES.map((name): [string, Int8Array] => [name, tables[name]]),
  ]);
}

/** Says how training goes, after so many seconds. */
function log(line: string): void {
  console.log(`${(performance.now() / 1000).toFixed(0).padStart(4)} ${line}`);
}
