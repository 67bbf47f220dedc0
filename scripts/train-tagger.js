// Trains models/tagger.bin: node scripts/train-tagger.js FOLDER [OUT]. FOLDER holds *-train.conllu and *-dev.conllu.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { casingOf } from "../dist/nlp/casing.js";
import { markTag } from "../dist/nlp/mark-tags.js";
import * as features from "../dist/nlp/tag-features.js";
import { AMBIGUITY, describeWord, FIELDS, FIXED, WORD } from "../dist/nlp/word-types.js";
import { readTreebank } from "./lib/conllu.js";
import { FeatureIndex, modelBytes, Perceptron, quantise, randomFrom, shuffle } from "./lib/perceptron.js";

const [folder = ".", out = "models/tagger.bin"] = process.argv.slice(2);
const EPOCHS = Number(process.env.EPOCHS ?? 10);
const LEAST = Number(process.env.LEAST ?? 2);
const CLIP = Number(process.env.CLIP ?? 0);
const random = randomFrom(7);

/** @param {string} end */
const treebanks = (end) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(end))
    .sort()
    .map((name) => readTreebank(join(folder, name)));
const train = treebanks("-train.conllu").flat();
const dev = treebanks("-dev.conllu");

for (const sentence of [train, ...dev].flat())
  for (const word of sentence) word.tag = markTag(word.text) || word.tag;
const tags = [...new Set(train.flat().map((word) => word.tag))].sort();
const tagIndex = new Map(tags.map((tag, index) => [tag, index]));
console.log(tags.length, "tags", tags.join(" "));

// The lexicon: the tags that each frequent word had, as a class of ambiguity; the tag of words that never vary.
const lexicon = buildLexicon(train);

/** @param {import("./lib/conllu.js").Word[][]} sentences */
function buildLexicon(sentences) {
  /** @type {Map<number, Map<string, number>>} */
  const seen = new Map();
  const fields = new Int32Array(FIELDS);
  for (const word of sentences.flat()) {
    if (markTag(word.text) !== "") continue;
    describeWord(word.text, word.text.toLowerCase(), fields, 0);
    const counts = seen.get(fields[WORD]) ?? new Map();
    counts.set(word.tag, (counts.get(word.tag) ?? 0) + 1);
    seen.set(fields[WORD], counts);
  }
  /** @type {Map<string, number>} */
  const classes = new Map();
  /** @type {Map<number, [number, number]>} */
  const entries = new Map();
  const rows = [...seen].map(([key, counts]) => {
    const total = [...counts.values()].reduce((a, b) => a + b, 0);
    const ordered = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const often = ordered
      .filter(([, count]) => count / total >= 0.04)
      .slice(0, 3)
      .map(([tag]) => tag);
    const only = total >= 20 && ordered[0][1] / total >= 0.998 ? ordered[0][0] : "";
    return { key, total, often: often.join("|"), only };
  });
  const frequent = rows.filter((row) => row.total >= 3).sort((a, b) => a.key - b.key);
  const sizes = new Map();
  for (const row of frequent) sizes.set(row.often, (sizes.get(row.often) ?? 0) + row.total);
  const kept = [...sizes].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 250);
  for (const [index, [often]] of kept.entries()) classes.set(often, index + 1);
  for (const row of frequent) {
    const only = tagIndex.get(row.only);
    entries.set(row.key, [classes.get(row.often) ?? 0, only === undefined ? 255 : only]);
  }
  console.log(
    entries.size,
    "words in the lexicon",
    [...entries.values()].filter(([, only]) => only < 255).length,
    "fixed",
    sizes.size,
    "classes",
  );
  return entries;
}

// Word types.
const types = new Map([["", 0]]);
let fields = new Int32Array(FIELDS * 1024);
describeWord("", "", fields, 0);
fields[FIXED] = -1;

/** @param {string} text */
function typeOf(text) {
  const known = types.get(text);
  if (known !== undefined) return known;
  const at = types.size * FIELDS;
  if (at + FIELDS > fields.length) {
    const larger = new Int32Array(fields.length * 2);
    larger.set(fields);
    fields = larger;
  }
  describeWord(text, text.toLowerCase(), fields, at);
  const [can = 0, only = 255] = lexicon.get(fields[at + WORD]) ?? [];
  fields[at + AMBIGUITY] = can;
  fields[at + FIXED] = only === 255 ? -1 : only;
  types.set(text, at);
  return at;
}

/** @param {import("./lib/conllu.js").Word[]} words */
function encode(words) {
  const at = words.map((word) => typeOf(word.text));
  const gold = words.map((word) => tagIndex.get(word.tag) ?? 0);
  const mark = words.map((word) => markTag(word.text) !== "" || /^["'’]$/.test(word.text));
  return {
    words,
    at,
    gold,
    mark,
    casing: casingOf(
      words.map((word) => ({ text: word.text, lower: word.text.toLowerCase() })),
      0,
      words.length,
    ),
  };
}

/** Headlines: the same sentence in title case or in capitals. @param {import("./lib/conllu.js").Word[]} words @param {boolean} capitals */
function headline(words, capitals) {
  return words.map((word) => {
    const small = /^(?:IN|DT|CC|TO|POS|RP)$/.test(word.tag) && word.text.length < 5;
    const text = capitals
      ? word.text.toUpperCase()
      : small || /^['’n]/.test(word.text)
        ? word.text
        : word.text.charAt(0).toUpperCase() + word.text.slice(1);
    return { ...word, text };
  });
}

const headlines = train
  .filter((words) => words.length > 4 && words.length < 18)
  .flatMap((words) => {
    const dice = random();
    return dice < 0.12 ? [headline(words, false)] : dice < 0.14 ? [headline(words, true)] : [];
  });
const data = [...train, ...headlines].map(encode);
console.log(train.length, "sentences", headlines.length, "headlines");

const keys = new Int32Array(128);
const part = new Int32Array(128);

/** @param {ReturnType<typeof encode>} sentence @param {number} i */
function placeOf(sentence, i) {
  const { at, casing } = sentence;
  const first = i === 0 || (i === 1 && sentence.mark[0]) ? 1 : 0;
  return { before: at[i - 1] ?? 0, word: at[i], after: at[i + 1] ?? 0, later: at[i + 2] ?? 0, first, casing };
}

/** @param {ReturnType<typeof encode>} sentence @param {number} i */
function staticKeys(sentence, i) {
  const { at } = sentence;
  let n = features.ownKeys(fields, at[i], keys);
  for (const distance of [-2, -1, 1, 2]) {
    const m = features.neighbourKeys(fields, at[i + distance] ?? 0, distance, part);
    for (let j = 0; j < m; j += 1) keys[n++] = part[j];
  }
  const m = features.placeKeys(fields, placeOf(sentence, i), part);
  for (let j = 0; j < m; j += 1) keys[n++] = part[j];
  return n;
}

/** @param {ReturnType<typeof encode>} sentence @param {number} i */
const isFixed = (sentence, i) => sentence.mark[i] || fields[sentence.at[i] + FIXED] >= 0;
const START = tags.length;
const index = new FeatureIndex();
for (const sentence of data) {
  for (let i = 0; i < sentence.at.length; i += 1) {
    if (isFixed(sentence, i)) continue;
    index.count(keys, staticKeys(sentence, i));
    const m = features.historyKeys(
      fields,
      placeOf(sentence, i),
      [sentence.gold[i - 1] ?? START, sentence.gold[i - 2] ?? START],
      part,
    );
    index.count(part, m);
  }
}
index.freeze(LEAST);
console.log(index.rows.size, "features", process.memoryUsage().rss >> 20, "MB");

/** The rows of the features that do not depend on tags, for each word that is not fixed. */
const statics = data.map((sentence) =>
  sentence.at.map((_, i) => {
    if (isFixed(sentence, i)) return null;
    const n = staticKeys(sentence, i);
    const rows = [];
    for (let j = 0; j < n; j += 1) {
      const row = index.rows.get(keys[j]);
      if (row !== undefined) rows.push(row);
    }
    return Int32Array.from(rows);
  }),
);

const model = new Perceptron(index.rows.size, tags.length);
const rows = new Int32Array(128);
const scores = new Float64Array(tags.length);
const order = data.map((_, i) => i);
for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
  let right = 0;
  let all = 0;
  for (const s of shuffle(order, random)) {
    const sentence = data[s];
    /** @type {number[]} */
    const guessed = [];
    for (let i = 0; i < sentence.at.length; i += 1) {
      const fixed = statics[s][i];
      if (fixed === null) {
        guessed.push(sentence.mark[i] ? sentence.gold[i] : fields[sentence.at[i] + FIXED]);
        continue;
      }
      rows.set(fixed);
      let n = fixed.length;
      const m = features.historyKeys(
        fields,
        placeOf(sentence, i),
        [guessed[i - 1] ?? START, guessed[i - 2] ?? START],
        part,
      );
      for (let j = 0; j < m; j += 1) {
        const row = index.rows.get(part[j]);
        if (row !== undefined) rows[n++] = row;
      }
      model.score(rows, n, scores);
      const gold = sentence.gold[i];
      let best = 0;
      let bestWrong = gold === 0 ? 1 : 0;
      for (let c = 0; c < tags.length; c += 1) {
        if (scores[c] > scores[best]) best = c;
        if (c !== gold && scores[c] > scores[bestWrong]) bestWrong = c;
      }
      model.step += 1;
      all += 1;
      if (best === gold) right += 1;
      if (scores[gold] < scores[bestWrong] + Number(process.env.MARGIN ?? 0) || best !== gold)
        model.update(rows, n, gold, bestWrong);
      guessed.push(best);
    }
  }
  console.log("epoch", epoch + 1, ((100 * right) / all).toFixed(2));
  if (epoch % 3 === 2 || epoch === EPOCHS - 1) evaluate(model.averaged());
}

/** @param {Float32Array} mean */
function evaluate(mean) {
  const tester = new Perceptron(0, tags.length);
  tester.weights = mean;
  for (const bank of dev) {
    let right = 0,
      all = 0,
      unmarked = 0,
      rightUnmarked = 0;
    /** @type {Map<string, number>} */
    const errors = new Map();
    for (const words of bank) {
      const sentence = encode(words);
      /** @type {number[]} */
      const guessed = [];
      for (let i = 0; i < words.length; i += 1) {
        let best = sentence.mark[i] ? sentence.gold[i] : fields[sentence.at[i] + FIXED];
        if (!isFixed(sentence, i)) {
          const n0 = staticKeys(sentence, i);
          let n = 0;
          for (let j = 0; j < n0; j += 1) {
            const row = index.rows.get(keys[j]);
            if (row !== undefined) rows[n++] = row;
          }
          const m = features.historyKeys(
            fields,
            placeOf(sentence, i),
            [guessed[i - 1] ?? START, guessed[i - 2] ?? START],
            part,
          );
          for (let j = 0; j < m; j += 1) {
            const row = index.rows.get(part[j]);
            if (row !== undefined) rows[n++] = row;
          }
          tester.score(rows, n, scores);
          best = 0;
          for (let c = 1; c < tags.length; c += 1) if (scores[c] > scores[best]) best = c;
        }
        guessed.push(best);
        const ok = best === sentence.gold[i];
        all += 1;
        if (ok) right += 1;
        if (!sentence.mark[i]) {
          unmarked += 1;
          if (ok) rightUnmarked += 1;
        }
        if (!ok) {
          const e = `${tags[sentence.gold[i]]}>${tags[best]}`;
          errors.set(e, (errors.get(e) ?? 0) + 1);
        }
      }
    }
    console.log(
      "dev",
      ((100 * right) / all).toFixed(2),
      "words",
      ((100 * rightUnmarked) / unmarked).toFixed(2),
      [...errors]
        .sort((a, b) => b[1] - a[1])
        .slice(0, 14)
        .join(" "),
    );
  }
}

const mean = model.averaged();
const sorted = mean
  .map(Math.abs)
  .filter((v) => v > 0)
  .sort();
const clip = CLIP || sorted[Math.floor(sorted.length * 0.9995)];
console.log("clip", clip, "nonzero", sorted.length);
const parts = quantise(index.rows, mean, tags.length, { clip, least: Number(process.env.DROP ?? 2) });
const lex = [...lexicon].sort((a, b) => a[0] - b[0]);
writeFileSync(
  out,
  modelBytes({ tags }, [
    ["keys", parts.keys],
    ["counts", parts.counts],
    ["classes", parts.classes],
    ["weights", parts.weights],
    ["words", Int32Array.from(lex.map(([key]) => key))],
    ["can", Uint8Array.from(lex.map(([, [can]]) => can))],
    ["only", Uint8Array.from(lex.map(([, [, only]]) => only))],
  ]),
);
console.log(parts.keys.length, "features kept", parts.weights.length, "weights");
