// Fits the weights of the ranked rule for "he" and "she" and writes them into models/pronoun.json:
//   npx tsx train/pronouns.ts gum-train.conllu gum-dev.conllu POLNEAR-TRAIN corpus
// From news without annotation (PolNeAR's texts) it learns where a pronoun has candidates of known gender of both kinds:
// those of its own gender are then the right ones, and nothing but gender is hidden from the features. From the corpus's
// train stories it learns where a pronoun is the source of a quotation whose speaker is annotated.
// A log-linear mention ranker (Denis and Baldridge 2008): of a pronoun's candidates, those of its own chain are to win.
import { join } from "node:path";
import { readSplits } from "../corpus/tools/read-story.ts";
import { profileOf } from "../score/corpora/stories.ts";
import { named, writeModel } from "./learn/model-file.ts";
import { type Example, gumExamples, newsExamples } from "./pronouns/examples.ts";
import { learnPronouns, rightPronouns, storyPronouns } from "./pronouns/learn-pronouns.ts";

const FILE = "models/pronoun.json";
const FOLDS = 7;

const [trainPath = "", devPath = "", newsPath = "", corpusPath = ""] = process.argv.slice(2);
const profile = await profileOf("kim-putin");
const gum = gumExamples(trainPath, profile);
const news = newsExamples(newsPath, profile);
const held = (_: Example, i: number) => i % 10 === 0;
const annotated = [...news.filter((example, i) => !held(example, i)), ...gum];
const stories = await corpusPronouns();
const corpus = stories.flat();
const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const isOut = (_: Example[], at: number) => at % FOLDS === fold;
  const learned = learnPronouns([...annotated, ...stories.filter((each, at) => !isOut(each, at)).flat()]);
  const out = stories.filter(isOut).flat();
  return rightPronouns(out, learned) * out.length;
});
const weights = learnPronouns([...annotated, ...corpus]);
console.error(`corpus by folds: ${folds.reduce((a, b) => a + b, 0).toFixed(0)} of ${corpus.length}`);
console.error(`examples: GUM ${gum.length}, news ${news.length}, corpus ${corpus.length}`);
const dev = gumExamples(devPath, profile);
console.error(
  `dev ${percentOf(dev)} %, news held out ${percentOf(news.filter(held))} %, corpus ${percentOf(corpus)} %`,
);
writeModel(FILE, { weights: named([...weights.keys()], [...weights.values()], 100) });

/** The pronouns of each of the corpus's train stories, which know no one. */
async function corpusPronouns(): Promise<Example[][]> {
  const first = { learned: learnPronouns(annotated), profile: await profileOf("none") };
  const examples: Example[][] = [];
  for (const name of [...readSplits(join(corpusPath, "splits.json")).train].sort())
    examples.push(await storyPronouns(corpusPath, name, first));
  return examples;
}

function percentOf(list: readonly Example[]): string {
  return (100 * rightPronouns(list, weights)).toFixed(1);
}
