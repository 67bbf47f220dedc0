import type { Token } from "../../../model/document.ts";
import { isOfAnother } from "../date/behind-noun.ts";
import { isCommemorated } from "../date/commemorated.ts";
import { ownerOf } from "../date/date-scene.ts";
import { isOfThing } from "../date/of-a-thing.ts";
import { isOfSubject } from "../date/of-subject.ts";
import type { PlacedTime } from "../date/place-time.ts";
import type { Draft } from "../draft.ts";
import { clauseOf } from "../trigger.ts";
import type { Dated } from "./state.ts";

/** "since 2019", "a book from 2019": the day opens a stretch, or is a thing's. */
const OPENS = /^(?:since|than|from)$/;

/** Whether a time of its sentence is another's than a happening's: of where a stretch begins, a verb in the subject, a feast. */
export function isSideDay(tokens: Token[], draft: Draft, time: PlacedTime): boolean {
  const { trigger } = draft;
  if (OPENS.test(tokens[time.first - 1]?.lower ?? "") || isSince(tokens, draft, time)) return true;
  if (isOfSubject(tokens, time, trigger.first) || isOfRelative(tokens, draft, time)) return true;
  if (trigger.noun) return false;
  if (isOfThing(tokens, time, trigger)) return true;
  return isOfAnother(tokens, time.first, trigger.lemma) || isCommemorated(tokens, time.first, trigger.lemma);
}

/** "Police found his car, which he had bought *in 2019*": the month or year in which a relative clause tells of a thing is its own. */
function isOfRelative(tokens: Token[], draft: Draft, time: PlacedTime): boolean {
  if (A_DAY.test(time.time.value)) return false;
  return isInRelative(draft, ownerOf(tokens, draft.trigger, time));
}

const A_DAY = /^\d{4}-\d\d-\d\d/;

/** Whether a clause is a relative one that a happening stands outside of. */
export function isInRelative({ trigger }: Draft, index: number): boolean {
  const { clauses } = trigger.tree;
  if (clauses[index]?.link !== "relative") return false;
  let at = trigger.clause;
  while (at >= 0 && at !== index) at = clauses[at]?.parent ?? -1;
  return at < 0;
}

/** The latest dated happening that is not told beside the own one: not "stolen in March 1990" in "A painting stolen … was returned". */
export function pastSide(tokens: Token[], draft: Draft, last: Dated | null): Dated | null {
  let dated = last;
  while (dated && isBeside(tokens, draft, dated)) dated = dated.before;
  return dated;
}

function isBeside(tokens: Token[], draft: Draft, { draft: other, date: { time } }: Dated): boolean {
  if (other.trigger.tree !== draft.trigger.tree || time === null) return false;
  return isOfSubject(tokens, time, draft.trigger.first) || isOfRelative(tokens, draft, time);
}

/** "It was her first visit since she *retired in 2019*": where a stretch begins that ended; "has grown since" begins there. */
function isSince(tokens: readonly Token[], { trigger }: Draft, { first }: PlacedTime): boolean {
  const { tree } = trigger;
  const clause = tree.clauses[tree.owner[first - tree.first] ?? -1];
  const isOpened = clause !== undefined && tokens[clause.first]?.lower === "since";
  return isOpened && clauseOf(trigger).verb?.perfect !== true;
}
