/**
 * Fits the weights of the ranked rule for "he" and "she" (models/pronoun.json) and prints them.
 *   node scripts/train-pronouns.js gum-train.conllu gum-dev.conllu [polnear-train.jsonl]
 * From news without annotation (PolNeAR's texts) it learns where a pronoun has candidates of known gender of both kinds:
 * those of its own gender are then the right ones, and nothing but gender is hidden from the features.
 * A log-linear mention ranker (Denis and Baldridge 2008): of a pronoun's candidates, those of its own chain are to win;
 * stochastic gradient in the order of the file, L2, no randomness, so that the same file gives the same weights.
 */
import { readFileSync } from "node:fs";
import { pronounChoice } from "../dist/article/people/decisions.js";
import { relatedToken } from "../dist/article/people/discourse.js";
import { readMentions } from "../dist/article/people/find-people.js";
import { featuresOf } from "../dist/article/people/pronoun-features.js";
import { candidatesOf } from "../dist/article/people/resolve-pronouns.js";
import { segment } from "../dist/article/segment/segment.js";
import { readSyntax } from "../dist/article/syntax/read-syntax.js";
import { loadProfile } from "../dist/profile/load-profile.js";
import { articleOf, readConllu } from "./conllu-entities.js";

const FEATURES = pronounChoice().reasons;
const EPOCHS = 40;
const L2 = 0.002;
const [trainPath, devPath, newsPath] = process.argv.slice(2);
if (trainPath === undefined || devPath === undefined) {
  console.error("usage: train-pronouns.js TRAIN.conllu DEV.conllu");
  process.exit(2);
}
const loaded = await loadProfile("kim-putin");
if (!loaded.ok) throw new Error("the built-in profile does not load");

const gum = examples(trainPath);
const news = newsPath === undefined ? [] : newsExamples(newsPath);
const train = [...news.filter((_, i) => i % 10 !== 0), ...gum];
const heldOut = news.filter((_, i) => i % 10 === 0);
console.error(`examples: GUM ${gum.length}, news ${news.length}`);
const dev = examples(devPath);
/** Kept as they are: GUM's interviews and lives say nothing of headlines, principals, and names of unknown gender. */
const PRIOR = { headline: -1.6, principal: 0.1, "gender-agrees": 0.7 };
const weights = new Map(FEATURES.map((feature) => [feature, PRIOR[feature] ?? 0]));
for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
  for (const example of train) learn(example, 0.1 / (1 + epoch / 4));
  if (epoch % 10 === 9)
    console.error(
      `epoch ${epoch + 1}: train ${accuracy(train)} %, dev ${accuracy(dev)} %, news held out ${accuracy(heldOut)} %`,
    );
}
for (const [feature, weight] of weights) console.log(`  ${JSON.stringify(feature)}: ${weight.toFixed(2)},`);

/** The pronouns of a file that have an antecedent among their candidates: per candidate its features and whether it is one. */
function examples(path) {
  const found = [];
  for (const gold of readConllu(readFileSync(path, "utf8"))) {
    const document = readSyntax(segment(articleOf(gold.text, gold.paragraphs)));
    const discourse = readMentions(document, loaded.profile, null);
    const chains = discourse.drafts.map((d) =>
      gold.heads.get(document.tokens[relatedToken(discourse.scene, d)]?.start),
    );
    for (const [position, draft] of discourse.drafts.entries()) {
      if (draft.rule !== "pronoun" || draft.plural || chains[position] === undefined) continue;
      const pairs = candidatesOf(discourse, position);
      const right = pairs.map(({ candidate }) => chains[candidate] === chains[position]);
      if (right.some(Boolean)) {
        found.push({ features: pairs.map((pair) => featuresOf(discourse, pair)), right });
        draft.entity = discourse.drafts[pairs[right.indexOf(true)].candidate].entity;
      }
    }
  }
  return found;
}

/** The pronouns of unannotated news whose gender tells right candidates from wrong ones. */
function newsExamples(path) {
  const found = [];
  for (const line of readFileSync(path, "utf8").trim().split("\n")) {
    const { text, date } = JSON.parse(line);
    const paragraphs = [...text.matchAll(/[^\n]+/g)].map((p) => ({
      start: p.index,
      end: p.index + p[0].length,
    }));
    const document = readSyntax(segment(articleOf(text, paragraphs)));
    const published = { value: date, basis: "option", start: null, end: null };
    const discourse = readMentions(document, loaded.profile, published);
    const { entities } = discourse.scene.registry;
    for (const [position, draft] of discourse.drafts.entries()) {
      if (draft.rule !== "pronoun" || draft.plural) continue;
      const genders = ({ candidate }) => {
        const d = discourse.drafts[candidate];
        return entities[d.entity]?.gender ?? d.gender;
      };
      const pairs = candidatesOf(discourse, position, true).filter((pair) => genders(pair) !== null);
      const right = pairs.map((pair) => genders(pair) === draft.gender);
      if (!right.some(Boolean) || right.every(Boolean)) continue;
      const features = pairs.map((pair) => featuresOf(discourse, pair).filter((f) => f !== "gender-agrees"));
      found.push({ features, right });
      draft.entity = discourse.drafts[pairs[right.indexOf(true)].candidate].entity;
    }
  }
  return found;
}

function scores(features) {
  return features.map((active) => active.reduce((sum, feature) => sum + weights.get(feature), 0));
}

function learn({ features, right }, rate) {
  const raw = scores(features);
  const top = Math.max(...raw);
  const exp = raw.map((score) => Math.exp(score - top));
  const all = exp.reduce((a, b) => a + b, 0);
  const good = exp.reduce((sum, value, i) => sum + (right[i] ? value : 0), 0);
  for (const [i, active] of features.entries()) {
    const gradient = (right[i] ? exp[i] / good : 0) - exp[i] / all;
    for (const feature of active) {
      if (feature in PRIOR) continue;
      const weight = weights.get(feature);
      weights.set(feature, weight * (1 - rate * L2) + rate * gradient);
    }
  }
}

function accuracy(list) {
  const won = list.filter(({ features, right }) => {
    const raw = scores(features);
    return right[raw.indexOf(Math.max(...raw))];
  });
  return ((100 * won.length) / Math.max(1, list.length)).toFixed(1);
}
