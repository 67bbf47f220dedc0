import { dayOf, isoOf } from "../../calendar/days.ts";
import type { DateValue } from "../../model/common.ts";
import type { GatheredArticle } from "../gather-articles.ts";
import { addTo } from "../multimap.ts";
import { keysOfEvent } from "../same-event/block-events.ts";
import { sketchEvents } from "../same-event/same-events.ts";
import { judgeEvents } from "../same-event/score-events.ts";
import type { EventSketch } from "../same-event/sketch-event.ts";
import { compareQuotes } from "../same-quote/compare-quotes.ts";
import { keysOfQuote, sketchQuotes } from "../same-quote/same-quotes.ts";
import type { QuoteSketch } from "../same-quote/sketch-quote.ts";
import type { Words } from "../words/bag.ts";
import { dateUnder } from "./resolve-article.ts";

/** How much speaks for each day as the date of publication. */
export type Votes = Map<number, number>;

/** A relative time ("on Wednesday") is tried under every date of publication so many days before and after its event. */
const REACH = 10;

/** Something of an undated article matched with something dated of a sister. */
interface Match {
  article: GatheredArticle;
  sister: GatheredArticle;
  waiting: Parameters<typeof dateUnder>[0];
  date: DateValue | null;
  score: number;
}

/** Lets the dated events and quotations of all articles speak for the dates of the undated ones that tell the same. */
export function gatherVotes(
  undated: GatheredArticle[],
  articles: GatheredArticle[],
  words: Words,
): Map<GatheredArticle, Votes> {
  const asking = new Set(undated);
  const votes = new Map<GatheredArticle, Votes>();
  const spoken = new Map<string, Match[]>();
  for (const match of [...eventMatches(articles, asking, words), ...quoteMatches(articles, asking, words)]) {
    addTo(spoken, `${match.article.id} ${match.sister.id}`, match);
  }
  for (const matches of spoken.values()) {
    const [first] = matches;
    if (first === undefined) continue;
    const all = votes.get(first.article) ?? new Map<number, number>();
    votes.set(first.article, all);
    for (const [day, weight] of voteOf(matches)) all.set(day, (all.get(day) ?? 0) + weight);
  }
  return votes;
}

/** What one sister says: for each day its surest match, and a little for each further one. */
function voteOf(matches: Match[]): Votes {
  const votes: Votes = new Map();
  for (const match of matches) {
    const days = daysThatFit(match);
    const weight = sureness(match.score) / Math.max(1, days.length);
    for (const day of days) votes.set(day, (votes.get(day) ?? 0) + weight);
  }
  return votes;
}

/** The dates of publication under which what waits falls on its sister's day. */
function daysThatFit({ article, waiting, date }: Match): number[] {
  const day = dayOf(date?.from ?? "");
  if (day === null || date === null) return [];
  const tried =
    waiting.time === null ? [day] : Array.from({ length: 2 * REACH + 1 }, (_, i) => day - REACH + i);
  return tried.filter((each) => {
    const under = dateUnder(waiting, article, isoOf(each));
    return under !== null && under.from === date.from && under.to === date.to;
  });
}

/** Half for a match as likely as not, rising to one. */
function sureness(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

function eventMatches(articles: GatheredArticle[], asking: Set<GatheredArticle>, words: Words): Match[] {
  const { lexicon } = words;
  const sketches = sketchEvents(articles, words).filter(({ telling }) =>
    useful(asking.has(telling.article), telling.event.date, telling.event),
  );
  const keys = sketches.map((sketch) => keysOfEvent(sketch, lexicon));
  const score = (a: EventSketch, b: EventSketch): number | null => judgeEvents(a, b, lexicon);
  return matchesOf(sketches, keys, score, ({ telling }) => ({
    article: telling.article,
    waiting: telling.event,
    date: telling.event.date,
  }));
}

function quoteMatches(articles: GatheredArticle[], asking: Set<GatheredArticle>, words: Words): Match[] {
  const { lexicon } = words;
  const sketches = sketchQuotes(articles, words).filter(({ saying }) =>
    useful(asking.has(saying.article), saying.quote.said, saying.quote),
  );
  const keys = sketches.map((sketch) => keysOfQuote(sketch, lexicon));
  const score = (a: QuoteSketch, b: QuoteSketch): number | null => compareQuotes(a, b, lexicon);
  return matchesOf(sketches, keys, score, ({ saying }) => ({
    article: saying.article,
    waiting: saying.quote,
    date: saying.quote.said,
  }));
}

/** Of an undated article what waits; of the others what has a day. */
function useful(asking: boolean, date: DateValue | null, waiting: Match["waiting"]): boolean {
  if (asking && date === null) return waiting.awaits !== null || waiting.time !== null;
  return !asking && date !== null && spansOneDay(date);
}

function spansOneDay({ from, to }: DateValue): boolean {
  const [first, end] = [dayOf(from ?? ""), dayOf(to ?? "")];
  return first !== null && end !== null && end - first === 1;
}

/** Of the dated items under one key, so many are asked. */
const ASKED = 60;

/** Matches what waits with what is dated under a shared key, where the two are rather one than not. */
function matchesOf<T>(
  items: T[],
  keys: string[][],
  score: (a: T, b: T) => number | null,
  partsOf: (item: T) => Pick<Match, "article" | "waiting" | "date">,
): Match[] {
  const filed = new Map<string, number[]>();
  items.forEach((item, index) => {
    if (partsOf(item).date !== null) for (const key of new Set(keys[index])) addTo(filed, key, index);
  });
  return items.flatMap((item, index) => {
    const { article, waiting, date } = partsOf(item);
    if (date !== null) return [];
    const near = new Set(keys[index]?.flatMap((key) => filed.get(key)?.slice(0, ASKED) ?? []));
    return [...near].flatMap((other) => {
      const sister = items[other];
      const found = sister === undefined ? null : score(item, sister);
      if (sister === undefined || found === null || found <= 0) return [];
      const parts = partsOf(sister);
      return [{ article, sister: parts.article, waiting, date: parts.date, score: found }];
    });
  });
}
