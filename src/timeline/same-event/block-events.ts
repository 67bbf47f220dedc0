import { mix } from "../../nlp/hash.ts";
import { blockItems, hashOf } from "../block-items.ts";
import { eventPairs } from "../decisions.ts";
import { compareHeads } from "../words/heads.ts";
import { scaled } from "../words/worth.ts";
import { kindsDaysParties } from "./far-events.ts";
import { SharedKeys } from "./shared-keys.ts";
import { makeShelves, type Range } from "./shelf.ts";
import type { EventSketch } from "./sketch-event.ts";

/**
 * Pairs of tellings worth comparing: those of articles that tell one story and, from further apart, those of one kind, day and
 * party: "the union met the owners on 25 April 2019" stands as background in articles on quite other things.
 */
export function blockEvents(sketches: EventSketch[], meet: Meet): void {
  pairsOfStories(sketches, meet);
  const keysOf = (index: number): number[] => keysOfEvent(sketches[index]);
  for (const pair of blockItems(sketches.length, keysOf)) {
    const [a, b] = [sketches[pair[0]], sketches[pair[1]]];
    if (a !== undefined && b !== undefined && a.article !== b.article && !isNear(a, b)) meet(...pair);
  }
}

/** Takes a pair, by their indexes: called, not yielded, for there are millions. */
type Meet = (a: number, b: number) => void;

function isNear(a: EventSketch, b: EventSketch): boolean {
  return a.story.near.includes(b.article);
}

/** Every two tellings of an article, and of two articles that are near each other, that have anything in common. */
function pairsOfStories(sketches: EventSketch[], meet: Meet): void {
  const ranges = rangesOf(sketches);
  const shelfOf = makeShelves(sketches);
  const shared = new SharedKeys();
  for (const range of ranges.values()) {
    const { story } = range;
    for (const near of [story.index, ...story.near]) {
      const other = near >= story.index ? ranges.get(near) : undefined;
      if (other === undefined) continue;
      const [own, others] = [shelfOf(range), shelfOf(other)];
      for (let from = range.from; from < range.to; ) {
        const to = range.from + shared.join(own, others, from - range.from);
        pairsThatShare({ shared, sketches, rows: { ...range, from, to }, first: range.from, other }, meet);
        from = to;
      }
    }
  }
}

/** Tellings of two articles, of the first only some; `first` is the first article's first one. */
interface Rows {
  shared: SharedKeys;
  sketches: EventSketch[];
  rows: Range;
  first: number;
  other: Range;
}

/** A telling word, any word beside one kind of trigger, a day, a sentence: what has none of them nothing shows to be one event. */
function pairsThatShare({ shared, sketches, rows, first, other }: Rows, meet: Meet): void {
  const [least, leastOfKind] = [scaled(eventPairs().leastWord), scaled(eventPairs().leastWordOfKind)];
  for (let i = rows.from; i < rows.to; i++) {
    shared.each(i - first, Math.min(least, leastOfKind), (column, most) => {
      const j = other.from + column;
      if (j > i && (most >= least || areOfOneKind(sketches[i], sketches[j]))) meet(i, j);
    });
  }
}

function areOfOneKind(a: EventSketch | undefined, b: EventSketch | undefined): boolean {
  return a !== undefined && b !== undefined && compareHeads(a.head, b.head).oneKind;
}

function rangesOf(sketches: EventSketch[]): Map<number, Range> {
  const ranges = new Map<number, Range>();
  for (const [index, { story }] of sketches.entries()) {
    const range = ranges.get(story.index);
    if (range === undefined) ranges.set(story.index, { story, from: index, to: index + 1 });
    else range.to = index + 1;
  }
  return ranges;
}

/** What a telling is filed under beside its story. */
function keysOfEvent(sketch: EventSketch | undefined): number[] {
  if (sketch === undefined) return [];
  return kindsDaysParties(sketch.telling.event, sketch).map(({ kind, day, party }) =>
    mix(mix(typeof kind === "number" ? kind : hashOf(kind), day), hashOf(party)),
  );
}
