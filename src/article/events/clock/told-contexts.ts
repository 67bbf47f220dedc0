import type { Document } from "../../../model/document.ts";
import { isBound } from "../date/bound.ts";
import type { ChosenDate } from "../date/date-scene.ts";
import type { Draft } from "../draft.ts";
import { clauseOf } from "../trigger.ts";
import type { Context, Tense } from "./contexts.ts";
import { blockOf, isSpoken } from "./state.ts";
import type { Told, Traits } from "./told.ts";

/** What holds of a happening and is crossed with what holds of its candidates; `past` is the share of the article's dates that lie well back. */
export function traitsOf(document: Document, draft: Draft, past: number): Traits {
  return {
    tense: ofVerb(draft),
    share: past < FEW ? "few-past" : past > MOSTLY ? "mostly-past" : "some-past",
    spoken: isSpoken(document, draft),
  };
}

/** What holds of a happening whatever date it has. */
export function contextsOfTold(
  document: Document,
  told: Omit<Told, "reasons">,
  timed: ReadonlySet<number>,
): Context[] {
  const { draft, verdict, time, words, traits } = told;
  const block = blockOf(document, draft);
  const place = block / document.blocks.length;
  const found: (Context | false)[] = [
    "always",
    ...ofClause(draft),
    ...ofPlace(document, draft),
    place < EARLY && "early",
    place > LATE && "late",
    !timed.has(block) && "timeless-block",
    draft.judged.status,
    traits.share !== "some-past" && traits.share,
    ruleContext(verdict),
    ...ofExpression(told),
    ...ofLink(document, told),
    time !== null && isBound(document.text, time.time) && "bound",
    /\b(?:that|same)\b/.test(words) && "the-same",
    /^the\b/.test(words) && "definite",
    ofWeekday(document, told),
  ];
  return found.filter((each) => each !== false);
}

const [FEW, MOSTLY] = [0.25, 0.6];

/** Up to which share of the blocks a happening is told early, and from which on late. */
const [EARLY, LATE] = [0.2, 0.8];

const THE_WEEKDAY = /^(?:the|that) (?:very )?\w+day(?: (?:morning|afternoon|evening|night))?$/;

/** "on the Thursday", "that Friday night", "on a Tuesday": seldom the nearest to publication. */
function ofWeekday({ tokens }: Document, { form, words, time }: Omit<Told, "reasons">): Context | false {
  if (form !== "weekday" || time === null) return false;
  if (THE_WEEKDAY.test(words)) return "the-weekday";
  return /^(?:a|one)$/.test(tokens[time.first - 1]?.lower ?? "") && "a-weekday";
}

/** The rule that dates it, where that is one of those that take a date over or reckon it. */
function ruleContext(verdict: ChosenDate | null): Context | false {
  switch (verdict?.rule) {
    case undefined:
      return "by-none";
    case "headline":
    case "just-now":
    case "progressive":
    case "live":
    case "lead":
    case "same-day":
    case "same-noun":
    case "narrative":
    case "with-matrix":
    case "after-interval":
      return `by-${verdict.rule}`;
    default:
      return false;
  }
}

/** Verb, clause and trigger. */
function ofClause(draft: Draft): (Context | false)[] {
  const { trigger } = draft;
  const { link } = clauseOf(trigger);
  return [
    ofVerb(draft),
    link !== "infinitive" && link !== "participle" && link,
    trigger.noun && "noun",
    trigger.class === "saying" && "saying",
  ];
}

function ofVerb({ trigger }: Draft): Tense {
  const { verb } = clauseOf(trigger);
  if (verb === null) return "no-verb";
  if (verb.form !== "finite") return verb.form;
  if (verb.modal) return "modal";
  if (verb.progressive && verb.tense === "present") return "going-on";
  if (verb.tense === "past") return verb.perfect ? "past-perfect" : "past";
  return verb.perfect ? "present-perfect" : "present";
}

/** Marks that can stand before a block's first word. */
const MARKS = 2;

/** Where in the article it stands. */
function ofPlace(document: Document, draft: Draft): (Context | false)[] {
  const { sentences, blocks } = document;
  const sentence = sentences[draft.trigger.sentence];
  const block = blocks[blockOf(document, draft)];
  return [
    isSpoken(document, draft) && "quoted",
    draft.layer.spoken && "spoken",
    draft.layer.heading && "title",
    (block?.post ?? null) !== null && "post",
    (sentence?.start ?? 0) - (block?.start ?? 0) <= MARKS && "opens-block",
  ];
}

/** What stands before its expression, and a noun behind it. */
function ofLink({ tokens }: Document, { time, own }: Omit<Told, "reasons">): (Context | false)[] {
  if (time === null) return [];
  let at = time.first - 1;
  while (/^(?:the|that|this|about|around|early|late)$/.test(tokens[at]?.lower ?? "")) at--;
  const before = tokens[at];
  const sentence = before?.sentence === time.sentence;
  const after = tokens[time.last];
  return [
    own && "owned",
    !sentence ? "opens-clause" : (LINKS.get(before.lower) ?? ofTag(before.tag)),
    after?.sentence === time.sentence && after.tag.startsWith("NN") && "before-noun",
  ];
}

function ofTag(tag: string): Context | false {
  if (tag.startsWith("NN") || tag.startsWith("PRP")) return "behind-noun";
  if (tag.startsWith("VB")) return "behind-verb";
  return /^\W/.test(tag) && "behind-mark";
}

const LINKS: ReadonlyMap<string, Context> = new Map([
  ["in", "behind-in"],
  ["during", "behind-in"],
  ["on", "behind-on"],
  ["at", "behind-at"],
  ["of", "behind-of"],
  ["for", "behind-for"],
  ["from", "behind-from"],
  ["since", "behind-since"],
  ["until", "behind-until"],
  ["till", "behind-until"],
  ["to", "behind-to"],
  ["by", "behind-by"],
  ["before", "behind-before"],
  ["after", "behind-after"],
  ["than", "behind-than"],
]);

function ofExpression({ form, own }: Omit<Told, "reasons">): (Context | false)[] {
  if (form === null) return ["timeless"];
  const named = form === "shift" ? "shifted" : form === "same" ? "same-unit" : form;
  return [named, !own && "bystanding"];
}
