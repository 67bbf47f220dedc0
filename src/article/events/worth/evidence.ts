import type { ReasonOf } from "../../../decide/decision.ts";
import type { DateValue } from "../../../model/common.ts";
import type { Document } from "../../../model/document.ts";
import type { Span } from "../../../model/span.ts";
import type { eventWorth } from "../decisions.ts";
import type { Draft } from "../draft.ts";

/** What the worth of a happening is weighed from. */
export interface Evidence {
  document: Document;
  draft: Draft;
  /** The drafts of its sentence, itself among them, in text order. */
  beside: readonly Draft[];
  /** The day, month or year that was found for it. */
  day: DateValue | null;
  /** How many of its participants the article names. */
  named: number;
  /** It has a place. */
  placed: boolean;
  /** It has a count, a length or another quantity. */
  measured: boolean;
}

/** What can speak for a happening and against it. */
export type Reason = ReasonOf<typeof eventWorth>;

/** Asks about one side of a happening; gives the reasons that hold. */
export type Questions = (evidence: Evidence) => (Reason | false)[];

/** Whether the trigger's head lies in a stretch of the text. */
export function isInside({ document: { tokens }, draft: { trigger } }: Evidence): (span: Span) => boolean {
  const at = tokens[trigger.head]?.start ?? 0;
  return ({ start, end }) => start <= at && at < end;
}
