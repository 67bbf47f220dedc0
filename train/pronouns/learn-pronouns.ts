import { join } from "node:path";
import { readStory } from "../../corpus/tools/read-story.ts";
import { pronounChoice } from "../../src/article/people/decisions.ts";
import { readMentions } from "../../src/article/people/find-people.ts";
import type { Feature } from "../../src/article/people/pronoun-pair.ts";
import { segment } from "../../src/article/segment/segment.ts";
import { settlePublished } from "../../src/article/settle-published.ts";
import { readSyntax } from "../../src/article/syntax/read-syntax.ts";
import type { Profile } from "../../src/profile/profile.ts";
import { learnRanker, oddsOf, scoreOf } from "../learn/ranker.ts";
import { readText } from "../learn/read-text.ts";
import { corpusExamples, type Example } from "./examples.ts";

const EPOCHS = 20;
const L2 = 0.002;
/** Kept as they are: no data that we have says anything of headlines and principals. */
const PRIOR = new Map<Feature, number>([
  ["headline", -1.6],
  ["principal", 0.1],
]);

/** Weights under which the right candidates win. */
export function learnPronouns(examples: readonly Example[]): Map<Feature, number> {
  return learnRanker(examples, pronounChoice().reasons, { epochs: EPOCHS, l2: L2, fixed: PRIOR });
}

/** The share of the examples in which whom all his mentions make the likeliest is right. */
export function rightPronouns(examples: readonly Example[], weights: ReadonlyMap<Feature, number>): number {
  return examples.filter((example) => isRight(example, weights)).length / Math.max(1, examples.length);
}

function isRight(example: Example, weights: ReadonlyMap<Feature, number>): boolean {
  const sums = new Map<number, number>();
  for (const [i, odds] of oddsOf(weights, example).entries()) {
    const who = example.who[i] ?? 0;
    sums.set(who, (sums.get(who) ?? 0) + odds);
  }
  const [best] = [...sums].sort((a, b) => b[1] - a[1]);
  return best !== undefined && example.right[example.who.indexOf(best[0])] === true;
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
