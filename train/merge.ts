// Learns when two tellings are of one event, from articles whose events were put together by hand (ECB+):
//   npx tsx train/merge.ts ECB [OUT.json] [--folds N]
// Pairs are those that merging itself would compare, and all of one article, from which it learns what else stays apart.
// --folds N also prints the figures of a cross-validation by topic.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type LeadDocument, readEcb } from "../score/corpora/ecb.ts";
import { profileOf } from "../score/corpora/stories.ts";
import { readArticles } from "../score/read-articles.ts";
import { sameEvent } from "../src/timeline/decisions.ts";
import { Gathering } from "../src/timeline/gathering.ts";
import { blockEvents } from "../src/timeline/same-event/block-events.ts";
import { compareEvents } from "../src/timeline/same-event/compare-events.ts";
import { sketchEvents } from "../src/timeline/same-event/same-events.ts";
import type { EventSketch } from "../src/timeline/same-event/sketch-event.ts";
import { vetoed } from "../src/timeline/same-event/veto.ts";
import { sketchStories } from "../src/timeline/stories/sketch-stories.ts";
import { makeWords, type Words } from "../src/timeline/words/words.ts";
import { type Example, learnLogistic, probability } from "./learn/newton.ts";

/** Two tellings, the values of the reasons, whether they are of one event, and the topic they are from. */
interface LabelledPair extends Example {
  topic: string;
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { folds: { type: "string" } } });
const [corpus = ".", out] = positionals;
const { reasons } = sameEvent();
const golds = new Map(readEcb(corpus).map((gold) => [`${gold.id}.txt`, gold]));
const pairs = await labelledPairs();
if (values.folds !== undefined) crossValidate(Number(values.folds));
const weights = learnLogistic(pairs, reasons.length);
const model = Object.fromEntries(
  reasons.map((name, i) => [name, Math.round((weights[i] ?? 0) * 1000) / 1000]),
);
if (out !== undefined) {
  const rest = JSON.parse(readFileSync(out, "utf8"));
  writeFileSync(out, `${JSON.stringify({ ...rest, weights: model }, null, 2)}\n`);
}
console.log(model);
console.log(
  `${pairs.length} pairs, ${pairs.filter(({ label }) => label).length} of one event`,
  figuresOf(pairs, ({ features }) => probability(features, weights) > 0.5),
);

async function labelledPairs(): Promise<LabelledPair[]> {
  const profile = await profileOf("none");
  const sources = [...golds].map(([path, { text }]) => ({ path, text, published: null }));
  const words = makeWords(profile);
  const gathering = new Gathering(profile);
  for (const record of (await readArticles(sources, profile)).values()) gathering.add(record);
  const articles = gathering.articles();
  const sketches = sketchEvents(articles, sketchStories(articles, words), words);
  const mentions = new Map(sketches.map((sketch) => [sketch, mentionOf(sketch)]));
  return [...pairsOf(sketches, words)].flatMap(([a, b]) => {
    const [x, y] = [mentions.get(a), mentions.get(b)];
    if (x === undefined || y === undefined || vetoed(a, b)) return [];
    const topic = x.topic.replace(/\D.*/, "");
    return [{ features: compareEvents(a, b, words), label: x.chain === y.chain, topic }];
  });
}

/** Each two that merging would compare, or of one article. */
function* pairsOf(sketches: EventSketch[], words: Words): Generator<[EventSketch, EventSketch]> {
  for (const [i, j] of blockEvents(sketches, words.lexicon)) {
    const [a, b] = [sketches[i], sketches[j]];
    if (a !== undefined && b !== undefined && a.article !== b.article) yield [a, b];
  }
  for (const [i, a] of sketches.entries())
    for (const b of sketches.slice(i + 1)) {
      if (b.article !== a.article) break;
      yield [a, b];
    }
}

/** The gold mention that a telling's trigger touches. */
function mentionOf({
  telling: { article, event },
}: EventSketch): { chain: string; topic: string } | undefined {
  const gold: LeadDocument | undefined = golds.get(article.source);
  const { start, end } = event.trigger;
  const mention = gold?.mentions.find((each) => Math.min(end, each.end) > Math.max(start, each.start));
  return mention === undefined ? undefined : { chain: mention.chain, topic: gold?.topic ?? "" };
}

function crossValidate(count: number): void {
  const topics = [...new Set(pairs.map(({ topic }) => topic))].sort();
  const held = Array.from({ length: count }, (_, fold) => {
    const out = new Set(topics.filter((_, i) => i % count === fold));
    const learned = learnLogistic(
      pairs.filter(({ topic }) => !out.has(topic)),
      reasons.length,
    );
    return pairs
      .filter(({ topic }) => out.has(topic))
      .map((pair) => ({ ...pair, score: probability(pair.features, learned) }));
  }).flat();
  for (const least of [0.3, 0.4, 0.5, 0.6, 0.7])
    console.log(
      "cross-validated at",
      least,
      figuresOf(held, ({ score }) => score > least),
    );
}

function figuresOf<T extends Example>(examples: T[], says: (example: T) => boolean): object {
  const said = examples.filter(says);
  const right = said.filter(({ label }) => label).length;
  const [precision, recall] = [right / said.length, right / examples.filter(({ label }) => label).length];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
