import { isPlainSaying, isSaying, nounIs, verbIs } from "../../../english/lexicon.ts";
import type { Link } from "../../../model/syntax.ts";
import { isOfClause, isOfNoun, isUndated } from "../date/date-scene.ts";
import { clauseOf, type Trigger } from "../trigger.ts";
import type { Evidence, Questions } from "./evidence.ts";

/** What word tells it: its list and type, and what it does beside telling. */
export const ofTrigger: Questions = (evidence) => {
  const { trigger } = evidence.draft;
  const plain = isPlain(trigger);
  return [
    trigger.class,
    trigger.kind !== null && "known-kind",
    trigger.kind !== null && trigger.class === "noun" && "noun-known-kind",
    trigger.lemma === "be" && "be",
    trigger.light && "light",
    !trigger.noun && verbIs(trigger.lemma, "motion") && "motion",
    !trigger.noun && verbIs(trigger.lemma, "event") && "announces",
    plain && "saying-plain",
    isBareCue(trigger) && "saying-content",
    isFrame(trigger) && "frame",
    (isDeclined(trigger) || isWithheldObject(evidence)) && "declined",
    isStanding(evidence) && "standing",
    isDescription(evidence) && "describes",
    isSpokenOf(evidence) && "spoken-of",
  ];
};

/** "Kim said": a verb of saying that tells no act of its own. */
function isPlain(trigger: Trigger): boolean {
  return trigger.class === "saying" && trigger.kind === null && isPlainSaying(trigger.lemma);
}

/** "The judge told the jury that …", "…, police said": only said, with what is said beside it. */
export function isBareCue(trigger: Trigger): boolean {
  return isPlain(trigger) && isCueWithContent(trigger);
}

function isCueWithContent(trigger: Trigger): boolean {
  return hasContent(trigger, "complement") || clauseOf(trigger).link === "report";
}

/** "denied that arms were sold": what is denied is the happening, the verb its frame. */
function isFrame(trigger: Trigger): boolean {
  return !trigger.noun && verbIs(trigger.lemma, "frame") && hasContent(trigger, "complement");
}

/** "declined to say", "refused to give details", "declined to be named". */
function isDeclined(trigger: Trigger): boolean {
  return /^(refuse|decline)$/.test(trigger.lemma) && hasContent(trigger, "infinitive", isWithheld);
}

/** "gave no detail", "made no mention of it", "offered few clues", "denied nothing": nothing was done. */
function isWithheldObject({ document: { tokens }, draft: { trigger } }: Evidence): boolean {
  const { verb } = clauseOf(trigger);
  if (verb === null || trigger.noun || verb.passive) return false;
  const [next, noun] = [tokens[verb.last]?.lower ?? "", tokens[verb.last + 1]];
  if (next === "nothing") return true;
  return /^(?:no|few|little)$/.test(next) && WITHHELD.has(noun?.lemma ?? "");
}

const WITHHELD = new Set(
  "detail reason clue mention comment explanation apology hint date name sign answer word evidence figure".split(
    " ",
  ),
);

function isWithheld(lemma: string): boolean {
  return isSaying(lemma) || /^(give|name|identify|discuss|draw|be)$/.test(lemma);
}

function hasContent({ tree, clause }: Trigger, of: Link, fits?: (lemma: string) => boolean): boolean {
  return tree.clauses.some(
    ({ parent, link, verb }) => parent === clause && link === of && (!fits || fits(verb?.lemma ?? "")),
  );
}

/** What goes on between the parties rather than happens: "trade", "the war". */
function isStanding({ draft: { trigger, date } }: Evidence): boolean {
  return trigger.noun && nounIs(trigger.lemma, "standing") && !isOfNoun(date);
}

/** A participle that only describes its noun: "rockets *based* on old designs". */
function isDescription({ draft: { trigger, date } }: Evidence): boolean {
  const { link, verb } = clauseOf(trigger);
  return !trigger.noun && link === "participle" && verb?.form !== "gerund" && isUndated(date);
}

/** A gerund that is spoken of: "agreed on *raising* quotas". */
function isSpokenOf({ document: { tokens }, draft: { trigger, date } }: Evidence): boolean {
  const { link, verb, first } = clauseOf(trigger);
  if (trigger.noun || link !== "participle" || verb?.form !== "gerund" || isOfClause(date)) return false;
  return /^(of|for|on|about|in|to|from|against|with)$/.test(tokens[first]?.lower ?? "");
}
