import { isSaying } from "../../../english/lexicon.ts";
import type { DateValue } from "../../../model/common.ts";
import type { Document, Token } from "../../../model/document.ts";
import type { DateRule } from "../../../model/rules.ts";
import type { Clause, ClauseTree } from "../../../model/syntax.ts";
import { isPhrase } from "../../syntax/noun-phrase.ts";
import { eventDate } from "../decisions.ts";
import type { Trigger } from "../trigger.ts";
import { isOfAnother } from "./behind-noun.ts";
import { isCommemorated } from "./commemorated.ts";
import { isOfThing } from "./of-a-thing.ts";
import { isOfSubject, verbInSubject } from "./of-subject.ts";
import type { PlacedTime } from "./place-time.ts";

/** What the rules read: a trigger, its sentence's triggers, and the time expressions of its sentence, in text order. */
export interface DateScene {
  document: Document;
  trigger: Trigger;
  times: PlacedTime[];
}

/** A date found for a trigger: a time expression of the article, or the date of publication. */
export interface ChosenDate {
  time: PlacedTime | null;
  /** A date reckoned from another ("two months after …"); null where the time expression or publication gives it. */
  value: DateValue | null;
  basis: "stated" | "context" | "published" | "carried";
  rule: DateRule;
  /** What it was reckoned from or taken over from: a time expression (`time:3`) or `published`; null for a date of its own. */
  anchor: string | null;
}

/** How a date that is taken over names where it comes from. */
export function chainOf({ anchor, time, basis }: ChosenDate): string | null {
  if (anchor !== null || time === null) return anchor ?? (basis === "published" ? "published" : null);
  return `time:${time.index}`;
}

/** "the 2011 summit": stated with the happening's own noun. */
export function isOfNoun(date: ChosenDate | null): boolean {
  return date?.rule === "phrase";
}

/** "The ship sank on Friday": stated in the happening's own clause. */
export function isOfClause(date: ChosenDate | null): boolean {
  return date?.rule === "clause";
}

/** "met on Friday to expand trade": the day of the clause above, which this one only shares. */
export function isShared(date: ChosenDate | null): boolean {
  return date?.rule === "matrix";
}

/** "Officials are investigating": of the day of publication, because it goes on. */
export function isGoingOn(date: ChosenDate | null): boolean {
  return date?.rule === "progressive";
}

/** "They sang.": no word of its own gives its day, at most the narrative around it. */
export function isUndated(date: ChosenDate | null): boolean {
  return date === null || date.basis === "carried";
}

/** Finds the time expression of a trigger in its own sentence, or null. */
export type FindTime = (scene: DateScene) => PlacedTime | null;

/** The time expression of a clause: one behind the trigger before one ahead of it, then the nearest. */
export function timeOfClause({ document, trigger, times }: DateScene, clause: number): PlacedTime | null {
  let best: PlacedTime | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const time of times) {
    if (ownerOf(document.tokens, trigger, time) !== clause || isNounsOwn(document.tokens, time, trigger))
      continue;
    const gap =
      time.first >= trigger.last
        ? time.first - trigger.last
        : trigger.first - time.last + eventDate().aheadCost;
    const distance = gap + (isBesideNoun(document.tokens, time) ? eventDate().nounCost : 0);
    if (distance < least) {
      best = time;
      least = distance;
    }
  }
  return best;
}

/** The clause that a time expression stands in; right before a verb it is that verb's ("the company this month | sold"). */
export function ownerOf(tokens: Token[], { tree }: Trigger, time: PlacedTime): number {
  const inSubject = verbInSubject(tokens, time);
  const of = tree.clauses.findIndex(
    ({ verb }) => verb !== null && inSubject >= verb.first && inSubject < verb.last,
  );
  if (of >= 0) return of;
  const before = tree.clauses.findIndex(({ verb }) => verb?.first === time.last && verb.form === "finite");
  if (before >= 0) return before;
  const index = tree.owner[time.first - tree.first] ?? -1;
  const clause = tree.clauses[index];
  if (clause?.link !== "participle") return index;
  const above =
    isAttachedTo(tokens, tree, clause.parent, time) || isBehindReduced(tokens, tree, clause, time);
  return above ? clause.parent : index;
}

/** "reached a deal on raising quotas at talks *on Friday*": the clause above, where the parser hangs the time on its verb. */
function isAttachedTo(
  tokens: Token[],
  { clauses }: ClauseTree,
  above: number,
  { first, last }: PlacedTime,
): boolean {
  let at = first;
  for (let step = 0; step < eventDate().attachmentSteps && at >= 0; step++) {
    const inside = at >= first && at < last;
    const owner = inside
      ? -1
      : clauses.findIndex(({ verb }) => verb !== null && at >= verb.first && at < verb.last);
    if (owner >= 0) return owner === above;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}

/** "inspected a jet armed with missiles | on Saturday": behind a reduced relative the time is the main verb's. */
function isBehindReduced(tokens: Token[], tree: ClauseTree, clause: Clause, time: PlacedTime): boolean {
  const { link, verb, first } = clause;
  if (link !== "participle" || verb?.form !== "participle" || verb.first !== first) return false;
  if (!tokens[first - 1]?.tag.startsWith("NN") || time.first - verb.last <= 2) return false;
  const main = tree.clauses[clause.parent]?.verb;
  return main?.form === "finite" && main.last <= first && !isSaying(main.lemma);
}

/** A date that belongs to a noun, not to the verb: "the 1994 law", "last year's deal", "compared with the year before". */
function isNounsOwn(tokens: Token[], time: PlacedTime, trigger: Trigger): boolean {
  const before = tokens[time.first - 1]?.lower ?? "";
  const after = tokens[time.last];
  if (before === "since" || before === "than" || before === "from") return true;
  if (!trigger.noun && time.first >= trigger.last && isOfAnother(tokens, time.first, trigger.lemma))
    return true;
  if (isOfSubject(tokens, time, trigger.first) || (!trigger.noun && isOfThing(tokens, time, trigger)))
    return true;
  if (!trigger.noun && isPast(time) && isCommemorated(tokens, time.first, trigger.lemma)) return true;
  if (trigger.noun && time.last <= trigger.first && isPhrase(tokens, time.last, trigger.first)) return false;
  if (after?.tag === "POS") return true;
  if (isSeason(after) && !tokens[time.last + 1]?.tag.startsWith("NN")) return false;
  const tag = tokens[time.first - 1]?.tag ?? "";
  const determined = DETERMINERS.has(tag) && before !== "this" && before !== "that";
  return determined && after?.tag.startsWith("NN") === true;
}

/** A year is told: what is commemorated is long past, "marked the day on Sunday" is not. */
function isPast({ time }: PlacedTime): boolean {
  return /\d{4}/.test(time.text);
}

/** "its judgment of 28 November", "paid for September", "third-quarter figures": rather a noun's than the verb's. */
function isBesideNoun(tokens: Token[], { first, last }: PlacedTime): boolean {
  const before = tokens[first - 1]?.lower ?? "";
  if (before === "for") return true;
  if (before === "of") return tokens[first - 2]?.tag.startsWith("NN") === true;
  return tokens[last]?.tag.startsWith("NN") === true && tokens[last - 1]?.lower.includes("quarter") === true;
}

/** "in the 2018–19 season", "in the 2014 campaign": the time as a whole. */
function isSeason(token: Token | undefined): boolean {
  return token !== undefined && /^(?:season|campaign|edition|term|session|vintage)$/.test(token.lower);
}

const DETERMINERS = new Set(["DT", "PRP$", "POS", "JJ"]);
