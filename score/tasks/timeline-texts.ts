import { basename } from "node:path";
import type { QuoteKind, Status } from "../../src/model/common.ts";
import type { Timeline } from "../../src/model/timeline.ts";
import type { Place } from "../corpora/gold-story.ts";
import { overlap, type Range } from "../measures.ts";

/** A quotation of the timeline as one article has it. */
export interface Variant {
  quote: string;
  kind: QuoteKind;
  spans: Range[];
  speaker: string | null;
  text: string;
}

/** An event of the timeline as one article tells it, with the date of its entry. */
export interface Account {
  entry: string;
  span: Range;
  date: string | null;
  status: Status;
  text: string;
}

/** A timeline, asked by the files of its articles. */
export class TimelineTexts {
  readonly timeline: Timeline;
  readonly #files: Map<string, string>;

  constructor(timeline: Timeline) {
    this.timeline = timeline;
    this.#files = new Map(timeline.articles.map(({ id, source }) => [id, basename(source)]));
  }

  /** The file of an article of the timeline. */
  fileOf(article: string): string {
    return this.#files.get(article) ?? "";
  }

  /** The date that the timeline gives to an article itself. */
  publishedOf(file: string): string | null {
    return this.timeline.articles.find(({ id }) => this.fileOf(id) === file)?.published?.value ?? null;
  }

  /** Every quotation of an article. */
  variantsOf(file: string): Variant[] {
    return this.timeline.quotes.flatMap(({ id, speaker, variants }) =>
      variants
        .filter(({ article }) => this.fileOf(article) === file)
        .map(({ kind, spans, text }) => ({
          quote: id,
          kind,
          spans: spans.map(({ start, end }): Range => [start, end]),
          speaker: speaker.name,
          text,
        })),
    );
  }

  /** Every account that an article gives. */
  accountsOf(file: string): Account[] {
    return this.timeline.entries.flatMap(({ id, date, accounts }) =>
      accounts
        .filter(({ article }) => this.fileOf(article) === file)
        .map(({ start, end, status, text }) => ({
          entry: id,
          span: [start, end] as Range,
          date: date?.value ?? null,
          status,
          text,
        })),
    );
  }

  /** The quotations or entries that touch a place. */
  idsAt(kind: "quote" | "event", { id, span }: Place): Set<string> {
    const ids =
      kind === "quote"
        ? this.variantsOf(id)
            .filter(({ spans }) => spans.some((each) => overlap(each, span) > 0))
            .map(({ quote }) => quote)
        : this.accountsOf(id)
            .filter((account) => overlap(account.span, span) > 0)
            .map(({ entry }) => entry);
    return new Set(ids);
  }

  /** Whether a side of a conflict rests on a place. */
  restsOn(side: Timeline["conflicts"][number]["sides"][number], { id, span }: Place): boolean {
    return side.accounts.some(
      ({ article, start, end }) => this.fileOf(article) === id && overlap([start, end], span) > 0,
    );
  }
}
