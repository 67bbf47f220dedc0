import { confidenceOf, type Reasons, weigh } from "../../../decide/weigh.ts";
import { quoteConfidence, type SureReason } from "../decisions.ts";
import type { FoundQuote } from "../found-quote.ts";

/** How sure a quotation is as a whole: its words and its speaker both. Learned; what found it says how sure it is by itself. */
export function withConfidence(quote: FoundQuote): FoundQuote {
  const model = quoteConfidence();
  return { ...quote, confidence: confidenceOf(model, weigh(model, sureReasons(quote))) };
}

/** What tells how likely a quotation is right, before its confidence is set. */
export function sureReasons(quote: FoundQuote): Reasons<SureReason> {
  const { kind, act, rule, cue, speaker, spans, via, negated } = quote;
  const odds = oddsOf(quote.confidence);
  const marked = kind !== "indirect";
  const words = quote.text.split(/\s+/).length;
  return {
    always: 1,
    odds,
    "odds-marked": marked ? odds : 0,
    direct: kind === "direct",
    mixed: kind === "mixed",
    "whole-turn": rule === "turn" || rule === "signed",
    unclaimed: rule === "unclaimed" || rule === "alone",
    "other-rule": rule !== "learned" && cue !== null,
    thought: act === "thought",
    writing: act === "writing",
    nobody: speaker === null || speaker.name === null,
    described: speaker !== null && speaker.id === null,
    pronoun: speaker?.how === "pronoun",
    title: speaker?.how === "title",
    context: speaker?.how === "context",
    short: words <= quoteConfidence().shortWords,
    length: Math.log(words),
    parted: spans.length > 1,
    via: via.length > 0,
    negated,
  };
}

/** The log-odds of a confidence, which is neither none nor whole. */
function oddsOf(confidence: number): number {
  const { surest } = quoteConfidence();
  const share = Math.min(surest, Math.max(1 - surest, confidence));
  return Math.log(share / (1 - share));
}
