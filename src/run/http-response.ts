import { promisify } from "node:util";
import { brotliDecompress, gunzip, inflate, inflateRaw } from "node:zlib";

/** What a server answered: its status, its header fields by their names in small letters, and the bytes behind them. */
export interface HttpResponse {
  status: number;
  fields: ReadonlyMap<string, string>;
  body: Uint8Array;
}

/** Splits an answer as it came over the wire (RFC 9112) into its parts; null where it does not begin like one. */
export function readResponse(bytes: Uint8Array): HttpResponse | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const text = buffer.subarray(0, MOST_HEAD).toString("latin1");
  const end = /\r?\n\r?\n/.exec(text);
  const head = end === null ? undefined : text.slice(0, end.index + end[0].length);
  const status = /^HTTP\/[\d.]+\s+(\d{3})/.exec(head ?? "")?.[1];
  if (head === undefined || status === undefined) return null;
  return { status: Number(status), fields: fieldsOf(head.split("\n")), body: bytes.subarray(head.length) };
}

const MOST_HEAD = 1 << 18;

/** `Name: value` lines → a map by name in small letters; what is no field is passed over. */
export function fieldsOf(lines: string[]): Map<string, string> {
  return new Map(
    lines.flatMap((line) => {
      const colon = line.indexOf(":");
      return colon <= 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]];
    }),
  );
}

/** Why a body cannot be given: it is broken, it is packed in a way that is not known here, or it unpacks to more than allowed. */
export type BodyProblem = "content-broken" | "content-encoding" | "too-large";

/**
 * The body as its author wrote it: chunks joined, packing undone. What is said to be packed and is not is given as it is, as
 * browsers do; many archives hold pages unpacked under the header of the packed ones.
 */
export async function bodyOf(
  { fields, body }: HttpResponse,
  most: number,
): Promise<Uint8Array | BodyProblem> {
  let bytes = /\bchunked\b/i.test(fields.get("transfer-encoding") ?? "") ? joinChunks(body) : body;
  const codings = (fields.get("content-encoding") ?? "").toLowerCase().split(",").reverse();
  for (const coding of codings.map((name) => name.trim())) {
    const unpack = UNPACK.get(coding);
    if (unpack === undefined) return "content-encoding";
    const unpacked = await unpack(bytes, { maxOutputLength: most }).catch(problemOf);
    if (unpacked === "too-large") return unpacked;
    if (typeof unpacked !== "string") bytes = unpacked;
    else if (isPacked(bytes, coding)) return unpacked;
  }
  return bytes.length > most ? "too-large" : bytes;
}

type Unpack = (bytes: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

const deflated = promisify(inflate);
const bareDeflated = promisify(inflateRaw);
const asItIs: Unpack = async (bytes) => bytes;

const UNPACK: ReadonlyMap<string, Unpack> = new Map([
  ["", asItIs],
  ["identity", asItIs],
  ["gzip", promisify(gunzip)],
  ["x-gzip", promisify(gunzip)],
  ["br", promisify(brotliDecompress)],
  // Servers send "deflate" with and without the zlib header.
  ["deflate", (bytes, options) => deflated(bytes, options).catch(() => bareDeflated(bytes, options))],
] satisfies [string, Unpack][]);

function problemOf(error: unknown): BodyProblem {
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  return code === "ERR_BUFFER_TOO_LARGE" ? "too-large" : "content-broken";
}

/** Whether bytes that would not unpack are packed all the same: by the mark of gzip, else where they do not look like text. */
function isPacked(bytes: Uint8Array, coding: string): boolean {
  if (coding.endsWith("gzip")) return bytes[0] === 0x1f && bytes[1] === 0x8b;
  return bytes.subarray(0, 512).some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20));
}

/** Joins the chunks of a body (RFC 9112, 7.1); one that is not cut into chunks, as crawlers save it, is given as it is. */
function joinChunks(body: Uint8Array): Uint8Array {
  const buffer = Buffer.from(body.buffer, body.byteOffset, body.length);
  const chunks: Uint8Array[] = [];
  for (let at = 0; ; ) {
    const end = buffer.indexOf("\n", at);
    const size = end < 0 ? null : /^([\da-f]{1,8})[\s;]/i.exec(buffer.toString("latin1", at, end + 1))?.[1];
    if (!size) return chunks.length === 0 ? body : Buffer.concat([...chunks, buffer.subarray(at)]);
    const length = Number.parseInt(size, 16);
    if (length === 0) return Buffer.concat(chunks);
    chunks.push(buffer.subarray(end + 1, end + 1 + length));
    at = end + 1 + length;
    at += buffer[at] === 0x0d ? 2 : 1;
  }
}
