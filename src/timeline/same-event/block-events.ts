import { mix } from "../../nlp/hash.ts";
import { blockItems, hashOf } from "../block-items.ts";
import { eventPairs } from "../decisions.ts";
import { surnameOf } from "../parties.ts";
import type { Story } from "../stories/story.ts";
import { compareHeads } from "../words/heads.ts";
import { meet } from "../words/worth.ts";
import { type EventSketch, toldDate } from "./sketch-event.ts";
import { vetoed } from "./veto.ts";

/**
 * Pairs of tellings worth comparing: those of articles that tell one story and, from further apart, those of one kind, day and
 * party: "the union met the owners on 25 April 2019" stands as background in articles on quite other things.
 */
export function* blockEvents(sketches: EventSketch[]): Generator<[number, number]> {
  yield* pairsOfStories(sketches);
  const keysOf = (index: number): number[] => keysOfEvent(sketches[index]);
  for (const pair of blockItems(sketches.length, keysOf)) {
    const [a, b] = [sketches[pair[0]], sketches[pair[1]]];
    if (a !== undefined && b !== undefined && a.article !== b.article && !isNear(a, b)) yield pair;
  }
}

function isNear(a: EventSketch, b: EventSketch): boolean {
  return a.story.near.includes(b.article);
}

/** Every two tellings of an article, and of two articles that are near each other, that have anything in common. */
function* pairsOfStories(sketches: EventSketch[]): Generator<[number, number]> {
  const ranges = rangesOf(sketches);
  for (const { story, from, to } of ranges.values()) {
    for (const near of [story.index, ...story.near]) {
      const other = near >= story.index ? ranges.get(near) : undefined;
      if (other === undefined) continue;
      for (let i = from; i < to; i++) {
        for (let j = Math.max(i + 1, other.from); j < other.to; j++) {
          const [a, b] = [sketches[i], sketches[j]];
          if (a !== undefined && b !== undefined && haveInCommon(a, b) && !vetoed(a, b)) yield [i, j];
        }
      }
    }
  }
}

/** A telling word, any word beside one kind of trigger, a day, a sentence: what has none of them nothing shows to be one event. */
function haveInCommon(a: EventSketch, b: EventSketch): boolean {
  const { leastWord, leastWordOfKind } = eventPairs();
  const { oneKind } = compareHeads(a.head, b.head);
  if (isOneDay(a, b) || meet(a.worths, b.worths, oneKind ? leastWordOfKind : leastWord)) return true;
  return a.article === b.article && Math.abs(a.order - b.order) === 1;
}

function isOneDay({ telling: { event } }: EventSketch, { telling: { event: other } }: EventSketch): boolean {
  return event.date?.from != null && event.date.from === other.date?.from && event.date.to === other.date.to;
}

/** The tellings of one article: `sketches[from]` to `sketches[to - 1]`. */
interface Range {
  story: Story;
  from: number;
  to: number;
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

/** What an event is filed under: its trigger or class, with each of its days and each of its people. */
function keysOfEvent(sketch: EventSketch | undefined): number[] {
  if (sketch === undefined || toldDate(sketch.telling.event) === null || sketch.people.length < 2) return [];
  const { head, days, people } = sketch;
  if (days === null || days.to - days.from > eventPairs().longestDays) return [];
  const kinds = head.classes.length > 0 ? head.classes : [hashOf(head.text)];
  const surnames = people.map((id) => hashOf(surnameOf(id)));
  const dated = Array.from({ length: days.to - days.from }, (_, i) => days.from + i);
  return kinds.flatMap((kind) =>
    dated.flatMap((day) => surnames.map((surname) => mix(mix(kind, day), surname))),
  );
}
