import { createReadStream } from "node:fs";
import { type ArticleRecord, articleRecord, type ErrorRecord, errorRecord } from "../model/article-record.ts";
import { parseJson } from "./parse-json.ts";
import { isProblem, type Problem } from "./problem.ts";
import { senselessAt } from "./record-sense.ts";
import { linesOf } from "./stream-lines.ts";

/** Reads the records of an NDJSON stream, checked against the contract; a wrong line is a problem in its place. */
export async function* readRecords(
  stream: AsyncIterable<Uint8Array>,
  source: string,
): AsyncGenerator<ArticleRecord | ErrorRecord | Problem> {
  const decoder = new TextDecoder();
  for await (const { bytes, number } of linesOf(stream)) {
    const text = decoder.decode(bytes).trim();
    if (text !== "") yield readLine(text, `${source}#${number}`);
  }
}

/** Opens a file of records; the problem comes as its only item where it cannot be opened. */
export async function* readRecordsFile(
  path: string,
  source: string,
): AsyncGenerator<ArticleRecord | ErrorRecord | Problem> {
  try {
    yield* readRecords(createReadStream(path), source);
  } catch (error) {
    const missing = error instanceof Error && "code" in error && error.code === "ENOENT";
    yield { source, code: missing ? "not-found" : "unreadable", at: null };
  }
}

/** Whether what a line holds is the record of an article. */
export function isArticle(value: ArticleRecord | ErrorRecord | Problem): value is ArticleRecord {
  return !isProblem(value) && value.type === "article";
}

function readLine(text: string, source: string): ArticleRecord | ErrorRecord | Problem {
  const value = parseJson(text);
  if (typeof value !== "object" || value === null) return { source, code: "record-not-json", at: null };
  const { type, schema } = { type: null, schema: null, ...value };
  const kind = type === "error" ? errorRecord : articleRecord;
  if (type !== null && schema !== kind.shape.schema.value) {
    return { source, code: "record-other-schema", at: String(schema) };
  }
  const checked = kind.safeParse(value);
  if (checked.success) {
    const wrong = checked.data.type === "article" ? senselessAt(checked.data) : null;
    return wrong === null ? checked.data : { source, code: "record-invalid", at: wrong };
  }
  const issue = checked.error.issues[0];
  return { source, code: "record-invalid", at: `${issue?.path.join(".")}: ${issue?.message}` };
}
