import { dayOf, weekday } from "../../calendar/days.ts";
import { isWeekday } from "../../calendar/resolve-pending.ts";
import type { DateValue } from "../../model/common.ts";
import { eventPairs } from "../decisions.ts";
import type { GatheredArticle, ToldEvent } from "../gathered.ts";
import { addTo } from "../multimap.ts";
import type { Story } from "../stories/story.ts";
import type { Bag } from "../words/bag.ts";
import type { Head } from "../words/heads.ts";
import { type IdentityMarks, identityMarks } from "../words/identity-marks.ts";
import { type Thing, thingBehind } from "../words/objects.ts";
import { nameWordsOf, wordsOf } from "../words/tokens.ts";
import { stemOf } from "../words/word-table.ts";
import type { Words } from "../words/words.ts";
import type { Worths } from "../words/worth.ts";

/** One telling of an event by one article. */
export interface Telling {
  article: GatheredArticle;
  event: ToldEvent;
  /** Told in a title or standfirst. */
  heading: boolean;
}

/** Days as numbers, half-open. */
export interface Days {
  from: number;
  to: number;
}

/** What a telling is compared by. */
export interface EventSketch extends Surroundings, PlainSketch {}

/** What a telling's place in its article adds. */
export interface Surroundings {
  /** Its number in the order of its article's tellings, and where it stands there, from 0 (the start) to 1. */
  order: number;
  place: number;
  /** How many tellings its article has. */
  among: number;
  /** The telling before it in its article whose trigger is the same, by its order; -1 where there is none. */
  sameBefore: number;
  /** The clause's words and the trigger's, by what they are worth in the article. */
  worths: Worths;
  /** Those of the tellings around it. */
  around: Worths;
  /** Of a telling without a date: the day of the telling before it. */
  daysBefore: Days | null;
}

/** What a telling is compared by, but for its surroundings. */
export interface PlainSketch {
  telling: Telling;
  /** Index of the article among the merge's articles. */
  article: number;
  head: Head;
  people: readonly string[];
  groups: readonly string[];
  /**
   * The days it can have happened on: a date that is not `stated` is made longer by a day at both ends, and what is told
   * without a date lies around the article's own.
   */
  days: Days | null;
  /** The exact days of the date that its words give it. */
  told: Days | null;
  /** The day on which it would be, were what has no date of its article's day. */
  on: number | null;
  /** The clause's content words without the trigger's. */
  clause: Bag;
  /** What is done to: "a guard" of "inspected a guard". */
  thing: Thing | null;
  /** What the clause means, the trigger with it: its number among the senses of the merge. */
  sense: number;
  /** Those of the clause's words that stand as names, and its figures. */
  names: Bag;
  figures: Bag;
  marks: IdentityMarks;
  /** The people whose surname stands in the clause, taking part or not. */
  named: readonly string[];
  /** The day of the week that it names, Monday 1 to Sunday 7, where no calendar day is known. */
  weekday: number | null;
  story: Story;
}

/** Makes the sketch of a telling; `story` is what its whole article is about. */
export function sketchEvent(telling: Telling, story: Story, words: Words): PlainSketch {
  const { event } = telling;
  const head = words.headOf(event.trigger.lemma);
  const own = new Set(head.text.split("-"));
  const { people, groups } = partiesOf(telling, words);
  const stems = words.tokenizer.stems(event.text).filter((stem) => !own.has(stem));
  return {
    telling,
    article: story.index,
    head,
    people,
    groups,
    days: daysOf(toldDate(event)) ?? daysAround(telling),
    told: exactDays(toldDate(event)),
    on: dayOf((event.date?.from ?? telling.article.published?.value ?? "").slice(0, ISO)),
    clause: words.lexicon.bag(stems),
    thing:
      event.kind === null ? thingBehind(event.text, event.trigger.end - event.start, words.lexicon) : null,
    sense: words.senses.add(new Set([...stems, ...own]), words.tokenizer.weight),
    names: words.lexicon.bag(nameWordsOf(event.text).map(stemOf)),
    figures: words.lexicon.bag(stems.filter((stem) => /^\d/.test(stem))),
    marks: identityMarks(event.text, own),
    named: namedIn(telling, words),
    weekday: weekdayOf(telling),
    story,
  };
}

function partiesOf({ article, event }: Telling, words: Words): Pick<EventSketch, "people" | "groups"> {
  const people = new Set(personsIn(article, event));
  const all = event.participants.flatMap(({ id }) => (id === null || people.has(id) ? [] : id));
  const groups = new Set(all);
  return { people: words.list([...people]), groups: words.list([...groups]) };
}

/** The persons who take part in an event of an article. */
export function personsIn(article: GatheredArticle, { participants }: ToldEvent): string[] {
  if (participants.length === 0) return [];
  const persons = personsOf(article);
  return participants.flatMap(({ id }) => (id !== null && persons.has(id) ? id : []));
}

/** The persons whom an article names, by their ids: the last words of their names. Found once. */
function personsOf({ people }: GatheredArticle): ReadonlyMap<string, readonly string[]> {
  const known = personsOfPeople.get(people);
  if (known !== undefined) return known;
  const persons = new Map<string, string[]>();
  for (const { id, name, kind } of people)
    if (kind === "person") addTo(persons, id, wordsOf(name).at(-1) ?? "");
  personsOfPeople.set(people, persons);
  return persons;
}

const personsOfPeople = new WeakMap<GatheredArticle["people"], ReadonlyMap<string, readonly string[]>>();

/** Words by which a clause looks back further than that. */
const LOOKS_BACK =
  /\b(?:had|ago|since|once|previous(?:ly)?|former(?:ly)?|earlier|last|history|historic(?:al)?|decades?|years?|used to|first|in the past|\d{4})\b/i;

/** The days around publication for what is told without a date and does not look back. */
function daysAround({ article, event }: Telling): Days | null {
  const day = dayOf(article.published?.value ?? "");
  if (
    day === null ||
    toldDate(event) !== null ||
    (event.date === null && event.time !== null) ||
    LOOKS_BACK.test(event.text)
  )
    return null;
  const { newsBefore, newsAfter } = eventPairs();
  const known = daysAroundDays.get(day) ?? { from: day - newsBefore, to: day + newsAfter };
  daysAroundDays.set(day, known);
  return known;
}

/** Shared by all that is told without a date on one day. */
const daysAroundDays = new Map<number, Days>();

function namedIn({ article, event }: Telling, { list }: Words): readonly string[] {
  const persons = personsOf(article);
  if (persons.size === 0) return list([]);
  const words = new Set(wordsOf(event.text));
  const named: string[] = [];
  for (const [id, names] of persons) if (names.some((name) => words.has(name))) named.push(id);
  return list(named);
}

/** The weekday of its day, or of the expression that waits for a date of publication ("on Friday"). */
function weekdayOf({ article, event }: Telling): number | null {
  const days = exactDays(toldDate(event));
  if (days !== null) return days.to - days.from === 1 ? weekday(days.from) : null;
  const pending = event.time === null ? undefined : article.pending.get(event.time);
  return pending !== undefined && isWeekday(pending) ? pending.offset : null;
}

/** The date that words of a telling give it: the day that only the narrative stands at neither parts nor joins tellings. */
export function toldDate({ date }: Pick<ToldEvent, "date">): DateValue | null {
  return date?.basis === "carried" ? null : date;
}

/** The days of a date, made longer by a day at both ends unless the text states it; null where it names none. */
export function daysOf(date: DateValue | null): Days | null {
  if (date === null) return null;
  const known = daysOfDates.get(date);
  if (known !== undefined) return known;
  const [from, to] = [dayOf(date.from ?? ""), dayOf(date.to ?? "")];
  const slack = date.basis === "stated" ? 0 : 1;
  const days = from === null || to === null ? null : { from: from - slack, to: to + slack };
  daysOfDates.set(date, days);
  return days;
}

function exactDays(date: DateValue | null): Days | null {
  const [from, to] = [dayOf(date?.from ?? ""), dayOf(date?.to ?? "")];
  return from === null || to === null ? null : { from, to };
}

const ISO = "0000-00-00".length;

/** A date is shared by all that happened then: its days are reckoned once. */
const daysOfDates = new WeakMap<DateValue, Days | null>();

/** "the Kremlin said on Monday": whether a telling only says that something was said; what was said may stand beside it. */
export function isCue({ head }: EventSketch): boolean {
  return CUES.has(head.text);
}

/** By stem. "announced" and "confirmed" can be the event itself. */
const CUES = new Set(["sai", "tell", "add"]);
