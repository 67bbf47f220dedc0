import type { QuoteRecord } from "../../model/article-record.ts";

/** A quotation before it has its id; ids are made from content, and its context cut, in `to-record.ts`. */
export type FoundQuote = Omit<QuoteRecord, "id" | "context">;
