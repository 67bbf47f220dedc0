import type { TimeRecord } from "../../model/article-record.ts";
import type { Published } from "../../model/common.ts";
import type { Document } from "../../model/document.ts";

/** Finds the article's TIMEX3 time expressions in text order; without a date of publication, relative ones stay `pending`. */
export function findTimes(_document: Document, _published: Published | null): TimeRecord[] {
  return [];
}
