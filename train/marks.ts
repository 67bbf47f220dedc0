// Learns what stands between quotation marks that no finder of quotations has found: which stretches are speech
// (models/mark-speech.json), and of all that are none which are titles (mark-title.json) and which names (mark-name.json):
//   npx tsx train/marks.ts corpus POLNEAR [--folds N] [--write]
// From the corpus' train stories, whose marks are annotated one by one, and from every third article of PolNeAR, so that both
// weigh alike: there a stretch that is near some content stands for itself, and one that is not does not.
// --folds N prints what weights say of stories that they have not seen.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readSplits } from "../corpus/tools/read-story.ts";
import { profileOf } from "../score/corpora/stories.ts";
import { markSpeech } from "../src/article/quotes/decisions.ts";
import { named, writeModel } from "./learn/model-file.ts";
import { learnLogistic, probability } from "./learn/newton.ts";
import { exampleOf, type Marked, newsMarks, storyMarks } from "./marks/examples.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: "string" }, write: { type: "boolean", default: false } },
});
const [corpus = "corpus", polnear = ""] = positionals;
const profile = await profileOf("none");
const { reasons } = markSpeech();
const marked = [...(await fromCorpus()), ...(await newsMarks(polnear, profile))];
learn(
  "mark-speech",
  "speech",
  marked.filter(({ lost }) => lost),
);
const rest = marked.filter(({ is, story }) => is !== "speech" && story !== "");
learn("mark-title", "title", rest);
learn("mark-name", "name", rest);

function learn(name: string, holds: Marked["is"], of: readonly Marked[]): void {
  const examples = of.map((each) => exampleOf(each, holds));
  console.error(
    `${name}: ${examples.length} stretches, ${examples.filter(({ label }) => label).length} hold`,
  );
  if (values.folds !== undefined) crossValidate(of, holds, Number(values.folds));
  const weights = learnLogistic(examples, reasons.length);
  const file = `models/${name}.json`;
  if (values.write) writeModel(file, { weights: named(reasons, weights) });
}

async function fromCorpus(): Promise<Marked[]> {
  const out: Marked[] = [];
  for (const name of readSplits(join(corpus, "splits.json")).train)
    out.push(...(await storyMarks(corpus, name, profile)));
  return out;
}

/** Prints how the stretches of each fold are told by weights from the other stories. */
function crossValidate(of: readonly Marked[], holds: Marked["is"], folds: number): void {
  const stories = [...new Set(of.map(({ story }) => story))].filter((story) => story !== "");
  const count = { right: 0, wrong: 0, missed: 0, left: 0 };
  for (let fold = 0; fold < folds; fold += 1) {
    const unseen = new Set(stories.filter((_, i) => i % folds === fold));
    const seen = of.filter(({ story }) => !unseen.has(story));
    const weights = learnLogistic(
      seen.map((each) => exampleOf(each, holds)),
      reasons.length,
    );
    for (const { features, is, story } of of) {
      if (!unseen.has(story)) continue;
      if (probability(features, weights) > 0.5) count[is === holds ? "right" : "wrong"] += 1;
      else count[is === holds ? "missed" : "left"] += 1;
    }
  }
  console.error("  by folds of stories:", count);
}
