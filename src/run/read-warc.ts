import type { ReadProblem } from "../read/read-article.ts";
import { ByteReader } from "./byte-reader.ts";
import { codeOf } from "./byte-source.ts";
import { type BodyProblem, bodyOf, fieldsOf, readResponse } from "./http-response.ts";
import type { Input, Piece } from "./input.ts";

const ARTICLES = /^(?:text\/html|application\/xhtml\+xml|text\/plain)\b/i;

/**
 * Reads a web archive (WARC 1.0 and 1.1, ISO 28500) record by record: each page that a server answered with is an article. A
 * broken record costs only itself: reading goes on where the next one begins.
 */
export async function* readWarc(
  stream: AsyncIterable<Uint8Array>,
  { source }: Input,
  most: number,
): AsyncGenerator<Piece | ReadProblem> {
  const reader = new ByteReader(stream);
  let number = 0;
  try {
    for (let begun = await nextRecord(reader, true); begun !== "end"; ) {
      if (begun === "junk") yield { source, code: "warc-broken", at: `after record ${number}` };
      number += 1;
      const record = await readRecord(reader, most);
      if (record.problem !== null) yield { source, code: record.problem, at: `record ${number}` };
      else if (record.bytes !== null) yield* pieceOf(record, `${source}#${number}`, most);
      begun = await nextRecord(reader, record.problem === null || record.whole);
    }
  } catch (error) {
    const code = codeOf(error);
    yield { source, code: code === "gzip-broken" ? code : "warc-broken", at: `after record ${number}` };
  } finally {
    await reader.close();
  }
}

const FIRST_LINE = /^WARC\/1\.\d+\s*$/;

/** Reads on behind the first line of the next record: whether it stood where it must, behind something else, or not at all. */
async function nextRecord(reader: ByteReader, expected: boolean): Promise<"here" | "junk" | "end"> {
  let junk = false;
  for (;;) {
    const line = await reader.line();
    if (line === null) return junk && expected ? "junk" : "end";
    if (FIRST_LINE.test(line)) return junk && expected ? "junk" : "here";
    junk ||= line !== "";
  }
}

interface WarcRecord {
  fields: ReadonlyMap<string, string>;
  /** Its block, or null where it holds no page. */
  bytes: Uint8Array | null;
  problem: "warc-broken" | "warc-no-length" | "too-large" | null;
  /** It was read to its end, so that the next one must follow. */
  whole: boolean;
}

async function readRecord(reader: ByteReader, most: number): Promise<WarcRecord> {
  const fields = fieldsOf(await headLines(reader));
  const length = fields.get("content-length") ?? "";
  const failed = (problem: WarcRecord["problem"], whole: boolean) => ({
    fields,
    bytes: null,
    problem,
    whole,
  });
  if (!/^\d{1,15}$/.test(length)) return failed("warc-no-length", false);
  const held = /^(?:response|resource|conversion)$/.test(fields.get("warc-type") ?? "");
  const size = Number(length);
  // A header of a few lines stands before the page: what is a little larger may still be one within the limit.
  const large = size > most + HEAD_ROOM;
  const bytes = held && !large ? await reader.take(size) : null;
  if (bytes === null && ((held && !large) || !(await reader.skip(size)))) return failed("warc-broken", false);
  if ((await reader.line()) !== "") return failed("warc-broken", false);
  return held && large ? failed("too-large", true) : { fields, bytes, problem: null, whole: true };
}

const HEAD_ROOM = 65_536;
const MOST_LINES = 1000;

async function headLines(reader: ByteReader): Promise<string[]> {
  const lines: string[] = [];
  for (let line = await reader.line(); line !== null && line !== ""; line = await reader.line())
    if (lines.length < MOST_LINES) lines.push(line);
  return lines;
}

/** The page that a record holds; nothing where it holds none (an image, an error's page). */
async function* pieceOf(
  { fields, bytes }: WarcRecord,
  name: string,
  most: number,
): AsyncGenerator<Piece | ReadProblem> {
  if (bytes === null) return;
  const url = fields.get("warc-target-uri")?.replace(/^<|>$/g, "") ?? null;
  const source = url ?? name;
  const page = await pageOf(fields, bytes, most);
  if (typeof page === "string") yield { source, code: page, at: null };
  else if (page !== null && page.bytes.length > 0) {
    const charset = /charset\s*=\s*["']?([\w:.-]+)/i.exec(page.type)?.[1] ?? null;
    yield {
      bytes: page.bytes,
      provenance: { source, published: null, title: null, outlet: null, url, charset },
    };
  }
}

async function pageOf(
  fields: ReadonlyMap<string, string>,
  bytes: Uint8Array,
  most: number,
): Promise<{ type: string; bytes: Uint8Array } | BodyProblem | null> {
  if (fields.get("warc-type") !== "response") {
    const type = fields.get("content-type") ?? "";
    if (!ARTICLES.test(type)) return null;
    return bytes.length > most ? "too-large" : { type, bytes };
  }
  const response = readResponse(bytes);
  const type = response?.fields.get("content-type") ?? "";
  if (response === null || response.status >= 300 || !ARTICLES.test(type)) return null;
  const body = await bodyOf(response, most);
  return typeof body === "string" ? body : { type, bytes: body };
}
