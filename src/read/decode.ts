import type { Diagnostic } from "../model/article-record.ts";
import { encoding } from "./decisions.ts";

/** A text as decoded, and what is to be said of the decoding. */
export interface Decoded {
  text: string;
  diagnostics: Diagnostic[];
}

interface Mark {
  bytes: number[];
  charset: string;
}

const MARKS: Mark[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: "utf-8" },
  { bytes: [0xff, 0xfe, 0x00, 0x00], charset: "utf-32le" },
  { bytes: [0x00, 0x00, 0xfe, 0xff], charset: "utf-32be" },
  { bytes: [0xff, 0xfe], charset: "utf-16le" },
  { bytes: [0xfe, 0xff], charset: "utf-16be" },
];
/** How many bytes a detector needs to see. */
const SAMPLE = 65_536;
/** In how many the page says its charset. */
const HEAD = 4096;
const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{3,20})|^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]{3,20})/i;
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * Decodes bytes: by their byte order mark, by the charset that a header or the page declares, as UTF-8 where that is valid,
 * else as a detector guesses. The byte order mark is no part of the text; nothing else is changed.
 */
export async function decode(bytes: Uint8Array, declared: string | null): Promise<Decoded> {
  const mark = MARKS.find((known) => known.bytes.every((byte, i) => bytes[i] === byte));
  if (mark) return decodeAs(bytes.subarray(mark.bytes.length), mark.charset, "the byte order mark");
  const charset = labelled(declared ?? declaredIn(bytes));
  if (charset !== null && !isUtf8(charset) && (await isKnown(charset))) {
    // Pages that say ISO-8859-1 and hold valid UTF-8 with letters beyond ASCII are UTF-8 in truth.
    const text = isLatin1(charset) ? asUtf8(bytes) : null;
    return text === null ? decodeAs(bytes, charset, "the declared charset") : { text, diagnostics: [] };
  }
  const text = asUtf8(bytes);
  if (text !== null && !hasNulls(bytes)) return { text, diagnostics: [] };
  return decodeDetected(bytes);
}

async function decodeDetected(bytes: Uint8Array): Promise<Decoded> {
  const wide = wideCharset(bytes);
  if (wide !== null) return decodeAs(bytes, wide, "its zero bytes");
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const lost = countLost(lenient);
  // A few broken bytes in a text that is otherwise UTF-8 do not make it another encoding.
  if (lost * encoding().lostInUtf8 < countBeyondAscii(bytes))
    return { text: lenient, diagnostics: lostNote(lost, "utf-8") };
  const { default: chardet } = await import("chardet");
  const guess = chardet.detect(bytes.subarray(0, SAMPLE)) ?? "windows-1252";
  const charset = isUtf8(guess) || guess === "ASCII" ? "windows-1252" : (WIDER.get(guess) ?? guess);
  return decodeAs(bytes, (await isKnown(charset)) ? charset : "windows-1252", "its letters");
}

/** Charsets read as their supersets, as browsers do. */
const WIDER: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "ISO-8859-1": "windows-1252",
    "ISO-8859-9": "windows-1254",
    GB2312: "gb18030",
    GBK: "gb18030",
    "EUC-KR": "cp949",
  }),
);

async function decodeAs(bytes: Uint8Array, charset: string, by: string): Promise<Decoded> {
  const { default: iconv } = await import("iconv-lite");
  const text = isUtf8(charset)
    ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes)
    : iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), charset, { stripBOM: false });
  const note: Diagnostic[] =
    by === "its letters"
      ? [{ code: "encoding-guessed", message: `Read as ${charset} after ${by}.`, start: null, end: null }]
      : [];
  return { text, diagnostics: [...note, ...lostNote(countLost(text), charset)] };
}

/**
 * The charset that browsers read under a label (WHATWG Encoding): windows-1252 under "iso-8859-1", whose curly quotation marks
 * are in no other; null for what is no label, and for UTF-16, which a text in single bytes cannot be.
 */
function labelled(label: string | null): string | null {
  if (label === null) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith("utf-16") ? null : encoding;
  } catch {
    return null;
  }
}

async function isKnown(charset: string): Promise<boolean> {
  const { default: iconv } = await import("iconv-lite");
  return iconv.encodingExists(charset);
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}

/** The charset in a page's first bytes: `<meta charset="euc-kr">`. */
function declaredIn(bytes: Uint8Array): string | null {
  if (bytes[0] !== 0x3c && !bytes.subarray(0, 64).includes(0x3c)) return null;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString("latin1");
  const found = DECLARED.exec(head);
  return found?.[1] ?? found?.[2] ?? null;
}

/** Text in UTF-16 without a mark: every other byte of its letters is zero. */
function wideCharset(bytes: Uint8Array): string | null {
  let even = 0;
  let odd = 0;
  const size = Math.min(bytes.length, HEAD) & ~1;
  for (let i = 0; i < size; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const [wide, narrow] = [size * encoding().wideNulls, size * encoding().narrowNulls];
  if (odd > wide && even < narrow) return "utf-16le";
  return even > wide && odd < narrow ? "utf-16be" : null;
}

function hasNulls(bytes: Uint8Array): boolean {
  return bytes.subarray(0, 4096).includes(0);
}

function countBeyondAscii(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte > 0x7f) count += 1;
  return count;
}

function countLost(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\uFFFD"); at >= 0; at = text.indexOf("\uFFFD", at + 1)) count += 1;
  return count;
}

function lostNote(lost: number, charset: string): Diagnostic[] {
  if (lost === 0) return [];
  const message = `${lost} ${lost === 1 ? "character" : "characters"} could not be decoded as ${charset}.`;
  return [{ code: "encoding-lost", message, start: null, end: null }];
}

function isUtf8(charset: string): boolean {
  return /^utf-?8$/i.test(charset);
}

function isLatin1(charset: string): boolean {
  return /^(?:iso-?8859-?1|latin-?1|windows-1252|cp1252|us-ascii|ascii)$/i.test(charset);
}
