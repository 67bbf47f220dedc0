// Fits the weights of the ranked rule for "he" and "she" (models/pronoun.json) and prints them:
//   npx tsx train/pronouns.ts gum-train.conllu gum-dev.conllu [POLNEAR]
// From news without annotation (PolNeAR's texts) it learns where a pronoun has candidates of known gender of both kinds:
// those of its own gender are then the right ones, and nothing but gender is hidden from the features.
// A log-linear mention ranker (Denis and Baldridge 2008): of a pronoun's candidates, those of its own chain are to win;
// stochastic gradient in the order of the file, L2, no randomness, so that the same file gives the same weights.
import { articleOf, linesOf, readGum } from "../score/corpora/gum.ts";
import { readPolnear } from "../score/corpora/polnear.ts";
import { profileOf } from "../score/corpora/stories.ts";
import { pronounChoice } from "../src/article/people/decisions.ts";
import { type Discourse, relatedToken } from "../src/article/people/discourse.ts";
import { readMentions } from "../src/article/people/find-people.ts";
import { type Feature, featuresOf, type Pair } from "../src/article/people/pronoun-features.ts";
import { candidatesOf } from "../src/article/people/resolve-pronouns.ts";
import { segment } from "../src/article/segment/segment.ts";
import { readSyntax } from "../src/article/syntax/read-syntax.ts";

/** A pronoun's candidates: the features of each, and which are right. */
interface Example {
  features: Feature[][];
  right: boolean[];
}

const EPOCHS = 40;
const L2 = 0.002;
/** Kept as they are: GUM's interviews and lives say nothing of headlines, principals, and names of unknown gender. */
const PRIOR: Partial<Record<Feature, number>> = { headline: -1.6, principal: 0.1, "gender-agrees": 0.7 };

const [trainPath = "", devPath = "", newsPath] = process.argv.slice(2);
const profile = await profileOf("kim-putin");
const weights = new Map(pronounChoice().reasons.map((feature) => [feature, PRIOR[feature] ?? 0]));
const gum = gumExamples(trainPath);
const news = newsPath === undefined ? [] : newsExamples(newsPath);
const train = [...news.filter((_, i) => i % 10 !== 0), ...gum];
const heldOut = news.filter((_, i) => i % 10 === 0);
console.error(`examples: GUM ${gum.length}, news ${news.length}`);
const dev = gumExamples(devPath);
for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
  for (const example of train) learn(example, 0.1 / (1 + epoch / 4));
  if (epoch % 10 === 9)
    console.error(
      `epoch ${epoch + 1}: train ${accuracy(train)} %, dev ${accuracy(dev)} %, news held out ${accuracy(heldOut)} %`,
    );
}
for (const [feature, weight] of weights) console.log(`  ${JSON.stringify(feature)}: ${weight.toFixed(2)},`);

/** The pronouns of a file that have an antecedent among their candidates. */
function gumExamples(path: string): Example[] {
  return readGum(path).flatMap((gold) => {
    const document = readSyntax(segment(articleOf(gold.text, gold.paragraphs)));
    const discourse = readMentions(document, profile, null);
    const chains = discourse.drafts.map((draft) =>
      gold.heads.get(document.tokens[relatedToken(discourse.scene, draft)]?.start ?? -1),
    );
    return pronounsOf(discourse).flatMap((position) => {
      if (chains[position] === undefined) return [];
      const pairs = candidatesOf(discourse, position);
      const right = pairs.map(({ candidate }) => chains[candidate] === chains[position]);
      return exampleOf(discourse, position, { pairs, right });
    });
  });
}

/** The pronouns of unannotated news whose gender tells right candidates from wrong ones. */
function newsExamples(path: string): Example[] {
  return readPolnear(path).flatMap(({ text, date }) => {
    const document = readSyntax(segment(articleOf(text, linesOf(text))));
    const published =
      date === null ? null : { value: date, basis: "option" as const, start: null, end: null };
    const discourse = readMentions(document, profile, published);
    const { entities } = discourse.scene.registry;
    const genderOf = ({ candidate }: Pair) => {
      const draft = discourse.drafts[candidate];
      return entities[draft?.entity ?? -1]?.gender ?? draft?.gender ?? null;
    };
    return pronounsOf(discourse).flatMap((position) => {
      const pairs = candidatesOf(discourse, position, true).filter((pair) => genderOf(pair) !== null);
      const right = pairs.map((pair) => genderOf(pair) === discourse.drafts[position]?.gender);
      if (right.every(Boolean)) return [];
      return exampleOf(discourse, position, { pairs, right }).map(({ features }) => ({
        features: features.map((active) => active.filter((feature) => feature !== "gender-agrees")),
        right,
      }));
    });
  });
}

function pronounsOf({ drafts }: Discourse): number[] {
  return [...drafts.keys()].filter((i) => drafts[i]?.rule === "pronoun" && drafts[i]?.plural === false);
}

/** The example of a pronoun with a right candidate; from now on it means that one. */
function exampleOf(
  discourse: Discourse,
  position: number,
  { pairs, right }: { pairs: Pair[]; right: boolean[] },
): Example[] {
  const [draft, answer] = [discourse.drafts[position], pairs[right.indexOf(true)]];
  if (draft === undefined || answer === undefined) return [];
  const features = pairs.map((pair) => featuresOf(discourse, pair));
  draft.entity = discourse.drafts[answer.candidate]?.entity ?? -1;
  return [{ features, right }];
}

function scoresOf(features: Feature[][]): number[] {
  return features.map((active) => active.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0));
}

function learn({ features, right }: Example, rate: number): void {
  const raw = scoresOf(features);
  const top = Math.max(...raw);
  const exp = raw.map((score) => Math.exp(score - top));
  const all = exp.reduce((a, b) => a + b, 0);
  const good = exp.reduce((sum, value, i) => sum + (right[i] ? value : 0), 0);
  for (const [i, active] of features.entries()) {
    const value = exp[i] ?? 0;
    const gradient = (right[i] ? value / good : 0) - value / all;
    for (const feature of active) {
      if (feature in PRIOR) continue;
      const weight = weights.get(feature) ?? 0;
      weights.set(feature, weight * (1 - rate * L2) + rate * gradient);
    }
  }
}

function accuracy(list: Example[]): string {
  const won = list.filter(({ features, right }) => {
    const raw = scoresOf(features);
    return right[raw.indexOf(Math.max(...raw))];
  });
  return ((100 * won.length) / Math.max(1, list.length)).toFixed(1);
}
