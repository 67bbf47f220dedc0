import type { EventNote } from "../corpus/tools/format.ts";
import { find, findParts } from "../corpus/tools/places.ts";
import type { AnnotatedArticle, Story } from "../corpus/tools/read-story.ts";
import type { Span } from "../src/model/span.ts";
import { dice, match, overlap, pairwise, ratio } from "./measures.ts";
import { type Cell, type Row, share } from "./table.ts";
import { isAccepted } from "./tasks/same-name.ts";

/** Two quotations, tellings or lines are the same where they share this much of their characters or tellings. */
const SAME = 0.5;

/** Something that both readers annotate: where it stands, and whether one may leave it out. */
export interface Item<T> {
  note: T;
  article: string;
  spans: Span[];
  required: boolean;
}

/** What two readers made of the same thing. */
export type Both<T> = { one: T; other: T };

/**
 * Agreement of two annotations of the same articles, by layer: F1 of what both found (what only one found counts where he
 * requires it), and how often both say the same of it.
 */
export function agreement(one: Story, other: Story): Row[] {
  const { marks, quotes, events } = pairLayers(one, other);
  return [
    row(
      "published",
      share(ratio(one.articles.filter((a) => samePublished(a, other)).length, one.articles.length)),
    ),
    row("marks, F1", share(marks.f1)),
    row(
      "marks, what they are",
      same(marks, (a, b) => a.is === b.is),
    ),
    row("quotations, F1", share(quotes.f1)),
    row(
      "quotations, kind",
      same(quotes, (a, b) => a.kind === b.kind),
    ),
    row(
      "quotations, speaker",
      same(quotes, (a, b) => sameSpeaker(a.speaker, b.speaker)),
    ),
    row(
      "quotations, utterance",
      identity(quotes, ({ utterance }) => utterance),
    ),
    ...eventRows(events),
    ...lineRows({ one, other }, events),
  ];
}

/** Pairs what two readers found, layer by layer. */
export function pairLayers(one: Story, other: Story) {
  return {
    marks: pair(one, other, marksOf),
    quotes: pair(one, other, quotesOf),
    events: pair(one, other, eventsOf),
  };
}

function eventRows(events: Paired<EventNote>): Row[] {
  return [
    row("events, F1", share(events.f1)),
    row(
      "events, date",
      same(events, (a, b) => a.date === b.date),
    ),
    row(
      "events, date as told",
      same(events, (a, b) => asTold(a) === asTold(b)),
    ),
    row(
      "events, how the date is known",
      same(events, (a, b) => a.known === b.known),
    ),
    row(
      "events, status",
      same(events, (a, b) => a.status === b.status),
    ),
    row(
      "events, identity",
      identity(events, ({ event }) => event),
    ),
  ];
}

/** How often both readers say the same of what both found. */
function same<T>({ pairs }: Paired<T>, equal: (a: T, b: T) => boolean): Cell {
  return share(ratio(pairs.filter(({ one, other }) => equal(one.note, other.note)).length, pairs.length));
}

/** The date that a telling alone gives; the second reader of some articles cannot know what the others tell. */
export function asTold({ date, told }: EventNote): string | null {
  return told === undefined ? date : told;
}

const row = (name: string, value: Cell): Row => ({ name, cells: { agreement: value } });

function samePublished({ file, notes }: AnnotatedArticle, other: Story): boolean {
  return other.articles.find((article) => article.file === file)?.notes.published === notes.published;
}

/** Whether two readers name one speaker. */
export function sameSpeaker(a: string[], b: string[]): boolean {
  return a.length === 0 || b.length === 0 ? a.length === b.length : a.some((name) => isAccepted(b, name));
}

/** What both readers found, how far they agree in finding it, and what one alone requires. */
export interface Paired<T> {
  f1: number;
  pairs: Both<Item<T>>[];
  alone: Both<Item<T>[]>;
}

/** Pairs what both readers found, most alike first. */
function pair<T>(one: Story, other: Story, itemsOf: (article: AnnotatedArticle) => Item<T>[]): Paired<T> {
  const [ours, theirs] = [one.articles.flatMap(itemsOf), other.articles.flatMap(itemsOf)];
  const pairs = match(ours, theirs, likeness, SAME).flatMap(({ gold, found }) => {
    const [a, b] = [ours[gold], theirs[found]];
    return a === undefined || b === undefined ? [] : [{ one: a, other: b }];
  });
  const matched = new Set(pairs.flatMap(({ one: a, other: b }) => [a, b]));
  const isAlone = (item: Item<T>): boolean => item.required && !matched.has(item);
  const alone = { one: ours.filter(isAlone), other: theirs.filter(isAlone) };
  const lonely = alone.one.length + alone.other.length;
  return { f1: ratio(2 * pairs.length, 2 * pairs.length + lonely), pairs, alone };
}

/** Dice coefficient of the characters that two items hold. */
function likeness<T>(a: Item<T>, b: Item<T>): number {
  if (a.article !== b.article) return 0;
  const length = (item: Item<T>): number => item.spans.reduce((sum, { start, end }) => sum + end - start, 0);
  const shared = a.spans.flatMap((x) =>
    b.spans.map((y) => Math.max(0, overlap([x.start, x.end], [y.start, y.end]))),
  );
  return ratio(2 * shared.reduce((sum, each) => sum + each, 0), length(a) + length(b));
}

function quotesOf({ file, text, notes }: AnnotatedArticle) {
  return notes.quotes.map((note) => ({
    note,
    article: file,
    spans: findParts(text, note).flatMap((span) => span ?? []),
    required: note.required,
  }));
}

function eventsOf({ file, text, notes }: AnnotatedArticle) {
  return notes.events.map((note) => ({
    note,
    article: file,
    spans: [find(text, note.evidence, note.nth) ?? { start: 0, end: 0 }],
    required: note.required,
  }));
}

function marksOf({ file, text, notes }: AnnotatedArticle) {
  return notes.marks.map((note) => ({
    note,
    article: file,
    spans: [find(text, note.text, note.nth) ?? { start: 0, end: 0 }],
    required: true,
  }));
}

/** F1 of the pairs that each reader puts under one id. */
function identity<T>({ pairs }: Paired<T>, id: (note: T) => string): Cell {
  const items = pairs.map(({ one, other }) => ({ gold: id(one.note), found: id(other.note) }));
  return share(pairwise(items).f1);
}

/** Lines that the articles tell of are the same on both timelines where they cover the same tellings. */
function lineRows({ one, other }: Both<Story>, events: Paired<{ event: string }>): Row[] {
  const ours = toldLines(one, (id) => events.pairs.filter((both) => both.one.note.event === id));
  const theirs = toldLines(other, (id) => events.pairs.filter((both) => both.other.note.event === id));
  if (ours.length === 0 || theirs.length === 0) return [];
  const pairs = match(ours, theirs, (a, b) => dice(a.told, b.told), SAME);
  const levels = pairs.filter(({ gold, found }) => ours[gold]?.level === theirs[found]?.level);
  return [
    row("lines, F1", share(ratio(2 * pairs.length, ours.length + theirs.length))),
    row("lines, level", share(ratio(levels.length, pairs.length))),
  ];
}

function toldLines<T>({ articles, notes }: Story, tellingsOf: (event: string) => T[]) {
  const told = new Set(articles.flatMap((article) => article.notes.events.map(({ event }) => event)));
  return notes.lines
    .filter(({ events }) => events.some((event) => told.has(event)))
    .map(({ level, events }) => ({ level, told: new Set(events.flatMap(tellingsOf)) }));
}
