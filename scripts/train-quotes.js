// Trains the quotation engine: node scripts/train-quotes.js TRAIN.jsonl [DEV.jsonl] [--out models/quotes.bin] [--limit N]
// Stages are trained on what the stages before say of documents that those were not trained on (four folds).
import fs from "node:fs";
import v8 from "node:v8";
import { quoteKept } from "../dist/article/quotes/decisions.js";
import { acceptFeatures } from "../dist/article/quotes/learn/accept-features.js";
import { SeamScores, scoreBoundaries } from "../dist/article/quotes/learn/boundaries.js";
import { relativeFeatures } from "../dist/article/quotes/learn/boundary-features.js";
import { chunksOf } from "../dist/article/quotes/learn/chunks.js";
import { cueContextFeatures, cueWordFeatures } from "../dist/article/quotes/learn/cue-features.js";
import * as engine from "../dist/article/quotes/learn/engine.js";
import { PAD } from "../dist/article/quotes/learn/frame.js";
import { Features } from "../dist/article/quotes/learn/hash.js";
import {
  CALIBRATION_STEPS,
  CUE_WORD_BYTES,
  calibrationStep,
  SCALE,
  TABLE_BITS,
} from "../dist/article/quotes/learn/model.js";
import { placesOf } from "../dist/article/quotes/learn/places.js";
import { eachReading, rankReadings, readingOf, runsOfCue } from "../dist/article/quotes/learn/readings.js";
import { seamFeatures } from "../dist/article/quotes/learn/seam-features.js";
import { settle, settleFeatures } from "../dist/article/quotes/learn/settle.js";
import { JOIN_BASE, joinFeatures, shapeFeatures } from "../dist/article/quotes/learn/shape-features.js";
import { SIDE_BASE, sideFeatures } from "../dist/article/quotes/learn/side-features.js";
import { noSourceFeatures, PHRASE, sourceFeatures } from "../dist/article/quotes/learn/source-features.js";
import { cueRates, readCorpus, setAnchors } from "./train-quotes-gold.js";
import { inOrders, Pool, shuffle, slotsOf } from "./train-quotes-learner.js";

const FOLDS = 3;
const TABLES = Object.keys(TABLE_BITS);
const EPOCHS = 4;
const ORDERS = 2;
const args = process.argv.slice(2);
const option = (name, otherwise) => (args.includes(name) ? args[args.indexOf(name) + 1] : otherwise);
const [trainPath, devPath] = args.filter((a, i) => !a.startsWith("--") && !args[i - 1]?.startsWith("--"));
const log = (...words) =>
  console.error(((performance.now() - began) / 1000).toFixed(0).padStart(4), ...words);
const began = performance.now();
const pool = new Pool();

const train = await readCorpus(trainPath, Number(option("--limit", 1e9)));
train.forEach((d, i) => {
  d.fold = i % FOLDS;
});
log(`read ${train.length} documents, ${train.reduce((n, d) => n + d.frame.size, 0)} tokens`);
const rates = cueRates(train);
const cueWords = cueWordBits(rates);
setAnchors(train, rates);
const empty = () => ({
  tables: Object.fromEntries(TABLES.map((t) => [t, new Int8Array(0)])),
  cueWords,
  threshold: 0,
  calibration: new Uint8Array(CALIBRATION_STEPS),
});

const folded = Array.from({ length: FOLDS }, empty);
const full = trainAll(train);
const out = option("--out", "models/quotes.bin");
fs.writeFileSync(out, writeModel(full));
log(`wrote ${out}`);
const foldsPath = option("--folds", null);
if (foldsPath) {
  folded.forEach((model, k) => {
    fs.writeFileSync(
      `${foldsPath}/quotes.${k}.bin`,
      writeModel({ ...model, threshold: full.threshold, calibration: full.calibration }),
    );
  });
}
if (devPath) {
  const dev = await readCorpus(devPath);
  setAnchors(dev, rates);
  report(dev, full);
}

/** The final model; what earlier stages say of train documents comes from models of the other folds. */
function trainAll(documents) {
  const model = empty();
  const rest = (k) => documents.filter((d) => d.fold !== k);
  const stage = (name, learn) => {
    const found = kept(name);
    const trained = found ?? [...folded.map((_, k) => learn(rest(k))), learn(documents)];
    trained.forEach((tables, k) => {
      Object.assign((folded[k] ?? model).tables, tables);
    });
    if (!found) keep(name, trained);
    log(`${found ? "took" : "trained"} ${name}`);
  };
  stage("cues", (ds) => ({ cue: fitCues(ds) }));
  for (const d of documents) d.scores = engine.scoreCues(d.frame, folded[d.fold]);
  stage("sources", (ds) => ({ source: fitSources(ds) }));
  for (const d of documents) {
    d.cues = chooseCues(d);
    for (const c of d.cues)
      Object.assign(
        c,
        engine.anchorOf(d.frame, c.cue, folded[d.fold], chunksOf(d.frame, d.frame.sentence[c.cue])),
      );
  }
  stage("boundaries", fitBoundaries);
  for (const d of documents) readHypotheses(d, folded[d.fold]);
  ceilings(documents);
  stage("hypotheses", (ds) => ({ hypothesis: fitHypotheses(ds) }));
  for (const d of documents) chooseReadings(d, folded[d.fold]);
  stage("acceptance", (ds) => ({ accept: fitAcceptance(ds) }));
  for (const d of documents) judgeAll(d, folded[d.fold]);
  stage("settling", (ds) => ({ settle: fitSettling(ds) }));
  calibrate(model, folded);
  return model;
}

/** With `--keep FOLDER` each stage's weights are kept there; a stage whose file is there is not trained again. */
function kept(name) {
  const folder = option("--keep", null);
  if (!folder || !fs.existsSync(`${folder}/${name}`)) return null;
  return v8.deserialize(fs.readFileSync(`${folder}/${name}`));
}

function keep(name, trained) {
  const folder = option("--keep", null);
  if (folder) fs.writeFileSync(`${folder}/${name}`, v8.serialize(trained));
}

function judgeAll(d, model) {
  for (const r of d.readings) {
    const judged = engine.judge(d.frame, r, r.options, model);
    r.options = judged.map((o, k) => ({ ...o, right: r.options[k].right }));
  }
}

function scoreOf(table, write) {
  const features = new Features();
  write(features);
  return features.score(table);
}

function cueWordBits({ inCue, rate }) {
  const bits = new Uint8Array(CUE_WORD_BYTES);
  let n = 0;
  rate.forEach((r, i) => {
    if (r < 0.03 || inCue[i] < 1.5) return;
    bits[i >> 3] |= 1 << (i & 7);
    n++;
  });
  log(`${n} cue words`);
  return bits;
}

function fitCues(documents) {
  const model = { cueWords };
  const jobs = [];
  for (const d of documents) {
    const anchors = new Set(d.gold.map((a) => a.anchor));
    const ignored = new Set(d.gold.flatMap((a) => a.cue));
    for (let i = PAD; i < d.frame.size + PAD; i++) {
      if (!engine.mayBeCue(d.frame, i, model)) continue;
      if (anchors.has(i) || !ignored.has(i)) jobs.push([d, i, anchors.has(i)]);
    }
  }
  const b = new Features();
  const slots = new Int32Array(512);
  const named = documents === train ? "cue" : null;
  return learn({ rate: 0.12, size: 1 << TABLE_BITS.cue, seed: 1 }, jobs, named, (learner, [d, i, right]) => {
    cueWordFeatures(d.frame, i, b);
    cueContextFeatures(d.frame, i, b);
    return learner.classify(slots, b.slots(slots, 0, TABLE_BITS.cue), right);
  });
}

/** Learns from all examples, some epochs long, in each of several orders; gives the table. */
function learn(about, jobs, name, step) {
  return inOrders(ORDERS, about, (learner, next, isFirst) => {
    const order = [...jobs];
    for (let epoch = 0; epoch < EPOCHS; epoch++) {
      if (epoch === 1) learner.average();
      let loss = 0;
      for (const job of shuffle(order, next)) loss += step(learner, job);
      if (name !== null && isFirst)
        log(`${name} epoch ${epoch} loss ${(loss / jobs.length).toFixed(4)} of ${jobs.length}`);
    }
  });
}

function fitSources(documents) {
  const bits = TABLE_BITS.source;
  const all = documents.flatMap((d) => d.gold.filter((a) => a.anchor > 0).map((a) => [d, a]));
  const jobs = all.flatMap(([d, a]) => {
    const list = engine.candidatesOf(a.anchor, chunksOf(d.frame, d.frame.sentence[a.anchor]));
    const right = a.source.length === 0 ? 0 : 1 + rightSource(list, new Set(a.source));
    return a.source.length > 0 && right === 0 ? [] : [[d, a, list, right]];
  });
  const named = documents === train ? "source" : null;
  if (named) log(`sources not among candidates: ${all.length - jobs.length} of ${all.length}`);
  return learn({ rate: 0.12, size: 1 << bits, seed: 2 }, jobs, named, (learner, [d, a, list, right]) => {
    pool.clear().add([(b) => noSourceFeatures(d.frame, a.anchor, b), bits]);
    for (const c of list)
      pool.add([(b) => sourceFeatures(d.frame, a.anchor, c.chunk, c.rank, b), bits, PHRASE]);
    return learner.rank(pool, right);
  });
}

/** The first of the candidates, in text order, whose last word is part of the source; -1 for none. */
function rightSource(list, source) {
  const fits = list.map((c, i) => [c.chunk.first, i]).filter(([, i]) => source.has(list[i].chunk.last - 1));
  fits.sort((x, y) => x[0] - y[0]);
  return fits[0]?.[1] ?? -1;
}

/** Cues that get a reading: gold ones (for training) and likely ones. */
function chooseCues(d) {
  const byAnchor = new Map(d.gold.filter((a) => a.anchor > 0).map((a) => [a.anchor, a]));
  const cues = [];
  for (let i = PAD; i < d.frame.size + PAD; i++) {
    const gold = byAnchor.get(i) ?? null;
    if (gold || d.scores[i] >= quoteKept().cueFloor) cues.push({ cue: i, gold, cueScore: d.scores[i] });
  }
  return cues;
}

function fitBoundaries(documents) {
  const names = ["leftStart", "leftEnd", "rightStart", "rightEnd"];
  const seams = 1 << TABLE_BITS.seam;
  const tables = { seam: new Int8Array(4 * seams) };
  names.forEach((name, kind) => {
    const isEnd = (kind & 1) === 1;
    const wanted = (c) => c.gold && (kind < 2 ? c.gold.left : c.gold.right);
    const all = documents.flatMap((d) => d.cues.filter(wanted).map((c) => [d, c]));
    const jobs = all.flatMap(([d, c]) => {
      const places = Object.values(placesOf(d.frame, c.cue))[kind];
      const right = places.indexOf(wanted(c)[kind & 1]);
      return right < 0 ? [] : [[d, c, places, right]];
    });
    const named = documents === train ? name : null;
    if (named) log(`${name} not among places: ${all.length - jobs.length} of ${all.length}`);
    const about = { rate: 0.12, size: seams + (1 << TABLE_BITS[name]), seed: 3 + kind };
    const table = learn(about, jobs, named, (learner, [d, c, places, right]) => {
      pool.clear();
      for (const at of places) {
        pool.add(
          [(b) => seamFeatures(d.frame, isEnd ? at : at - 1, b), TABLE_BITS.seam],
          [(b) => relativeFeatures(d.frame, c.anchor, at, isEnd, b), TABLE_BITS[name], 0, seams],
        );
      }
      return learner.rank(pool, right);
    });
    for (let i = 0; i < seams; i++) tables.seam[4 * i + kind] = table[i];
    tables[name] = table.slice(seams);
  });
  return tables;
}

/** Likeliest readings of each cue with their dice against the gold. */
function readHypotheses(d, model) {
  const seams = new SeamScores(d.frame, model);
  for (const c of d.cues) {
    c.runs = runsOfCue(d.frame, c.anchor, scoreBoundaries(d.frame, c.anchor, model, seams));
    c.hypotheses = [];
    eachReading(d.frame, c.runs, (left, right) =>
      c.hypotheses.push({ left, right, ...readingOf(left, right) }),
    );
    c.dice = c.gold ? c.hypotheses.map((h) => dice(d.frame, h, c.gold.content)) : null;
  }
}

function dice(frame, h, content) {
  const set = new Set(content);
  let n = 0;
  let both = 0;
  for (const i of wordsOf(frame, h)) {
    n++;
    if (set.has(i)) both++;
  }
  return n + set.size ? (2 * both) / (n + set.size) : 0;
}

function wordsOf(frame, h) {
  const out = [];
  for (const [a, b] of [
    [h.leftFirst, h.leftLast],
    [h.rightFirst, h.rightLast],
  ]) {
    if (a < 0) continue;
    for (let i = a; i <= b; i++) if (frame.kind[i] === 0) out.push(i);
  }
  return out;
}

function ceilings(documents) {
  let n = 0;
  let top = 0;
  let first = 0;
  for (const d of documents) {
    for (const c of d.cues) {
      if (!c.gold || c.gold.content.length === 0) continue;
      n++;
      if (Math.max(0, ...c.dice) >= 0.8) top++;
      const best = c.hypotheses.reduce((x, h, i) => (h.base > c.hypotheses[x].base ? i : x), 0);
      if (c.dice[best] >= 0.8) first++;
    }
  }
  log(
    `of ${n} gold cues: near among hypotheses ${((100 * top) / n).toFixed(1)}%, near by boundaries alone ${((100 * first) / n).toFixed(1)}%`,
  );
}

function fitHypotheses(documents) {
  const jobs = documents.flatMap((d) =>
    d.cues.filter((c) => c.gold && c.dice.some((x) => x >= 0.5)).map((c) => [d, c]),
  );
  const named = documents === train ? "hypothesis" : null;
  const about = { rate: 0.1, size: 1 << TABLE_BITS.hypothesis, seed: 9 };
  return learn(about, jobs, named, (learner, [d, c]) => {
    const right = c.dice.reduce((x, v, i) => (v > c.dice[x] ? i : x), 0);
    pool.clear();
    for (const h of c.hypotheses) addReading(d.frame, c.anchor, h);
    const offsets = c.hypotheses.map((h) => h.base / SCALE);
    return learner.rank(pool, right, offsets);
  });
}

function addReading(f, anchor, { left, right }) {
  const bits = TABLE_BITS.hypothesis;
  const shape = (left ? 1 : 0) + (right ? 2 : 0);
  const parts = [
    [(b) => shapeFeatures(f, anchor, shape, b), bits],
    [(b) => joinFeatures(f, anchor, left, right, b), bits, JOIN_BASE],
  ];
  [left, right].forEach((run, k) => {
    if (run) parts.push([(b) => sideFeatures(f, anchor, run.first, run.last, b), bits, SIDE_BASE[k]]);
  });
  pool.add(...parts);
}

function chooseReadings(d, model) {
  d.readings = [];
  for (const c of d.cues) {
    if (c.cueScore < quoteKept().cueFloor || c.hypotheses.length === 0) continue;
    const options = rankReadings(d.frame, c.anchor, model, c.runs);
    d.readings.push({ ...c, options: options.map((o) => ({ ...o, right: isRight(d, c, o.hypothesis) })) });
  }
}

function isRight(d, c, hypothesis) {
  return c.gold !== null && dice(d.frame, hypothesis, c.gold.content) >= 0.8;
}

/** Options of all cues, as [document, cue's index, option's index, right]. */
function optionsOf(documents) {
  return documents.flatMap((d) => d.readings.flatMap((r, i) => r.options.map((o, k) => [d, i, k, o.right])));
}

function fitAcceptance(documents) {
  const write = ([d, i, k], b) => acceptFeatures(d.frame, d.readings[i], d.readings[i].options[k], b);
  return classifier(documents, "accept", 11, write);
}

function fitSettling(documents) {
  return classifier(documents, "settle", 12, ([d, i, k], b) => settleFeatures(d.frame, d.readings, i, k, b));
}

function classifier(documents, name, seed, write) {
  const bits = TABLE_BITS[name];
  const named = documents === train ? name : null;
  return learn({ rate: 0.06, size: 1 << bits, seed }, optionsOf(documents), named, (learner, job) => {
    const slots = slotsOf((b) => write(job, b), bits);
    return learner.classify(slots, slots.length, job[3]);
  });
}

/** How often each score is right, by the folds' models; then the threshold, once overlaps are settled. */
function calibrate(model, folded) {
  const all = optionsOf(train).map(([d, i, k, right]) => {
    return [
      scoreOf(folded[d.fold].tables.settle, (b) => settleFeatures(d.frame, d.readings, i, k, b)),
      right,
    ];
  });
  let floor = 0;
  for (let k = 0; k < CALIBRATION_STEPS; k++) {
    const bin = all.filter(([score]) => calibrationStep(score) === k);
    const hits = bin.filter(([, right]) => right).length;
    if (bin.length > 20) floor = Math.max(floor, Math.round((100 * hits) / bin.length));
    model.calibration[k] = floor;
  }
  const gold = train.reduce((n, d) => n + d.gold.length, 0);
  const tried = [];
  for (let threshold = 16; threshold <= 60; threshold += 4) {
    const { predicted, right } = countSettled(model, folded, threshold);
    const f1 = (200 * right) / (predicted + gold);
    log(`folds at ${threshold}%: P ${pct(right, predicted)} R ${pct(right, gold)} F1 ${f1.toFixed(1)}`);
    tried.push({ threshold, f1 });
  }
  // What was never said hurts a timeline more than what is missing: the strictest within half a point of the best.
  const best = Math.max(...tried.map(({ f1 }) => f1));
  model.threshold = tried.findLast(({ f1 }) => f1 > best - 0.5).threshold;
}

function countSettled(model, folded, threshold) {
  let right = 0;
  let predicted = 0;
  for (const d of train) {
    const tried = { tables: folded[d.fold].tables, calibration: model.calibration, threshold };
    for (const s of settle(d.frame, d.readings, tried)) {
      predicted++;
      if (isRight(d, s.cue, s.hypothesis)) right++;
    }
  }
  return { predicted, right };
}

function pct(a, b) {
  return ((100 * a) / b).toFixed(1);
}

/** The weights as `src/nlp/model-file.ts` reads them: a header that names the parts, and the parts. */
function writeModel(model) {
  const parts = [
    ["cueWords", model.cueWords],
    ["calibration", model.calibration],
    ["threshold", Buffer.from([model.threshold])],
    ...TABLES.map((name) => [name, Buffer.from(model.tables[name].buffer)]),
  ];
  const header = Buffer.from(
    JSON.stringify({ names: {}, parts: parts.map(([name, b]) => [name, b.length]) }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  return Buffer.concat([length, header, ...parts.map(([, b]) => b)]);
}

function report(dev, model) {
  const n = { gold: 0, predicted: 0, right: 0, cues: 0, near: 0, source: 0, onCue: 0 };
  for (const d of dev) {
    const byAnchor = new Map(d.gold.map((a) => [a.anchor, a]));
    n.gold += d.gold.length;
    const readings = engine.readCues(new engine.CueReader(d.frame, model));
    for (const r of readings) {
      const a = byAnchor.get(r.anchor.cue);
      if (!a) continue;
      n.cues++;
      if (dice(d.frame, r.options[0].hypothesis, a.content) < 0.8) continue;
      n.near++;
      if (a.source.length === 0 ? r.anchor.sourceFirst < 0 : a.source.includes(r.anchor.sourceLast - 1))
        n.source++;
    }
    for (const s of settle(d.frame, readings, model)) {
      const a = byAnchor.get(s.cue.anchor.cue);
      n.predicted++;
      if (a) n.onCue++;
      if (a && dice(d.frame, s.hypothesis, a.content) >= 0.8) n.right++;
    }
  }
  log(
    `dev: ${n.gold} gold; their cues at the floor ${n.cues}, best content near ${n.near}, source right of these ${pct(n.source, n.near)}`,
  );
  log(`dev: predicted ${n.predicted}, on gold cues ${n.onCue}, near ${n.right}`);
  log(
    `dev: P ${pct(n.right, n.predicted)} R ${pct(n.right, n.gold)} F1 ${pct(2 * n.right, n.predicted + n.gold)}`,
  );
}
