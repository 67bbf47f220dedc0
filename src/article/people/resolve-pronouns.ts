import { weighHeld } from "../../decide/weigh.ts";
import { pronounChoice } from "./decisions.ts";
import { type Discourse, relatedToken } from "./discourse.ts";
import { Word } from "./name-lexicon.ts";
import { featuresOf, isAsked } from "./pronoun-features.ts";
import { aroundOf, type Pair } from "./pronoun-pair.ts";
import { resolveTitle } from "./resolve-titles.ts";
import { type Draft, is } from "./scene.ts";
import { blockOf, isSame, sentencesApart } from "./sentences-apart.ts";

/**
 * Tells whom "he" and "she" mean: of the persons named or told of before, the best by a ranked rule (subject before object,
 * near before far, often named before once, in the same quotation or outside of it, seldom the one who is quoted). Where the
 * best is someone without a name, or no candidate stands out, the entity stays open.
 */
export function resolvePronoun(discourse: Discourse, position: number): void {
  const pronoun = discourse.drafts[position];
  if (pronoun === undefined) return;
  const ahead = comingSubject(discourse, position) ?? whoIsAsked(discourse, position);
  const chosen = ahead === null ? bestCandidate(discourse, position) : { draft: ahead, chance: 1 };
  if (chosen === null) return;
  const best = chosen.draft;
  pronoun.chance = chosen.chance;
  pronoun.entity = best.entity;
  pronoun.rule = best.entity < 0 ? "pronoun-unnamed" : ahead === null ? "pronoun-ranked" : "pronoun-ahead";
  const nameless = namelessOf(best);
  if (nameless !== undefined) pronoun.antecedent = nameless;
}

/** The phrase of someone without a name: "A driver saw it. He said …". */
function namelessOf(best: Draft): Draft | undefined {
  if (best.entity >= 0) return undefined;
  return best.how === "pronoun" ? best.antecedent : best;
}

/** "Leaving the court, Berg said": in a phrase that opens the sentence, the subject that follows its comma. */
function comingSubject(discourse: Discourse, position: number): Draft | null {
  const { scene, drafts, subject } = discourse;
  const pronoun = drafts[position];
  if (pronoun === undefined) return null;
  const sentence = scene.document.sentences[scene.tokens[pronoun.first]?.sentence ?? -1];
  if (sentence === undefined || !/^(?:IN|VBG|VBN|WRB|TO)$/.test(scene.tokens[sentence.first]?.tag ?? ""))
    return null;
  for (let i = position - 1; i >= Math.max(0, position - pronounChoice().nearMentions); i -= 1) {
    const before = drafts[i];
    if (before === undefined || before.first < sentence.first) break;
    if (before.personal && before.how !== "pronoun") return null;
  }
  for (let i = position + 1; i < Math.min(drafts.length, position + pronounChoice().nearMentions); i += 1) {
    const next = drafts[i];
    if (next === undefined || next.first >= sentence.last) return null;
    if (scene.tokens[next.first - 1]?.text !== "," || subject[i] !== true) continue;
    if (next.rule === "role") resolveTitle(discourse, i);
    return next.how !== "pronoun" && agrees(discourse, next, pronoun) ? next : null;
  }
  return null;
}

/** "When reporters asked Berg whether Holm would come, he replied": who is asked answers. */
function whoIsAsked(discourse: Discourse, position: number): Draft | null {
  const { scene, drafts, reporting } = discourse;
  const pronoun = drafts[position];
  if (pronoun === undefined || reporting[position] !== true) return null;
  for (let i = position - 1; i >= 0; i -= 1) {
    const asked = drafts[i];
    if (asked === undefined || scene.tokens[asked.first]?.sentence !== scene.tokens[pronoun.first]?.sentence)
      return null;
    if (asked.how !== "pronoun" && isAsked(discourse, asked) && agrees(discourse, asked, pronoun))
      return asked;
  }
  return null;
}

function bestCandidate(discourse: Discourse, position: number): { draft: Draft; chance: number } | null {
  const model = pronounChoice();
  const pairs = candidatesOf(discourse, position);
  const scores = pairs.map((pair) => weighHeld(model, featuresOf(discourse, pair)));
  const { index, chance } = likeliest(discourse, pairs, scores);
  const draft = discourse.drafts[pairs[index]?.candidate ?? -1];
  return draft === undefined ? null : { draft, chance };
}

/**
 * Which candidate is the likeliest, and how likely: what all mentions of one person tell for him counts together, as the training
 * has it.
 */
export function likeliest(
  { drafts }: Discourse,
  pairs: readonly Pair[],
  scores: readonly number[],
): { index: number; chance: number } {
  const top = Math.max(...scores);
  const odds = scores.map((score) => Math.exp(score - top));
  const sums = new Map<number | string, number>();
  const whoIs = (i: number) => {
    const entity = drafts[pairs[i]?.candidate ?? -1]?.entity ?? -1;
    return entity >= 0 ? entity : `nameless ${i}`;
  };
  for (const [i, odd] of odds.entries()) sums.set(whoIs(i), (sums.get(whoIs(i)) ?? 0) + odd);
  const most = Math.max(...sums.values());
  const own = odds.map((odd, i) => (sums.get(whoIs(i)) === most ? odd : -1));
  return { index: own.indexOf(Math.max(...own)), chance: most / odds.reduce((a, b) => a + b, 0) };
}

/** The mentions before a pronoun that it can mean, nearest first; of any gender for the training, which learns from it. */
export function candidatesOf(discourse: Discourse, position: number, anyGender = false): Pair[] {
  const { drafts } = discourse;
  const pronoun = drafts[position];
  const pairs: Omit<Pair, "around">[] = [];
  if (pronoun === undefined) return [];
  const barred = [
    barredSubject(discourse, position),
    turnSpeaker(discourse, pronoun),
    ownSpeaker(discourse, pronoun),
    listener(discourse, position),
  ];
  let subjects = false;
  for (
    let i = position - 1;
    i >= Math.max(0, position - pronounChoice().farMentions) && pairs.length < pronounChoice().candidates;
    i -= 1
  ) {
    const candidate = drafts[i];
    if (candidate === undefined) continue;
    if (sentencesApart(discourse, candidate, pronoun) > pronounChoice().sentences) break;
    // "the mediator, Ann Berg": one telling, not two.
    if (candidate.rule === "apposition") continue;
    if (candidate.last > pronoun.first || !agrees(discourse, candidate, pronoun, anyGender)) continue;
    if (speaksOf(discourse, pronoun, candidate) || isOpen(candidate)) continue;
    if (barred.some((each) => each !== null && isSame(each, candidate))) continue;
    const nearestSubject = !subjects && discourse.subject[i] === true;
    if (nearestSubject) subjects = true;
    pairs.push({ candidate: i, pronoun: position, rank: pairs.length, nearestSubject });
  }
  const around = aroundOf(
    discourse,
    pronoun,
    pairs.map(({ candidate }) => candidate),
  );
  return pairs.map((pair) => ({ ...pair, around }));
}

function agrees({ scene }: Discourse, candidate: Draft, pronoun: Draft, anyGender = false): boolean {
  if (!candidate.personal || candidate.plural) return false;
  if (candidate.rule === "first-person" || candidate.rule === "second-person") return false;
  if ((candidate.rule === "relative" || candidate.rule === "speaker-label") && candidate.entity < 0)
    return false;
  const entity = scene.registry.entities[candidate.entity];
  if (entity !== undefined && entity.kind !== "person") return false;
  if (anyGender) return true;
  const gender = entity?.gender ?? candidate.gender;
  return gender === null || gender === pronoun.gender;
}

/** A pronoun in what a later one says: nobody knows yet whom it means. */
function isOpen({ rule, entity, antecedent }: Draft): boolean {
  return rule === "pronoun" && entity < 0 && antecedent === undefined;
}

/** "We are Godzilla," he said: nobody is the speaker of a quotation because it names him. */
function speaksOf({ region, speakers }: Discourse, pronoun: Draft, candidate: Draft): boolean {
  const quotation = region[candidate.head] ?? -1;
  return candidate.how === "name" && quotation >= 0 && speakers.get(quotation) === pronoun;
}

/** BERG: He told me "never". In a turn, a post or a letter "he" is not its own speaker, but for what others say there. */
function turnSpeaker(discourse: Discourse, pronoun: Draft): Draft | null {
  const { scene, region, turns } = discourse;
  const quotation = region[pronoun.head] ?? -1;
  if (quotation >= 0 && quotation < scene.document.quoted.length) return null;
  return turns[blockOf(discourse, pronoun)] ?? null;
}

/** "He lied," Berg said: whoever says a quotation is not the "he" in it. */
function ownSpeaker({ scene, region, speakers }: Discourse, { head }: Draft): Draft | null {
  const quotation = region[head] ?? -1;
  return quotation < scene.document.quoted.length ? (speakers.get(quotation) ?? null) : null;
}

/** "he told *Berg*" is not Berg: the object of the pronoun's own verb, where it stands by name. */
function listener({ scene, drafts, subject }: Discourse, position: number): Draft | null {
  const pronoun = drafts[position];
  const token = scene.tokens[pronoun?.head ?? -1];
  if (token === undefined || subject[position] !== true || token.head < 0) return null;
  for (let i = position + 1; i < drafts.length; i += 1) {
    const other = drafts[i];
    if (other === undefined || scene.tokens[other.first]?.sentence !== token.sentence) return null;
    const { dep, head } = scene.tokens[relatedToken(scene, other)] ?? {};
    if (other.entity >= 0 && other.how === "name" && head === token.head && /^(?:i?obj|obl)$/.test(dep ?? ""))
      return other;
  }
  return null;
}

/** "him" is not the subject of its own clause: in "Nixon said Brezhnev had thanked him", not Brezhnev. */
function barredSubject({ scene, drafts, subject }: Discourse, position: number): Draft | null {
  const pronoun = drafts[position];
  const token = scene.tokens[pronoun?.head ?? -1];
  if (
    pronoun === undefined ||
    token === undefined ||
    !/^(?:him|her)$/.test(token.lower) ||
    token.tag === "PRP$"
  )
    return null;
  for (let i = position - 1; i >= Math.max(0, position - pronounChoice().nearMentions); i -= 1) {
    const before = drafts[i];
    if (before === undefined || scene.tokens[before.first]?.sentence !== token.sentence) return null;
    if (subject[i] === true && before.personal && !is(scene, before.first, Word.POSSESSIVE)) return before;
  }
  return null;
}
