import type { Document } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import type { Link } from "../../model/syntax.ts";
import type { Draft } from "./draft.ts";
import { inWords } from "./lexicon/word-lists.ts";
import { clauseOf, type Trigger } from "./trigger.ts";

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

const BASE: Record<Trigger["class"], number> = { verb: 50, noun: 42, phase: 36, saying: 26 };

type Weigh = (evidence: Evidence) => number;

/** What speaks for a happening and against it, in hundredths added to the base of its class. */
const weights: Weigh[] = [
  ({ draft }) => (draft.trigger.kind !== null ? 15 : 0),
  isDated,
  ({ named, placed }) => Math.min(named, 2) * 6 + (placed ? 4 : 0) - (named === 0 && !placed ? 8 : 0),
  ({ measured }) => (measured ? 6 : 0),
  isUnsettled,
  isGeneric,
  isGoingOn,
  isSpoken,
  isDependent,
  isPlainSaying,
  isFrame,
  isAttribute,
  isStanding,
  isLasting,
];

/**
 * How surely this is a happening for a timeline, from 0 to 1: a known type, a stated date and named people speak for it,
 * habits in the present tense, first persons in quotations and bare nouns against it. From 0.5 on it is worth an entry.
 */
export function confidenceOf(evidence: Evidence): number {
  const base = BASE[evidence.draft.trigger.class];
  const score = weights.reduce((sum, weigh) => sum + weigh(evidence), base);
  const most = isSayingWithContent(evidence) ? 40 : isMusing(evidence) || isAside(evidence) ? 49 : 98;
  const least = tellsState(evidence) ? 10 : 5;
  return Math.round(Math.min(most, Math.max(least, score))) / 100;
}

/** A stated day speaks most for a happening; without any, one of no known type says little, but where it is a charge. */
function isDated({ draft: { date, trigger, judged } }: Evidence): number {
  if (date) return date.basis === "stated" ? 20 : 10;
  return trigger.kind === null && judged.status !== "alleged" && judged.status !== "denied" ? -16 : -8;
}

/** "They work quietly", "Washington still speaks of pressure": a habit, not a happening. */
function isGeneric({ draft: { trigger, layer, date } }: Evidence): number {
  const { verb } = clauseOf(trigger);
  const habit =
    verb?.form === "finite" && verb.tense !== "past" && !verb.progressive && !verb.perfect && !verb.modal;
  return habit && trigger.class !== "phase" && !trigger.light && !layer.heading && date?.basis !== "stated"
    ? -25
    : 0;
}

/** What someone says of himself in a quotation: "We talked about trade". */
function isSpoken({ document: { tokens }, draft: { trigger, layer } }: Evidence): number {
  const at = tokens[trigger.head]?.start ?? 0;
  const inside = ({ start, end }: Span) => start <= at && at < end;
  const told = layer.quotes.some(({ kind, spans }) => kind === "direct" && spans.some(inside));
  if (!layer.spoken && !told && !layer.quoted.some(inside)) return 0;
  const subject = clauseOf(trigger).subject;
  const who = subject ? (tokens[subject.first]?.lower ?? "") : "";
  return /^(i|we|you|our|my|your|it|this|that|there)$/.test(who) ? -25 : -12;
}

/** What only may happen, on no day in particular: "He could sell rice", "whether they will meet". */
function isMusing({ document: { tokens }, draft: { judged, date, trigger } }: Evidence): boolean {
  if (judged.status !== "possible") return false;
  // "met on Friday to expand trade": the day is that of the meeting.
  if (date?.basis !== "stated" || date.rule === "matrix" || /^(condition|question)$/.test(judged.rule))
    return true;
  const above = trigger.tree.clauses[clauseOf(trigger).parent];
  return /^(whether|if)$/.test(tokens[above?.marker ?? -1]?.lower ?? "");
}

/** A participle that only describes its noun: "rockets *based* on old designs", or a gerund that is spoken of: "agreed on *raising* quotas". */
function isAttribute({ document: { tokens }, draft: { trigger, date } }: Evidence): number {
  const { link, verb, first } = clauseOf(trigger);
  if (trigger.noun || link !== "participle") return 0;
  if (verb?.form === "gerund")
    return date?.rule !== "clause" && BOUND.has(tokens[first]?.lower ?? "") ? -25 : 0;
  return date === null ? -20 : 0;
}

const BOUND = new Set("of for on about in to from against with".split(" "));

/** What goes on between the parties rather than happens: "trade", "the war". */
function isStanding({ draft: { trigger, date } }: Evidence): number {
  return trigger.noun && STANDING.has(trigger.lemma) && date?.rule !== "phrase" ? -20 : 0;
}

const STANDING = new Set(
  `trade cooperation co-operation collaboration coordination war conflict struggle campaign operation assistance aid
  support production development growth hostility violence trading fighting crisis deal`.split(/\s+/),
);

/** "The North has backed the war": a perfect without a day, of what may have lasted long. */
function isLasting({ draft: { trigger, date } }: Evidence): number {
  const { verb } = clauseOf(trigger);
  if (trigger.noun || date !== null || !verb?.perfect || verb.tense !== "present") return 0;
  return trigger.kind === null || LASTING.has(trigger.kind) ? -20 : 0;
}

const LASTING = new Set<string>(["SUPPORT", "COOPERATE", "AID"]);

/** What may happen, and what has no date, but is not told as happened. */
function isUnsettled({ draft: { judged, date } }: Evidence): number {
  if (judged.status === "happened" || judged.status === "alleged") return 0;
  // "denied that arms were discussed": the denial tells of the talks, not only of itself.
  if (judged.status === "denied" && /^(complement|governor|without)$/.test(judged.rule))
    return judged.rule === "complement" ? 5 : 0;
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
  "say tell add state note reply respond answer ask remark comment write report quote cite".split(" "),
);

/** What is only said is a quotation, and no happening of its own. */
function isPlainSaying(evidence: Evidence): number {
  const { trigger, date } = evidence.draft;
  if (trigger.class !== "saying" || trigger.kind !== null || !PLAIN.has(trigger.lemma)) return 0;
  if (date?.basis === "stated") return trigger.lemma === "tell" ? 0 : -10;
  return isSayingWithContent(evidence) ? -50 : -20;
}

/** "denied that arms were sold", "declined to comment": what is denied or claimed is the happening, the verb its frame. */
function isFrame({ draft: { trigger } }: Evidence): number {
  if (trigger.noun) return 0;
  if (FRAMES.has(trigger.lemma) && hasContent(trigger, "complement")) return -30;
  return /^(refuse|decline)$/.test(trigger.lemma) && hasContent(trigger, "infinitive", SAYING) ? -40 : 0;
}

const SAYING = new Set(
  "say comment answer give name identify specify confirm discuss elaborate be draw speculate disclose".split(
    " ",
  ),
);

const FRAMES = new Set("deny allege claim suggest believe think expect".split(" "));

function hasContent({ tree, clause }: Trigger, of: Link, lemmas?: Set<string>): boolean {
  return tree.clauses.some(
    ({ parent, link, verb }) =>
      parent === clause && link === of && (!lemmas || lemmas.has(verb?.lemma ?? "")),
  );
}

/** "Kim told his guest that …", "…, Peskov said": a saying with what is said is a quotation, and below half. */
function isSayingWithContent({ draft: { trigger } }: Evidence): boolean {
  if (trigger.kind !== null || !PLAIN.has(trigger.lemma)) return false;
  return hasContent(trigger, "complement") || clauseOf(trigger).link === "report";
}

/** "Workers said that the train *had* 17 carriages": nothing but the saying tells it. */
function tellsState({ draft: { trigger } }: Evidence): boolean {
  const { tree, clause } = trigger;
  return (
    trigger.class === "saying" &&
    tree.clauses.some(
      ({ parent, link, verb }) =>
        parent === clause && link === "complement" && verb !== null && inWords("stative", verb.lemma),
    )
  );
}

/** "The talks *ended*", "*began* a meeting": the noun tells the happening; "*blaming* the West": what goes with another. */
function isAside({ draft: { trigger, date } }: Evidence): boolean {
  if (trigger.class === "phase" && trigger.light) return true;
  const { link, verb } = clauseOf(trigger);
  return !trigger.noun && link === "participle" && verb?.form === "gerund" && date === null;
}
