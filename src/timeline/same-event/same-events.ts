import { cluster, type Link } from "../cluster.ts";
import type { GatheredArticle } from "../gather-articles.ts";
import { compareNumber, compareText } from "../order.ts";
import { nearStories } from "../stories/near-stories.ts";
import { sketchStory } from "../stories/sketch-story.ts";
import type { Lexicon, Words } from "../words/bag.ts";
import { blockEvents } from "./block-events.ts";
import { judgeEvents } from "./score-events.ts";
import { type EventSketch, sketchEvent, type Telling } from "./sketch-event.ts";

/** Log-odds from which two tellings can bring their groups together, and those that the groups must have on the mean. */
const LEAST = 0.2;
const MEAN = 0;

/** Puts the tellings of one event together: a group an event, its earliest telling first. */
export function sameEvents(articles: GatheredArticle[], words: Words): EventSketch[][] {
  const { lexicon } = words;
  const sketches = sketchEvents(articles, words);
  const score = (a: number, b: number): number | null => judge(sketches[a], sketches[b], lexicon);
  const weight = (index: number): number => (sayMuch(sketches[index]) ? 1 : POOR);
  const links: Link[] = [];
  for (const [a, b] of blockEvents(sketches, lexicon)) {
    const found = score(a, b);
    if (found !== null && found >= LEAST) links.push({ a, b, score: found });
  }
  return cluster(sketches.length, links, score, { least: LEAST, mean: MEAN, weight }).map((group) =>
    group.flatMap((index) => sketches[index] ?? []),
  );
}

/** "the talks" without a date or anybody taking part can be many things: it counts for little when groups are compared. */
const POOR = 0.4;

function sayMuch(sketch: EventSketch | undefined): boolean {
  return sketch !== undefined && (sketch.telling.event.date !== null || sketch.people.length > 0);
}

/** Sketches every telling, article by article in the order of the timeline, so that indexes are a total order. */
export function sketchEvents(articles: GatheredArticle[], words: Words): EventSketch[] {
  const stories = articles.map((article) => sketchStory(article, words));
  const { wide, near } = nearStories(
    stories.map((story) => story.words),
    words.lexicon,
  );
  return articles.flatMap((article, index) => {
    const [story, vector] = [stories[index], wide[index]];
    if (story === undefined || vector === undefined) return [];
    const full = { ...story, wide: vector, near: near[index] ?? [] };
    return tellingsOf(article).map((telling) => sketchEvent(telling, index, full, words));
  });
}

function tellingsOf(article: GatheredArticle): Telling[] {
  const events = [...article.events].sort(
    (a, b) => compareNumber(a.start, b.start) || compareNumber(a.end, b.end) || compareText(a.id, b.id),
  );
  return events.map((event) => ({
    article,
    event,
    heading: article.headings.some(({ start, end }) => event.start >= start && event.start < end),
  }));
}

function judge(a: EventSketch | undefined, b: EventSketch | undefined, lexicon: Lexicon): number | null {
  return a === undefined || b === undefined ? null : judgeEvents(a, b, lexicon);
}
