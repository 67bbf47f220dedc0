import type { ReasonOf } from "../../decide/decision.ts";
import { type Explained, explain, type Reasons, weigh } from "../../decide/weigh.ts";
import { sameQuote } from "../decisions.ts";
import type { ToldQuote } from "../gathered.ts";
import { samePerson } from "../parties.ts";
import type { Bag, Lexicon } from "../words/bag.ts";
import { alike } from "../words/word-table.ts";
import { nearness } from "../words/word-vectors.ts";
import type { QuoteSketch } from "./sketch-quote.ts";

/** What two quotations have in common, as shares of their weighted content words. */
interface Overlap {
  /** Weight of shared words that are no names of the story. */
  shared: number;
  /** Of the lighter quotation. */
  within: number;
  /** Of both. */
  dice: number;
  /** The longest run of words in the same order. */
  run: number;
}

/** How sure two quotations are one utterance, from about -3 to 6; null where they cannot be. Symmetric. */
export function compareQuotes(a: QuoteSketch, b: QuoteSketch, lexicon: Lexicon): number | null {
  const model = sameQuote();
  if (a.saying.quote.negated !== b.saying.quote.negated || otherSpeakers(a, b)) return null;
  if (a.saying.article === b.saying.article && (isWithin(a, b) || areOtherTurns(a, b))) return null;
  const apart = daysApart(a, b);
  if (apart > model.retoldDays) return null;
  const overlap = overlapOf(a, b, lexicon);
  const much =
    overlap.within > model.muchWithin && (overlap.shared > model.muchShared || overlap.run >= model.longRun);
  if (apart > (much && !bothStated(a, b) ? model.retoldDays : 0)) return null;
  if (overlap.shared < model.leastShared && overlap.run < model.longRun) return model.lowest;
  return Math.max(model.lowest, weigh(model, reasonsFor(a, b, overlap)));
}

/** Why two quotations are as sure to be one utterance as they are. */
export function explainQuotes(a: QuoteSketch, b: QuoteSketch, lexicon: Lexicon): Explained[] {
  return explain(sameQuote(), reasonsFor(a, b, overlapOf(a, b, lexicon)));
}

function reasonsFor(a: QuoteSketch, b: QuoteSketch, overlap: Overlap): Reasons<ReasonOf<typeof sameQuote>> {
  const model = sameQuote();
  const dated =
    a.days !== null && b.days !== null && length(a) <= model.datedDays && length(b) <= model.datedDays;
  const indirect = a.saying.quote.kind === "indirect" && b.saying.quote.kind === "indirect";
  const { within, dice, shared, run } = overlap;
  return {
    bias: 1,
    within,
    dice,
    shared: Math.min(shared, model.mostShared),
    "long-run": run >= model.longRun,
    "short-run": run === model.longRun - 1,
    dated,
    undated: !dated,
    indirect,
    unnamed: unnamed(a) + unnamed(b),
    later: daysApart(a, b) > 0,
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

function overlapOf(a: QuoteSketch, b: QuoteSketch, lexicon: Lexicon): Overlap {
  const [small, large] = weightOf(a.content, lexicon) <= weightOf(b.content, lexicon) ? [a, b] : [b, a];
  const { alikeShare } = sameQuote();
  const rest = new Set(large.content.words);
  let matched = 0;
  let shared = 0;
  const unmatched: number[] = [];
  for (const word of small.content.words) {
    if (!rest.delete(word)) unmatched.push(word);
    else {
      matched += lexicon.weight(word);
      if (!lexicon.stem(word).startsWith("@")) shared += lexicon.weight(word);
    }
  }
  for (const word of unmatched) {
    const stem = lexicon.stem(word);
    const twin = [...rest].filter((other) => meansAlike(stem, lexicon.stem(other)));
    if (twin.length === 0) continue;
    const weight = alikeShare * Math.min(lexicon.weight(word), ...twin.map((other) => lexicon.weight(other)));
    matched += weight;
    shared += weight;
  }
  const [least, most] = [weightOf(small.content, lexicon), weightOf(large.content, lexicon)];
  return {
    shared,
    within: least === 0 ? 0 : Math.min(1, matched / least),
    dice: least + most === 0 ? 0 : Math.min(1, (2 * matched) / (least + most)),
    run: longestRun(a.words, b.words),
  };
}

function meansAlike(a: string, b: string): boolean {
  return alike(a, b) || (nearness(a, b) ?? 0) > sameQuote().nearMeaning;
}

function weightOf({ words }: Bag, lexicon: Lexicon): number {
  return words.reduce((sum, word) => sum + lexicon.weight(word), 0);
}

/** The longest run of words that both have in the same order, up to a run that is no chance. */
function longestRun(a: readonly number[], b: readonly number[]): number {
  const { longRun } = sameQuote();
  let longest = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j]) continue;
      let size = 1;
      while (size < longRun && i + size < a.length && a[i + size] === b[j + size]) size++;
      if (size > longest) longest = size;
      if (longest === longRun) return longRun;
    }
  }
  return longest;
}
