import { isIrregularPast, verbIs } from "../../../english/lexicon.ts";
import type { DateValue, Published } from "../../../model/common.ts";
import type { Document, Token } from "../../../model/document.ts";
import type { VerbGroup } from "../../../model/syntax.ts";
import { isBound } from "../date/bound.ts";
import type { Draft } from "../draft.ts";
import { clauseOf } from "../trigger.ts";

/**
 * What its date tells to be a plan: "is listed for 11 October", "moved it to July 17", "She flies home tomorrow", "Sales continue
 * until Sunday", and under a modal "The recount should close on Tuesday".
 */
export function isToCome(
  document: Document,
  published: Published | null,
  draft: Draft,
  day: DateValue | null,
): boolean {
  const { judged, date, trigger } = draft;
  const verb = clauseOf(trigger).verb;
  const [time, ahead] = [date?.time?.time, isAhead(draft, published, day)];
  if (judged.status === "possible")
    return judged.rule === "modal" && date?.basis === "stated" && isDue(verb?.modal ?? null, ahead);
  if (judged.status !== "happened") return false;
  if (isSetFor(document.tokens, draft)) return true;
  if (!ahead) return false;
  // "closed the road until Friday" is done, "the road is closed until Friday" goes on.
  if (time !== undefined && isBound(document.text, time)) return verb === null || !isOver(verb);
  // "praised the crew ahead of a hearing on Thursday": a noun is none of its clause's past.
  if (trigger.noun && !trigger.light && date?.rule === "phrase") return true;
  // A plain past is no plan: its day was read wrongly.
  const isOwn = date?.basis === "stated" || date?.rule === "participle";
  return isOwn && (verb === null || !isPast(document.tokens, verb));
}

/** Nothing has happened that lies after the day of publication, known or not. */
function isAhead({ date }: Draft, published: Published | null, day: DateValue | null): boolean {
  if (published !== null) return day?.from != null && day.from > published.value.slice(0, 10);
  const { rule = "", offset = 0 } = date?.time?.time.pending ?? {};
  return (
    /^(?:weekday|date|month|period|day)-(?:future|after)/.test(rule) ||
    (rule === "shift" && (offset ?? 0) > 0)
  );
}

/** "closed the road until Friday": an act that is over; not "stayed until Friday", "were given until Friday", which end then. */
export function isOver(verb: VerbGroup): boolean {
  return isDone(verb) && !ENDING.has(verb.lemma) && !verbIs(verb.lemma, "state");
}

const ENDING: ReadonlySet<string> = new Set(
  "give have take stay remain run last continue wait sit hold serve work live reign be keep go".split(" "),
);

/** "closed", "has closed" */
function isDone({ tense, perfect }: VerbGroup): boolean {
  return tense === "past" || perfect;
}

/** "Voigt quit" has the form of a present tense. */
export function isPast(tokens: readonly Token[], verb: VerbGroup): boolean {
  return isDone(verb) || isIrregularPast(tokens[verb.main]?.lower ?? "");
}

/** "should close on Tuesday", "should have met on 31 March" are due on a day; "can sign up from 17 August" only where it is to come. */
function isDue(modal: string | null, ahead: boolean): boolean {
  return modal !== null && (DUE.has(modal) || (ahead && modal === "can"));
}

const DUE = new Set(["should", "would", "'d", "’d", "ought"]);

/** "It was fixed for Friday", "moved the hearing to July 17", "promised a result by Saturday": the day is that of what was set. */
export function isSetFor(tokens: readonly Token[], { date, trigger }: Draft): boolean {
  const { verb } = clauseOf(trigger);
  const at = date?.time?.first ?? -1;
  if (verb === null || date?.rule !== "clause" || at < verb.last) return false;
  const link = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1;
  const links = SETTERS.get(verb.lemma);
  return links?.has(tokens[link]?.lower ?? "") === true && (verb.passive || !NEEDS_PASSIVE.has(verb.lemma));
}

const SETTERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...setters("fix set pencil list summon book slate mean announce call propose offer commit", "for"),
  ...setters("move put push shift postpone defer adjourn delay commit", "to until till for"),
  ...setters("promise", "by for"),
]);

/** "set off for", "called for two days" */
const NEEDS_PASSIVE = new Set(["set", "call", "list", "mean", "commit", "book", "put"]);

function setters(verbs: string, links: string): [string, Set<string>][] {
  return verbs.split(" ").map((verb) => [verb, new Set(links.split(" "))]);
}
