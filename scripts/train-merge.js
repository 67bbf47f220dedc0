// Learns when two tellings are of one event, from articles whose events were put together by hand (ECB+).
// usage: node scripts/train-merge.js GOLD.jsonl RECORDS.ndjson OUT.json      (after `npm run build`)
//   GOLD.jsonl: {id, topic, text, mentions:[{start, end, chain}]} a line; RECORDS.ndjson: `onrecord extract --records --scope all`.
// Pairs are those that merging itself would compare, and all of one article, from which it learns what else stays apart. Logistic regression with an L2 penalty (Newton steps); --folds N also
// prints the figures of a cross-validation by topic.
import { readFileSync, writeFileSync } from "node:fs";
import { sameEvent } from "../dist/timeline/decisions.js";
import { Gathering } from "../dist/timeline/gathering.js";
import { blockEvents } from "../dist/timeline/same-event/block-events.js";
import { compareEvents } from "../dist/timeline/same-event/compare-events.js";
import { sketchEvents } from "../dist/timeline/same-event/same-events.js";
import { vetoed } from "../dist/timeline/same-event/veto.js";
import { sketchStories } from "../dist/timeline/stories/sketch-stories.js";
import { makeWords } from "../dist/timeline/words/words.js";

const [goldPath, recordsPath, out, ...flags] = process.argv.slice(2);
const { reasons: FEATURES } = sameEvent();
const PENALTY = 2;
const read = (path) =>
  readFileSync(path, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const golds = new Map(read(goldPath).map((gold) => [gold.id, gold]));
const records = read(recordsPath).filter((record) => record.type === "article");
const pairs = labelledPairs();
const folds = flags.includes("--folds") ? Number(flags[flags.indexOf("--folds") + 1]) : 0;
if (folds > 1) crossValidate(folds);
const weights = learn(pairs);
const model = Object.fromEntries(
  FEATURES.map((name, i) => [name, Math.round((weights[i] ?? 0) * 1000) / 1000]),
);
if (out) {
  const rest = JSON.parse(readFileSync(out, "utf8"));
  writeFileSync(out, `${JSON.stringify({ ...rest, weights: model }, null, 2)}\n`);
}
console.log(model);
console.log(
  `${pairs.length} pairs, ${pairs.filter((p) => p.label === 1).length} of one event`,
  measure(pairs, weights),
);

function labelledPairs() {
  const { made } = records[0];
  const profile = {
    id: made.profile,
    hash: made.profileHash,
    people: [],
    countries: [],
    outlets: [],
    orgs: [],
    places: [],
  };
  const words = makeWords(profile);
  const gathering = new Gathering(profile);
  for (const record of records) gathering.add(record);
  const articles = gathering.articles();
  const sketches = sketchEvents(articles, sketchStories(articles, words), words);
  const golden = sketches.map(mentionOf);
  const found = [];
  for (const [a, b] of pairsOf(sketches, words)) {
    const [x, y] = [golden[a], golden[b]];
    if (x === null || y === null || vetoed(sketches[a], sketches[b])) continue;
    found.push({
      features: compareEvents(sketches[a], sketches[b], words),
      label: x.chain === y.chain ? 1 : 0,
      topic: x.topic.replace(/\D.*/, ""),
      text: [
        sketches[a].telling.event.text,
        sketches[b].telling.event.text,
        sketches[a].head.text,
        sketches[b].head.text,
      ],
    });
  }
  return found;
}

/** Each two that merging would compare, or of one article. */
function* pairsOf(sketches, words) {
  for (const pair of blockEvents(sketches, words.lexicon))
    if (sketches[pair[0]].article !== sketches[pair[1]].article) yield pair;
  for (const [i, a] of sketches.entries())
    for (let j = i + 1; sketches[j]?.article === a.article; j++) yield [i, j];
}

/** The chain of the gold mention that a telling's trigger overlaps. */
function mentionOf({ telling: { article, event } }) {
  const gold = golds.get(article.source.replace(/^.*\//, "").replace(/\.txt$/, ""));
  const { start, end } = event.trigger;
  const mention = gold?.mentions.find((m) => Math.min(end, m.end) - Math.max(start, m.start) > 0);
  return mention === undefined ? null : { chain: mention.chain, topic: gold.topic };
}

/** Newton's method on the penalised log-likelihood; the penalty leaves out the bias. */
function learn(examples) {
  const n = FEATURES.length;
  let w = new Array(n).fill(0);
  for (let step = 0; step < 12; step++) {
    const gradient = new Array(n).fill(0);
    const hessian = Array.from({ length: n }, (_, i) =>
      Array.from({ length: n }, (_, j) => (i === j ? (i === 0 ? 1e-6 : PENALTY) : 0)),
    );
    for (const { features, label } of examples) {
      const p = probability(features, w);
      for (let i = 0; i < n; i++) {
        if (features[i] === 0) continue;
        gradient[i] += (label - p) * features[i];
        for (let j = 0; j < n; j++) hessian[i][j] += p * (1 - p) * features[i] * features[j];
      }
    }
    for (let i = 1; i < n; i++) gradient[i] -= PENALTY * w[i];
    const move = solve(hessian, gradient);
    w = w.map((x, i) => x + move[i]);
  }
  return w;
}

function probability(features, w) {
  return 1 / (1 + Math.exp(-features.reduce((sum, f, i) => sum + f * w[i], 0)));
}

/** Gaussian elimination with pivoting. */
function solve(matrix, vector) {
  const a = matrix.map((row, i) => [...row, vector[i]]);
  const n = a.length;
  for (let c = 0; c < n; c++) {
    let best = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(a[r][c]) > Math.abs(a[best][c])) best = r;
    [a[c], a[best]] = [a[best], a[c]];
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const f = a[r][c] / a[c][c];
      if (f !== 0) for (let k = c; k <= n; k++) a[r][k] -= f * a[c][k];
    }
  }
  return a.map((row, i) => row[n] / row[i]);
}

function crossValidate(count) {
  const topics = [...new Set(pairs.map((p) => p.topic))].sort();
  const held = [];
  for (let fold = 0; fold < count; fold++) {
    const out = new Set(topics.filter((_, i) => i % count === fold));
    const w = learn(pairs.filter((p) => !out.has(p.topic)));
    for (const p of pairs) if (out.has(p.topic)) held.push({ ...p, score: probability(p.features, w) });
  }
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7])
    console.log(
      "cross-validated at",
      least,
      figures(held, (p) => p.score > least),
    );
}

function measure(examples, w) {
  return figures(examples, ({ features }) => probability(features, w) > 0.5);
}

function figures(examples, says) {
  const right = examples.filter((p) => p.label === 1 && says(p)).length;
  const said = examples.filter(says).length;
  const all = examples.filter((p) => p.label === 1).length;
  const [precision, recall] = [right / said, right / all];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
