import type { TimeRecord } from "../../model/article-record.ts";
import type { Published } from "../../model/common.ts";
import type { Document } from "../../model/document.ts";
import type { Candidate } from "./candidate.ts";
import { findCandidates } from "./find-candidates.ts";
import { lex } from "./lex/lex.ts";
import { REFINERS } from "./refiners/index.ts";
import { orderNumeric } from "./refiners/order-numeric.ts";
import { giveValues } from "./resolve/give-values.ts";

/** Finds the article's TIMEX3 time expressions in text order; without a date of publication, relative ones stay `pending`. */
export function findTimes(document: Document, published: Published | null): TimeRecord[] {
  const { text, blocks } = document;
  const candidates: Candidate[] = [];
  for (const block of blocks) {
    for (const region of lex(text, block.start, block.end)) {
      let found = findCandidates(text, region);
      if (found.length === 0) continue;
      for (const refine of REFINERS) found = refine(found, document);
      candidates.push(...found);
    }
  }
  return giveValues(orderNumeric(candidates, text, published), document, published);
}
