import { TABLE_BITS } from "./hash.ts";

/** The weight tables of the engine, a decision each. */
export const TABLES = [
  "cue",
  "source",
  "leftStart",
  "leftEnd",
  "rightStart",
  "rightEnd",
  "hypothesis",
  "accept",
] as const;

export type TableName = (typeof TABLES)[number];

/** The learned engine's weights: integers, 64 to a logit, so that every machine adds up the same. */
export interface Model {
  tables: Record<TableName, Int16Array>;
  /** A bit for each hash of a word (its low 16 bits) that is a cue often enough to be looked at. */
  cueWords: Uint8Array;
  /** Readings whose acceptance score lies below are dropped. */
  threshold: number;
  /** Confidence in percent for each 16 of the score from -256 up. */
  calibration: Uint8Array;
}

/** Weights to a logit. */
export const SCALE = 64;

export const CUE_WORD_BYTES = 1 << 13;
export const CALIBRATION_STEPS = 48;
const MAGIC = 0x51554f33;

/** Reads the weights from their file's bytes; null if they are not of this version. */
export function readModel(bytes: Uint8Array): Model | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 1 << TABLE_BITS;
  const head = 8 + CUE_WORD_BYTES + CALIBRATION_STEPS;
  if (bytes.byteLength !== head + 2 * size * TABLES.length || view.getInt32(0, true) !== MAGIC) return null;
  const at = (index: number) => int16(bytes.subarray(head + 2 * size * index, head + 2 * size * (index + 1)));
  const [cue, source, leftStart, leftEnd, rightStart, rightEnd, hypothesis, accept] = TABLES.map((_, i) =>
    at(i),
  );
  const none = new Int16Array(0);
  return {
    tables: {
      cue: cue ?? none,
      source: source ?? none,
      leftStart: leftStart ?? none,
      leftEnd: leftEnd ?? none,
      rightStart: rightStart ?? none,
      rightEnd: rightEnd ?? none,
      hypothesis: hypothesis ?? none,
      accept: accept ?? none,
    },
    threshold: view.getInt32(4, true),
    cueWords: bytes.slice(8, 8 + CUE_WORD_BYTES),
    calibration: bytes.slice(8 + CUE_WORD_BYTES, head),
  };
}

/** Writes the weights as `readModel` reads them, little-endian. */
export function writeModel(model: Model): Uint8Array {
  const size = 1 << TABLE_BITS;
  const head = 8 + CUE_WORD_BYTES + CALIBRATION_STEPS;
  const bytes = new Uint8Array(head + 2 * size * TABLES.length);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, MAGIC, true);
  view.setInt32(4, model.threshold, true);
  bytes.set(model.cueWords, 8);
  bytes.set(model.calibration, 8 + CUE_WORD_BYTES);
  TABLES.forEach((name, index) => {
    model.tables[name].forEach((weight, i) => {
      view.setInt16(head + 2 * (size * index + i), weight, true);
    });
  });
  return bytes;
}

/** Weights of a little-endian machine's memory; every machine that Node runs on is one, or they are turned around. */
function int16(bytes: Uint8Array): Int16Array {
  const copy = bytes.slice();
  const weights = new Int16Array(copy.buffer);
  if (new Uint8Array(new Int16Array([1]).buffer)[0] === 1) return weights;
  const view = new DataView(copy.buffer);
  return weights.map((_, i) => view.getInt16(2 * i, true));
}
