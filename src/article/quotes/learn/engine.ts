import { acceptFeatures, type Cue } from "./accept-features.ts";
import { type Anchor, branchesOf, localFeatures, relativeFeatures } from "./boundary-features.ts";
import { type Chunk, chunksOf } from "./chunks.ts";
import { cueFeatures } from "./cue-features.ts";
import { type Frame, PAD } from "./frame.ts";
import { Features } from "./hash.ts";
import { type Hypothesis, hypothesesOf, type Scored } from "./hypotheses.ts";
import { hypothesisFeatures } from "./hypothesis-features.ts";
import type { Model } from "./model.ts";
import { placesOf } from "./places.ts";
import { noSourceFeatures, sourceFeatures } from "./source-features.ts";

/** The score of a word that is no cue at all. */
export const NEVER = -0x40000000;

/** Cues below this score (two logits) get no reading: one in eight of them would be right. */
export const CUE_FLOOR = -64;

/** Below this score no reading was ever kept, so that at run time none is looked for: a fifth of the work. */
const READ_FLOOR = -40;

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
    cueFeatures(f, at, features);
    scores[at] = features.score(model.tables.cue);
  }
  countCues(f, scores);
  return scores;
}

/** Counts likely cues up to each place. */
export function countCues(f: Frame, scores: Int32Array): void {
  let cues = 0;
  for (let at = 0; at < f.word.length; at++) {
    f.cues[at] = cues;
    if ((scores[at] ?? NEVER) > 0) cues++;
  }
}

const NEAREST = 9;

/** The noun phrases of the cue's sentence that lie nearest to it, before it and behind it. */
export function candidatesOf(f: Frame, cue: number, chunks: Chunk[]): Candidate[] {
  const out: Candidate[] = [];
  const before = chunks.filter((chunk) => chunk.last <= cue);
  const behind = chunks.filter((chunk) => chunk.first > cue);
  for (let i = before.length - 1; i >= 0 && before.length - i <= NEAREST; i--) {
    const chunk = before[i];
    if (chunk !== undefined) out.push({ chunk, rank: before.length - 1 - i });
  }
  behind.slice(0, NEAREST).forEach((chunk, rank) => {
    out.push({ chunk, rank });
  });
  return out.filter(({ chunk }) => (f.sentence[chunk.first] ?? 0) === (f.sentence[cue] ?? 0));
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
  for (const { chunk, rank } of candidatesOf(f, cue, chunks)) {
    sourceFeatures(f, cue, chunk, rank, features);
    const score = features.score(model.tables.source);
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

/** Boundary scores of a document's places that hold whatever the cue: computed once each. */
export class LocalScores {
  private readonly scores: Int32Array[];
  private readonly features = new Features();
  private readonly tables: Int8Array[];
  private readonly frame: Frame;

  constructor(frame: Frame, model: Model) {
    const { leftStart, leftEnd, rightStart, rightEnd } = model.tables;
    this.frame = frame;
    this.tables = [leftStart, leftEnd, rightStart, rightEnd];
    this.scores = this.tables.map(() => new Int32Array(frame.word.length).fill(NEVER));
  }

  /** The place's score as a boundary of one of the four kinds. */
  at(kind: number, place: number): number {
    const scores = this.scores[kind];
    const table = this.tables[kind];
    if (scores === undefined || table === undefined) return 0;
    if (scores[place] === NEVER) {
      localFeatures(this.frame, place, (kind & 1) === 1, this.features);
      scores[place] = this.features.score(table);
    }
    return scores[place] ?? 0;
  }
}

/** The places of a cue's content with their scores as its four boundaries. */
export function scoreBoundaries(f: Frame, anchor: Anchor, model: Model, local: LocalScores): Scored[] {
  const { leftStart, leftEnd, rightStart, rightEnd } = model.tables;
  const places = placesOf(f, anchor.cue);
  const lists = [places.leftStarts, places.leftEnds, places.rightStarts, places.rightEnds];
  const tables = [leftStart, leftEnd, rightStart, rightEnd];
  return lists.map((at, kind) => {
    const score = new Int32Array(at.length);
    at.forEach((place, i) => {
      relativeFeatures(f, anchor, place, (kind & 1) === 1, features);
      score[i] = features.score(tables[kind] ?? leftStart) + local.at(kind, place);
    });
    return { at, score };
  });
}

/** Readings of a cue that are kept beside the best one, for where that one clashes with another cue's. */
const OPTIONS = 4;

/** The best readings of a cue's content with their scores, the best first. */
export function rankReadings(f: Frame, anchor: Anchor, model: Model, scored: Scored[]): Ranked[] {
  const ranked = hypothesesOf(f, anchor, scored).map((hypothesis) => {
    hypothesisFeatures(f, anchor, hypothesis, features);
    return { hypothesis, score: features.score(model.tables.hypothesis) + hypothesis.base };
  });
  ranked.sort((a, b) => b.score - a.score);
  return optionsOf(ranked);
}

/** The first few of a ranked list, each with how far it lies above the best of the others. */
export function optionsOf(ranked: { hypothesis: Hypothesis; score: number }[]): Ranked[] {
  const top = ranked[0]?.score ?? 0;
  const second = ranked[1]?.score ?? top - 4096;
  return ranked.slice(0, OPTIONS).map(({ hypothesis, score }, i) => {
    return { hypothesis, margin: Math.max(-4096, Math.min(4096, i === 0 ? top - second : score - top)) };
  });
}

/** A reading with how far it lies above the best other one of its cue. */
export interface Ranked {
  hypothesis: Hypothesis;
  margin: number;
}

/** A cue with its options. */
export interface CueReading extends Cue {
  options: (Ranked & { accept: number })[];
}

/** Reads the cues of one document, each when asked. */
export class CueReader {
  readonly frame: Frame;
  readonly model: Model;
  private readonly local: LocalScores;
  private chunks: Chunk[] = [];
  private sentence = -1;

  constructor(frame: Frame, model: Model) {
    this.frame = frame;
    this.model = model;
    this.local = new LocalScores(frame, model);
  }

  /** A cue with its source and its likeliest readings, the best first. */
  options(at: number, cueScore: number): { cue: Cue; ranked: Ranked[] } {
    const { frame, model } = this;
    if (frame.sentence[at] !== this.sentence) {
      this.sentence = frame.sentence[at] ?? 0;
      this.chunks = chunksOf(frame, this.sentence);
    }
    const cue = { cueScore, ...anchorOf(frame, at, model, this.chunks) };
    const scored = scoreBoundaries(frame, cue.anchor, model, this.local);
    return { cue, ranked: rankReadings(frame, cue.anchor, model, scored) };
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
    if (cueScore < READ_FLOOR) continue;
    const { cue, ranked } = reader.options(at, cueScore);
    if (ranked.length > 0) readings.push({ ...cue, options: judge(frame, cue, ranked, model) });
  }
  return readings;
}

/** Adds to each option how likely it is right by itself. */
export function judge(f: Frame, cue: Cue, ranked: Ranked[], model: Model): CueReading["options"] {
  return ranked.map((option) => {
    acceptFeatures(f, { ...cue, ...option }, features);
    return { ...option, accept: features.score(model.tables.accept) };
  });
}
