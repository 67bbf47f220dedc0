// Trains models/tagger.bin: node scripts/train-tagger.js FOLDER [OUT]. FOLDER holds *-train.conllu and *-dev.conllu.
import { writeFileSync } from "node:fs";
import { linearModel } from "../dist/nlp/linear-model.js";
import { readFolder } from "./lib/conllu.js";
import { modelBytes, mostUseful, quantise } from "./lib/perceptron.js";
import { isMark, TagTrainer } from "./lib/tag-trainer.js";

const [folder = ".", out = "models/tagger.bin"] = process.argv.slice(2);
/** The smallest weight kept: 28.5 of the steps that weights are rounded to. */
const LEAST = 28.5 / 32;
/** How many features are kept, and the logarithm of their table's size. */
const MOST = 82_000;
const BITS = 17;
const RUNS = 3;
const EPOCHS = 6;

const banks = readFolder(folder);
const trainer = new TagTrainer(
  banks.train.flatMap((bank) => bank.sentences),
  7,
);
console.log(
  `${trainer.data.length} sentences, ${trainer.index.rows.size} features, ${trainer.tags.length} tags`,
);
for (let run = 1; run <= RUNS; run += 1) {
  if (run > 1) trainer.restart();
  for (let epoch = 1; epoch <= EPOCHS; epoch += 1) {
    console.log(`run ${run}, epoch ${epoch}: ${(100 * trainer.epoch()).toFixed(2)}`);
  }
  banks.dev.forEach(report);
}
writeFileSync(out, bytes());

/** Prints the accuracy over all tokens and over words, and the commonest confusions. @param {import("./lib/conllu.js").Bank} bank */
function report({ name, sentences }) {
  const tag = trainer.tagger();
  const count = { all: 0, right: 0, words: 0, rightWords: 0 };
  /** @type {Map<string, number>} */
  const errors = new Map();
  for (const words of sentences) {
    for (const [i, guess] of tag(words).entries()) {
      const right = Number(guess === words[i].tag);
      const isWord = Number(!isMark(words[i].text));
      count.all += 1;
      count.right += right;
      count.words += isWord;
      count.rightWords += isWord * right;
      const error = `${words[i].tag}>${guess}`;
      if (right === 0) errors.set(error, (errors.get(error) ?? 0) + 1);
    }
  }
  const worst = [...errors].sort((a, b) => b[1] - a[1]).slice(0, 12);
  const share = (/** @type {number} */ part, /** @type {number} */ whole) =>
    ((100 * part) / whole).toFixed(2);
  console.log(
    `${name}: ${share(count.right, count.all)}, words ${share(count.rightWords, count.words)}; ${worst.join(" ")}`,
  );
}

/** The model's file. */
function bytes() {
  const mean = trainer.mean();
  const features = quantise(trainer.index.rows, mean, trainer.tags.length, LEAST);
  const lexicon = [...trainer.lexicon.entries].sort((a, b) => a[0] - b[0]);
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
    ["words", Int32Array.from(lexicon.map(([key]) => key))],
    ["can", Uint8Array.from(lexicon.map(([, [can]]) => can))],
    ["only", Uint8Array.from(lexicon.map(([, [, only]]) => only))],
  ]);
}
