import { dateValue } from "../../calendar/date-value.ts";
import type { EventRecord, TimeRecord } from "../../model/article-record.ts";
import type { Published } from "../../model/common.ts";
import type { Document } from "../../model/document.ts";
import type { People } from "../../model/mention.ts";
import type { FoundQuote } from "../quotes/find-quotes.ts";
import { findClauses } from "./clauses/find-clauses.ts";
import { type PlacedTime, placeTimes } from "./date/attach-times.ts";
import { dateInSentence } from "./date/choose-date.ts";
import { findTriggers } from "./find-triggers.ts";
import { judgeStatus } from "./status/judge-status.ts";
import { clauseOf, type Trigger } from "./trigger.ts";

/** An event before it has its id; ids are made from content in `to-record.ts`. */
export type FoundEvent = Omit<EventRecord, "id">;

/** Finds what happened, was planned, alleged or denied: trigger, clause, date, place, participants and status, in text order. */
export function findEvents(
  document: Document,
  _people: People,
  times: TimeRecord[],
  _quotes: FoundQuote[],
  published: Published | null,
): FoundEvent[] {
  const triggers = document.sentences.flatMap((sentence, index) => {
    if (document.tokens[sentence.first]?.tag === "") return [];
    return findTriggers(document, index, findClauses(document.tokens, sentence));
  });
  const placed = placeTimes(document, times);
  return triggers.map((trigger) => toEvent(document, trigger, placed, published));
}

function toEvent(
  document: Document,
  trigger: Trigger,
  placed: Map<number, PlacedTime[]>,
  published: Published | null,
): FoundEvent {
  const { text, tokens } = document;
  const clause = clauseOf(trigger);
  const start = tokens[clause.first]?.start ?? 0;
  const end = tokens[clause.last - 1]?.end ?? start;
  const from = tokens[trigger.first]?.start ?? start;
  const to = tokens[trigger.last - 1]?.end ?? end;
  const judged = judgeStatus(document, trigger, false);
  const chosen = dateInSentence({
    document,
    trigger,
    judged,
    times: placed.get(trigger.sentence) ?? [],
    published,
  });
  return {
    start: Math.min(start, from),
    end: Math.max(end, to),
    text: text.slice(Math.min(start, from), Math.max(end, to)),
    trigger: { start: from, end: to, text: text.slice(from, to), lemma: trigger.lemma },
    kind: trigger.kind,
    date: chosen?.time ? dateValue(chosen.time.time.value, chosen.basis) : null,
    time: chosen?.time?.index ?? null,
    awaits: null,
    place: null,
    participants: [],
    attributes: [],
    status: judged.status,
    via: [],
    repeat: false,
    rule: `${trigger.class}/${judged.rule}/${chosen?.rule}`,
    confidence: 0.5,
  };
}
