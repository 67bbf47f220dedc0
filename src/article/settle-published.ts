import type { Diagnostic } from "../model/article-record.ts";
import type { Published } from "../model/common.ts";
import type { Document } from "../model/document.ts";

/** The date chosen among an article's candidates, and what is to be said of the choice. */
export interface SettledPublished {
  value: Published | null;
  diagnostics: Diagnostic[];
}

/** Chooses the date of publication among the candidates that reading found, in the order of their basis. */
export function settlePublished(document: Document): SettledPublished {
  const first = document.article.dates[0];
  if (first === undefined) return { value: null, diagnostics: [] };
  return {
    value: {
      value: first.value,
      basis: first.basis,
      start: first.span?.start ?? null,
      end: first.span?.end ?? null,
    },
    diagnostics: [],
  };
}
