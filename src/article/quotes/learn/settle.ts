import { quoteKept } from "../decisions.ts";
import { acceptFeatures, bucket } from "./accept-features.ts";
import type { CueReading } from "./engine.ts";
import { Features, mix } from "./feature-hash.ts";
import { type Frame, QUOTE } from "./frame.ts";
import type { Hypothesis } from "./hypotheses.ts";
import { calibrationStep, type Model } from "./model.ts";

/** One reading of one cue, judged beside what the other cues near it want. */
export interface Settled {
  cue: CueReading;
  hypothesis: Hypothesis;
  score: number;
  /** How likely it is right, in percent. */
  percent: number;
}

/** How the other cues' best readings lie to a reading: the strongest of those that hold it, that it holds, that clash with it. */
interface Rivals {
  holder: CueReading | null;
  held: CueReading | null;
  clash: CueReading | null;
}

const NEAR = 12;

/** Features of a reading among those of the cues around it. */
export function settleFeatures(
  f: Frame,
  cues: CueReading[],
  index: number,
  option: number,
  out: Features,
): void {
  const cue = cues[index];
  const chosen = cue?.options[option];
  if (cue === undefined || chosen === undefined) return;
  acceptFeatures(f, cue, chosen, out);
  const v = out.values;
  let n = out.count;
  const own = bucket(chosen.accept, 10);
  const { holder, held, clash } = rivalsOf(cues, index, chosen.hypothesis);
  const l = f.lemma[cue.anchor.cue] ?? 0;
  v[n++] = mix(own, Math.min(option, 3));
  n = rivalFeatures(f, holder, l, own, v, n);
  n = rivalFeatures(f, held, l, own, v, n);
  n = rivalFeatures(f, clash, l, own, v, n);
  v[n++] = mix(mix(strength(holder), strength(held)), strength(clash));
  out.count = n;
}

function rivalFeatures(
  f: Frame,
  rival: CueReading | null,
  lemma: number,
  own: number,
  v: Int32Array,
  start: number,
): number {
  let n = start;
  const other = strength(rival);
  const word = rival === null ? 0 : (f.lemma[rival.anchor.cue] ?? 0);
  const quote = rival === null ? 0 : (f.quote[rival.anchor.cue] ?? 0) === QUOTE.outside ? 1 : 2;
  v[n++] = mix(other, own);
  v[n++] = mix(other, quote);
  v[n++] = mix(word, lemma);
  v[n++] = word;
  v[n++] = mix(other, lemma);
  v[n++] = mix(mix(other, quote), own);
  return n;
}

function strength(rival: CueReading | null): number {
  return rival === null ? -99 : bucket(rival.options[0]?.accept ?? 0, 6);
}

function rivalsOf(cues: CueReading[], index: number, h: Hypothesis): Rivals {
  const rivals: Rivals = { holder: null, held: null, clash: null };
  const own = cues[index]?.anchor.cue ?? 0;
  for (let k = Math.max(0, index - NEAR); k < Math.min(cues.length, index + NEAR + 1); k++) {
    const other = cues[k];
    const best = other?.options[0];
    if (k === index || other === undefined || best === undefined) continue;
    if (covers(best.hypothesis, own)) rivals.holder = stronger(rivals.holder, other);
    else if (covers(h, other.anchor.cue)) rivals.held = stronger(rivals.held, other);
    else if (clashes(h, best.hypothesis)) rivals.clash = stronger(rivals.clash, other);
  }
  return rivals;
}

function stronger(a: CueReading | null, b: CueReading): CueReading {
  if (a === null) return b;
  return (b.options[0]?.accept ?? 0) > (a.options[0]?.accept ?? 0) ? b : a;
}

function covers(h: Hypothesis, at: number): boolean {
  return (at >= h.leftFirst && at <= h.leftLast) || (at >= h.rightFirst && at <= h.rightLast);
}

function clashes(a: Hypothesis, b: Hypothesis): boolean {
  return meets(a.leftFirst, a.leftLast, b) || (a.rightFirst >= 0 && meets(a.rightFirst, a.rightLast, b));
}

function meets(first: number, last: number, h: Hypothesis): boolean {
  if (first < 0) return false;
  return (
    (h.leftFirst >= 0 && first <= h.leftLast && h.leftFirst <= last) ||
    (h.rightFirst >= 0 && first <= h.rightLast && h.rightFirst <= last)
  );
}

/**
 * Chooses at most one reading a cue, none overlapping and no cue in another's content, so that the sum of what each
 * is likelier right than the threshold is large: first the best, then whatever gains by taking the place of others.
 */
export function settle(f: Frame, cues: CueReading[], model: Model): Settled[] {
  const items: Settled[] = [];
  const plain = Math.min(model.threshold, quoteKept().plain);
  cues.forEach((cue, index) => {
    cue.options.forEach((option, number) => {
      if (option.accept < quoteKept().acceptFloor) return;
      settleFeatures(f, cues, index, number, features);
      const score = features.score(model.tables.settle);
      const percent = model.calibration[calibrationStep(score)] ?? 0;
      const least = holdsMarks(f, option.hypothesis) ? model.threshold : plain;
      if (percent >= least) items.push({ cue, hypothesis: option.hypothesis, score, percent });
    });
  });
  return choose(items, plain);
}

const features = new Features();

/** Whether some of a reading's words stand between marks. */
function holdsMarks(f: Frame, h: Hypothesis): boolean {
  const held = (first: number, last: number) =>
    first >= 0 && (f.quotedWords[last + 1] ?? 0) > (f.quotedWords[first] ?? 0);
  return held(h.leftFirst, h.leftLast) || held(h.rightFirst, h.rightLast);
}

function choose(items: Settled[], threshold: number): Settled[] {
  items.sort((a, b) => b.score - a.score || a.cue.anchor.cue - b.cue.anchor.cue);
  const chosen = apart(items).flatMap((each) => chooseAmong(each, threshold));
  return chosen.sort((a, b) => a.cue.anchor.cue - b.cue.anchor.cue);
}

/** Readings that lie apart from all others exclude none of them: each such heap is settled for itself, in the order given. */
function apart(items: readonly Settled[]): Settled[][] {
  const extents = items.map((item, order) => ({ item, order, ...extentOf(item) }));
  extents.sort((a, b) => a.first - b.first);
  const heaps: (typeof extents)[] = [];
  let end = -1;
  for (const extent of extents) {
    if (extent.first > end) heaps.push([]);
    heaps.at(-1)?.push(extent);
    end = Math.max(end, extent.last);
  }
  return heaps.map((heap) => heap.sort((a, b) => a.order - b.order).map(({ item }) => item));
}

/** From the first to the last token of a cue and its content. */
function extentOf({ cue: { anchor }, hypothesis: h }: Settled): { first: number; last: number } {
  const held = [h.leftFirst, h.leftLast, h.rightFirst, h.rightLast].filter((at) => at >= 0);
  return { first: Math.min(anchor.cue, ...held), last: Math.max(anchor.cue, ...held) };
}

function chooseAmong(items: readonly Settled[], threshold: number): Settled[] {
  const worth = (item: Settled) => item.percent - threshold + 1;
  const chosen = new Set<Settled>();
  for (let round = 0; round < quoteKept().rounds; round++) {
    let changed = false;
    for (const item of items) {
      if (chosen.has(item)) continue;
      const rivals = [...chosen].filter((other) => excludes(item, other));
      if (rivals.reduce((sum, other) => sum + worth(other), 0) >= worth(item)) continue;
      for (const rival of rivals) chosen.delete(rival);
      chosen.add(item);
      changed = true;
    }
    if (!changed) break;
  }
  return [...chosen];
}

function excludes(a: Settled, b: Settled): boolean {
  if (a.cue === b.cue) return true;
  if (covers(a.hypothesis, b.cue.anchor.cue) || covers(b.hypothesis, a.cue.anchor.cue)) return true;
  return clashes(a.hypothesis, b.hypothesis);
}
