import { cluster } from "../cluster.ts";
import { sameEvent } from "../decisions.ts";
import type { GatheredArticle } from "../gathered.ts";
import { Links } from "../links.ts";
import { compareNumber, compareText } from "../order.ts";
import type { Story } from "../stories/story.ts";
import type { Words } from "../words/words.ts";
import { blockEvents } from "./block-events.ts";
import { judgeEvents } from "./score-events.ts";
import { type EventSketch, sketchEvent, type Telling, toldDate } from "./sketch-event.ts";

/** Puts the tellings of one event together: a group an event, its earliest telling first. */
export function sameEvents(articles: GatheredArticle[], stories: Story[], words: Words): EventSketch[][] {
  const { lexicon } = words;
  const sketches = sketchEvents(articles, stories, words);
  const score = (a: number, b: number): number | null => judge(sketches[a], sketches[b], words);
  const weight = (index: number): number => (sayMuch(sketches[index]) ? 1 : sameEvent().poorShare);
  const { least, mean } = sameEvent();
  const links = new Links();
  for (const [a, b] of blockEvents(sketches, lexicon)) {
    const found = score(a, b);
    if (found !== null && found >= least) links.add(a, b, found);
  }
  return cluster(sketches.length, links, score, { least, mean, weight }).map((group) =>
    group.flatMap((index) => sketches[index] ?? []),
  );
}

function sayMuch(sketch: EventSketch | undefined): boolean {
  return sketch !== undefined && (toldDate(sketch.telling.event) !== null || sketch.people.length > 0);
}

/**
 * Sketches every telling, article by article in the order of their stories, so that indexes are a total order. Each article has
 * its story.
 */
export function sketchEvents(articles: GatheredArticle[], stories: Story[], words: Words): EventSketch[] {
  return stories.flatMap((story, at) => {
    const article = articles[at];
    if (article === undefined) return [];
    return tellingsOf(article).map((telling) => sketchEvent(telling, story, words));
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

function judge(a: EventSketch | undefined, b: EventSketch | undefined, words: Words): number | null {
  return a === undefined || b === undefined ? null : judgeEvents(a, b, words);
}
