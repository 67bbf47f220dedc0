import type { Span } from "../../../model/span.ts";
import type { BuiltEntry } from "../../build-entry.ts";
import type { GatheredArticle, ToldQuote } from "../../gathered.ts";
import { addTo } from "../../multimap.ts";
import type { EventSketch } from "../../same-event/sketch-event.ts";
import { stemOf } from "../../words/word-table.ts";
import { type Passage, type Told, toldIn } from "../draft.ts";
import { type Figure, figuresIn } from "../figures.ts";
import { inMinutes } from "../quantity.ts";

/** A figure that an article states, in a telling or in a quotation. */
export interface Mention extends Pick<Figure, "about" | "text" | "unit"> {
  /** Index of the article among the merge's articles. */
  article: number;
  /** Where it stands in the article's text. */
  start: number;
  end: number;
  /** The telling that has it, or the one that its quotation belongs to. */
  told: Told;
  /** The quotation that it stands in. */
  quote: ToldQuote | null;
  /** The words that state it: a telling, or a quotation's part; where the figure stands in them. */
  passage: Passage;
  within: Span;
  /** From what to what it can be, of a length of time in minutes; and what it says. */
  low: number;
  high: number;
  value: number;
  /** The stem of the noun that it counts, empty where it is bare, and those of the words before that noun. */
  noun: string;
  beside: readonly string[];
}

/** Every figure of the articles' tellings and quotations once, in the order of the text. */
export function mentionsOf(entries: readonly BuiltEntry[]): Mention[] {
  const byArticle = new Map<number, Told[]>();
  for (const told of toldIn(entries)) addTo(byArticle, told.sketch.article, told);
  const articles = [...byArticle.keys()].sort((a, b) => a - b);
  return articles.flatMap((article) => mentionsIn(byArticle.get(article) ?? []));
}

/** Of two tellings that hold a figure the shorter one states it. */
function mentionsIn(tellings: readonly Told[]): Mention[] {
  const all = tellings.filter(({ sketch }) => sketch.telling.event.status !== "possible");
  const found = new Map<number, Mention>();
  const sorted = [...all].sort((a, b) => lengthOf(a) - lengthOf(b) || startOf(a) - startOf(b));
  for (const told of sorted) {
    const passage = passageOf(told.sketch);
    for (const each of mentionsAt(told, passage)) if (!found.has(each.start)) found.set(each.start, each);
  }
  const article = tellings[0]?.sketch.telling.article;
  for (const quote of article?.quotes ?? []) {
    if (quote.repeat || article === undefined) continue;
    for (const passage of partsOf(quote, article)) {
      const told = sorted.find((each) => touches(passage, each.sketch.telling.event));
      for (const each of told === undefined ? [] : mentionsAt(told, passage)) {
        const known = found.get(each.start);
        found.set(each.start, { ...(known ?? each), quote });
      }
    }
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}

function mentionsAt(told: Told, passage: Passage): Mention[] {
  const figures = figuresIn(passage.text).filter((figure) => !isLapse(figure, passage.text));
  return figures.map((figure) => {
    const { about, text, unit, quantity, value } = figure;
    const { low, high } = about === "duration" ? inMinutes(quantity) : quantity;
    const words = unit.split(" ");
    return {
      about,
      text,
      unit,
      article: told.sketch.article,
      start: passage.start + figure.start,
      end: passage.start + figure.end,
      told,
      quote: null,
      passage,
      within: { start: figure.start, end: figure.end },
      low,
      high,
      value: about === "duration" ? inMinutes({ low: value, high: value, unit }).low : value,
      noun: stemOf(words.at(-1) ?? ""),
      beside: words.slice(0, -1).map(stemOf),
    };
  });
}

/** "two hours before the dinner", "within a week": a length between two happenings is none of either. */
function isLapse({ about, start, end }: Figure, text: string): boolean {
  if (about !== "duration" || /^ of /.test(text.slice(end))) return false;
  return LAPSE_AFTER.test(text.slice(end)) || LAPSE_BEFORE.test(text.slice(0, start));
}

const LAPSE_AFTER =
  /^,? (?:before|after|later|earlier|ago|old|away|early|late|ahead|sooner|from now|on(?=$|[,.]))\b/i;
const LAPSE_BEFORE =
  /\b(?:after|within|every|each|in|by|this|that|next|last|past|first|previous|coming|since|until|another)(?: the)?(?: (?:last|past|next|first|previous|coming))? $/i;

/** The parts of a quotation as they stand in the text. */
function partsOf({ text, spans, speaker }: ToldQuote, article: GatheredArticle): Passage[] {
  const parts = spans.length === 1 ? [text] : text.split(PARTED);
  if (parts.length !== spans.length) return [];
  return spans.map(({ start, end }, i) => ({ article, start, end, text: parts[i] ?? "", by: speaker }));
}

/** What stands between the parts of a quotation that its cue divides. */
const PARTED = " … ";

function passageOf({ telling: { article, event } }: EventSketch): Passage {
  return { article, start: event.start, end: event.end, text: event.text, by: null };
}

function lengthOf({ sketch }: Told): number {
  return sketch.telling.event.text.length;
}

function startOf({ sketch }: Told): number {
  return sketch.telling.event.start;
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
