import { dayOf } from "../../calendar/days.ts";
import type { ReasonOf } from "../../decide/decision.ts";
import { type Explained, explain, type Reasons, weigh } from "../../decide/weigh.ts";
import { compatible } from "../conflicts/quantity.ts";
import { eventPairs, sameQuote } from "../decisions.ts";
import type { ToldQuote } from "../gathered.ts";
import { samePerson } from "../parties.ts";
import type { Lexicon } from "../words/bag.ts";
import { type Overlap, overlapOf } from "./overlap.ts";
import type { QuoteSketch } from "./sketch-quote.ts";

/** What speaks for two quotations being one utterance. */
export type QuoteReasons = Reasons<ReasonOf<typeof sameQuote>>;

/** How sure two quotations are one utterance, as bounded log-odds; null where they cannot be. Symmetric. */
export function compareQuotes(a: QuoteSketch, b: QuoteSketch, lexicon: Lexicon): number | null {
  const model = sameQuote();
  if (cannotBeOne(a, b)) return null;
  const overlap = overlapOf(a, b, lexicon);
  if (!isAllowed(a, b, overlap)) return null;
  if (!sharesAnything(overlap)) return model.lowest;
  return Math.max(model.lowest, Math.min(model.highest, weigh(model, reasonsFor(a, b, overlap))));
}

/** The reasons by which `compareQuotes` judges two quotations; null where it need not weigh any. */
export function quoteReasons(a: QuoteSketch, b: QuoteSketch, lexicon: Lexicon): QuoteReasons | null {
  if (cannotBeOne(a, b)) return null;
  const overlap = overlapOf(a, b, lexicon);
  if (!sharesAnything(overlap) || !isAllowed(a, b, overlap)) return null;
  return reasonsFor(a, b, overlap);
}

/** Why two quotations are as sure to be one utterance as they are. */
export function explainQuotes(a: QuoteSketch, b: QuoteSketch, lexicon: Lexicon): Explained[] {
  return explain(sameQuote(), reasonsFor(a, b, overlapOf(a, b, lexicon)));
}

/** Other speakers, told by one page or by a transcript; words that one denies and the other says; stated days that are not one. */
function cannotBeOne(a: QuoteSketch, b: QuoteSketch): boolean {
  const sureOfBoth = a.saying.article === b.saying.article || a.saying.quote.turn || b.saying.quote.turn;
  if (sureOfBoth && otherSpeakers(a, b)) return true;
  if (a.saying.article === b.saying.article && (isWithin(a, b) || areOtherTurns(a, b))) return true;
  if (a.saying.quote.negated !== b.saying.quote.negated && areOpposite(a, b)) return true;
  if (figuresDiffer(a, b)) return true;
  return daysApart(a, b) > 0 && bothStated(a, b);
}

/** "worth 200,000 pounds", "valued at 150,000 pounds": short ones with figures of one kind of which none is the other's. */
function figuresDiffer(a: QuoteSketch, b: QuoteSketch): boolean {
  if (a.figures === null || b.figures === null || (isMarked(a) && isMarked(b))) return false;
  const { figures } = b;
  const pairs = a.figures.flatMap((one) => figures.map((other) => ({ one, other })));
  const ofKind = pairs.filter(({ one, other }) => one.about === other.about && one.unit === other.unit);
  return ofKind.length > 0 && !ofKind.some(({ one, other }) => compatible(one.quantity, other.quantity));
}

/** One denies what the other says: "wheat was discussed", "wheat was not discussed". */
function areOpposite(a: QuoteSketch, b: QuoteSketch): boolean {
  if (a.denies !== null && b.denies !== null) return a.denies !== b.denies;
  return a.saying.quote.negated !== b.saying.quote.negated;
}

/** Under another date, or in another's mouth, only the same words are the same utterance. */
function isAllowed(a: QuoteSketch, b: QuoteSketch, overlap: Overlap): boolean {
  if ((daysApart(a, b) > 0 || newsApart(a, b)) && !sharesMuch(overlap)) return false;
  if (isMarked(a) && isMarked(b) && onlyNamesOne(overlap)) return false;
  return !otherSpeakers(a, b) || isVerbatim(overlap);
}

/** Whether one has no day of its own and their articles are of other months: what is told again then is told in its words. */
function newsApart(a: QuoteSketch, b: QuoteSketch): boolean {
  if (a.days !== null && b.days !== null) return false;
  const [x, y] = [a, b].map(({ saying }) => dayOf(saying.article.published?.value ?? ""));
  return x != null && y != null && Math.abs(x - y) > eventPairs().newsAfter;
}

/**
 * "If a loaded barge should touch it I would not drive my mother across": of two articles that give such words to two people one is
 * mistaken, or was read wrongly.
 */
function isVerbatim({ verbatim, run, shared }: Overlap): boolean {
  const { muchVerbatim, longRun, muchShared } = sameQuote();
  return verbatim >= muchVerbatim && run >= longRun && shared >= muchShared;
}

/** "Prices at the harbour have doubled" | "we did not set the prices at the harbour": both are about one thing, and say another. */
function onlyNamesOne({ besideName, verbatim }: Overlap): boolean {
  const { leastShared, muchVerbatim } = sameQuote();
  return besideName !== null && besideName < leastShared && verbatim < muchVerbatim;
}

/** What is told under another date must be the same words to be the same utterance: a formula comes again each year. */
function sharesMuch({ within, shared, run }: Overlap): boolean {
  const model = sameQuote();
  return within > model.muchWithin && (shared > model.muchShared || run >= model.longRun);
}

/** "could not have known" is light, but all of it stands in the other. */
function sharesAnything({ shared, run, verbatim }: Overlap): boolean {
  const { leastShared, longRun } = sameQuote();
  return shared >= leastShared || run >= longRun || (verbatim === 1 && run > 1);
}

function reasonsFor(a: QuoteSketch, b: QuoteSketch, overlap: Overlap): QuoteReasons {
  const model = sameQuote();
  const dated =
    a.days !== null && b.days !== null && length(a) <= model.datedDays && length(b) <= model.datedDays;
  const indirect = a.saying.quote.kind === "indirect" && b.saying.quote.kind === "indirect";
  const { within, dice, shared, run, verbatim } = overlap;
  const apart = daysApart(a, b);
  return {
    bias: 1,
    within,
    dice,
    shared: Math.min(shared, model.mostShared) / model.mostShared,
    verbatim: run > 1 ? verbatim : 0,
    run: Math.min(run, model.mostRun) / model.mostRun,
    "long-run": run >= model.longRun,
    "short-run": run === model.longRun - 1,
    dated,
    undated: a.days === null || b.days === null,
    indirect,
    marked: isMarked(a) && isMarked(b),
    unnamed: unnamed(a) + unnamed(b),
    later: apart > 0,
    "much-later": apart > model.retoldDays,
    again: a.saying.article === b.saying.article,
    "denied-other": areOpposite(a, b),
    "speakers-other": otherSpeakers(a, b),
  };
}

/** Somebody whom the text does not name can be anyone; else one of the names must be able to mean one person. */
function otherSpeakers({ speakers }: QuoteSketch, { speakers: others }: QuoteSketch): boolean {
  if (speakers.length === 0 || others.length === 0) return false;
  return !speakers.some((id) => others.some((other) => samePerson(id, other)));
}

/** `BREEN: It says, "All deposits."`: what a turn or a letter quotes is not its own speaker's, whoever that may be. */
function isWithin({ saying: a }: QuoteSketch, { saying: b }: QuoteSketch): boolean {
  if (a.article !== b.article || (a.quote.speaker?.id ?? null) === (b.quote.speaker?.id ?? null))
    return false;
  const holds = (one: ToldQuote, other: ToldQuote) =>
    other.spans.every(({ start, end }) => one.spans.some((span) => span.start <= start && span.end >= end));
  return holds(a.quote, b.quote) || holds(b.quote, a.quote);
}

/** `MODERATOR: …` and `MR. KIRBY: …`: under two labels of one transcript stand two utterances, whatever they say. */
function areOtherTurns(
  { saying: { quote: a } }: QuoteSketch,
  { saying: { quote: b } }: QuoteSketch,
): boolean {
  return a.turn && b.turn && a.speaker?.name !== b.speaker?.name;
}

/** 1 where nobody is named as speaker, whom the quotation itself may name. */
function unnamed({ saying }: QuoteSketch): number {
  return saying.quote.speaker?.id == null ? 1 : 0;
}

function isMarked({ saying }: QuoteSketch): boolean {
  return saying.quote.kind !== "indirect";
}

function daysApart(a: QuoteSketch, b: QuoteSketch): number {
  if (a.days === null || b.days === null) return 0;
  return Math.max(0, a.days.from - b.days.to + 1, b.days.from - a.days.to + 1);
}

function bothStated(a: QuoteSketch, b: QuoteSketch): boolean {
  return a.saying.quote.said?.basis === "stated" && b.saying.quote.said?.basis === "stated";
}

function length({ days }: QuoteSketch): number {
  return days === null ? 0 : days.to - days.from;
}
