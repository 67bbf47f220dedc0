import { blockItems } from "../block-items.ts";
import type { Lexicon } from "../words/bag.ts";
import type { EventSketch } from "./sketch-event.ts";

/** Words of a clause that make keys: its heaviest, so many. */
const HEAVY = 4;

/**
 * Pairs of tellings worth comparing: those that share a trigger (or its class) and a party, place or heavy word, or a
 * heavy word and a party or another heavy word.
 */
export function blockEvents(sketches: EventSketch[], lexicon: Lexicon): [number, number][] {
  const keys = sketches.map((sketch) => keysOfEvent(sketch, lexicon));
  return blockItems(keys, (index) => sketches[index]?.days ?? null);
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
