// Trains models/parser.bin: npm run train:parser -- FOLDER [OUT]. FOLDER holds *-train.conllu and *-dev.conllu.
import { writeFileSync } from "node:fs";
import { linearModel } from "../src/nlp/linear-model.ts";
import { moveTable } from "../src/nlp/move-table.ts";
import { modelBytes } from "./learn/model-bytes.ts";
import { mostUseful, quantise, quantiseMoves } from "./learn/quantise.ts";
import { readTreebanks, type Word } from "./learn/treebank.ts";
import { encode } from "./parser/coded.ts";
import { interruptedSubjects } from "./parser/interrupted-subjects.ts";
import { ParseTrainer } from "./parser/parse-trainer.ts";
import { reportedSpeech } from "./parser/reported-speech.ts";
import { shortcuts } from "./parser/shortcuts.ts";
import { TagTrainer } from "./tagger/tag-trainer.ts";

const [folder = ".", out = "models/parser.bin"] = process.argv.slice(2);
const RUNS = 3;
const EPOCHS = 7;
/** How many sentences are made whose subject is parted from its verb. */
const INTERRUPTED = 1600;
const LEAST_MOVE = 1.8;
const LEAST_LABEL = 0.8;
/** How many features are kept, and the logarithms of the sizes of their tables. */
const MOVES = 340_000;
const MOVE_BITS = 19;
const LABELS = 90_000;
const LABEL_BITS = 17;
const FOLDS = 5;
const TAG_EPOCHS = 6;

const banks = readTreebanks(folder);
const treebank = banks.train.flatMap((bank) => bank.sentences);
const reported = [...treebank, ...reportedSpeech(treebank)];
const interrupted = interruptedSubjects(treebank, INTERRUPTED);
const train = [...reported, ...interrupted.map(({ words }) => words)];
/** Which fifth a sentence is of: what is made of a sentence is of its fifth, so that no tagger has seen its words. */
const folds = [...reported.keys(), ...interrupted.map(({ host }) => host)].map((index) => index % FOLDS);
const tags = predictedTags();
const labels = [...new Set(train.flat().map((word) => word.dep))].sort();
const trainer = new ParseTrainer(encode(train, tags.train, labels), labels);
console.log(
  `${train.length} sentences, ${trainer.moveIndex.size} + ${trainer.labelIndex.size} features, ${labels.length} labels`,
);
const dev = banks.dev.map(({ name, sentences }, index) => ({
  name,
  data: encode(sentences, tags.dev[index] ?? [], labels),
}));
for (let run = 1; run <= RUNS; run += 1) {
  if (run > 1) trainer.restart();
  for (let epoch = 1; epoch <= EPOCHS; epoch += 1) {
    const { moves, labels: right } = trainer.epoch();
    console.log(
      `run ${run}, epoch ${epoch}: transitions ${(100 * moves).toFixed(2)}, labels ${(100 * right).toFixed(2)}`,
    );
  }
  dev.forEach(report);
}
writeFileSync(out, bytes());

/** Tags as a tagger gives them that has not seen the sentence: by turns for train, from all of train for dev. */
function predictedTags(): { train: string[][]; dev: string[][][] } {
  const taggers = Array.from({ length: FOLDS }, (_, fold) =>
    taggerOf(train.filter((_, i) => folds[i] !== fold)),
  );
  const whole = taggerOf(train);
  return {
    train: train.map((words, i) => taggers[folds[i] ?? 0]?.(words) ?? []),
    dev: banks.dev.map((bank) => bank.sentences.map((words) => whole(words))),
  };
}

function taggerOf(sentences: Word[][]): (words: Word[]) => string[] {
  const tagging = new TagTrainer(sentences, 7);
  for (let epoch = 0; epoch < TAG_EPOCHS; epoch += 1) tagging.epoch();
  return tagging.tagger();
}

function report({ name, data }: (typeof dev)[number]): void {
  const { all, heads, labelled, words, wordHeads, wordLabelled } = trainer.evaluate(data);
  const share = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);
  console.log(
    `${name}: UAS ${share(heads, all)} LAS ${share(labelled, all)}; words ${share(wordHeads, words)} ${share(wordLabelled, words)}`,
  );
}

/** The model's file. */
function bytes(): Buffer {
  const mean = trainer.mean();
  const moves = quantiseMoves(trainer.moveIndex.entries(), mean.moves, LEAST_MOVE);
  const relations = quantise(trainer.labelIndex.entries(), mean.relations, labels.length, LEAST_LABEL);
  const { first, sure, uses } = shortcuts(trainer.data, {
    labels,
    moves: moveTable(moves, MOVE_BITS + 1),
    relations: linearModel(relations, LABEL_BITS + 1),
  });
  const kept = mostUseful(moves, uses.moves, MOVES);
  const table = linearModel(mostUseful(relations, uses.relations, LABELS), LABEL_BITS);
  console.log(`${moves.length} + ${relations.length} features, of which ${MOVES} + ${LABELS} are kept`);
  return modelBytes({ labels }, [
    ["moves", moveTable(kept, MOVE_BITS)],
    ["labels.places", table.places],
    ["labels.more", table.more],
    ["first", first],
    ["sure.keys", Int32Array.from(sure, ([key]) => key)],
    ["sure.relations", Uint8Array.from(sure, ([, relation]) => relation)],
  ]);
}
