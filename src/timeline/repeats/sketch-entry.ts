import { dayOf } from "../../calendar/days.ts";
import type { Entry } from "../../model/timeline.ts";
import type { BuiltEntry } from "../build-entry.ts";
import { repeatEntry } from "../decisions.ts";
import { compareNumber } from "../order.ts";
import type { EventSketch } from "../same-event/sketch-event.ts";
import { type Bag, cosine } from "../words/bag.ts";
import type { Words } from "../words/words.ts";

/** An entry with what its repeats are known by. */
export interface EntrySketch {
  entry: Entry;
  /** The accounts that do more than touch on it. */
  accounts: Entry["accounts"];
  articles: ReadonlySet<string>;
  parties: ReadonlySet<string>;
  /** The words of all its accounts, of each, and of its title. */
  words: Bag;
  accountWords: Bag[];
  titleWords: Bag;
  /** Numbers of what all its words and its title mean (`Senses`). */
  sense: number;
  titleSense: number;
  /** The surest of its tellings. */
  tellings: EventSketch[];
  /** Its first day and the one behind its last, or null. */
  days: [number, number] | null;
}

/** Sketches an entry. */
export function sketchEntry({ entry, sketches }: BuiltEntry, words: Words): EntrySketch {
  const { tokenizer, lexicon, senses } = words;
  const clear = entry.accounts.filter(({ confidence }) => confidence >= repeatEntry().touches);
  const accounts = clear.length > 0 ? clear : entry.accounts;
  const stems = accounts.map(({ text }) => tokenizer.stems(text));
  const title = tokenizer.stems(entry.title);
  return {
    entry,
    accounts,
    articles: new Set(entry.accounts.map(({ article }) => article)),
    parties: new Set(entry.participants.flatMap(({ id, name }) => id ?? name ?? [])),
    words: lexicon.bag(stems.flat()),
    accountWords: stems.slice(0, repeatEntry().accounts).map((each) => lexicon.bag(each)),
    titleWords: lexicon.bag(title),
    sense: senses.add(stems.flat(), tokenizer.weight),
    titleSense: senses.add(title, tokenizer.weight),
    tellings: surest(sketches),
    days: daysOf(entry),
  };
}

function surest(sketches: EventSketch[]): EventSketch[] {
  const sure = ({ telling }: EventSketch): number => telling.event.confidence;
  return [...sketches].sort((a, b) => compareNumber(sure(b), sure(a))).slice(0, repeatEntry().accounts);
}

function daysOf({ date }: Entry): [number, number] | null {
  const [from, to] = [dayOf(date?.from ?? ""), dayOf(date?.to ?? "")];
  return from === null || to === null ? null : [from, to];
}

/** The day of what is known to the day. */
export function singleDay({ days }: EntrySketch): number | null {
  return days !== null && days[1] - days[0] === 1 ? days[0] : null;
}

/** How alike the accounts of two entries are that are most alike, 0 to 1. */
export function closestAccounts(a: EntrySketch, b: EntrySketch, { lexicon }: Words): number {
  let most = 0;
  for (const x of a.accountWords)
    for (const y of b.accountWords) most = Math.max(most, cosine(x, y, lexicon));
  return most;
}

/** How many characters stand between the nearest accounts of two entries in one article; null where none share one. */
export function distance(a: EntrySketch, b: EntrySketch): number | null {
  let least: number | null = null;
  for (const x of a.accounts) {
    for (const y of b.accounts) {
      if (x.article !== y.article) continue;
      const gap = Math.max(0, Math.max(x.start, y.start) - Math.min(x.end, y.end));
      least = least === null ? gap : Math.min(least, gap);
    }
  }
  return least;
}
