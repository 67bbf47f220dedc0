import { cluster } from "../cluster.ts";
import { sameEvent } from "../decisions.ts";
import type { GatheredArticle } from "../gathered.ts";
import { Links } from "../links.ts";
import { compareNumber, compareText } from "../order.ts";
import type { Story } from "../stories/story.ts";
import type { Words } from "../words/words.ts";
import { blockEvents } from "./block-events.ts";
import { placed } from "./placed.ts";
import { judgeAtLeast } from "./score-events.ts";
import { type EventSketch, sketchEvent, type Telling } from "./sketch-event.ts";

/** Puts the tellings of one event together: a group an event, its earliest telling first. */
export function sameEvents(articles: GatheredArticle[], stories: Story[], words: Words): EventSketch[][] {
  const sketches = sketchEvents(articles, stories, words);
  // Nobody asks for them again, and an article's sketches take more room than the article.
  for (const story of stories) sketched.delete(story);
  const judge = (a: number, b: number, floor = Number.NEGATIVE_INFINITY): number | null => {
    const [x, y] = [sketches[a], sketches[b]];
    return x === undefined || y === undefined ? null : judgeAtLeast(floor, [x, y], words);
  };
  const { least, mean } = sameEvent();
  const links = new Links();
  blockEvents(sketches, (a, b) => {
    const score = judge(a, b, least);
    if (score !== null) links.add(a, b, score);
  });
  return cluster(sketches.length, links, judge, { least, mean }).map((group) =>
    group.flatMap((index) => sketches[index] ?? []),
  );
}

/**
 * Sketches every telling, article by article in the order of their stories, so that indexes are a total order. Each article has
 * its story, which is one of one merge.
 */
export function sketchEvents(articles: GatheredArticle[], stories: Story[], words: Words): EventSketch[] {
  return stories.flatMap((story, at) => {
    const article = articles[at];
    if (article === undefined) return [];
    const known = sketched.get(story);
    if (known?.article === article) return known.sketches;
    const sketches = placed(
      tellingsOf(article).map((telling) => sketchEvent(telling, story, words)),
      words.lexicon,
    );
    sketched.set(story, { article, sketches });
    return sketches;
  });
}

/** The sketches of each article: a dated one is asked by each undated article of its story, and then merged. */
const sketched = new WeakMap<Story, { article: GatheredArticle; sketches: EventSketch[] }>();

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
