import type { EventNote, Passage, QuoteNote } from "../../corpus/tools/format.ts";
import { find, findParts } from "../../corpus/tools/places.ts";
import type { AnnotatedArticle, Story } from "../../corpus/tools/read-story.ts";
import { codePointsOf } from "../../src/export/code-points.ts";
import type { Span } from "../../src/model/span.ts";
import type { Range } from "../measures.ts";
import {
  type GoldArticle,
  type GoldMerge,
  type GoldStory,
  type Place,
  type PlacePair,
  placesOf,
  slice,
} from "./gold-story.ts";

/** Makes of a story of the corpus what scorers read. */
export function corpusStory(story: Story): GoldStory {
  return {
    name: story.name,
    folder: story.folder,
    articles: story.articles.map((article) => goldArticle(article, story.notes.dates)),
    merge: mergeOf(story),
    view: viewOf(story),
  };
}

function goldArticle({ file, text, notes }: AnnotatedArticle, dates: Record<string, string[]>): GoldArticle {
  return {
    id: file,
    text,
    published: notes.published,
    junk: notes.junk,
    quotes: notes.quotes.map((quote) => ({ ...quote, content: contentOf(text, quote) })),
    events: notes.events.map((event) => ({
      dates: [...(dates[event.event] ?? (event.date === null ? [] : [event.date])), ...stretchOf(event)],
      evidence: evidenceOf(text, event),
      status: event.status,
      required: event.required && event.date !== null,
    })),
  };
}

/** "in the spring of 2016", "from 26 March to 3 April": the season, quarter or range is as right as the year or day that it starts with. */
function stretchOf({ date, to, period }: EventNote): string[] {
  if (date === null) return [];
  return [
    ...(period === undefined ? [] : [`${date}-${period}`]),
    ...(to === undefined ? [] : [`${date}/${to}`]),
  ];
}

function contentOf(text: string, quote: QuoteNote): Range[] {
  return findParts(text, quote).flatMap((span) => (span === null ? [] : [points(text, span)]));
}

function evidenceOf(text: string, { evidence, nth }: EventNote): Range {
  const span = find(text, evidence, nth);
  return span === null ? [0, 0] : points(text, span);
}

function points(text: string, { start, end }: Span): Range {
  const point = codePointsOf(text) ?? ((offset: number) => offset);
  return [point(start), point(end)];
}

/** Each two neighbouring tellings of one id belong together; of ids that are apart, the first telling of each is apart. */
function mergeOf(story: Story): GoldMerge {
  const texts = new Map(story.articles.map(({ file, text }) => [file, text]));
  const [events, utterances] = [tellings(story), sayings(story)];
  const neighbours = (kind: PlacePair["kind"], groups: Map<string, Place[]>): PlacePair[] =>
    [...groups.values()].flatMap((places) =>
      places.slice(1).flatMap((place, i) => pairOf(kind, places[i], place)),
    );
  const apart = (kind: PlacePair["kind"], groups: Map<string, Place[]>): PlacePair[] =>
    story.notes.apart.flatMap(([a, b]) => pairOf(kind, groups.get(a)?.[0], groups.get(b)?.[0]));
  const placeOf = (passage: Passage | undefined): Place | undefined =>
    passage === undefined ? undefined : placesIn(texts, passage)[0];
  return {
    same: [...neighbours("quote", utterances), ...neighbours("event", events)],
    apart: [...apart("quote", utterances), ...apart("event", events)],
    conflicts: story.notes.conflicts.flatMap(({ about, sides: [one, other] }) => {
      const [a, b] = [placeOf(one?.at[0]), placeOf(other?.at[0])];
      return a === undefined || b === undefined ? [] : [{ about, sides: [a, b] as [Place, Place] }];
    }),
    undated: story.articles.flatMap(({ file, notes }) =>
      notes.published === null && notes.inferred !== null ? [{ id: file, date: notes.inferred }] : [],
    ),
  };
}

function pairOf(kind: PlacePair["kind"], one: Place | undefined, other: Place | undefined): PlacePair[] {
  return one === undefined || other === undefined ? [] : [{ kind, pair: [one, other] }];
}

function tellings({ articles }: Story): Map<string, Place[]> {
  return grouped(
    articles.flatMap(({ file, text, notes }) =>
      notes.events.map((event): [string, Place] => [
        event.event,
        { id: file, span: evidenceOf(text, event) },
      ]),
    ),
  );
}

function sayings({ articles }: Story): Map<string, Place[]> {
  return grouped(
    articles.flatMap(({ file, text, notes }) =>
      notes.quotes.map((quote): [string, Place] => [
        quote.utterance,
        { id: file, span: contentOf(text, quote)[0] ?? [0, 0] },
      ]),
    ),
  );
}

function grouped(places: [string, Place][]): Map<string, Place[]> {
  const groups = new Map<string, Place[]>();
  for (const [id, place] of places) groups.set(id, [...(groups.get(id) ?? []), place]);
  return groups;
}

function placesIn(texts: Map<string, string>, [file, words]: Passage): Place[] {
  return placesOf(texts.get(file) ?? "", words).map((span) => ({ id: file, span }));
}

function viewOf(story: Story): GoldStory["view"] {
  const texts = new Map(story.articles.map(({ file, text }) => [file, text]));
  const events = tellings(story);
  const words = ({ id, span }: Place): Passage => [id, slice(texts.get(id) ?? "", span)];
  return {
    lines: story.notes.lines.map((line) => {
      const right = line.events.flatMap((id) => story.notes.dates[id] ?? []);
      const passages = [...line.events.flatMap((id) => (events.get(id) ?? []).map(words)), ...line.evidence];
      return {
        ...line,
        dates: [...(line.date === null ? [] : [line.date]), ...right],
        evidence: passages.flatMap((passage) => placesIn(texts, passage)),
      };
    }),
    occasions: story.notes.occasions,
  };
}
