import type { EventRecord, TimeRecord } from "../../model/article-record.ts";
import type { Published } from "../../model/common.ts";
import type { Document } from "../../model/document.ts";
import type { People } from "../../model/mention.ts";
import type { FoundQuote } from "../quotes/find-quotes.ts";

/** An event before it has its id; ids are made from content in `to-record.ts`. */
export type FoundEvent = Omit<EventRecord, "id">;

/** Finds what happened, was planned, alleged or denied: trigger, clause, date, place, participants and status, in text order. */
export function findEvents(
  _document: Document,
  _people: People,
  _times: TimeRecord[],
  _quotes: FoundQuote[],
  _published: Published | null,
): FoundEvent[] {
  return [];
}
