import { isUnit, type Unit } from "../../../calendar/units.ts";
import { numberAt } from "../../../english/numbers.ts";
import type { Document } from "../../../model/document.ts";
import type { Draft } from "../draft.ts";
import { clauseOf } from "../trigger.ts";

/** How far a happening lies from another of its sentence: "two days after the talks". */
export interface Interval {
  other: Draft;
  count: number;
  unit: Unit;
}

const UNIT = /^(day|night|morning|week|fortnight|month|year|hour|minute)s?$/;

/** The happenings that lie a stated stretch from another of their sentence, in both directions. */
export function namedIntervals(document: Document, drafts: Draft[]): Map<Draft, Interval> {
  const found = new Map<Draft, Interval>();
  const bySentence = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const list = bySentence.get(draft.trigger.sentence) ?? [];
    list.push(draft);
    bySentence.set(draft.trigger.sentence, list);
  }
  for (const own of bySentence.values()) if (own.length > 1) readSentence(document, own, found);
  return found;
}

function readSentence({ tokens, sentences }: Document, own: Draft[], found: Map<Draft, Interval>): void {
  const range = sentences[own[0]?.trigger.sentence ?? -1];
  for (let at = (range?.first ?? 0) + 1; at < (range?.last ?? 0); at++) {
    const word = tokens[at]?.lower;
    if (word !== "after" && word !== "before") continue;
    const length = lengthBefore(tokens, at);
    if (length === null) continue;
    const named = own.find(({ trigger }) => trigger.first > at);
    if (!named || named.trigger.first - at > 12) continue;
    const main = mainOf(own, named, at);
    if (!main) continue;
    const count = length.count * (word === "after" ? 1 : -1);
    if (!found.has(main)) found.set(main, { other: named, count, unit: length.unit });
    if (!found.has(named)) found.set(named, { other: main, count: -count, unit: length.unit });
  }
}

/** The happening that the stretch is counted to: of the clause above, or of the nearest verb. */
function mainOf(own: Draft[], named: Draft, at: number): Draft | undefined {
  const clause = clauseOf(named.trigger);
  const above = named.trigger.noun
    ? named.trigger.clause
    : clause.marker === at || clause.parent >= 0
      ? clause.parent
      : -1;
  return (
    own.find(({ trigger }) => trigger !== named.trigger && !trigger.noun && trigger.clause === above) ??
    own.findLast(({ trigger }) => !trigger.noun && trigger.last <= at)
  );
}

function lengthBefore(tokens: Document["tokens"], at: number): { count: number; unit: Unit } | null {
  const unit = UNIT.exec(tokens[at - 1]?.lower ?? "")?.[1];
  if (unit === undefined) return null;
  if (unit === "hour" || unit === "minute") return { count: 0, unit: "day" };
  const times = unit === "fortnight" ? 2 : 1;
  const name = unit === "fortnight" ? "week" : unit === "night" || unit === "morning" ? "day" : unit;
  if (!isUnit(name)) return null;
  for (let from = Math.max(0, at - 4); from < at - 1; from++) {
    const words = tokens.slice(from, at - 1).flatMap(({ lower }) => lower.split(/(-)/));
    const read = numberAt(words, 0);
    if (read && read.next === words.length) return { count: read.value * times, unit: name };
  }
  return /^(?:the|a|one)$/.test(tokens[at - 2]?.lower ?? "") ? { count: times, unit: name } : null;
}
