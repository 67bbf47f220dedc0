import type { ReasonOf } from "../../decide/decision.ts";
import { confidenceOf, type Reasons, weigh } from "../../decide/weigh.ts";
import { isPlainSaying, isSaying, nounIs, verbIs } from "../../english/lexicon.ts";
import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import type { Link } from "../../model/syntax.ts";
import { isOfClause, isOfCourse, isOfNoun, isShared, isUndated } from "./date/date-scene.ts";
import { eventWorth } from "./decisions.ts";
import type { Draft } from "./draft.ts";
import { clauseOf, isDeniedByGovernor, isDeniedContent, isLeftOpen, type Trigger } from "./trigger.ts";

/** What a happening's confidence is weighed from. */
export interface Evidence {
  document: Document;
  draft: Draft;
  /** How many of its participants the article names. */
  named: number;
  /** It has a place. */
  placed: boolean;
  /** It has a count, a length or another quantity. */
  measured: boolean;
}

/** What can speak for a happening and against it. */
type Reason = ReasonOf<typeof eventWorth>;

/** Asks one question about a happening; at most one of its answers is a reason. */
type Question = (evidence: Evidence) => Reason | null;

const questions: readonly Question[] = [
  isDated,
  isUnsettled,
  isGeneric,
  goesOn,
  isSpoken,
  isDependent,
  isOnlySaid,
  isFrame,
  isAttribute,
  isStanding,
  isLasting,
];

/**
 * How surely this is a happening for a timeline, from 0 to 1: a known type, a stated date and named people speak for it,
 * habits in the present tense, first persons in quotations and bare nouns against it. From 0.5 on it is worth an entry.
 */
export function eventConfidence(evidence: Evidence): number {
  const model = eventWorth();
  const confidence = confidenceOf(model, weigh(model, eventReasons(evidence)));
  const faint = isMusing(evidence) || isAside(evidence);
  const most = isSayingWithContent(evidence) ? model.mostSaying : faint ? model.mostMusing : model.most;
  return Math.min(most, Math.max(tellsState(evidence) ? model.leastState : model.least, confidence));
}

/** The reasons for and against a happening. */
function eventReasons(evidence: Evidence): Reasons<Reason> {
  const { named, placed, measured, draft } = evidence;
  const held: Partial<Record<Reason, number | boolean>> = {
    [draft.trigger.class]: true,
    "known-kind": draft.trigger.kind !== null,
    named: Math.min(named, eventWorth().mostNamed),
    placed,
    "nobody-nowhere": named === 0 && !placed,
    measured,
  };
  for (const question of questions) {
    const reason = question(evidence);
    if (reason !== null) held[reason] = true;
  }
  return held;
}

/** A stated day speaks most for a happening, one that the narrative only stands at not at all; without any, one of no known type says little, but where it is a charge. */
function isDated({ draft: { date, trigger, judged } }: Evidence): Reason | null {
  if (!isUndated(date)) return date?.basis === "stated" ? "day-stated" : "day-derived";
  return trigger.kind === null && judged.status !== "alleged" && judged.status !== "denied"
    ? "undated-untyped"
    : "undated";
}

/** "They work quietly", "Washington still speaks of pressure": a habit, not a happening. */
function isGeneric({ draft: { trigger, layer, date } }: Evidence): Reason | null {
  const { verb } = clauseOf(trigger);
  const habit =
    verb?.form === "finite" && verb.tense !== "past" && !verb.progressive && !verb.perfect && !verb.modal;
  return habit && trigger.class !== "phase" && !trigger.light && !layer.heading && date?.basis !== "stated"
    ? "habit"
    : null;
}

/** What someone says of himself in a quotation: "We talked about trade". */
function isSpoken({ document: { tokens }, draft: { trigger, layer } }: Evidence): Reason | null {
  const at = tokens[trigger.head]?.start ?? 0;
  const inside = ({ start, end }: Span) => start <= at && at < end;
  const told = layer.quotes.some(({ kind, spans }) => kind === "direct" && spans.some(inside));
  if (!layer.spoken && !told && !layer.quoted.some(inside)) return null;
  const subject = clauseOf(trigger).subject;
  const who = subject ? (tokens[subject.first]?.lower ?? "") : "";
  return /^(i|we|you|our|my|your|it|this|that|there)$/.test(who) ? "spoken-of-self" : "spoken";
}

/** What only may happen, on no day in particular: "He could sell rice", "whether they will meet". */
function isMusing({ document: { tokens }, draft: { judged, date, trigger } }: Evidence): boolean {
  if (judged.status !== "possible") return false;
  // "met on Friday to expand trade": the day is that of the meeting.
  if (date?.basis !== "stated" || isShared(date) || isLeftOpen(judged)) return true;
  const above = trigger.tree.clauses[clauseOf(trigger).parent];
  return /^(whether|if)$/.test(tokens[above?.marker ?? -1]?.lower ?? "");
}

/** A participle that only describes its noun: "rockets *based* on old designs", or a gerund that is spoken of: "agreed on *raising* quotas". */
function isAttribute({ document: { tokens }, draft: { trigger, date } }: Evidence): Reason | null {
  const { link, verb, first } = clauseOf(trigger);
  if (trigger.noun || link !== "participle") return null;
  if (verb?.form === "gerund")
    return !isOfClause(date) && BOUND.has(tokens[first]?.lower ?? "") ? "spoken-of" : null;
  return isUndated(date) ? "describes" : null;
}

const BOUND = new Set("of for on about in to from against with".split(" "));

/** What goes on between the parties rather than happens: "trade", "the war". */
function isStanding({ draft: { trigger, date } }: Evidence): Reason | null {
  return trigger.noun && nounIs(trigger.lemma, "standing") && !isOfNoun(date) ? "standing" : null;
}

/** "The North has backed the war": a perfect without a day, of what may have lasted long. */
function isLasting({ draft: { trigger, date } }: Evidence): Reason | null {
  const { verb } = clauseOf(trigger);
  if (trigger.noun || !isUndated(date) || !verb?.perfect || verb.tense !== "present") return null;
  return trigger.kind === null || LASTING.has(trigger.kind) ? "lasting" : null;
}

const LASTING = new Set<string>(["SUPPORT", "COOPERATE", "AID"]);

/** What may happen, and what has no date, but is not told as happened. */
function isUnsettled({ draft: { judged, date } }: Evidence): Reason | null {
  if (judged.status === "happened" || judged.status === "alleged") return null;
  // "denied that arms were discussed": the denial tells of the talks, not only of itself.
  if (isDeniedContent(judged)) return "denial-tells";
  if (isDeniedByGovernor(judged)) return null;
  return isUndated(date) || judged.status === "possible" ? "unsettled" : null;
}

/** "was watching", "were waiting": what goes on beside the story. */
function goesOn({ draft: { trigger } }: Evidence): Reason | null {
  return !trigger.noun && clauseOf(trigger).verb?.progressive ? "going-on" : null;
}

/** A noun beside a verb that tells another happening ("discussed the summit"), or a clause without a tense of its own. */
function isDependent({ draft: { trigger, date } }: Evidence): Reason | null {
  const { verb } = clauseOf(trigger);
  const own = date?.basis === "stated" && (isOfCourse(date) || !trigger.noun);
  if (own) return null;
  if (trigger.noun && !verb) return "verbless";
  if (trigger.noun) return trigger.light ? null : "beside-verb";
  return verb?.form === "finite" ? null : "tenseless";
}

/** What is only said is a quotation, and no happening of its own. */
function isOnlySaid(evidence: Evidence): Reason | null {
  const { trigger, date } = evidence.draft;
  if (trigger.class !== "saying" || trigger.kind !== null || !isPlainSaying(trigger.lemma)) return null;
  if (date?.basis === "stated") return trigger.lemma === "tell" ? null : "saying-dated";
  return isSayingWithContent(evidence) ? "saying-content" : "saying-bare";
}

/** "denied that arms were sold", "declined to comment": what is denied or claimed is the happening, the verb its frame. */
function isFrame({ draft: { trigger } }: Evidence): Reason | null {
  if (trigger.noun) return null;
  if (verbIs(trigger.lemma, "frame") && hasContent(trigger, "complement")) return "frame";
  return /^(refuse|decline)$/.test(trigger.lemma) && hasContent(trigger, "infinitive", isWithheld)
    ? "declined"
    : null;
}

/** "declined to say", "refused to give details", "declined to be named". */
function isWithheld(lemma: string): boolean {
  return isSaying(lemma) || /^(give|name|identify|discuss|draw|be)$/.test(lemma);
}

function hasContent({ tree, clause }: Trigger, of: Link, fits?: (lemma: string) => boolean): boolean {
  return tree.clauses.some(
    ({ parent, link, verb }) => parent === clause && link === of && (!fits || fits(verb?.lemma ?? "")),
  );
}

/** "The judge told the jury that …", "…, police said": a saying with what is said is a quotation, and below half. */
function isSayingWithContent({ draft: { trigger } }: Evidence): boolean {
  if (trigger.kind !== null || !isPlainSaying(trigger.lemma)) return false;
  return hasContent(trigger, "complement") || clauseOf(trigger).link === "report";
}

/** "Workers said that the train *had* 17 carriages": nothing but the saying tells it. */
function tellsState({ draft: { trigger } }: Evidence): boolean {
  const { tree, clause } = trigger;
  return (
    trigger.class === "saying" &&
    tree.clauses.some(
      ({ parent, link, verb }) =>
        parent === clause && link === "complement" && verb !== null && verbIs(verb.lemma, "state"),
    )
  );
}

/** "The talks *ended*", "*began* a meeting": the noun tells the happening; "*blaming* the West": what goes with another. */
function isAside({ draft: { trigger, date } }: Evidence): boolean {
  if (trigger.class === "phase" && trigger.light) return true;
  const { link, verb } = clauseOf(trigger);
  return !trigger.noun && link === "participle" && verb?.form === "gerund" && isUndated(date);
}
