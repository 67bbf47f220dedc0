import type { EventRecord, TimeRecord } from "../../model/article-record.ts";
import type { Published } from "../../model/common.ts";
import type { Document } from "../../model/document.ts";
import type { Mention, People } from "../../model/mention.ts";
import type { FoundQuote } from "../quotes/find-quotes.ts";
import { findClauses } from "./clauses/find-clauses.ts";
import { type PlacedTime, placeTimes } from "./date/attach-times.ts";
import { dateDrafts } from "./date/date-drafts.ts";
import type { Draft } from "./draft.ts";
import { findTriggers } from "./find-triggers.ts";
import { judgeStatus } from "./status/judge-status.ts";
import { toEvent } from "./to-event.ts";

/** An event before it has its id; ids are made from content in `to-record.ts`. */
export type FoundEvent = Omit<EventRecord, "id">;

/** Finds what happened, was planned, alleged or denied: trigger, clause, date, place, participants and status, in text order. */
export function findEvents(
  document: Document,
  people: People,
  times: TimeRecord[],
  quotes: FoundQuote[],
  published: Published | null,
): FoundEvent[] {
  const drafts = draftEvents(document, placeTimes(document, times), bySentence(document, people.mentions));
  dateDrafts(document, drafts, times);
  return drafts.map((draft) => toEvent({ document, people, times, quotes, published }, draft));
}

/** The happenings of each sentence, with their status. */
function draftEvents(
  document: Document,
  times: Map<number, PlacedTime[]>,
  mentions: Map<number, Mention[]>,
): Draft[] {
  const { tokens, sentences, blocks } = document;
  return sentences.flatMap((sentence, index): Draft[] => {
    const kind = blocks[sentence.block]?.kind;
    const heading = kind === "title" || kind === "caption";
    return findTriggers(document, index, findClauses(tokens, sentence)).map((trigger) => ({
      trigger,
      judged: judgeStatus(document, trigger, heading),
      date: null,
      times: times.get(index) ?? [],
      mentions: mentions.get(index) ?? [],
      heading,
    }));
  });
}

function bySentence({ tokens }: Document, mentions: Mention[]): Map<number, Mention[]> {
  const lists = new Map<number, Mention[]>();
  for (const mention of mentions) {
    // "a letter", "it": nobody who could take part.
    if (mention.entity < 0 && mention.also.length === 0 && /^(writing|neuter|relative)$/.test(mention.rule))
      continue;
    const sentence = tokens[mention.first]?.sentence ?? -1;
    const list = lists.get(sentence);
    if (list) list.push(mention);
    else lists.set(sentence, [mention]);
  }
  return lists;
}
