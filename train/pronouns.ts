// Fits the weights of the ranked rule for "he" and "she" and writes them into models/pronoun.json:
//   npx tsx train/pronouns.ts gum-train.conllu gum-dev.conllu POLNEAR-TRAIN corpus
// From news without annotation (PolNeAR's texts) it learns where a pronoun has candidates of known gender of both kinds:
// those of its own gender are then the right ones, and nothing but gender is hidden from the features. From the corpus's
// train stories it learns where a pronoun is the source of a quotation whose speaker is annotated.
// A log-linear mention ranker (Denis and Baldridge 2008): of a pronoun's candidates, those of its own chain are to win;
// stochastic gradient in the order of the files, L2, no randomness, so that the same files give the same weights.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readSplits, readStory, storyFolders } from "../corpus/tools/read-story.ts";
import { profileOf } from "../score/corpora/stories.ts";
import { pronounChoice } from "../src/article/people/decisions.ts";
import { readMentions } from "../src/article/people/find-people.ts";
import type { Feature } from "../src/article/people/pronoun-features.ts";
import { segment } from "../src/article/segment/segment.ts";
import { settlePublished } from "../src/article/settle-published.ts";
import { readSyntax } from "../src/article/syntax/read-syntax.ts";
import { readArticle } from "../src/read/read-article.ts";
import { corpusExamples, type Example, gumExamples, newsExamples } from "./pronouns/examples.ts";

const FILE = "models/pronoun.json";
const FOLDS = 7;
const EPOCHS = 20;
const L2 = 0.002;
/** Kept as they are: no data that we have says anything of headlines, principals, and names of unknown gender. */
const PRIOR: Partial<Record<Feature, number>> = { headline: -1.6, principal: 0.1, "gender-agrees": 0.7 };

const [trainPath = "", devPath = "", newsPath = "", corpusPath = ""] = process.argv.slice(2);
const profile = await profileOf("kim-putin");
/** The corpus's stories know no one. */
const bare = await profileOf("none");
const gum = gumExamples(trainPath, profile);
const news = newsExamples(newsPath, profile);
const held = (_: Example, i: number) => i % 10 === 0;
const annotated = [...news.filter((example, i) => !held(example, i)), ...gum];
const corpus = await storyExamples(learnAll(annotated));
const stories = [...new Set(corpus.map(({ story }) => story))];
const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const isOut = ({ story }: { story: string }) => stories.indexOf(story) % FOLDS === fold;
  const learned = learnAll([...annotated, ...corpus.filter((each) => !isOut(each))]);
  return corpus.filter(isOut).filter((example) => isRight(learned, example)).length;
});
const weights = learnAll([...annotated, ...corpus]);
console.error(`corpus by folds: ${folds.reduce((a, b) => a + b, 0)} of ${corpus.length}`);
console.error(`examples: GUM ${gum.length}, news ${news.length}, corpus ${corpus.length}`);
const dev = gumExamples(devPath, profile);
console.error(
  `dev ${accuracy(dev)} %, news held out ${accuracy(news.filter(held))} %, corpus ${accuracy(corpus)} %`,
);
const file = JSON.parse(readFileSync(FILE, "utf8"));
file.weights = Object.fromEntries(
  [...weights].map(([feature, weight]) => [feature, Math.round(weight * 100) / 100]),
);
writeFileSync(FILE, `${JSON.stringify(file, null, 2)}\n`);

/** The pronouns of the corpus's train stories. */
async function storyExamples(
  learned: ReadonlyMap<Feature, number>,
): Promise<(Example & { story: string })[]> {
  const train = new Set(readSplits(join(corpusPath, "splits.json")).train);
  const examples: (Example & { story: string })[] = [];
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
      if (!("text" in read)) continue;
      const document = readSyntax(segment(read));
      const discourse = readMentions(document, bare, settlePublished(document).value);
      const score = (active: readonly Feature[]) => sumOf(learned, active);
      const found = corpusExamples(article, document, discourse, score);
      examples.push(...found.map((example) => ({ ...example, story: story?.name ?? "" })));
    }
  }
  return examples;
}

/** Weights under which the right candidates win. */
function learnAll(examples: readonly Example[]): Map<Feature, number> {
  const learned = new Map(pronounChoice().reasons.map((feature) => [feature, PRIOR[feature] ?? 0]));
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (const example of examples) learn(learned, example, (0.1 * example.counts) / (1 + epoch / 4));
  return learned;
}

function sumOf(learned: ReadonlyMap<Feature, number>, active: readonly Feature[]): number {
  return active.reduce((sum, feature) => sum + (learned.get(feature) ?? 0), 0);
}

function learn(learned: Map<Feature, number>, { features, right }: Example, rate: number): void {
  const raw = features.map((active) => sumOf(learned, active));
  const top = Math.max(...raw);
  const exp = raw.map((score) => Math.exp(score - top));
  const all = exp.reduce((a, b) => a + b, 0);
  const good = exp.reduce((sum, value, i) => sum + (right[i] ? value : 0), 0);
  for (const [i, active] of features.entries()) {
    const value = exp[i] ?? 0;
    const gradient = (right[i] ? value / good : 0) - value / all;
    for (const feature of active) {
      if (feature in PRIOR) continue;
      const weight = learned.get(feature) ?? 0;
      learned.set(feature, weight * (1 - rate * L2) + rate * gradient);
    }
  }
}

function accuracy(list: readonly Example[]): string {
  const won = list.filter((example) => isRight(weights, example));
  return ((100 * won.length) / Math.max(1, list.length)).toFixed(1);
}

/** Whether whom all his mentions make the likeliest is right. */
function isRight(learned: ReadonlyMap<Feature, number>, { features, right, who }: Example): boolean {
  const sums = new Map<number, number>();
  for (const [i, active] of features.entries()) {
    const one = who[i] ?? 0;
    sums.set(one, (sums.get(one) ?? 0) + Math.exp(sumOf(learned, active)));
  }
  const [best] = [...sums].sort((a, b) => b[1] - a[1]);
  return best !== undefined && right[who.indexOf(best[0])] === true;
}
