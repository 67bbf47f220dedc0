import { verbIs } from "../../../english/lexicon.ts";
import type { Participant } from "../../../model/article-record.ts";
import type { Document, Token } from "../../../model/document.ts";
import type { Entity, Mention, People } from "../../../model/mention.ts";
import type { Clause } from "../../../model/syntax.ts";
import { phraseStart } from "../../syntax/noun-phrase.ts";
import { clauseOf, type Trigger } from "../trigger.ts";
import { linkBefore } from "./link-before.ts";

type Role = Participant["role"];

/** A mention with the part it plays in a happening. */
export interface Cast {
  mention: Mention;
  role: Role;
}

/** What the rules read. */
export interface RoleScene {
  document: Document;
  people: People;
  /** Mentions of the trigger's sentence, in text order. */
  mentions: Mention[];
  trigger: Trigger;
}

/**
 * Who takes part: the subject acts and the object receives, the other way round in the passive; both sides of a mutual
 * verb are participants ("Miners met owners"); of an event noun, its possessor, its "of", "with", "between" and "by".
 */
export function findCast(scene: RoleScene): Cast[] {
  const cast = scene.trigger.noun ? nounCast(scene) : verbCast(scene);
  const mutual = verbIs(scene.trigger.lemma, "mutual") || scene.trigger.kind === "CONSULT";
  return mutual && cast.length > 1 && isMutual(scene.trigger)
    ? cast.map(({ mention }) => ({ mention, role: "participant" as const }))
    : cast;
}

function isMutual(trigger: Trigger): boolean {
  return trigger.noun || verbIs(trigger.lemma, "mutual");
}

function verbCast(scene: RoleScene): Cast[] {
  const { trigger, mentions, document } = scene;
  const clause = clauseOf(trigger);
  const cast = subjectCast(scene, clause);
  for (const mention of mentions) {
    if (mention.headToken < trigger.last || ownerOf(trigger, mention.headToken) !== trigger.clause) continue;
    const role = isSubject(clause, mention) ? null : roleBehind(document.tokens, mention, clause, scene);
    if (role) cast.push({ mention, role });
  }
  return cast;
}

function subjectCast(scene: RoleScene, clause: Clause): Cast[] {
  const { mentions, document } = scene;
  const role: Role = clause.verb?.passive ? "recipient" : "actor";
  const cast = mentions.flatMap((mention): Cast[] => {
    if (!isSubject(clause, mention)) return [];
    if (isPossessor(document.tokens, mention)) return [{ mention, role: "participant" }];
    return isInside(document.tokens, mention, clause) ? [] : [{ mention, role }];
  });
  if (cast.some((one) => one.role === role)) return cast;
  const named = mentions.find((mention) => isApposition(document.tokens, mention, clause));
  return named ? [...cast, { mention: named, role }] : cast;
}

/** "his brother, | Robert Kennedy, | ran": the name right behind a subject that names nobody. */
function isApposition(tokens: Token[], mention: Mention, { subject }: Clause): boolean {
  if (!subject || mention.how !== "name" || tokens[mention.first - 1]?.text !== ",") return false;
  return mention.first - 1 === subject.last || mention.first === subject.last;
}

function isSubject(clause: Clause, mention: Mention): boolean {
  const subject = clause.subject;
  return subject !== null && mention.headToken >= subject.first && mention.headToken < subject.last;
}

function isPossessor(tokens: Token[], mention: Mention): boolean {
  return tokens[mention.last]?.tag === "POS" || tokens[mention.headToken]?.tag === "PRP$";
}

/** A name inside the subject that does not head it: "the head | of Rosatom", "a newspaper | in Seoul". */
function isInside(tokens: Token[], mention: Mention, clause: Clause): boolean {
  const before = tokens[mention.first - 1];
  return before !== undefined && mention.first > (clause.subject?.first ?? 0) && /^(IN|TO)$/.test(before.tag);
}

/** The part of a mention behind the verb, by the preposition before it. */
function roleBehind(tokens: Token[], mention: Mention, clause: Clause, scene: RoleScene): Role | null {
  const verb = clause.verb;
  if (!verb) return null;
  if (isPossessor(tokens, mention)) return "participant";
  const link = linkBefore(tokens, mention.first, verb.last);
  const place = kindOf(scene.people, mention) === "place";
  switch (link) {
    case "":
      return place || (verb.passive && !isBy(link)) ? (place ? null : "participant") : "recipient";
    case "by":
      return verb.passive || verb.form === "participle" ? "actor" : null;
    case "with":
    case "alongside":
    case "between":
    case "among":
    case "and":
      return "participant";
    case "to":
    case "at":
    case "against":
    case "on":
    case "for":
    case "from":
    case "upon":
    case "towards":
    case "of":
      return isPlaceHere(scene, mention) ? null : "recipient";
    default:
      return null;
  }
}

function isBy(link: string): boolean {
  return link === "by";
}

/** A place, or a country after a verb of going: where, not who. */
function isPlaceHere({ people, trigger }: RoleScene, mention: Mention): boolean {
  const kind = kindOf(people, mention);
  return kind === "place" || (kind === "country" && (verbIs(trigger.lemma, "motion") || trigger.noun));
}

/** What kind of entity a mention means; null where the text does not say who is meant. */
export function kindOf(people: People, mention: Mention): Entity["kind"] | null {
  return people.entities[mention.entity]?.kind ?? null;
}

function ownerOf(trigger: Trigger, token: number): number {
  return trigger.tree.owner[token - trigger.tree.first] ?? -1;
}

/** "the queen's visit", "talks with owners", "a meeting between the two", "Russian strikes on Kyiv"; the subject of a light verb acts. */
function nounCast(scene: RoleScene): Cast[] {
  const { trigger, mentions, document } = scene;
  const { tokens } = document;
  const clause = clauseOf(trigger);
  const cast: Cast[] = [];
  const start = phraseStart(tokens, trigger.first, trigger.tree.first);
  for (const mention of mentions) {
    if (ownerOf(trigger, mention.headToken) !== trigger.clause) continue;
    const role = nounRole(scene, mention, start);
    if (role) cast.push({ mention, role });
  }
  const acted = clause.verb && isLightFor(tokens, clause, trigger);
  if (acted)
    for (const found of subjectCast(scene, clause))
      if (!cast.some((c) => c.mention === found.mention)) cast.unshift(found);
  return cast;
}

function nounRole(scene: RoleScene, mention: Mention, start: number): Role | null {
  const { trigger, document } = scene;
  const { tokens } = document;
  if (kindOf(scene.people, mention) === "place") return null;
  if (mention.first >= start && mention.last <= trigger.head) return "actor";
  if (mention.first < trigger.last) return null;
  const link = linkBefore(tokens, mention.first, trigger.last);
  if (isPossessor(tokens, mention)) return null;
  switch (link) {
    case "with":
    case "between":
    case "and":
    case "among":
      return "participant";
    case "by":
      return "actor";
    case "of":
      return OF_RECIPIENT.has(trigger.kind ?? "") ? "recipient" : "actor";
    case "against":
    case "for":
    case "to":
    case "on":
      return isPlaceHere(scene, mention) ? null : "recipient";
    default:
      return null;
  }
}

/** Types whose "of" names whom it befell: "the arrest of a minister", "the invasion of Kuwait". */
const OF_RECIPIENT = new Set(["ASSAULT", "COERCE", "CRIME", "ACCUSE", "SANCTION", "SUPPORT", "YIELD"]);

/** The event noun is the object of a light verb or the clause's verb of phase: "held talks", "ended a visit". */
function isLightFor(tokens: Token[], clause: Clause, trigger: Trigger): boolean {
  const verb = clause.verb;
  if (!verb || trigger.head < verb.last) return false;
  const { lemma } = verb;
  return (
    (verbIs(lemma, "light") || verbIs(lemma, "phase")) && linkBefore(tokens, trigger.first, verb.last) === ""
  );
}
