import { setImmediate } from "node:timers/promises";
import type { ArticleRecord } from "../model/article-record.ts";
import type { Profile } from "../profile/profile.ts";
import type { RecordCache } from "./cache/record-cache.ts";
import { extractPiece } from "./extract-piece.ts";
import type { Input, Piece } from "./input.ts";
import { mapOrdered } from "./map-ordered.ts";
import { type Pool, startPool } from "./pool.ts";
import { isProblem, type Problem } from "./problem.ts";

/** How to work on many articles. */
export interface ExtractSettings {
  profile: Profile;
  withText: boolean;
  jobs: number;
  signal: AbortSignal;
  /** From how many bytes on workers are started; by default from where they save more time than they take. */
  workersFrom?: number;
  /** Where records are kept for the next run; by default nowhere. */
  cache?: RecordCache | null;
  /** The articles of an input, as they arrive. */
  open: (input: Input) => AsyncIterable<Piece | Problem>;
}

/** A record as it is, or as the line that a worker made of it. */
export type Extracted = { record: ArticleRecord } | { line: string } | Problem;

/** Up to this many bytes, starting workers takes longer than they save. */
const WORTH_WORKERS = 1_000_000;

/** An article of so many bytes takes a second or more: a worker reads it, so that signals are heard meanwhile. */
const LONG_ARTICLE = 200_000;

/** Works on all inputs, in worker threads once they are worth it, and gives the results in input order. */
export async function* extractRecords(
  inputs: AsyncIterable<Input | Problem>,
  settings: ExtractSettings,
): AsyncGenerator<Extracted> {
  const found = inputs[Symbol.asyncIterator]();
  const { jobs, signal } = settings;
  const enough = settings.workersFrom ?? WORTH_WORKERS;
  const first = jobs === 1 ? { taken: [], bytes: 0 } : await lookAhead(found, enough);
  // How much of it a cache spares is not known yet.
  const workshop = new Workshop(settings, settings.cache ? enough : enough - first.bytes);
  const pieces = piecesOf(chain(first.taken, found), settings.open);
  try {
    yield* mapOrdered(pieces, (piece) => workshop.work(piece), { window: 2 * jobs, signal });
  } finally {
    await workshop.close();
  }
}

/** The record of a result, whichever way it came. */
export function recordOf(extracted: { record: ArticleRecord } | { line: string }): ArticleRecord {
  return "record" in extracted ? extracted.record : JSON.parse(extracted.line);
}

/** The line of a result, whichever way it came. */
export function lineOf(extracted: { record: ArticleRecord } | { line: string }): string {
  return "line" in extracted ? extracted.line : JSON.stringify(extracted.record);
}

/** Works here as long as there is little to do, then and on long articles in a pool. */
class Workshop {
  private readonly settings: ExtractSettings;
  /** How many bytes are still worked on here. */
  private left: number;
  private pool: Promise<Pool> | null = null;

  constructor(settings: ExtractSettings, left: number) {
    this.settings = settings;
    this.left = left;
  }

  async work(piece: Piece | Problem): Promise<Extracted> {
    if (isProblem(piece)) return piece;
    const { cache } = this.settings;
    if (!cache) return this.extract(piece);
    const key = cache.keyOf(piece);
    const known = await cache.get(key);
    if (known !== null) return { line: known };
    const extracted = await this.extract(piece);
    if (!isProblem(extracted)) await cache.put(key, lineOf(extracted));
    return extracted;
  }

  private async extract(piece: Piece): Promise<Extracted> {
    const { jobs, profile, withText } = this.settings;
    if ((jobs > 1 && this.left <= 0) || piece.bytes.length > LONG_ARTICLE) {
      this.pool ??= startPool(jobs, { profile, withText });
      const result = await (await this.pool).run(piece);
      return typeof result === "string" ? { line: result } : result;
    }
    this.left -= piece.bytes.length;
    // Lets signals, timers and the output have their turn between two articles.
    await setImmediate();
    const result = await extractPiece(piece, profile, withText);
    return isProblem(result) ? result : { record: result };
  }

  async close(): Promise<void> {
    await (await this.pool)?.close();
    await this.settings.cache?.close();
  }
}

/** Takes inputs until they are worth workers, or there are no more. */
async function lookAhead(
  inputs: AsyncIterator<Input | Problem>,
  enough: number,
): Promise<{ taken: (Input | Problem)[]; bytes: number }> {
  const taken: (Input | Problem)[] = [];
  let bytes = 0;
  while (bytes < enough) {
    const next = await inputs.next();
    if (next.done) break;
    taken.push(next.value);
    if (!isProblem(next.value)) bytes += next.value.size ?? 0;
  }
  return { taken, bytes };
}

async function* chain<T>(first: T[], rest: AsyncIterator<T>): AsyncGenerator<T> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

async function* piecesOf(
  inputs: AsyncIterable<Input | Problem>,
  open: ExtractSettings["open"],
): AsyncGenerator<Piece | Problem> {
  for await (const input of inputs) {
    if (isProblem(input)) yield input;
    else yield* open(input);
  }
}
