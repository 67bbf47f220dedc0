import type { ArticleRecord, EventRecord, QuoteRecord, Speaker } from "../model/article-record.ts";
import { codePointsOf } from "./code-points.ts";

/** Publishes a record: its UTF-16 offsets become code points, in one pass over the text. */
export function publishRecord(record: ArticleRecord, text: string): ArticleRecord {
  const at = codePointsOf(text);
  return at === null ? record : moveRecord(record, mover(at));
}

/** Moves the span of anything that has one, and keeps the order of its keys. */
type Move = <T extends { start: number | null; end: number | null }>(spanned: T) => T;

function mover(at: (offset: number) => number): Move {
  const move = (offset: number | null) => (offset === null ? null : at(offset));
  return (spanned) => ({ ...spanned, start: move(spanned.start), end: move(spanned.end) });
}

function moveRecord(record: ArticleRecord, move: Move): ArticleRecord {
  return {
    ...record,
    published: record.published && move(record.published),
    body: record.body.map(move),
    times: record.times.map(move),
    people: record.people.map((person) => ({ ...person, mentions: person.mentions.map(move) })),
    quotes: record.quotes.map((quote) => moveQuote(quote, move)),
    events: record.events.map((event) => moveEvent(event, move)),
    marks: record.marks.map(move),
    diagnostics: record.diagnostics.map(move),
  };
}

function moveQuote(quote: QuoteRecord, move: Move): QuoteRecord {
  return {
    ...quote,
    spans: quote.spans.map(move),
    cue: quote.cue && move(quote.cue),
    speaker: quote.speaker && moveSpeaker(quote.speaker, move),
    addressee: quote.addressee && move(quote.addressee),
    via: quote.via.map(move),
  };
}

function moveSpeaker(speaker: Speaker, move: Move): Speaker {
  return { ...speaker, mention: speaker.mention && move(speaker.mention) };
}

function moveEvent(event: EventRecord, move: Move): EventRecord {
  return {
    ...move(event),
    trigger: move(event.trigger),
    place: event.place && move(event.place),
    participants: event.participants.map(move),
    attributes: event.attributes.map(move),
    via: event.via.map(move),
  };
}
