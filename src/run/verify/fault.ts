/** What can be wrong with an item. */
export type FaultCode =
  | "schema"
  | "no-article"
  | "other-words"
  | "moved"
  | "gone"
  | "other-id"
  | "no-item"
  | "not-found-again"
  | "not-as-found"
  | "out-of-step";

/** Something in a file that does not hold: which item, of which article, and what of it. */
export interface Fault {
  code: FaultCode;
  /** Where in the file: `quotes[3].variants[0].text`. */
  at: string;
  /** The item's id, where it has one. */
  id: string | null;
  /** The article's source, where the fault is with one. */
  source: string | null;
  /** What stands there, or where the words stand now. */
  detail: string | null;
}

/** Notes a fault of one item. */
export type Note = (code: FaultCode, at: string, detail?: string | null) => void;
