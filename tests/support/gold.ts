import { readFileSync } from "node:fs";
import type { ArticleRecord } from "../../src/model/article-record.ts";
import type { Span } from "../../src/model/span.ts";
import type { Timeline } from "../../src/model/timeline.ts";
import { ROOT } from "./sources.ts";

/** A stretch of a fixture, named by its file and its words. */
export type Snippet = [file: string, words: string];

interface GoldArticle {
  file: string;
  published: string | null;
  junk: string[];
  quotes: { kind: string; content: string[]; speaker: string[]; optional?: boolean }[];
  events: { evidence: string; date: string | null; status: string }[];
}

/** What people find in the articles of a fixture story. */
export interface Gold {
  articles: GoldArticle[];
  merge: {
    sameQuote: [Snippet, Snippet][];
    differentQuote: [Snippet, Snippet][];
    sameEvent: [Snippet, Snippet][];
    differentEvent: [Snippet, Snippet][];
    conflicts: { about: string; sides: [Snippet, Snippet] }[];
    undated: { file: string; date: string }[];
  };
}

/** Reads the hand annotation of `fixtures/NAME`: `fixtures/NAME.gold.json`. */
export function readGold(name: string): Gold {
  return JSON.parse(readFileSync(`${ROOT}/fixtures/${name}.gold.json`, "utf8"));
}

/** A timeline with its records' texts, asked by the words of the articles. Offsets are code points. */
export class Story {
  readonly timeline: Timeline;
  readonly #texts = new Map<string, string[]>();
  readonly #ids = new Map<string, string>();

  constructor(timeline: Timeline, records: ArticleRecord[]) {
    this.timeline = timeline;
    for (const { id, source, text } of records) {
      const file = source.split("/").at(-1) ?? source;
      this.#ids.set(file, id);
      this.#texts.set(file, Array.from(text ?? ""));
    }
  }

  /** The article's id on the timeline. */
  idOf(file: string): string | undefined {
    return this.#ids.get(file);
  }

  /** Where the words stand in their article. */
  spanOf([file, words]: Snippet): Span {
    const text = this.#texts.get(file) ?? [];
    const at = text.join("").indexOf(words);
    if (at < 0) throw new Error(`${file} does not hold ${words}`);
    const start = Array.from(text.join("").slice(0, at)).length;
    return { start, end: start + Array.from(words).length };
  }

  /** The timeline's quotations that hold some of these words. */
  quotesAt(snippet: Snippet): Timeline["quotes"] {
    const [span, article] = [this.spanOf(snippet), this.idOf(snippet[0])];
    return this.timeline.quotes.filter((quote) =>
      quote.variants.some((v) => v.article === article && v.spans.some((s) => share(s, span))),
    );
  }

  /** The timeline's entries that have an account in these words. */
  entriesAt(snippet: Snippet): Timeline["entries"] {
    const [span, article] = [this.spanOf(snippet), this.idOf(snippet[0])];
    return this.timeline.entries.filter((entry) =>
      entry.accounts.some((account) => account.article === article && share(account, span)),
    );
  }

  /** Whether some conflict sets these two stretches against each other. */
  conflictBetween([one, other]: [Snippet, Snippet]): boolean {
    const sides = (snippet: Snippet, side: Timeline["conflicts"][number]["sides"][number]) =>
      side.accounts.some((a) => a.article === this.idOf(snippet[0]) && share(a, this.spanOf(snippet)));
    return this.timeline.conflicts.some((conflict) =>
      conflict.sides.some((a) => sides(one, a) && conflict.sides.some((b) => a !== b && sides(other, b))),
    );
  }
}

/** Whether two half-open spans share a character. */
export function share(a: Span, b: Span): boolean {
  return Math.min(a.end, b.end) > Math.max(a.start, b.start);
}

/** Dice coefficient of the words that two lists of spans cover in a text. */
export function dice(text: string, a: readonly Span[], b: readonly Span[]): number {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
  const [inA, inB] = [a, b].map((spans) => words.filter((w) => spans.some((s) => share(s, w)))) as [
    Span[],
    Span[],
  ];
  const both = inA.filter((w) => inB.includes(w)).length;
  return inA.length + inB.length === 0 ? 0 : (2 * both) / (inA.length + inB.length);
}
