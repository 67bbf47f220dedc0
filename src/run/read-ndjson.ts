import { machineDate } from "../read/dates/machine-date.ts";
import { jsonArticle } from "../read/formats/json-article.ts";
import type { ReadProblem } from "../read/read-article.ts";
import type { Input, Piece } from "./input.ts";
import { momentOf } from "./moment.ts";
import { parseJson } from "./parse-json.ts";
import { linesOf } from "./stream-lines.ts";

/** Reads a stream of JSON lines, an article each, as they come; a line that is none is a problem in its place. */
export async function* readNdjson(
  stream: AsyncIterable<Uint8Array>,
  { source }: Input,
  most: number,
): AsyncGenerator<Piece | ReadProblem> {
  for await (const line of linesOf(stream, most)) {
    const at = `line ${line.number}`;
    if (line.cut) yield { source, code: "too-large", at };
    else {
      const text = Buffer.from(line.bytes.buffer, line.bytes.byteOffset, line.bytes.length).toString("utf8");
      if (text.trim() !== "") yield pieceOfJson(text, { source, name: `${source}#${line.number}`, at });
    }
  }
}

/** Where a piece of JSON stands: its file, what to call it if it has no name of its own, and its place for a problem. */
export interface JsonPlace {
  source: string;
  name: string;
  at: string | null;
}

/** Makes an article of JSON text, or says why it is none. */
function pieceOfJson(text: string, place: JsonPlace): Piece | ReadProblem {
  const value = parseLine(text);
  return value === undefined
    ? { source: place.source, code: "json-invalid", at: place.at }
    : pieceOfValue(value, place);
}

/** Makes an article of a parsed JSON value, or says that it holds no text. */
export function pieceOfValue(value: unknown, { source, name, at }: JsonPlace): Piece | ReadProblem {
  const article = jsonArticle(value);
  if (article === null) return { source, code: "json-no-text", at };
  const published = article.published === null ? null : dateIn(article.published);
  return {
    bytes: Buffer.from(article.text, "utf8"),
    provenance: {
      source: article.name ?? name,
      published: published === null ? null : { value: published, basis: "metadata" },
      title: article.title,
      outlet: article.outlet,
      url: article.url,
      charset: "utf-8",
    },
  };
}

/** A parsed line: also behind a byte order mark or a record separator (RFC 7464), and before the comma of a list. */
export function parseLine(text: string): unknown {
  return parseJson(text.replace(/^[\uFEFF\p{Cc}\s]+/u, "").replace(/,\s*$/, ""));
}

/** `2023-09-13T10:59:00Z` or "Wed, 13 Sep 2023 10:59:00 GMT" → `2023-09-13T10:59`. */
function dateIn(text: string): string | null {
  const date = machineDate(text);
  return date?.alternative === null ? date.value : momentOf(text);
}
