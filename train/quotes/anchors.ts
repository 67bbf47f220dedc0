import { type Frame, PAD } from "../../src/article/quotes/learn/frame.ts";
import { CUE_WORD_BYTES } from "../../src/article/quotes/learn/model.ts";
import type { Annotated, Attribution } from "./gold.ts";

/** How often words are part of cues, by the low 16 bits of their lemmas' hashes. */
export interface CueRates {
  inCue: Float64Array;
  rate: Float64Array;
}

/** An attribution with the one token that stands for its cue (-1 for none), and its content on either side of that. */
export interface Anchored extends Omit<Attribution, "content"> {
  anchor: number;
  content: ReadonlySet<number>;
  /** First and last word of the content before the anchor, and behind it. */
  left: [first: number, last: number] | null;
  right: [first: number, last: number] | null;
}

/** An article whose attributions have their anchors. */
export type Article = Annotated<Anchored>;

const LOW = 0xffff;

/** Counts how often each word is in a cue; the words of a long cue share its weight. */
export function cueRates(articles: readonly Annotated[]): CueRates {
  const inCue = new Float64Array(LOW + 1);
  const all = new Float64Array(LOW + 1);
  for (const { frame, gold } of articles) {
    const low = (at: number): number => (frame.lemma[at] ?? 0) & LOW;
    for (let at = PAD; at < frame.size + PAD; at += 1) (all[low(at)] as number) += 1;
    for (const { cue } of gold)
      for (const at of cue) (inCue[low(at)] as number) += cue.length > 1 ? 1 / Math.sqrt(cue.length) : 1;
  }
  return { inCue, rate: inCue.map((count, i) => count / ((all[i] ?? 0) + 3)) };
}

/** How often a word at a place is part of a cue. */
export function cueRateAt(frame: Frame, at: number, { rate }: CueRates): number {
  return rate[(frame.lemma[at] ?? 0) & LOW] ?? 0;
}

const LEAST_RATE = 0.03;
const LEAST_COUNT = 1.5;

/** The set of words that are a cue often enough to be looked at, a bit each. */
export function cueWordBits({ inCue, rate }: CueRates): Uint8Array {
  const bits = new Uint8Array(CUE_WORD_BYTES);
  for (const [i, share] of rate.entries())
    if (share >= LEAST_RATE && (inCue[i] ?? 0) >= LEAST_COUNT) (bits[i >> 3] as number) |= 1 << (i & 7);
  return bits;
}

/** Chooses the token that stands for each attribution's cue: the one that is most often part of one. */
export function withAnchors({ frame, gold }: Annotated, rates: CueRates): Article {
  const rateAt = (at: number): number => cueRateAt(frame, at, rates);
  const anchored = gold.map(({ source, cue, content }) => {
    const anchor = cue.reduce((best, at) => (best < 0 || rateAt(at) > rateAt(best) ? at : best), -1);
    return {
      source,
      cue,
      anchor,
      content: new Set(content),
      left: ends(content.filter((at) => at < anchor)),
      right: ends(content.filter((at) => at > anchor)),
    };
  });
  return { frame, gold: anchored };
}

function ends(places: number[]): [first: number, last: number] | null {
  const [first, last] = [places[0], places.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
}
