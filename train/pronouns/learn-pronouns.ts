import { join } from "node:path";
import { readStory } from "../../corpus/tools/read-story.ts";
import { pronounChoice } from "../../src/article/people/decisions.ts";
import { readMentions } from "../../src/article/people/find-people.ts";
import type { Feature } from "../../src/article/people/pronoun-features.ts";
import { segment } from "../../src/article/segment/segment.ts";
import { settlePublished } from "../../src/article/settle-published.ts";
import { readSyntax } from "../../src/article/syntax/read-syntax.ts";
import type { Profile } from "../../src/profile/profile.ts";
import { learnRanker, scoreOf } from "../learn/ranker.ts";
import { readText } from "../learn/read-text.ts";
import { corpusExamples, type Example } from "./examples.ts";

const EPOCHS = 40;
const L2 = 0.002;
/** Kept as they are: no data that we have says anything of headlines, principals, and names of unknown gender. */
const PRIOR = new Map<Feature, number>([
  ["headline", -1.6],
  ["principal", 0.1],
  ["gender-agrees", 0.7],
]);

/** Weights under which the right candidates win. */
export function learnPronouns(examples: readonly Example[]): Map<Feature, number> {
  return learnRanker(examples, pronounChoice().reasons, { epochs: EPOCHS, l2: L2, fixed: PRIOR });
}

/** The share of the examples in which a right candidate wins. */
export function rightPronouns(examples: readonly Example[], weights: ReadonlyMap<Feature, number>): number {
  const won = examples.filter(({ reasons, right }) => {
    const raw = reasons.map((held) => scoreOf(weights, held));
    return right[raw.indexOf(Math.max(...raw))];
  });
  return won.length / Math.max(1, examples.length);
}

/** The pronouns of an annotated story; whom those mean that it says nothing of is chosen by what has been learned so far. */
export async function storyPronouns(
  corpus: string,
  name: string,
  { learned, profile }: { learned: ReadonlyMap<Feature, number>; profile: Profile },
): Promise<Example[]> {
  const examples: Example[] = [];
  for (const article of readStory(join(corpus, "stories", name)).articles) {
    const document = readSyntax(segment(await readText(article)));
    const discourse = readMentions(document, profile, settlePublished(document).value);
    examples.push(...corpusExamples(article, document, discourse, (held) => scoreOf(learned, held)));
  }
  return examples;
}
