// Trains models/tagger.bin: npm run train:tagger -- FOLDER [OUT]. FOLDER holds *-train.conllu and *-dev.conllu.
import { writeFileSync } from "node:fs";
import { linearModel } from "../src/nlp/linear-model.ts";
import { modelBytes } from "./learn/model-bytes.ts";
import { mostUseful, quantise } from "./learn/quantise.ts";
import { type Bank, readTreebanks } from "./learn/treebank.ts";
import { isMark } from "./tagger/lexicon.ts";
import { TagTrainer } from "./tagger/tag-trainer.ts";

const [folder = ".", out = "models/tagger.bin"] = process.argv.slice(2);
/** The smallest weight kept: 28.5 of the steps that weights are rounded to. */
const LEAST = 28.5 / 32;
/** How many features are kept, and the logarithm of their table's size. */
const MOST = 82_000;
const BITS = 17;
const RUNS = 3;
const EPOCHS = 6;

const banks = readTreebanks(folder);
const sentences = banks.train.flatMap((bank) => bank.sentences);
const trainer = new TagTrainer(sentences, 7);
console.log(
  `${trainer.data.length} sentences, ${trainer.index.rows.size} features, ${trainer.tags.length} tags`,
);
for (let run = 1; run <= RUNS; run += 1) {
  if (run > 1) trainer.restart();
  for (let epoch = 1; epoch <= EPOCHS; epoch += 1)
    console.log(`run ${run}, epoch ${epoch}: ${(100 * trainer.epoch()).toFixed(2)}`);
  banks.dev.forEach(report);
}
writeFileSync(out, bytes());

/** Prints the accuracy over all tokens and over words. */
function report({ name, sentences }: Bank): void {
  const tag = trainer.tagger();
  const guesses = sentences.flatMap((words) => tag(words).map((guess, i) => ({ guess, word: words[i] })));
  const share = (some: typeof guesses): string =>
    ((100 * some.filter(({ guess, word }) => guess === word?.tag).length) / some.length).toFixed(2);
  const words = guesses.filter(({ word }) => word !== undefined && !isMark(word.text));
  console.log(`${name}: ${share(guesses)}, words ${share(words)}`);
}

/** The model's file. */
function bytes(): Buffer {
  const features = quantise(trainer.index.rows, trainer.mean(), trainer.tags.length, LEAST);
  const lexicon = [...trainer.lexicon].sort((a, b) => a[0] - b[0]);
  const { sure, uses } = trainer.shortcuts(linearModel(features, BITS + 1));
  const linear = linearModel(mostUseful(features, uses, MOST), BITS);
  console.log(
    `${features.length} features, of which ${MOST} are kept; ${sure.length} that make sure, ${lexicon.length} words`,
  );
  return modelBytes({ tags: trainer.tags }, [
    ["places", linear.places],
    ["more", linear.more],
    ["sure.keys", Int32Array.from(sure, ([key]) => key)],
    ["sure.tags", Uint8Array.from(sure, ([, tag]) => tag)],
    ["words", Int32Array.from(lexicon, ([key]) => key)],
    ["can", Uint8Array.from(lexicon, ([, [can]]) => can)],
    ["only", Uint8Array.from(lexicon, ([, [, only]]) => only)],
  ]);
}
