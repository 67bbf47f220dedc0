import type { z } from "zod";
import { parseJson } from "./parse-json.ts";
import type { Problem } from "./problem.ts";
import { linesOf } from "./stream-lines.ts";

/** Reads the lines of one kind that `keys` and `merge --parts` write; a wrong line is a problem in its place. */
export async function* readSpread<T>(
  stream: AsyncIterable<Uint8Array>,
  source: string,
  schema: z.ZodType<T>,
): AsyncGenerator<T | Problem> {
  const decoder = new TextDecoder();
  for await (const { bytes, number } of linesOf(stream)) {
    const text = decoder.decode(bytes).trim();
    if (text === "") continue;
    const read = schema.safeParse(parseJson(text));
    if (read.success) yield read.data;
    else yield { source: `${source}#${number}`, code: "line-other", at: null };
  }
}
