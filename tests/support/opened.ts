import { Readable } from "node:stream";
import type { ReadProblem } from "../../src/read/read-article.ts";
import type { Piece } from "../../src/run/input.ts";
import { openInput } from "../../src/run/open-input.ts";

/** What opening a file gives, one after another. */
export async function opened(path: string, most?: number): Promise<(Piece | ReadProblem)[]> {
  const input = { path, source: path.split("/").at(-1) ?? path, relative: path, size: null };
  return all(openInput(input, Readable.from([]), most));
}

/** What opening standard input gives. */
export async function piped(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<(Piece | ReadProblem)[]> {
  const input = { path: "-", source: "-", relative: "-", size: null };
  return all(openInput(input, Readable.from(chunks, { objectMode: false })));
}

/** A short form of what was opened: "source: text", or "source! code @place". */
export function told(results: (Piece | ReadProblem)[]): string[] {
  return results.map((result) =>
    "bytes" in result
      ? `${result.provenance.source}: ${Buffer.from(result.bytes).toString("utf8")}`
      : `${result.source}! ${result.code}${result.at === null ? "" : ` @${result.at}`}`,
  );
}

/** Everything an iterable gives. */
export async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}
