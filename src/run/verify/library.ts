import { hash } from "node:crypto";
import { sliceOf } from "../../export/code-points.ts";
import type { ArticleRecord } from "../../model/article-record.ts";
import type { Span } from "../../model/span.ts";
import type { Note } from "./fault.ts";

/** An article as it is today. */
export interface Page {
  /** What the program finds in it now, under the same rules and profile; null where those are others. */
  record: ArticleRecord | null;
  /** Its text is the one that the file was made from. */
  same: boolean;
  text: string;
  slice: (start: number, end: number) => string;
}

/** The articles given, to be looked up by the id of their text, then by where they were found, then by a file's name that is theirs alone. */
export class Library {
  readonly #byId = new Map<string, Page>();
  readonly #bySource = new Map<string, Page>();
  /** Null for a name that several have. */
  readonly #byName = new Map<string, Page | null>();

  /** Adds an article with its text; `alike` says that it was read under the rules and the profile of the file. */
  add(record: ArticleRecord, alike: boolean): void {
    const text = record.text ?? "";
    const page = { record: alike ? record : null, same: true, text, slice: sliceOf(text) };
    this.#byId.set(record.id, page);
    this.#bySource.set(record.source, page);
    const name = nameOf(record.source);
    this.#byName.set(name, this.#byName.has(name) ? null : page);
  }

  /** How many texts there are. */
  get size(): number {
    return this.#byId.size;
  }

  /** The article of an id; else what stands now where it was found, or under the same name in another folder; else null. */
  find(id: string, sources: readonly string[]): Page | null {
    const page = this.#byId.get(id);
    if (page !== undefined) return page;
    const [changed] = [
      ...sources.flatMap((source) => this.#bySource.get(source) ?? []),
      ...sources.flatMap((source) => this.#byName.get(nameOf(source)) ?? []),
    ];
    return changed === undefined ? null : { ...changed, record: null, same: false };
  }
}

function nameOf(source: string): string {
  return source.slice(source.lastIndexOf("/") + 1);
}

/** Notes words that do not stand at their place, and in a changed article where they stand now, if they do. */
export function checkWords(page: Page, span: Span, words: string, [note, at]: [Note, string]): void {
  const here = page.slice(span.start, span.end);
  if (here === words) return;
  const found = page.same ? -1 : page.text.indexOf(words);
  if (page.same) note("other-words", at, here);
  else if (found < 0) note("gone", at, words);
  else {
    const start = [...page.text.slice(0, found)].length;
    note("moved", at, `${span.start}–${span.end} → ${start}–${start + span.end - span.start}`);
  }
}

/** The id of a text, as a record bears it. */
export function idOfText(text: string): string {
  return `a_${hash("sha256", text, "hex").slice(0, 16)}`;
}
