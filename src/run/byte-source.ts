import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import type { Input } from "./input.ts";

/** A stream of bytes whose first ones are known before it is read. */
export interface Peeked {
  head: Uint8Array;
  /** All of the stream, with its head. */
  stream: AsyncGenerator<Uint8Array>;
}

/** How many packed bytes are unpacked at a time. */
const STEP = 1 << 14;

/** What can go wrong while a stream is read, by the code of Node's error. */
const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ENOENT: "not-found",
    EACCES: "unreadable",
    EPERM: "unreadable",
    EISDIR: "unreadable",
  }),
);

/** The bytes of a file or of standard input. */
export function openBytes(input: Input, stdin: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return input.path === "-" ? stdin : createReadStream(input.path, { highWaterMark: 1 << 18 });
}

/**
 * Reads the first bytes of a stream, at least `size` of them unless it ends, and puts them back in front. A stream that
 * breaks off meanwhile breaks off again behind them.
 */
export async function peek(stream: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> {
  const source = stream[Symbol.asyncIterator]();
  const chunks: Uint8Array[] = [];
  let broken: { error: unknown } | null = null;
  for (let known = 0; known < size && broken === null; ) {
    const next = await source.next().catch((error: unknown) => ({ done: null, error }));
    if (next.done === null) broken = { error: next.error };
    else if (next.done) break;
    else {
      chunks.push(next.value);
      known += next.value.length;
    }
  }
  const head = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
  return { head, stream: again(head, source, broken) };
}

/** Whether bytes are those of a gzip member. */
export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b && head[2] === 0x08;
}

/**
 * Unpacks a gzip stream of one member or many. A broken one gives all that stands before the break, and then throws: a
 * stream's own iterator would drop what it holds when the error comes.
 */
export async function* gunzip(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpacker = createGunzip({ chunkSize: 1 << 17 });
  const ready: Uint8Array[] = [];
  let over = false;
  const ended = new Promise<Error | null>((done) => {
    unpacker.on("end", () => done(null)).on("error", done);
  }).finally(() => {
    over = true;
  });
  unpacker.on("data", (chunk: Uint8Array) => ready.push(chunk));
  for await (const chunk of stream) {
    // In small steps, so that data that unpack to a thousand times their size fill no memory.
    for (let at = 0; at < chunk.length && !over; at += STEP) {
      const taken = new Promise<void>((done) => unpacker.write(chunk.subarray(at, at + STEP), () => done()));
      // An unpacker that has ended or failed never says that it has taken what it was given.
      await Promise.race([taken, ended]);
      yield* ready.splice(0);
    }
    if (over) break;
  }
  unpacker.end();
  const error = await ended;
  yield* ready.splice(0);
  if (error !== null) throw error;
}

/** All bytes of a stream, or null where there are more than `most`. */
export async function readWhole(stream: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > most) return null;
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

/** The problem's code for an error that reading threw: of the file system, of gzip, or `unreadable`. */
export function codeOf(error: unknown): string {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  if (code.startsWith("Z_")) return "gzip-broken";
  return CODES.get(code) ?? "unreadable";
}

async function* again(
  head: Uint8Array,
  source: AsyncIterator<Uint8Array>,
  broken: { error: unknown } | null,
): AsyncGenerator<Uint8Array> {
  try {
    if (head.length > 0) yield head;
    if (broken !== null) throw broken.error;
    for (let next = await source.next(); !next.done; next = await source.next()) yield next.value;
  } finally {
    await source.return?.();
  }
}
