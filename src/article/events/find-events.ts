import type { EventRecord, TimeRecord } from "../../model/article-record.ts";
import type { Published } from "../../model/common.ts";
import type { Document } from "../../model/document.ts";
import type { People } from "../../model/mention.ts";
import type { FoundQuote } from "../quotes/find-quotes.ts";
import { dateDrafts } from "./date/date-drafts.ts";
import type { Draft } from "./draft.ts";
import { findTriggers } from "./find-triggers.ts";
import { isSetting } from "./is-setting.ts";
import { type Layer, layers } from "./layer.ts";
import { judgeStatus } from "./status/judge-status.ts";
import { type Candidate, toEvent } from "./to-event.ts";
import type { Trigger } from "./trigger.ts";
import { isTold } from "./worth/weigh-worth.ts";

/** An event before it has its id; ids are made from content in `to-record.ts`. */
export type FoundEvent = Omit<EventRecord, "id">;

/** What the stages before have found in the article. */
export interface FoundBefore {
  people: People;
  times: TimeRecord[];
  quotes: FoundQuote[];
  published: Published | null;
}

/** Finds what happened, was planned, alleged or denied: trigger, clause, date, place, participants and status, in text order. */
export function findEvents(document: Document, found: FoundBefore): FoundEvent[] {
  return findCandidates(document, found)
    .filter(({ event, reasons }) => isTold(reasons, event.confidence))
    .map(({ event }) => event);
}

/** Every happening that the text could tell, with what speaks for it and against it. */
export function findCandidates(document: Document, found: FoundBefore): Candidate[] {
  const { people, times, quotes, published } = found;
  const all = layers(document, { times, mentions: people.mentions, quotes });
  const sentences = draftEvents(document, all);
  dateDrafts({ document, layers: all, published }, sentences.flat());
  return sentences.flatMap((beside) =>
    beside.map((draft) => toEvent({ document, people, published }, draft, beside)),
  );
}

/** The happenings of each sentence, with their status. */
export function draftEvents(document: Document, all: Layer[]): Draft[][] {
  return document.clauses.map((tree, index): Draft[] => {
    const layer = all[index];
    if (!layer) return [];
    return findTriggers(document, index, tree)
      .filter(isNoDay(layer))
      .filter((trigger) => !isSetting(trigger))
      .map((trigger) => {
        const judged = judgeStatus(document, trigger, layer.heading);
        return { trigger, judged, date: null, layer };
      });
  });
}

/** "in March 2017", "Saturday, March 9": a month that is a word for a happening, where others tell the sentence's. */
function isNoDay({ placed }: Layer): (trigger: Trigger, at: number, all: readonly Trigger[]) => boolean {
  return ({ noun, head }, _, all) =>
    !noun || all.length === 1 || !placed.some(({ first, last }) => head >= first && head < last);
}
