import { readFileSync } from "node:fs";

/** A file of learned weights: a header that names its parts, and the parts as bytes. */
export interface ModelFile {
  header: ModelHeader;
  part(name: string): Uint8Array<ArrayBuffer>;
  /** A part of 32-bit numbers, as they lie in the file. */
  numbers(name: string): Int32Array;
}

/** What stands at the head of a model's file: names of classes, and the length of each part in bytes. */
export interface ModelHeader {
  names: Record<string, string[]>;
  parts: [name: string, bytes: number][];
}

/** Reads `models/NAME`. The file is part of the program, as its tables are; it is read when first needed. */
export function readModel(name: string): ModelFile {
  const bytes = readFileSync(new URL(`../../models/${name}`, import.meta.url));
  const length = bytes.readUInt32LE(0);
  const header: ModelHeader = JSON.parse(bytes.toString("utf8", 4, 4 + length));
  const starts = new Map<string, [number, number]>();
  let at = 4 + length;
  for (const [part, size] of header.parts) {
    starts.set(part, [at, size]);
    at += size;
  }
  const part = (name: string): Uint8Array<ArrayBuffer> => {
    const [start, size] = starts.get(name) ?? [0, 0];
    return new Uint8Array(bytes.subarray(start, start + size));
  };
  const numbers = (name: string): Int32Array => {
    const [start, size] = starts.get(name) ?? [0, 0];
    const from = bytes.byteOffset + start;
    return from % 4 === 0 ? new Int32Array(bytes.buffer, from, size / 4) : new Int32Array(part(name).buffer);
  };
  return { header, part, numbers };
}
