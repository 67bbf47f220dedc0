import type { BlockKind, Diagnostic } from "./article-record.ts";
import type { Published } from "./common.ts";
import type { Span } from "./span.ts";

/** The label that opens a turn of a transcript: the words that name who speaks, wherever they stand; none where nobody is named. */
export interface TurnLabel extends Span {
  /** A note in brackets: "(through an interpreter)". */
  note: Span | null;
  /** Where the words of the turn begin. */
  content: number;
}

/** A paragraph-like run of the article's text that is not page furniture. Offsets are UTF-16. */
export interface Block extends Span {
  kind: BlockKind;
  /** The number of the live blog's post that the block stands in, counted from 0. */
  post: number | null;
  /** The same words stand earlier on the page. */
  repeat: boolean;
  /** Who speaks, where the block opens a turn; null in a block that carries a turn on, and in all that are none. */
  label: TurnLabel | null;
}

/** A date that could be the article's date of publication. */
export interface DateCandidate {
  /** `2023-09-13`, or `2023-09-13T16:29` where the time is printed; as printed, in the outlet's own zone. */
  value: string;
  basis: Published["basis"];
  /** Where the page says so; null for what stands outside the text. */
  span: Span | null;
  /** The date of a later change ("Updated on …"): gives way to a first publication. */
  updated: boolean;
  /** The other reading of a date such as 03/04/2024, where day and month could change places. */
  alternative: string | null;
}

/** What reading gives for one article: its decoded text and what the page says of itself. */
export interface Article {
  /** Path as given with `/` as separator; of a stream's member its url, id or `PATH#LINE`. */
  source: string;
  text: string;
  title: string | null;
  outlet: string | null;
  byline: string | null;
  agency: string | null;
  /** Its address: what the caller says, or the page of itself. */
  url: string | null;
  /** The place a dateline names ("SEOUL, June 19"), with its span. */
  dateline: (Span & { place: string }) | null;
  /** ISO 639-1; what is surely not English has no blocks. */
  language: string;
  dates: DateCandidate[];
  /** In text order and apart from each other. */
  blocks: Block[];
  diagnostics: Diagnostic[];
}
