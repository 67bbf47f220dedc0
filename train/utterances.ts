// Learns when two quotations are one utterance, from the corpus's stories to learn from, whose utterances were put together by hand:
//   npx tsx train/utterances.ts [OUT.json] [--folds N] [--without STORY,STORY]
// Pairs are those that merging itself would weigh. --folds N also prints the figures of a cross-validation that leaves whole
// stories out; the thresholds of OUT.json are kept.
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { readStory } from "../corpus/tools/read-story.ts";
import { readStories } from "../score/corpora/stories.ts";
import { readArticles } from "../score/read-articles.ts";
import type { Profile } from "../src/profile/profile.ts";
import { sameQuote } from "../src/timeline/decisions.ts";
import { Gathering } from "../src/timeline/gathering.ts";
import { quoteReasons } from "../src/timeline/same-quote/compare-quotes.ts";
import { pairsOfQuotes, sketchQuotes } from "../src/timeline/same-quote/same-quotes.ts";
import { settleArticles } from "../src/timeline/settle-articles.ts";
import { sketchStories } from "../src/timeline/stories/sketch-stories.ts";
import { makeWords } from "../src/timeline/words/words.ts";
import { named, writeModel } from "./learn/model-file.ts";
import { type Example, learnLogistic, probability } from "./learn/newton.ts";
import { goldUtterances } from "./merge/gold-utterances.ts";

/**
 * What was set by hand while reading news, from which learning starts: the corpus's stories tell little of translations and of
 * retellings, and hold few pairs.
 */
const EXPECTED: Readonly<Record<string, number>> = {
  bias: -3.9,
  within: 3,
  dice: 2,
  shared: 3,
  "long-run": 1.2,
  "short-run": 0.4,
  dated: 0.6,
  undated: -0.2,
  indirect: -0.4,
  unnamed: -1,
  later: -0.5,
  "much-later": -0.5,
  again: -1,
  "denied-other": -1,
  "speakers-other": -1,
};

/** How much a pair counts against what is expected. */
const PAIR = 0.05;

/** Two quotations, the values of the reasons, whether they are one utterance, and the story they are from. */
interface LabelledPair extends Example {
  story: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: "string" }, without: { type: "string", default: "" } },
});
const [out] = positionals;
const { reasons } = sameQuote();
const prior = reasons.map((name) => EXPECTED[name] ?? 0);
const left = new Set(values.without.split(","));
const pairs = (await storyPairs()).filter(({ story }) => !left.has(story));
if (values.folds !== undefined) crossValidate(Number(values.folds));
const learned = learnLogistic(pairs, reasons.length, prior);
const weights = named(reasons, learned);
if (out !== undefined) writeModel(out, { weights });
console.log(weights, pairs.length, "pairs,", pairs.filter(({ label }) => label).length, "of one utterance");

async function storyPairs(): Promise<LabelledPair[]> {
  const { train } = JSON.parse(readFileSync("corpus/splits.json", "utf8"));
  const found: LabelledPair[] = [];
  for (const name of train) {
    const folder = `corpus/stories/${name}`;
    const { story } = readStory(folder);
    const [scored] = await readStories(folder, "none", null);
    if (story === null || scored === undefined) continue;
    const golds = new Map(story.articles.map((article) => [article.file, goldUtterances(article)]));
    const sources = story.articles.map(({ file, text }) => ({
      path: join(folder, file),
      text,
      published: null,
    }));
    const gathering = new Gathering(scored.profile);
    for (const record of (await readArticles(sources, scored.profile)).values()) gathering.add(record);
    found.push(...labelled(name, { gathering, golds, profile: scored.profile }));
  }
  return found;
}

/** A story as it is merged, and what people say of which utterance each quotation of a file is. */
interface Annotated {
  gathering: Gathering;
  golds: Map<string, ReturnType<typeof goldUtterances>>;
  profile: Profile;
}

function labelled(story: string, { gathering, golds, profile }: Annotated): LabelledPair[] {
  const words = makeWords(profile);
  const gathered = gathering.articles();
  const articles = settleArticles(gathered, sketchStories(gathered, words), words);
  const sketches = sketchQuotes(articles, words);
  const utterances = sketches.map(
    ({ saying: { article, quote } }) => golds.get(basename(article.source))?.(quote.spans) ?? null,
  );
  return [...pairsOfQuotes(sketches, words.lexicon)].flatMap(([i, j]) => {
    const [a, b, x, y] = [sketches[i], sketches[j], utterances[i], utterances[j]];
    if (a === undefined || b === undefined || x == null || y == null) return [];
    const held = quoteReasons(a, b, words.lexicon);
    if (held === null) return [];
    return [
      { features: reasons.map((name) => Number(held[name] ?? 0)), label: x === y, weight: PAIR, story },
    ];
  });
}

function crossValidate(count: number): void {
  const stories = [...new Set(pairs.map(({ story }) => story))].sort();
  const held = Array.from({ length: count }, (_, fold) => {
    const apart = new Set(stories.filter((_, i) => i % count === fold));
    const weights = learnLogistic(
      pairs.filter(({ story }) => !apart.has(story)),
      reasons.length,
      prior,
    );
    return pairs
      .filter(({ story }) => apart.has(story))
      .map(({ features, label }) => ({ label, score: probability(features, weights) }));
  }).flat();
  const all = held.filter(({ label }) => label).length;
  for (const least of [0.05, 0.1, 0.2, 0.3, 0.5]) {
    const said = held.filter(({ score }) => score > least);
    const right = said.filter(({ label }) => label).length;
    console.log("cross-validated at", least, { precision: right / said.length, recall: right / all });
  }
}
