import { readModel } from "../../../nlp/model-file.ts";

/**
 * The weight tables of the engine, a decision each, with the number of their places as a power of two: no larger than
 * training fills, since what does not fit the processor's cache costs more than the sums. A seam has four weights a place.
 */
export const TABLE_BITS = {
  cue: 19,
  source: 18,
  seam: 18,
  leftStart: 17,
  leftEnd: 17,
  rightStart: 18,
  rightEnd: 18,
  hypothesis: 19,
  accept: 17,
  settle: 17,
} as const;

/** The name of a table. */
export type TableName = keyof typeof TABLE_BITS;

/** The learned engine's weights: integers, `SCALE` to a logit, so that every machine adds up the same. */
export interface Model {
  tables: Record<TableName, Int8Array>;
  /** A bit for each hash of a word (its low 16 bits) that is a cue often enough to be looked at. */
  cueWords: Uint8Array;
  /** Readings that are less likely right than this, in percent, are dropped. */
  threshold: number;
  /** Confidence in percent for each step of the acceptance score. */
  calibration: Uint8Array;
}

/** Weights to a logit. */
export const SCALE = 32;

/** Bytes of the set of cue words, and steps of the table of confidence. */
export const CUE_WORD_BYTES = 1 << 13;
export const CALIBRATION_STEPS = 48;

let loaded: Model | null = null;

/** The engine's weights, `models/quotes.bin`, read when first needed. */
export function loadModel(): Model {
  loaded ??= weightsIn("quotes.bin");
  return loaded;
}

/** Lets training read with other weights: those that have not seen a text. */
export function readWith(name: string): void {
  loaded = weightsIn(name);
}

/** The weights of a file, its path told from `models/`. */
function weightsIn(name: string): Model {
  const file = readModel(name);
  const table = (name: TableName) => int8(file.part(name));
  return {
    tables: {
      cue: table("cue"),
      source: table("source"),
      seam: table("seam"),
      leftStart: table("leftStart"),
      leftEnd: table("leftEnd"),
      rightStart: table("rightStart"),
      rightEnd: table("rightEnd"),
      hypothesis: table("hypothesis"),
      accept: table("accept"),
      settle: table("settle"),
    },
    threshold: file.part("threshold")[0] ?? 0,
    cueWords: file.part("cueWords"),
    calibration: file.part("calibration"),
  };
}

function int8(bytes: Uint8Array<ArrayBuffer>): Int8Array {
  return new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** The step of the table of confidence that an acceptance score falls into: a quarter of a logit each. */
export function calibrationStep(score: number): number {
  return Math.max(0, Math.min(CALIBRATION_STEPS - 1, (score + 192) >> 3));
}
