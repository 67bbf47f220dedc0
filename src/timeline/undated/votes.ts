import { dayOf, isoOf } from "../../calendar/days.ts";
import type { DateValue } from "../../model/common.ts";
import { sameEvent, undated } from "../decisions.ts";
import type { GatheredArticle } from "../gathered.ts";
import { sketchEvents } from "../same-event/same-events.ts";
import { judgeAtLeast } from "../same-event/score-events.ts";
import { type EventSketch, toldDate } from "../same-event/sketch-event.ts";
import { compareQuotes } from "../same-quote/compare-quotes.ts";
import { sketchQuotes } from "../same-quote/same-quotes.ts";
import type { QuoteSketch } from "../same-quote/sketch-quote.ts";
import { compareStories } from "../stories/compare-stories.ts";
import type { Story } from "../stories/story.ts";
import type { Words } from "../words/words.ts";
import { dateUnder } from "./resolve-article.ts";

/** How much speaks for each day as the date of publication, and how many sisters do. */
export type Votes = Map<number, { weight: number; voters: number }>;

/** An article with what it is about, and its quotations once they have been asked for: several undated articles ask one sister. */
export interface Told {
  article: GatheredArticle;
  story: Story;
  quotes: QuoteSketch[] | null;
}

/** Something of an undated article that waits for its date, matched with something dated of a sister. */
interface Match {
  article: GatheredArticle;
  waiting: Parameters<typeof dateUnder>[0];
  date: DateValue | null;
  score: number;
}

/**
 * Lets the dated events and quotations of an undated article's sisters speak for its date of publication, each as loud as its
 * article is like the undated one beside the likest: a report of another summit of the same two tells of talks too.
 */
export function votesFor(undated: Told, sisters: Told[], words: Words): Votes {
  const votes: Votes = new Map();
  if (sisters.length === 0) return votes;
  const events = eventsOf(undated, words).filter(({ telling: { event } }) => waits(event.date, event));
  const quotes = quotesOf(undated, words).filter(({ saying: { quote } }) => waits(quote.said, quote));
  const likes = sisters.map(({ story }) => compareStories(undated.story, story, words.lexicon).story);
  const likest = Math.max(...likes);
  for (const [i, sister] of sisters.entries()) {
    const loud = likest === 0 ? 1 : (likes[i] ?? 0) / likest;
    const matches = [...eventMatches(events, sister, words), ...quoteMatches(quotes, sister, words)];
    for (const [day, weight] of voteOf(matches)) {
      const known = votes.get(day) ?? { weight: 0, voters: 0 };
      votes.set(day, { weight: known.weight + loud * weight, voters: known.voters + 1 });
    }
  }
  return votes;
}

function eventsOf({ article, story }: Told, words: Words): EventSketch[] {
  return sketchEvents([article], [story], words);
}

function quotesOf(told: Told, words: Words): QuoteSketch[] {
  told.quotes ??= sketchQuotes([told.article], words);
  return told.quotes;
}

/** What one sister says: for each day its surest match, and a little for each further one. */
function voteOf(matches: Match[]): Map<number, number> {
  const votes = new Map<number, number>();
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
    waiting.time === null
      ? [day]
      : Array.from({ length: 2 * undated().reachDays + 1 }, (_, i) => day - undated().reachDays + i);
  return tried.filter((each) => {
    const under = dateUnder(waiting, article, isoOf(each));
    return under !== null && under.from === date.from && under.to === date.to;
  });
}

/** Half for a match as likely as not, rising to one. */
function sureness(score: number): number {
  return 1 / (1 + Math.exp(-score));
}

function eventMatches(waiting: EventSketch[], sister: Told, words: Words): Match[] {
  const dated = eventsOf(sister, words).filter(({ telling }) => spansOneDay(toldDate(telling.event)));
  return waiting.flatMap((a) => {
    const scored = dated.map((b) => ({ date: b.telling.event.date, score: beyondLeast(a, b, words) }));
    return surest(a.telling.article, a.telling.event, scored);
  });
}

/** How much surer than the least sure link two tellings are one, null where they are not; that one has no date yet says nothing against it here. */
function beyondLeast(a: EventSketch, b: EventSketch, words: Words): number | null {
  const { least, weights } = sameEvent();
  const enough = least + weights["day-one-side"];
  const score = judgeAtLeast(enough, [a, b], words);
  return score === null ? null : score - least - weights["day-one-side"];
}

function quoteMatches(waiting: QuoteSketch[], sister: Told, words: Words): Match[] {
  const dated = quotesOf(sister, words).filter(({ saying }) => spansOneDay(saying.quote.said));
  return waiting.flatMap((a) => {
    const scored = dated.map((b) => ({
      date: b.saying.quote.said,
      score: quotesBeyondLeast(a, b, words),
    }));
    return surest(a.saying.article, a.saying.quote, scored);
  });
}

/** By how much two quotations are surer to be one utterance than those that just speak for a day. */
function quotesBeyondLeast(a: QuoteSketch, b: QuoteSketch, words: Words): number | null {
  const score = compareQuotes(a, b, words.lexicon);
  return score === null ? null : score - undated().quoteLeast;
}

/** The dated thing that what waits is most likely one with, if it is so rather than not. */
function surest(
  article: GatheredArticle,
  waiting: Match["waiting"],
  scored: { date: DateValue | null; score: number | null }[],
): Match[] {
  let best: Match | null = null;
  for (const { date, score } of scored) {
    if (score !== null && score > (best?.score ?? 0)) best = { article, waiting, date, score };
  }
  return best === null ? [] : [best];
}

function waits(date: DateValue | null, waiting: Match["waiting"]): boolean {
  return date === null && (waiting.awaits !== null || waiting.time !== null);
}

function spansOneDay(date: DateValue | null): boolean {
  const [first, end] = [dayOf(date?.from ?? ""), dayOf(date?.to ?? "")];
  return first !== null && end !== null && end - first === 1;
}
