import { decode } from "../read/decode.ts";
import { isFeed, itemsOf } from "../read/formats/feed.ts";
import { articlesListed, isObject } from "../read/formats/json-article.ts";
import type { ReadProblem } from "../read/read-article.ts";
import { codeOf, gunzip, isGzip, openBytes, type Peeked, peek, readWhole } from "./byte-source.ts";
import type { Input, Piece } from "./input.ts";
import { parseJson } from "./parse-json.ts";
import { parseLine, pieceOfValue, readNdjson } from "./read-ndjson.ts";
import { readWarc } from "./read-warc.ts";

/** The size up to which one article is read: `--max-bytes`. */
const MAX_BYTES = 20_000_000;

const HEAD = 4096;
const NDJSON_NAME = /\.(?:ndjson|ldjson|jsonl|jsonlines)(?:\.gz)?$/i;

/**
 * Opens an input and gives its articles one after another, as they arrive; what cannot be read is a problem in its place.
 * What an input is, its first bytes say: gzip, a web archive, a feed, JSON lines, one JSON article, or the text or page itself.
 */
export async function* openInput(
  input: Input,
  stdin: AsyncIterable<Uint8Array>,
  most: number = MAX_BYTES,
): AsyncGenerator<Piece | ReadProblem> {
  try {
    const raw = await peek(openBytes(input, stdin), 3);
    const plain = isGzip(raw.head) ? gunzip(raw.stream) : raw.stream;
    yield* openPlain(plain, input, most);
  } catch (error) {
    yield { source: input.source, code: codeOf(error), at: null };
  }
}

async function* openPlain(
  plain: AsyncIterable<Uint8Array>,
  input: Input,
  most: number,
): AsyncGenerator<Piece | ReadProblem> {
  const live = input.path === "-";
  const { head, stream } = await (live ? peekKind(plain) : peek(plain, HEAD));
  const start = startOf(head);
  if (start.startsWith("WARC/")) return yield* readWarc(stream, input, most);
  if (isFeed(start.replace(/^\xef\xbb\xbf/, ""))) return yield* openFeed(stream, input, most);
  // A name that says JSON lines is believed: a first line that is none is a problem, never prose.
  if (NDJSON_NAME.test(input.path)) return yield* readNdjson(stream, input, most);
  const json = /^(?:\xef\xbb\xbf)?[\s\p{Cc}]*[{[]/u.test(start);
  yield* json ? openJson(stream, input, most) : openWhole(stream, input, most);
}

/** Reads of standard input no more than says what it is: the next byte may be a long time coming. */
async function peekKind(plain: AsyncIterable<Uint8Array>): Promise<Peeked> {
  let peeked = await peek(plain, 1);
  for (let size = 1; size < HEAD && peeked.head.length >= size && SAYS_NOTHING.test(startOf(peeked.head)); ) {
    size = peeked.head.length + 1;
    peeked = await peek(peeked.stream, size);
  }
  return peeked;
}

/** A piece of "WARC/", of a byte order mark, spaces, the first tags of a page or a feed. */
const SAYS_NOTHING = /^(?:W|WA|WAR|WARC|\xef|\xef\xbb|(?:\xef\xbb\xbf)?[\s\p{Cc}]*(?:<[\s\S]{0,300})?)$/u;

function startOf(head: Uint8Array): string {
  return Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, HEAD)).toString("latin1");
}

/**
 * JSON lines have an object on their first line and something below; a lone object or list is read whole. Of standard input
 * the first line decides, since the next may be a long time coming.
 */
async function* openJson(
  plain: AsyncIterable<Uint8Array>,
  input: Input,
  most: number,
): AsyncGenerator<Piece | ReadProblem> {
  const live = input.path === "-";
  const { head, stream } = await peekLines(plain, most, live);
  const first = head.split("\n", 1)[0] ?? "";
  if ((live || goesOn(head)) && isObject(parseLine(first))) return yield* readNdjson(stream, input, most);
  const bytes = await readWhole(stream, most);
  if (bytes === null) return yield tooLarge(input);
  const value = parseJson(
    Buffer.from(bytes)
      .toString("utf8")
      .replace(/^\uFEFF/, ""),
  );
  if (value === undefined) return yield notJson(bytes, input);
  const { source } = input;
  const listed: unknown = articlesListed(value) ?? value;
  if (!Array.isArray(listed)) return yield pieceOfValue(listed, { source, name: source, at: null });
  for (const [i, item] of listed.entries())
    yield pieceOfValue(item, { source, name: `${source}#${i + 1}`, at: `item ${i + 1}` });
}

/** A file named as JSON is broken; any other text may begin with a bracket. */
function notJson(bytes: Uint8Array, input: Input): Piece | ReadProblem {
  if (/\.json(?:\.gz)?$/i.test(input.path)) return { source: input.source, code: "json-invalid", at: null };
  return whole(bytes, input);
}

/** Something stands below the first line. */
function goesOn(text: string): boolean {
  const end = text.indexOf("\n");
  return end >= 0 && text.slice(end).trim() !== "";
}

/** As many first bytes as it takes to see the first line, and of a file something below it, as text. */
async function peekLines(plain: AsyncIterable<Uint8Array>, most: number, live: boolean) {
  const seen = (head: Uint8Array) =>
    live ? head.includes(0x0a) : goesOn(Buffer.from(head).toString("latin1"));
  let size = 1;
  let { head, stream } = await peek(plain, size);
  while (head.length >= size && size <= most && !seen(head)) {
    size = 4 * Math.max(size, head.length);
    ({ head, stream } = await peek(stream, size));
  }
  return { head: Buffer.from(head).toString("utf8"), stream };
}

/** A feed's items are articles. */
async function* openFeed(
  stream: AsyncIterable<Uint8Array>,
  input: Input,
  most: number,
): AsyncGenerator<Piece | ReadProblem> {
  const bytes = await readWhole(stream, most);
  if (bytes === null) return yield tooLarge(input);
  const { source } = input;
  const items = itemsOf((await decode(bytes, null)).text);
  if (items.length === 0) yield { source, code: "empty", at: null };
  for (const [i, item] of items.entries())
    yield pieceOfValue(item, { source, name: `${source}#${i + 1}`, at: `item ${i + 1}` });
}

async function* openWhole(
  stream: AsyncIterable<Uint8Array>,
  input: Input,
  most: number,
): AsyncGenerator<Piece | ReadProblem> {
  const bytes = await readWhole(stream, most);
  yield bytes === null ? tooLarge(input) : whole(bytes, input);
}

function tooLarge({ source }: Input): ReadProblem {
  return { source, code: "too-large", at: null };
}

function whole(bytes: Uint8Array, { source }: Input): Piece {
  return {
    bytes,
    provenance: { source, published: null, title: null, outlet: null, url: null, charset: null },
  };
}
