import { blockItems } from "../block-items.ts";
import { addTo } from "../multimap.ts";
import type { Lexicon } from "../words/bag.ts";
import { couldLink } from "./could-link.ts";
import type { EventSketch } from "./sketch-event.ts";

/** Words of a clause that make keys: its heaviest, so many. */
const HEAVY = 4;

/**
 * Pairs of tellings worth comparing: all those of articles that tell one story, and beyond them those that share a
 * trigger (or its class) and a party, place or heavy word, or a heavy word and a party or another heavy word.
 */
export function* blockEvents(sketches: EventSketch[], lexicon: Lexicon): Generator<[number, number]> {
  const sketchOf = (index: number): EventSketch | undefined => sketches[index];
  for (const pair of pairsOfStories(sketches)) {
    const [a, b] = pair.map(sketchOf);
    if (a !== undefined && b !== undefined && couldLink(a, b, lexicon)) yield pair;
  }
  const keysOf = (index: number): string[] => {
    const sketch = sketches[index];
    return sketch === undefined ? [] : keysOfEvent(sketch, lexicon);
  };
  for (const pair of blockItems(sketches.length, keysOf, (index) => sketches[index]?.days ?? null)) {
    const [a, b] = pair.map(sketchOf);
    if (a !== undefined && b !== undefined && !nearEachOther(a, b)) yield pair;
  }
}

function nearEachOther(a: EventSketch, b: EventSketch): boolean {
  return a.story.near.includes(b.article) || b.story.near.includes(a.article);
}

/** What an event is filed under. */
export function keysOfEvent(sketch: EventSketch, lexicon: Lexicon): string[] {
  const parties = [...sketch.people.map(surname), ...sketch.groups];
  const words = lexicon.heaviest(sketch.clause, HEAVY);
  const place = sketch.telling.event.place?.id;
  const details = [...parties, ...words, ...(place == null ? [] : [place])];
  const heads = [sketch.head, ...sketch.classes.map(String)];
  return [
    ...heads.flatMap((head) => details.map((detail) => `${head} ${detail}`)),
    ...words.flatMap((word, i) => [...parties, ...words.slice(i + 1)].map((other) => `${word} + ${other}`)),
  ];
}

/** "sanjay-gupta" and "gupta" share a key. */
function surname(id: string): string {
  return id.slice(id.lastIndexOf("-") + 1);
}

/** Every two tellings of two articles of which one is near the other. */
function* pairsOfStories(sketches: EventSketch[]): Generator<[number, number]> {
  const members = new Map<number, number[]>();
  const near = new Map<number, number[]>();
  sketches.forEach(({ article, story }, index) => {
    addTo(members, article, index);
    near.set(article, story.near);
  });
  for (const [article, others] of near) {
    for (const other of others) {
      if (other < article && near.get(other)?.includes(article)) continue;
      const [x, y] = other < article ? [other, article] : [article, other];
      for (const a of members.get(x) ?? []) for (const b of members.get(y) ?? []) yield [a, b];
    }
  }
}
