import type { MentionRule } from "../../model/mention.ts";
import { coreference } from "./decisions.ts";
import type { Discourse } from "./discourse.ts";
import { officeAt } from "./offices.ts";
import type { Draft, Scene } from "./scene.ts";
import { sentencesApart } from "./sentences-apart.ts";

/** "the two leaders", "both men", "the pair", "the two": the two persons just told of, else the story's two principals. */
export function resolvePair(discourse: Discourse, position: number): void {
  const draft = discourse.drafts[position];
  if (draft === undefined || draft.entity >= 0) return;
  if (isPairOfStates(discourse, draft)) assign(draft, statesOf(discourse), "pair-of-states");
  if (!isPair(discourse, draft)) return;
  const { scene, principals } = discourse;
  const head = scene.tokens[draft.head]?.lower ?? "";
  const lead = /^(?:leaders|presidents|statesmen|rulers|strongmen)$/.test(head) || isOfBoth(discourse, head);
  const last =
    lead && principals.length === 2 ? joinedLeaders(discourse, position) : lastTwo(discourse, position);
  assign(draft, last.length === 2 ? last : principals, "pair");
}

/**
 * The pair that leads and was named right before: "President Xi Jinping and President Vladimir Putin began talks. The two leaders …",
 * whomever the story is about.
 */
function joinedLeaders(discourse: Discourse, position: number): readonly number[] {
  const { drafts, scene } = discourse;
  const draft = drafts[position];
  for (let i = position - 1; i >= 0 && draft !== undefined; i -= 1) {
    const other = drafts[i];
    if (other === undefined || sentencesApart(discourse, other, draft) > 1) return [];
    const joined = other.last <= draft.first ? joinedNames(discourse, i, false) : null;
    if (joined?.every((index) => leads(scene, index)) === true) return joined;
  }
  return [];
}

/** Whether the profile or the article gives someone an office that leads. */
function leads(scene: Scene, index: number): boolean {
  const entity = scene.registry.entities[index];
  const person = entity?.source?.person;
  if (person != null && officeAt(person, "leader", scene.day)) return true;
  return [...(entity?.offices ?? [])].some((office) =>
    /^(?:president|leader|prime minister|king|ruler)$/.test(office),
  );
}

const NOUNS = /^(?:leaders|men|women|presidents|statesmen|rulers|strongmen|politicians|counterparts|sides)$/;

/** Two, and no others: "the two leaders", "both leaders", "the leaders" of a story with two principals; not "world leaders". */
function isPair(discourse: Discourse, draft: Draft): boolean {
  const { scene, principals } = discourse;
  const words = scene.tokens.slice(draft.first, draft.last).map((token) => token.lower);
  const head = words.at(-1) ?? "";
  const counted = words.includes("two") || words[0] === "both";
  if (head === "two" || head === "both" || head === "pair")
    return words.length <= 2 && !followedByOf(scene.tokens[draft.last]?.lower);
  const ofBoth = isOfBoth(discourse, head);
  if (!NOUNS.test(head) && !ofBoth) return false;
  if (counted) return words.length <= coreference().pairWords;
  return (
    (head === "leaders" || ofBoth) &&
    words.length === 2 &&
    words[0] === "the" &&
    principals.length === 2 &&
    !followedByOf(scene.tokens[draft.last]?.lower)
  );
}

/** "the two premiers", where that is the office of both principals. */
function isOfBoth({ scene, principals }: Discourse, head: string): boolean {
  const title = head.replace(/s$/, "");
  const holders = principals.filter((index) => {
    const person = scene.registry.entities[index]?.source?.person;
    return person != null && officeAt(person, title, scene.day);
  });
  return title !== head && holders.length === 2;
}

/** "the two countries", "both nations": the states of the story's principals. */
function isPairOfStates({ scene }: Discourse, draft: Draft): boolean {
  const words = scene.tokens.slice(draft.first, draft.last).map((token) => token.lower);
  if (!/^(?:countries|nations|states|governments|capitals)$/.test(words.at(-1) ?? "")) return false;
  return words.length <= coreference().pairWords && (words.includes("two") || words[0] === "both");
}

function statesOf({ scene, principals }: Discourse): number[] {
  const states = principals.map((index) => {
    const country = scene.registry.entities[index]?.country ?? null;
    return country === null ? undefined : scene.registry.find(country, "country");
  });
  return states.length === 2 && states[0] !== states[1] ? states.filter((state) => state !== undefined) : [];
}

function followedByOf(next: string | undefined): boolean {
  return next === "of" || next === "who";
}

/** The two persons of this sentence and the one before, where they are exactly two; who reports it here is not counted. */
function lastTwo(discourse: Discourse, position: number): readonly number[] {
  const { drafts, scene, reporting } = discourse;
  const draft = drafts[position];
  const found = new Set<number>();
  for (
    let i = position - 1;
    i >= Math.max(0, position - coreference().pairMentions) && draft !== undefined;
    i -= 1
  ) {
    const other = drafts[i];
    if (other === undefined || sentencesApart(discourse, other, draft) > 1) break;
    if (reporting[i] === true && sentencesApart(discourse, other, draft) === 0) continue;
    if (other.entity >= 0 && scene.registry.entities[other.entity]?.kind === "person")
      found.add(other.entity);
  }
  return found.size === 2 ? [...found].sort((a, b) => a - b) : [];
}

/** "They": who was subject just before, where that is a pair; "Berg and Holm … They". */
export function resolveThey(discourse: Discourse, position: number): void {
  const { drafts, scene } = discourse;
  const pronoun = drafts[position];
  if (pronoun === undefined) return;
  for (let i = position - 1; i >= Math.max(0, position - coreference().pairMentions); i -= 1) {
    const other = drafts[i];
    if (other === undefined || sentencesApart(discourse, other, pronoun) > 1) return;
    if (other.last > pronoun.first) continue;
    const joined = joinedNames(discourse, i, /^they$/i.test(scene.tokens[pronoun.head]?.text ?? ""));
    if (joined !== null) {
      assign(pronoun, joined, "pronoun-pair");
      return;
    }
    if (!other.plural || other.rule === "first-person" || other.how === "name") continue;
    if (other.also.length > 0) assign(pronoun, [other.entity, ...other.also], "pronoun-pair");
    else if (discourse.subject[i] !== true) continue;
    return;
  }
}

/** "Berg and Holm"; for "they" not after a preposition, as in "a match between Berg and Holm". */
function joinedNames({ drafts, scene }: Discourse, at: number, asSubject: boolean): number[] | null {
  const second = drafts[at];
  if (second === undefined || second.entity < 0 || scene.tokens[second.first - 1]?.lower !== "and")
    return null;
  const first = drafts
    .slice(Math.max(0, at - coreference().joinedMentions), at)
    .findLast((draft) => draft.last === second.first - 1);
  if (first === undefined || first.entity < 0 || first.entity === second.entity) return null;
  if (asSubject && /^(?:IN|TO)$/.test(scene.tokens[first.first - 1]?.tag ?? "")) return null;
  const persons = [first, second].every((draft) => scene.registry.entities[draft.entity]?.kind === "person");
  return persons ? [first.entity, second.entity] : null;
}

/** "his host", "his guest", "his counterpart": the other of the two principals, where "his" means one of them. */
export function resolveCounterpart(discourse: Discourse, position: number): void {
  const { drafts, scene, principals } = discourse;
  const draft = drafts[position];
  const owner = drafts[position + 1];
  if (draft === undefined || owner === undefined || draft.entity >= 0 || principals.length !== 2) return;
  if (!COUNTERPARTS.has(scene.tokens[draft.head]?.lower ?? "")) return;
  if (owner.first !== draft.first || owner.how !== "pronoun" || !principals.includes(owner.entity)) return;
  const other = principals.find((index) => index !== owner.entity);
  if (other === undefined) return;
  draft.entity = other;
  draft.how = "title";
  draft.rule = "counterpart";
}

const COUNTERPARTS = new Set(["host", "guest", "counterpart", "visitor", "interlocutor"]);

function assign(draft: Draft, entities: readonly number[], rule: MentionRule): void {
  const [first, ...others] = entities;
  if (first === undefined || others.length !== 1) return;
  draft.entity = first;
  draft.also = others;
  draft.rule = rule;
}
