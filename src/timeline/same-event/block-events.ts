import { mix } from "../../nlp/hash.ts";
import { blockItems, hashOf } from "../block-items.ts";
import { eventPairs } from "../decisions.ts";
import { surnameOf } from "../parties.ts";
import type { Story } from "../stories/story.ts";
import { type Lexicon, shareWord } from "../words/bag.ts";
import { compareHeads } from "../words/heads.ts";
import { couldLinkUnlike } from "./could-link.ts";
import { type EventSketch, toldDate } from "./sketch-event.ts";
import { datesApart } from "./veto.ts";

/**
 * Pairs of tellings worth comparing: those of articles that tell one story and, from further apart, those of one kind, day and
 * party: "the union met the owners on 25 April 2019" stands as background in articles on quite other things.
 */
export function* blockEvents(sketches: EventSketch[], lexicon: Lexicon): Generator<[number, number]> {
  yield* pairsOfStories(sketches, lexicon);
  const keysOf = (index: number): number[] => keysOfEvent(sketches[index]);
  for (const pair of blockItems(sketches.length, keysOf)) {
    const [a, b] = [sketches[pair[0]], sketches[pair[1]]];
    if (a !== undefined && b !== undefined && a.article !== b.article && !isNear(a, b)) yield pair;
  }
}

function isNear(a: EventSketch, b: EventSketch): boolean {
  return a.story.near.includes(b.article);
}

/** Every two tellings of two articles that are near each other, but for those that cannot be one whatever they say. */
function* pairsOfStories(sketches: EventSketch[], lexicon: Lexicon): Generator<[number, number]> {
  const ranges = rangesOf(sketches);
  for (const { story, from, to } of ranges.values()) {
    yield* pairsOfArticle(sketches, from, to, lexicon);
    for (const near of story.near) {
      const other = near > story.index ? ranges.get(near) : undefined;
      if (other === undefined) continue;
      const unlike = couldLinkUnlike(story, other.story, lexicon);
      for (let i = from; i < to; i++) {
        for (let j = other.from; j < other.to; j++) {
          const [a, b] = [sketches[i], sketches[j]];
          if (a === undefined || b === undefined || datesApart(a, b)) continue;
          if (compareHeads(a.head, b.head).oneKind) yield [i, j];
          else if (unlike.bare || (unlike.sharing && shareWord(a.clause, b.clause))) yield [i, j];
        }
      }
    }
  }
}

/** Two tellings of one article that name a thing again: of one kind with a party, place or word, or of two words. */
function* pairsOfArticle(
  sketches: EventSketch[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Generator<[number, number]> {
  const details = sketches.slice(from, to).map((sketch) => detailsOf(sketch, lexicon));
  for (let i = from; i < to; i++) {
    for (let j = i + 1; j < to; j++) {
      const [a, b] = [sketches[i], sketches[j]];
      const [own, others] = [details[i - from], details[j - from]];
      if (a === undefined || b === undefined || own === undefined || others === undefined) continue;
      const words = own.words.filter((word) => others.words.includes(word)).length;
      const parties = own.parties.some((party) => others.parties.includes(party));
      const shared = words + +(parties || (own.place !== null && own.place === others.place));
      const least = compareHeads(a.head, b.head).oneKind ? 1 : words > 0 ? 2 : Number.POSITIVE_INFINITY;
      if (shared >= least && !datesApart(a, b)) yield [i, j];
    }
  }
}

function detailsOf({ people, groups, clause, telling }: EventSketch, lexicon: Lexicon) {
  const parties = [...people.map(surnameOf), ...groups];
  return {
    parties,
    words: lexicon.heaviest(clause, eventPairs().heavyWords),
    place: telling.event.place?.id ?? null,
  };
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
