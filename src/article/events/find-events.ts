import type { EventRecord, TimeRecord } from "../../model/article-record.ts";
import type { Published } from "../../model/common.ts";
import type { Document } from "../../model/document.ts";
import type { People } from "../../model/mention.ts";
import type { FoundQuote } from "../quotes/find-quotes.ts";
import { findClauses } from "./clauses/find-clauses.ts";
import { findTriggers } from "./find-triggers.ts";
import { judgeStatus } from "./status/judge-status.ts";
import { clauseOf, type Trigger } from "./trigger.ts";

/** An event before it has its id; ids are made from content in `to-record.ts`. */
export type FoundEvent = Omit<EventRecord, "id">;

/** Finds what happened, was planned, alleged or denied: trigger, clause, date, place, participants and status, in text order. */
export function findEvents(
  document: Document,
  _people: People,
  _times: TimeRecord[],
  _quotes: FoundQuote[],
  _published: Published | null,
): FoundEvent[] {
  const triggers = document.sentences.flatMap((sentence, index) => {
    if (document.tokens[sentence.first]?.tag === "") return [];
    return findTriggers(document, index, findClauses(document.tokens, sentence));
  });
  return triggers.map((trigger) => toEvent(document, trigger));
}

function toEvent(document: Document, trigger: Trigger): FoundEvent {
  const { text, tokens } = document;
  const clause = clauseOf(trigger);
  const start = tokens[clause.first]?.start ?? 0;
  const end = tokens[clause.last - 1]?.end ?? start;
  const from = tokens[trigger.first]?.start ?? start;
  const to = tokens[trigger.last - 1]?.end ?? end;
  const judged = judgeStatus(document, trigger, false);
  return {
    start: Math.min(start, from),
    end: Math.max(end, to),
    text: text.slice(Math.min(start, from), Math.max(end, to)),
    trigger: { start: from, end: to, text: text.slice(from, to), lemma: trigger.lemma },
    kind: trigger.kind,
    date: null,
    time: null,
    awaits: null,
    place: null,
    participants: [],
    attributes: [],
    status: judged.status,
    via: [],
    repeat: false,
    rule: `${trigger.class}/${judged.rule}`,
    confidence: 0.5,
  };
}
