import { find } from "../../corpus/tools/places.ts";
import type { AnnotatedArticle } from "../../corpus/tools/read-story.ts";
import { articleOf, linesOf, readGum } from "../../score/corpora/gum.ts";
import { readPolnear } from "../../score/corpora/polnear.ts";
import { isAccepted } from "../../score/tasks/same-name.ts";
import { type Discourse, relatedToken } from "../../src/article/people/discourse.ts";
import { readMentions } from "../../src/article/people/find-people.ts";
import { featuresOf } from "../../src/article/people/pronoun-features.ts";
import type { Feature, Pair } from "../../src/article/people/pronoun-pair.ts";
import { resolveMentions } from "../../src/article/people/resolve.ts";
import { candidatesOf, likeliest } from "../../src/article/people/resolve-pronouns.ts";
import type { Draft } from "../../src/article/people/scene.ts";
import { segment } from "../../src/article/segment/segment.ts";
import { readSyntax } from "../../src/article/syntax/read-syntax.ts";
import type { Document } from "../../src/model/document.ts";
import type { Profile } from "../../src/profile/profile.ts";
import type { Choice } from "../learn/ranker.ts";

/** A pronoun's candidates: the reasons of each, which are right, and how much the example counts. */
export interface Example extends Choice<Feature> {
  /** Whom each candidate means: what several mentions of one person tell counts together. */
  who: readonly number[];
}

/** The pronouns of GUM that have an antecedent among their candidates. */
export function gumExamples(path: string, profile: Profile): Example[] {
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
      return exampleOf(discourse, position, { pairs, right, counts: 1 });
    });
  });
}

/** News tells by gender alone, and there is twelve times as much of it: so much counts one of its pronouns. */
const NEWS_COUNTS = 0.15;

/** The pronouns of unannotated news whose gender tells right candidates from wrong ones. */
export function newsExamples(path: string, profile: Profile): Example[] {
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
      const found = exampleOf(discourse, position, { pairs, right, counts: NEWS_COUNTS });
      return found.map((example) => ({
        ...example,
        reasons: example.reasons.map((active) => active.filter((feature) => feature !== "gender-agrees")),
      }));
    });
  });
}

/**
 * The pronouns that are sources of an annotated article's quotations; whom the others mean is chosen by what has been learned
 * so far (`score`), since the annotation does not tell.
 */
export function corpusExamples(
  article: AnnotatedArticle,
  document: Document,
  discourse: Discourse,
  score: (active: readonly Feature[]) => number,
): Example[] {
  const examples: Example[] = [];
  const speakers = sourcePronouns(article);
  const pronouns = new Set(pronounsOf(discourse));
  resolveMentions(discourse, (position) => {
    const draft = discourse.drafts[position];
    if (draft === undefined || !pronouns.has(position)) return false;
    const pairs = candidatesOf(discourse, position);
    const reasons = pairs.map((pair) => featuresOf(discourse, pair));
    const accepted = speakers.get(document.tokens[draft.first]?.start ?? -1) ?? [];
    const right = pairs.map(({ candidate }) => isAccepted(accepted, nameOf(discourse, candidate)));
    const known = right.includes(true);
    if (known) examples.push({ reasons, right, who: pairs.map((pair) => whoIs(discourse, pair)), counts: 1 });
    const answer = known ? right.indexOf(true) : likeliest(discourse, pairs, reasons.map(score)).index;
    mean(draft, discourse.drafts[pairs[answer]?.candidate ?? -1]);
    return true;
  });
  return examples;
}

/** By where they stand, the "he" and "she" that are sources, with the names that a reader accepts. */
function sourcePronouns({ text, notes }: AnnotatedArticle): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const { mention, speaker, parts, nth } of notes.quotes) {
    if (mention === null || !/^s?he$/i.test(mention) || speaker.length === 0) continue;
    const content = find(text, parts[0] ?? "", nth)?.start ?? 0;
    const places = [...text.matchAll(new RegExp(`\\b${mention}\\b`, "g"))].map(({ index }) => index);
    const [nearest] = places.sort((a, b) => Math.abs(a - content) - Math.abs(b - content));
    if (nearest !== undefined) found.set(nearest, speaker);
  }
  return found;
}

/** What a candidate is called: a name, or the words of someone without one. */
function nameOf({ scene, drafts }: Discourse, candidate: number): string | null {
  const draft = drafts[candidate];
  const named = scene.registry.entities[draft?.entity ?? -1]?.name;
  const phrase = draft?.how === "pronoun" ? draft.antecedent : draft;
  if (named !== undefined || phrase === undefined) return named ?? null;
  const words = scene.tokens.slice(phrase.first, phrase.last).map(({ text }) => text);
  return words.join(" ").replace(/^(?:the|a|an|his|her) /i, "");
}

function mean(pronoun: Draft, who: Draft | undefined): void {
  if (who === undefined) return;
  pronoun.entity = who.entity;
  const phrase = who.how === "pronoun" ? who.antecedent : who;
  if (who.entity < 0 && phrase !== undefined) pronoun.antecedent = phrase;
}

function pronounsOf({ drafts }: Discourse): number[] {
  return [...drafts.keys()].filter((i) => drafts[i]?.rule === "pronoun" && drafts[i]?.plural === false);
}

/** The example of a pronoun with a right candidate; from now on it means that one. */
function exampleOf(
  discourse: Discourse,
  position: number,
  { pairs, right, counts }: { pairs: Pair[]; right: boolean[]; counts: number },
): Example[] {
  const [draft, answer] = [discourse.drafts[position], pairs[right.indexOf(true)]];
  if (draft === undefined || answer === undefined) return [];
  const reasons = pairs.map((pair) => featuresOf(discourse, pair));
  draft.entity = discourse.drafts[answer.candidate]?.entity ?? -1;
  return [{ reasons, right, who: pairs.map((pair) => whoIs(discourse, pair)), counts }];
}

function whoIs({ drafts }: Discourse, { candidate }: Pair): number {
  const entity = drafts[candidate]?.entity ?? -1;
  return entity >= 0 ? entity : -1 - candidate;
}
