import { readFile } from "node:fs/promises";
import type { ReadProblem } from "../read/read-article.ts";
import type { Input, Piece } from "./input.ts";

/** Opens an input and gives its articles one after another, as they arrive; what cannot be read is a problem in its place. */
export async function* openInput(
  input: Input,
  stdin: AsyncIterable<Uint8Array>,
): AsyncGenerator<Piece | ReadProblem> {
  const bytes = await (input.path === "-" ? readAll(stdin) : readFile(input.path)).catch(() => null);
  if (bytes === null) return yield { source: input.source, code: "unreadable", at: null };
  const { source } = input;
  yield {
    bytes,
    provenance: { source, published: null, title: null, outlet: null, url: null, charset: null },
  };
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
