import { isNounOf } from "../../../english/derived-nouns.ts";
import { nounIs } from "../../../english/lexicon.ts";
import type { Document, Token } from "../../../model/document.ts";
import type { Draft } from "../draft.ts";
import { clauseOf, type Trigger } from "../trigger.ts";
import type { Dated } from "./state.ts";

/** "The talks lasted two hours", "after it was suspended": the latest dated happening told by that word. */
export function sameWord({ tokens }: Document, { trigger }: Draft, last: Dated | null): Dated | null {
  if (trigger.class === "saying" || (trigger.noun && isCounted(tokens, trigger.first))) return null;
  const meeting = trigger.noun && nounIs(trigger.lemma, "meeting");
  let dated = last;
  while (dated && !isAkin(dated.draft.trigger, trigger) && !(meeting && isMeeting(dated.draft.trigger)))
    dated = dated.before;
  return dated;
}

/** One word, or "the closure" and "was closed". */
function isAkin(one: Trigger, other: Trigger): boolean {
  if (one.lemma === other.lemma) return true;
  return (
    one.noun !== other.noun &&
    isNounOf(...(one.noun ? ([one.lemma, other.lemma] as const) : ([other.lemma, one.lemma] as const)))
  );
}

/** "met", "held talks", "a summit": the meeting that "the talks" are, where no word tells it apart. */
function isMeeting({ lemma, noun }: Trigger): boolean {
  return lemma === "meet" || (noun && nounIs(lemma, "meeting"));
}

/** "the second summit", "another visit": a happening set apart from one told before. */
function isCounted(tokens: Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - 2), first).some(({ lower }) => COUNTED.has(lower));
}

const COUNTED = new Set("a an first second third fourth last latest next new other another only".split(" "));

/** The dated happening of the clause above, where it stands before. */
export function clauseAbove({ trigger }: Draft, last: Dated | null): Dated | null {
  const parent = trigger.noun ? trigger.clause : clauseOf(trigger).parent;
  let dated = last;
  while (dated?.draft.trigger.tree === trigger.tree) {
    if (dated.draft.trigger.clause === parent) return dated;
    dated = dated.before;
  }
  return null;
}
