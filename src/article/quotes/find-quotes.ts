import type { QuoteRecord, TimeRecord } from "../../model/article-record.ts";
import type { Document } from "../../model/document.ts";
import type { People } from "../../model/mention.ts";

/** A quotation before it has its id; ids are made from content in `to-record.ts`. */
export type FoundQuote = Omit<QuoteRecord, "id">;

/** Finds direct, mixed and indirect quotations with cue, source, addressee and relaying sources, in text order. */
export function findQuotes(_document: Document, _people: People, _times: TimeRecord[]): FoundQuote[] {
  return [];
}
