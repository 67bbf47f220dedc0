import type { ReasonOf } from "../../decide/decision.ts";
import { confidenceOf } from "../../decide/weigh.ts";
import type { Speaker } from "../../model/article-record.ts";
import type { QuoteRule } from "../../model/rules.ts";
import { ruleConfidence } from "./decisions.ts";

/** A run of tokens `[first, last)`. */
export interface TokenRange {
  first: number;
  last: number;
}

/** A quotation as a finder gives it: where it stands, before it is known who is meant by its source. */
export interface Draft {
  /** The content in text order; a quotation split by its cue has two parts. */
  parts: TokenRange[];
  cue: TokenRange | null;
  /** The words that stand as the source; null where the sentence names none. */
  source: TokenRange | null;
  /** The entity that an earlier sentence or a live blog's post makes the speaker; -1 for none. */
  carried: number;
  how: Speaker["how"] | null;
  /** Who passes it on, besides the source: an agency, an interpreter. */
  via: TokenRange[];
  /** Told word for word though no marks say so: a turn of a transcript, a block after a colon. */
  verbatim: boolean;
  rule: QuoteRule;
  confidence: number;
}

/** The rules by hand that find quotations. */
export type RuleName = ReasonOf<typeof ruleConfidence>;

/** A draft of a rule, with nothing known but its content; the rule fills in what it knows. */
export function draftOf(rule: RuleName, parts: TokenRange[]): Draft {
  const model = ruleConfidence();
  return { ...blank(parts), rule, confidence: confidenceOf(model, model.weights[rule]) };
}

/** A draft of the learned engine, which knows how sure it is. */
export function learnedDraft(parts: TokenRange[], confidence: number): Draft {
  return { ...blank(parts), rule: "learned", confidence };
}

function blank(parts: TokenRange[]): Omit<Draft, "rule" | "confidence"> {
  return { parts, cue: null, source: null, carried: -1, how: null, via: [], verbatim: false };
}

/** Whether two runs of tokens share a token. */
export function overlap(a: TokenRange, b: TokenRange): boolean {
  return a.first < b.last && b.first < a.last;
}
