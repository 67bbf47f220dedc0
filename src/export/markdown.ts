import type { DateValue } from "../model/common.ts";
import type { Span } from "../model/span.ts";
import type { Conflict, Entry, Occasion, Timeline, TimelineQuote } from "../model/timeline.ts";
import { counted } from "./counted.ts";
import { daysOf, monthOf } from "./day-text.ts";
import { QUESTIONS } from "./text/questions.ts";
import { plain } from "./text/text-page.ts";
import { spokenOf, unsaid, untold } from "./text/weight.ts";
import { via } from "./text/wording.ts";
import { titleText } from "./title-text.ts";

/**
 * Writes a brief: a section for each occasion and for each month of what belongs to none, an item for each entry with its quotations
 * and disagreements, and a footnote for each account, with its article and its characters. What a quotation tells already is not told
 * again.
 */
export function* timelineMarkdown(timeline: Timeline): Generator<string> {
  const notes = new Footnotes(timeline);
  const { articles, entries, quotes, conflicts } = timeline.counts;
  const counts = [
    counted(articles, "article", "articles"),
    counted(entries, "entry", "entries"),
    counted(quotes, "quotation", "quotations"),
    counted(conflicts, "disagreement", "disagreements"),
  ];
  yield `# On the record\n\n${counts.join(", ")}\n`;
  let heading = "";
  for (const item of itemsOf(timeline, notes)) {
    if (item.heading !== heading) yield `\n## ${escaped(item.heading)}\n\n`;
    heading = item.heading;
    yield item.text;
  }
  yield* notes.lines();
}

/** An entry, or a quotation that belongs to none, under its section. */
interface Item {
  heading: string;
  /** The place among all: the first day of the section, the section, then of the item. */
  rank: string;
  text: string;
}

function itemsOf(timeline: Timeline, notes: Footnotes): Item[] {
  const occasions = new Map(timeline.occasions.map((occasion) => [occasion.id, occasion]));
  // Each disagreement stands at the first entry that it is about.
  const conflicts = new Map(timeline.conflicts.map((conflict) => [conflict.id, conflict]));
  const said = untold(timeline);
  const quotes = new Map(said.map((quote) => [quote.id, quote]));
  const told = unsaid(timeline.entries, [spokenOf(said)]);
  const entries = new Set(told.map(({ id }) => id));
  const section = (occasion: string | null, date: DateValue | null) =>
    sectionOf(occasions.get(occasion ?? "") ?? null, date);
  const lone = said.filter(({ entry }) => entry === null || !entries.has(entry));
  const items = [
    ...told.map((entry) => ({
      ...section(entry.occasion, entry.date),
      day: entry.date?.from ?? LAST,
      text: () => entryText(entry, { quotes, conflicts, notes }),
    })),
    ...lone.map((quote) => ({
      ...section(quote.occasion, quote.said),
      day: quote.said?.from ?? LAST,
      text: () => `- ${dayText(quote.said)}${quoteText(quote, notes)}\n`,
    })),
  ].map(({ day, rank, ...item }) => ({ ...item, rank: `${rank} ${day}` }));
  // The sort is stable: within a day the timeline's own order stays.
  items.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  return items.map((item) => ({ ...item, text: item.text() }));
}

/** Sorts after every date. */
const LAST = "~";

function sectionOf(occasion: Occasion | null, date: DateValue | null): Omit<Item, "text"> {
  if (occasion !== null) return { heading: occasion.label, rank: `${occasion.from} ${occasion.id}` };
  if (date === null || date.from === null) return { heading: "Undated", rank: LAST };
  if (date.precision === "year") return { heading: date.from.slice(0, 4), rank: date.from.slice(0, 4) };
  return { heading: monthOf(date.from), rank: date.from.slice(0, 7) };
}

interface Scene {
  quotes: ReadonlyMap<string, TimelineQuote>;
  /** Those that have not been told. */
  conflicts: Map<string, Conflict>;
  notes: Footnotes;
}

function entryText(entry: Entry, { quotes, conflicts, notes }: Scene): string {
  const status = entry.status === "happened" ? "" : `*${entry.status}* `;
  const cited = notes.cite(
    entry.accounts.map(({ article, start, end }) => ({ article, spans: [{ start, end }] })),
  );
  const below = [
    ...entry.conflicts.flatMap((id) => {
      const conflict = conflicts.get(id);
      conflicts.delete(id);
      return conflict === undefined ? [] : conflictText(conflict, notes);
    }),
    ...entry.quotes.flatMap((id) => quotes.get(id) ?? []).map((each) => quoteText(each, notes)),
  ];
  const head = `- ${dayText(entry.date)}${status}${escaped(titleText(entry))}${relay(entry.accounts)}${cited}\n`;
  return head + below.map((text) => `  - ${text}\n`).join("");
}

function dayText(date: DateValue | null): string {
  return date === null ? "" : `**${daysOf(date)}** `;
}

function quoteText(quote: TimelineQuote, notes: Footnotes): string {
  const words = quote.kind === "direct" ? `“${escaped(quote.text)}”` : escaped(quote.text);
  const name = escaped(quote.speaker.name ?? "Nobody named");
  return `${name}${quote.negated ? " (denied)" : ""}: ${words}${relay(quote.variants)}${notes.cite(quote.variants)}`;
}

/** " via Tass", where every account has its words from somebody else. */
function relay(accounts: Parameters<typeof via>[0]): string {
  const name = via(accounts);
  return name === "" ? "" : ` ${escaped(name)}`;
}

function conflictText({ about, sides }: Conflict, notes: Footnotes): string {
  const told = sides.map(({ value, by, accounts }) => {
    const voices = by.flatMap(({ name }) => name ?? []).map(escaped);
    const cited = notes.cite(
      accounts.map(({ article, start, end }) => ({ article, spans: [{ start, end }] })),
    );
    const words = about === "claim" ? `“${escaped(accounts[0]?.text ?? value)}”` : escaped(value);
    return `${voices.length > 0 ? `${voices.join(", ")}: ` : ""}${words}${cited}`;
  });
  return `**Disagreement (${QUESTIONS[about]}):** ${told.join(" – ")}`;
}

/** Where in which article something stands. */
interface Place {
  article: string;
  spans: readonly Span[];
}

/** Numbers each place that is cited, once, in the order of first citation. */
class Footnotes {
  readonly #articles: ReadonlyMap<string, Timeline["articles"][number]>;
  readonly #numbers = new Map<string, number>();

  constructor({ articles }: Timeline) {
    this.#articles = new Map(articles.map((article) => [article.id, article]));
  }

  cite(places: readonly Place[]): string {
    const marks = new Set(places.map((place) => this.#mark(place)));
    return [...marks].join("");
  }

  *lines(): Generator<string> {
    if (this.#numbers.size > 0) yield "\n";
    for (const [line, number] of this.#numbers) yield `[^${number}]: ${line}\n`;
  }

  #mark({ article, spans }: Place): string {
    const found = this.#articles.get(article);
    const facts = [found?.outlet, found?.source ?? article, found?.published?.value, found?.title];
    const where = spans.map(({ start, end }) => `${start}–${end}`).join(", ");
    const line = `${facts.flatMap((fact) => (fact ? escaped(fact) : [])).join(", ")}, characters ${where}`;
    const number = this.#numbers.get(line) ?? this.#numbers.size + 1;
    this.#numbers.set(line, number);
    return `[^${number}]`;
  }
}

/** An article's words on one line; what Markdown or HTML would read as more than words is escaped, also at the start of an item. */
function escaped(text: string): string {
  return plain(text)
    .replace(/[\\`*_[\]<>&~|$@]|:(?=\/\/)|(?<=\bwww)\./gi, "\\$&")
    .replace(/^(\d{1,9})(?=[.)])|^(?=[#+=-])/, (_, digits = "") => `${digits}\\`);
}
