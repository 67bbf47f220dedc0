import { encoding } from "./decisions.ts";

/** Documents whose text only their own program can show: their first bytes, and what stands soon behind them. */
const DOCUMENTS: (Magic & { holds: string })[] = [
  { bytes: "%PDF-", holds: "", kind: "a PDF" },
  { bytes: "{\\rtf", holds: "", kind: "an RTF document" },
  { bytes: "PK\x03\x04", holds: "opendocument.", kind: "an OpenDocument file" },
  { bytes: "PK\x03\x04", holds: "[Content_Types].xml", kind: "a Word or other Office document" },
  { bytes: "PK\x03\x04", holds: "_rels/", kind: "a Word or other Office document" },
  { bytes: "\xd0\xcf\x11\xe0", holds: "", kind: "an old Office document" },
];

interface Magic {
  bytes: string;
  kind: string;
}

/** First bytes of files that hold no text, in Latin-1. */
const MAGIC: Magic[] = [
  { bytes: "PK\x03\x04", kind: "a ZIP archive" },
  { bytes: "\x89PNG", kind: "a PNG image" },
  { bytes: "\xff\xd8\xff", kind: "a JPEG image" },
  { bytes: "GIF8", kind: "a GIF image" },
  { bytes: "RIFF", kind: "a media file" },
  { bytes: "\x00\x00\x00\x18ftyp", kind: "a media file" },
  { bytes: "\x00\x00\x00\x20ftyp", kind: "a media file" },
  { bytes: "ID3", kind: "a media file" },
  { bytes: "OggS", kind: "a media file" },
  { bytes: "\x7fELF", kind: "a program" },
  { bytes: "MZ\x90", kind: "a program" },
  { bytes: "7z\xbc\xaf", kind: "an archive" },
  { bytes: "Rar!", kind: "an archive" },
  { bytes: "BZh", kind: "a bzip2 archive" },
  { bytes: "\xfd7zXZ", kind: "an xz archive" },
  { bytes: "\x28\xb5\x2f\xfd", kind: "a zstd archive" },
  { bytes: "SQLite format 3", kind: "a database" },
  { bytes: "wOF", kind: "a font" },
];

const SAMPLE = 2048;

/** What kind of document bytes are that another program must save as text ("a PDF"), or null. */
export function documentKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE)).toString("latin1");
  return DOCUMENTS.find(({ bytes, holds }) => head.startsWith(bytes) && head.includes(holds))?.kind ?? null;
}

/** What kind of file bytes are that hold no text ("a PDF"), or null. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SAMPLE));
  const start = head.subarray(0, 16).toString("latin1");
  const magic = MAGIC.find((known) => start.startsWith(known.bytes));
  if (magic) return magic.kind;
  // UTF-16 and UTF-32 with their byte order mark may hold any bytes.
  if (/^(?:\xff\xfe|\xfe\xff|\0\0\xfe\xff)/.test(start)) return null;
  return isControlled(head) ? "binary data" : null;
}

/** Tab, line feed, form feed, carriage return, escape. */
const LAYOUT: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

/** Too many control characters for any text; UTF-16 has zero bytes, but few other ones. */
function isControlled(head: Buffer): boolean {
  let controls = 0;
  let nulls = 0;
  for (let i = 0; i < head.length; i += 1) {
    const byte = head[i] ?? 0;
    if (byte === 0) nulls += 1;
    else if (byte < 0x20 && !LAYOUT.has(byte)) controls += 1;
  }
  const model = encoding();
  return (
    controls > head.length * model.controls ||
    nulls > head.length * model.nulls ||
    (nulls > 0 && controls > head.length * model.controlsWithNulls)
  );
}
