import type { Document } from "../../model/document.ts";
import type { Draft } from "./draft.ts";
import { clauseOf, type Trigger } from "./trigger.ts";

/** What a happening's confidence is weighed from. */
export interface Evidence {
  document: Document;
  draft: Draft;
  /** How many of its participants the article names. */
  named: number;
  /** It has a place. */
  placed: boolean;
}

const BASE: Record<Trigger["class"], number> = { verb: 50, noun: 42, phase: 36, saying: 26 };

type Weigh = (evidence: Evidence) => number;

/** What speaks for a happening and against it, in hundredths added to the base of its class. */
const weights: Weigh[] = [
  ({ draft }) => (draft.trigger.kind !== null ? 15 : 0),
  ({ draft: { date } }) => (date === null ? -8 : date.basis === "stated" ? 20 : 10),
  ({ named, placed }) => Math.min(named, 2) * 6 + (placed ? 4 : 0) - (named === 0 && !placed ? 8 : 0),
  isUnsettled,
  isGeneric,
  isGoingOn,
  isSpoken,
  isDependent,
  isPlainSaying,
  isFrame,
];

/**
 * How surely this is a happening for a timeline, from 0 to 1: a known type, a stated date and named people speak for it,
 * habits in the present tense, first persons in quotations and bare nouns against it. From 0.5 on it is worth an entry.
 */
export function confidenceOf(evidence: Evidence): number {
  const base = BASE[evidence.draft.trigger.class];
  const score = weights.reduce((sum, weigh) => sum + weigh(evidence), base);
  const most = isSayingWithContent(evidence) ? 49 : 98;
  return Math.round(Math.min(most, Math.max(5, score))) / 100;
}

/** "They work quietly", "Washington still speaks of pressure": a habit, not a happening. */
function isGeneric({ draft: { trigger, layer, date } }: Evidence): number {
  const { verb } = clauseOf(trigger);
  const habit =
    verb?.form === "finite" && verb.tense === "present" && !verb.progressive && !verb.perfect && !verb.modal;
  return habit && trigger.class !== "phase" && !trigger.light && !layer.heading && date?.basis !== "stated"
    ? -25
    : 0;
}

/** What someone says of himself in a quotation: "We talked about trade". */
function isSpoken({ document: { tokens }, draft: { trigger, layer } }: Evidence): number {
  const at = tokens[trigger.head]?.start ?? 0;
  if (!layer.spoken && !layer.quoted.some(({ start, end }) => start <= at && at < end)) return 0;
  const subject = clauseOf(trigger).subject;
  const who = subject ? (tokens[subject.first]?.lower ?? "") : "";
  return /^(i|we|you|our|my|your|it|this|that|there)$/.test(who) ? -25 : -12;
}

/** What may happen, and what has no date, but is not told as happened. */
function isUnsettled({ draft: { judged, date } }: Evidence): number {
  if (judged.status === "happened" || judged.status === "alleged") return 0;
  // "denied that arms were discussed": the denial tells of the talks, not only of itself.
  if (judged.status === "denied" && judged.rule === "complement") return 5;
  return date === null || judged.status === "possible" ? -15 : 0;
}

/** "was watching", "were waiting": what goes on beside the story. */
function isGoingOn({ draft: { trigger } }: Evidence): number {
  return !trigger.noun && clauseOf(trigger).verb?.progressive ? -15 : 0;
}

/** A noun beside a verb that tells another happening ("discussed the summit"), or a clause without a tense of its own. */
function isDependent({ draft: { trigger, date } }: Evidence): number {
  const { verb } = clauseOf(trigger);
  const own = date?.basis === "stated" && (date.rule === "phrase" || date.rule === "phase" || !trigger.noun);
  if (own) return 0;
  if (trigger.noun && !verb) return -12;
  if (trigger.noun) return trigger.light ? 0 : -28;
  return verb?.form === "finite" ? 0 : -8;
}

const PLAIN = new Set(
  "say tell add note reply respond answer ask remark comment write report quote cite".split(" "),
);

/** What is only said is a quotation, and no happening of its own. */
function isPlainSaying({ draft: { trigger, date } }: Evidence): number {
  if (trigger.lemma === "tell" && date?.basis === "stated") return 0;
  return trigger.class === "saying" && trigger.kind === null && PLAIN.has(trigger.lemma) ? -10 : 0;
}

/** "denied that arms were sold": what is denied or claimed is the happening, the verb its frame. */
function isFrame({ draft: { trigger } }: Evidence): number {
  return FRAMES.has(trigger.lemma) && hasContent(trigger) ? -30 : 0;
}

const FRAMES = new Set("deny allege claim suggest believe think expect".split(" "));

function hasContent({ noun, tree, clause }: Trigger): boolean {
  return !noun && tree.clauses.some(({ parent, link }) => parent === clause && link === "complement");
}

/** "Kim told his guest that …", "…, Peskov said": a saying with what is said is a quotation, and below half. */
function isSayingWithContent({ draft: { trigger } }: Evidence): boolean {
  if (trigger.kind !== null || !PLAIN.has(trigger.lemma)) return false;
  return hasContent(trigger) || clauseOf(trigger).link === "report";
}
