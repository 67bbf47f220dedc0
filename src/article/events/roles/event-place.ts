import { weigh } from "../../../decide/weigh.ts";
import { isDayName } from "../../../english/calendar-words.ts";
import { nounIs, nounKind, verbIs } from "../../../english/lexicon.ts";
import type { MentionRef } from "../../../model/common.ts";
import type { Token } from "../../../model/document.ts";
import type { Mention } from "../../../model/mention.ts";
import { eventPlace } from "../decisions.ts";
import type { Trigger } from "../trigger.ts";
import { linkBefore } from "./link-before.ts";
import { kindOf, type RoleScene } from "./participants.ts";

const WHERE = /^(in|at|near|outside|inside|across|around|off|over|within|on|aboard|throughout)$/;
const WHITHER = /^(to|into|for|toward|towards|through|via|onto)$/;
const WHENCE = /^(from|out|of)$/;

/** Where it happened: a place or country after "in", "at" or "near" in the trigger's clause; of a journey, the end before the start. */
export function findPlace(scene: RoleScene): MentionRef | null {
  const { mentions, people, trigger } = scene;
  let best: Mention | null = null;
  let bestScore = 0;
  for (const mention of mentions) {
    const kind = kindOf(people, mention);
    if ((kind !== "place" && kind !== "country") || (kind === "country" && isOwner(scene, mention))) continue;
    if (
      !isHere(trigger, mention.headToken) ||
      isElsewhere(scene, mention) ||
      (kind === "country" && isAdjective(scene, mention))
    )
      continue;
    const score = scoreOf(scene, mention, kind);
    if (score > bestScore) {
      best = mention;
      bestScore = score;
    }
  }
  const entity = best ? people.entities[best.entity] : undefined;
  return best && entity ? { id: entity.id, name: entity.name, start: best.start, end: best.end } : null;
}

/** "Russian state media", "a US decision": whose it is, and not where; but "on Russian soil", "the Russia visit". */
function isAdjective({ document: { tokens }, trigger }: RoleScene, { headToken, last }: Mention): boolean {
  const next = tokens[last];
  const narrows = tokens[headToken]?.tag.startsWith("JJ") || next?.tag.startsWith("NN") || next?.tag === "JJ";
  if (!narrows || isDayName(next?.lower ?? "")) return false;
  if (trigger.noun && last === trigger.first && tokens[headToken]?.tag.startsWith("NN"))
    return !isMotion(trigger);
  return !LAND.test(next?.lemma ?? "");
}

const LAND =
  /^(water|soil|territory|airspace|region|province|city|town|village|port|border|capital|coast|island|side|airport|base)$/;

/** "vowed support for the war *in Ukraine*": the parser hangs the place on another happening, or it stands behind one; no meeting. */
function isElsewhere({ document: { tokens }, trigger }: RoleScene, { headToken, first }: Mention): boolean {
  const behind = WHERE.test(tokens[first - 1]?.lower ?? "") ? first - 2 : -1;
  if (behind >= trigger.last && isElsewhereNoun(tokens[behind])) return true;
  let at = tokens[headToken]?.head ?? -1;
  for (let step = 0; step < eventPlace().attachmentSteps && at >= trigger.last; step++) {
    if (isElsewhereNoun(tokens[at])) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}

function isElsewhereNoun(token: Token | undefined): boolean {
  return token?.tag.startsWith("NN") === true && ELSEWHERE.has(nounKind(token.lemma) ?? "");
}

const ELSEWHERE = new Set(["ASSAULT", "AID", "COERCE", "SANCTION"]);

/** In the trigger's clause, or in the participle that says where it was held: "the summit, held in Hanoi". */
function isHere({ tree, clause, noun, head }: Trigger, token: number): boolean {
  const owner = tree.owner[token - tree.first] ?? -1;
  if (owner === clause) return true;
  const held = tree.clauses[owner];
  if (!noun || held?.link !== "participle" || !held.verb?.passive || !verbIs(held.verb.lemma, "light"))
    return false;
  return held.subject !== null && head >= held.subject.first && head < held.subject.last;
}

/** "off Russia's coast": the coast is the place, and Russia whose it is; "Oslo's station" lies in Oslo. */
function isOwner({ document }: RoleScene, mention: Mention): boolean {
  return document.tokens[mention.last]?.tag === "POS";
}

/** A verb or noun of going: "came to", "rolled into", "a visit". */
function isMotion({ lemma, noun }: Trigger): boolean {
  if (noun) return nounIs(lemma, "motion");
  return verbIs(lemma, "motion") || verbIs(lemma.split("-")[0] ?? "", "motion");
}

/** How strongly a place is tied to the happening; 0 where it is not. Ties go to towns before countries, then to the nearest. */
function scoreOf(scene: RoleScene, mention: Mention, kind: string): number {
  const { trigger } = scene;
  const distance = mention.first - trigger.last;
  const tie = distance >= 0 ? { nearness: 1 / (2 + distance) } : { ahead: true };
  const bond = bondOf(scene, mention);
  return bond === null ? 0 : weigh(eventPlace(), { ...tie, town: kind === "place", [bond]: true });
}

function bondOf(scene: RoleScene, mention: Mention): "object" | "whither" | "where" | "whence" | null {
  const { document, trigger } = scene;
  const link = placeLink(document.tokens, mention, trigger);
  const motion = isMotion(trigger);
  if (motion && isObject(scene, mention)) return "object";
  if (motion && WHITHER.test(link)) return "whither";
  if (WHERE.test(link) || isPremodifier(document.tokens, mention, trigger)) return "where";
  return motion && WHENCE.test(link) ? "whence" : null;
}

/** The preposition before a place; "in the port of Vladivostok" and "at the gate of the university" have "in" and "at". */
function placeLink(tokens: Token[], mention: Mention, { tree }: Trigger): string {
  const link = linkBefore(tokens, mention.first, tree.first);
  if (link !== "of") return link;
  let of = mention.first - 1;
  while (of > tree.first && tokens[of]?.lower !== "of") of--;
  const outer = tokens[of - 1]?.tag.startsWith("NN") ? linkBefore(tokens, of - 1, tree.first) : "";
  return WHERE.test(outer) || WHITHER.test(outer) ? outer : link;
}

/** "the Hanoi summit". */
function isPremodifier(tokens: Token[], mention: Mention, trigger: Trigger): boolean {
  if (!trigger.noun || mention.last > trigger.first) return false;
  for (let i = mention.last; i < trigger.first; i++)
    if (!/^(JJ|NN|HYPH)/.test(tokens[i]?.tag ?? "")) return false;
  return true;
}

/** "left Vladivostok", "reached Russia", "toured the plant": the place is the object. */
function isObject({ document, trigger }: RoleScene, mention: Mention): boolean {
  return mention.first >= trigger.last && linkBefore(document.tokens, mention.first, trigger.last) === "";
}
