import type { Provenance } from "../read/read-article.ts";

/** A file, or standard input, that holds one article or many. */
export interface Input {
  /** What to open; "-" is standard input. */
  path: string;
  /** The path as given, with `/` as separator; "-" for standard input. */
  source: string;
  /** The path inside the folder that was given, or the file's base name: what `--metadata` rows name. */
  relative: string;
  /** In bytes, as far as known before it is opened. */
  size: number | null;
}

/** The bytes of one article, and what its container (an NDJSON line, a WARC member) says of it. */
export interface Piece {
  bytes: Uint8Array;
  provenance: Provenance;
}
