import { quoteKept } from "../decisions.ts";
import { acceptFeatures, type Cue, type Ranked } from "./accept-features.ts";
import { SeamScores, scoreBoundaries } from "./boundaries.ts";
import { type Anchor, branchesOf } from "./boundary-features.ts";
import { type Chunk, chunksOf } from "./chunks.ts";
import { cueContextFeatures, cueWordFeatures } from "./cue-features.ts";
import { rankReadings, runsOfCue } from "./cue-readings.ts";
import { Features } from "./feature-hash.ts";
import { type Frame, PAD } from "./frame.ts";
import type { Hypothesis } from "./hypotheses.ts";
import type { Model } from "./model.ts";
import { noSourceFeatures, PHRASE, sourceFeatures } from "./source-features.ts";

/** The score of a word that is no cue at all. */
const NEVER = -0x40000000;

/** One buffer for all decisions: each is scored before the next is written. */
const features = new Features();

/** A noun phrase that could be a cue's source, and its place among those on its side. */
export interface Candidate {
  chunk: Chunk;
  rank: number;
}

/** Whether a word is a cue often enough to be looked at. */
export function mayBeCue(f: Frame, at: number, model: Pick<Model, "cueWords">): boolean {
  const low = (f.lemma[at] ?? 0) & 0xffff;
  return ((model.cueWords[low >> 3] ?? 0) & (1 << (low & 7))) !== 0;
}

/** Scores every word as a cue, and counts the likely ones into the frame. */
export function scoreCues(f: Frame, model: Model): Int32Array {
  const scores = new Int32Array(f.word.length).fill(NEVER);
  for (let at = PAD; at < f.size + PAD; at++) {
    if (!mayBeCue(f, at, model)) continue;
    scores[at] = scoreCue(f, at, model.tables.cue);
  }
  countCues(f, scores);
  return scores;
}

function scoreCue(f: Frame, at: number, weights: Int8Array): number {
  cueWordFeatures(f, at, features);
  const score = features.score(weights);
  if (score < quoteKept().hopeless) return score;
  const count = features.count;
  cueContextFeatures(f, at, features);
  return score + features.score(weights, 0, count);
}

/** Counts likely cues up to each place. */
function countCues(f: Frame, scores: Int32Array): void {
  let cues = 0;
  for (let at = 0; at < f.word.length; at++) {
    f.cues[at] = cues;
    if ((scores[at] ?? NEVER) > 0) cues++;
  }
}

/** The noun phrases of the cue's sentence that lie nearest to it, before it and behind it. */
export function candidatesOf(cue: number, chunks: Chunk[]): Candidate[] {
  const out: Candidate[] = [];
  let split = 0;
  while (split < chunks.length && (chunks[split]?.last ?? 0) <= cue) split++;
  for (let i = split - 1; i >= 0 && i >= split - quoteKept().nearestPhrases; i--) {
    const chunk = chunks[i];
    if (chunk !== undefined) out.push({ chunk, rank: split - 1 - i });
  }
  while (split < chunks.length && (chunks[split]?.first ?? 0) <= cue) split++;
  for (let i = split; i < chunks.length && i < split + quoteKept().nearestPhrases; i++) {
    const chunk = chunks[i];
    if (chunk !== undefined) out.push({ chunk, rank: i - split });
  }
  return out;
}

/** A cue with the source that scores best, and by how much. */
export function anchorOf(
  f: Frame,
  cue: number,
  model: Model,
  chunks: Chunk[],
): { anchor: Anchor; sourceMargin: number } {
  noSourceFeatures(f, cue, features);
  let best = features.score(model.tables.source);
  let second = NEVER;
  let found: Chunk | null = null;
  for (const { chunk, rank } of candidatesOf(cue, chunks)) {
    sourceFeatures(f, cue, chunk, rank, features);
    const score = features.score(model.tables.source, PHRASE);
    if (score > best) [best, second, found] = [score, best, chunk];
    else if (score > second) second = score;
  }
  const sentence = f.sentence[cue] ?? 0;
  const anchor = {
    cue,
    sourceFirst: found?.first ?? -1,
    sourceLast: found?.last ?? -1,
    branches: branchesOf(f, cue),
    from: f.from[sentence] ?? cue,
  };
  return { anchor, sourceMargin: Math.min(best - second, 4096) };
}

/** A cue with its options. */
export interface CueReading extends Cue {
  options: (Ranked & { accept: number })[];
}

/** Reads the cues of one document, each when asked. */
export class CueReader {
  readonly frame: Frame;
  readonly model: Model;
  private readonly seams: SeamScores;
  private chunks: Chunk[] = [];
  private sentence = -1;

  constructor(frame: Frame, model: Model) {
    this.frame = frame;
    this.model = model;
    this.seams = new SeamScores(frame, model);
  }

  /** A cue with its source and its likeliest readings, the best first. */
  options(at: number, cueScore: number): { cue: Cue; ranked: Ranked[] } {
    const { frame, model } = this;
    if (frame.sentence[at] !== this.sentence) {
      this.sentence = frame.sentence[at] ?? 0;
      this.chunks = chunksOf(frame, this.sentence);
    }
    const cue = { cueScore, ...anchorOf(frame, at, model, this.chunks) };
    const scored = scoreBoundaries(frame, cue.anchor, model, this.seams);
    return { cue, ranked: rankReadings(frame, cue.anchor, model, runsOfCue(frame, cue.anchor, scored)) };
  }

  /** The best reading of a word as a cue, however unlikely it is one; null if no word can be its content. */
  read(at: number): { anchor: Anchor; hypothesis: Hypothesis } | null {
    const { cue, ranked } = this.options(at, 0);
    const best = ranked[0];
    return best === undefined ? null : { anchor: cue.anchor, hypothesis: best.hypothesis };
  }
}

/** Every likely cue of a document with its best readings and how likely each is right by itself. */
export function readCues(reader: CueReader): CueReading[] {
  const { frame, model } = reader;
  const scores = scoreCues(frame, model);
  const readings: CueReading[] = [];
  for (let at = PAD; at < frame.size + PAD; at++) {
    const cueScore = scores[at] ?? NEVER;
    if (cueScore < quoteKept().readFloor) continue;
    const { cue, ranked } = reader.options(at, cueScore);
    if (ranked.length > 0) readings.push({ ...cue, options: judge(frame, cue, ranked, model) });
  }
  return readings;
}

/** Adds to each option how likely it is right by itself. */
export function judge(f: Frame, cue: Cue, ranked: Ranked[], model: Model): CueReading["options"] {
  return ranked.map((option) => {
    acceptFeatures(f, cue, option, features);
    return {
      hypothesis: option.hypothesis,
      margin: option.margin,
      accept: features.score(model.tables.accept),
    };
  });
}
