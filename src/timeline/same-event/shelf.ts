import { eventPairs } from "../decisions.ts";
import type { Story } from "../stories/story.ts";
import { scaled } from "../words/worth.ts";
import type { EventSketch } from "./sketch-event.ts";

/** The tellings of one article: `sketches[from]` to `sketches[to - 1]`. */
export interface Range {
  story: Story;
  from: number;
  to: number;
}

/** An article's tellings filed under what they can have in common with others, in columns: in the order of keys, then of tellings. */
export interface Shelf {
  size: number;
  /** A telling word by its number, or a day. */
  keys: Int32Array;
  /** The telling, by its order in the article. */
  tellings: Int32Array;
  /** What the word is worth there; a day is enough alone. */
  worths: Int32Array;
}

/** More than any word is worth. */
export const ENOUGH = 2 ** 31 - 1;

/** So many shelves are kept; one that is asked for again is filed anew. */
const KEPT = 8192;

/** Makes what gives the shelf of an article. */
export function makeShelves(sketches: readonly EventSketch[]): (range: Range) => Shelf {
  const days = new Map<string, number>();
  const shelves = new Map<number, Shelf>();
  return ({ story, from, to }) => {
    const known = shelves.get(story.index);
    if (known !== undefined) return known;
    if (shelves.size >= KEPT) shelves.clear();
    const shelf = fileTellings(sketches.slice(from, to), days);
    shelves.set(story.index, shelf);
    return shelf;
  };
}

function fileTellings(sketches: readonly EventSketch[], days: Map<string, number>): Shelf {
  const least = scaled(eventPairs().leastWordOfKind);
  const [keys, tellings, worths]: [number[], number[], number[]] = [[], [], []];
  const file = (key: number, telling: number, worth: number): void => {
    keys.push(key);
    tellings.push(telling);
    worths.push(worth);
  };
  sketches.forEach((sketch, telling) => {
    const day = dayKey(sketch, days);
    if (day !== null) file(day, telling, ENOUGH);
    const { words, worths: all, from, size } = sketch.worths;
    for (let i = from; i < from + size; i++) {
      const worth = all[i] ?? 0;
      if (worth >= least) file(words[i] ?? 0, telling, worth);
    }
  });
  const order = orderOf(keys, -1 - days.size);
  const inOrder = (column: readonly number[]): Int32Array => order.map((at) => column[at] ?? 0);
  return {
    size: sketches.length,
    keys: inOrder(keys),
    tellings: inOrder(tellings),
    worths: inOrder(worths),
  };
}

/** The places of keys, each above a least one, in rising order, of equals the first one first: key and place make one number. */
function orderOf(keys: readonly number[], least: number): Int32Array {
  const count = keys.length;
  const filed = Float64Array.from(keys, (key, at) => (key - least) * count + at).sort();
  return Int32Array.from(filed, (both) => both % count);
}

/** Days are numbered below 0, where no word is. */
function dayKey({ telling: { event } }: EventSketch, days: Map<string, number>): number | null {
  if (event.date?.from == null) return null;
  const day = `${event.date.from} ${event.date.to}`;
  const key = days.get(day) ?? -1 - days.size;
  days.set(day, key);
  return key;
}
