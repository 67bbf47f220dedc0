import { WEEKDAYS } from "../english/calendar-words.ts";
import type { ArticleRecord, EventRecord, QuoteRecord, TimeRecord } from "../model/article-record.ts";
import type { DateValue } from "../model/common.ts";
import { subjectOf } from "./event-subject.ts";
import type { GatheredArticle, Named, OpenDay, Party, Person, ToldEvent, ToldQuote } from "./gathered.ts";
import { sharing } from "./sharing.ts";
import { utterancesOf } from "./utterances.ts";

/** What many records hold: for each kind of value, what gives one object for all that are equal. Nothing may change it. */
interface Shares {
  text: (text: string) => string;
  date: (date: DateValue) => DateValue;
  named: (named: Named) => Named;
  person: (person: Person) => Person;
  parties: (parties: readonly Party[]) => readonly Party[];
}

/**
 * Makes what keeps of each record only what merging needs. Names, parties and dates are the same in many records: they are
 * kept once.
 */
export function makeKeeper(): (record: ArticleRecord) => GatheredArticle {
  const share: Shares = {
    text: sharing(),
    date: sharing(),
    named: sharing(),
    person: sharing(),
    parties: sharing(),
  };
  return (record) => ({
    id: record.id,
    source: record.source,
    sources: [record.source],
    title: record.title,
    outlet: record.outlet,
    agency: record.agency,
    byline: record.byline,
    url: record.url,
    language: share.text(record.language),
    disputed: record.diagnostics.some(({ code }) => code === "published-disagree"),
    published: record.published,
    openDay: openDayOf(record),
    pending: pendingOf(record.times),
    headings: record.body
      .filter(({ kind }) => kind === "title" || kind === "standfirst")
      .map(({ start, end }) => ({ start, end })),
    people: record.people.map(({ id, name, kind }) => share.person({ id, name, kind })),
    events: record.events.map((event) => keepEvent(event, share)),
    quotes: record.quotes.flatMap(utterancesOf).map((quote) => keepQuote(quote, share)),
  });
}

/** The day that an undated article prints without its year ("VIENNA, July 28 (Example Wire) -"). */
function openDayOf({ published, diagnostics }: ArticleRecord): OpenDay | null {
  if (published !== null) return null;
  const open = diagnostics.find(({ code }) => code === "published-open");
  const [, day, name] = /XXXX-(\d\d-\d\d)(?: \((\p{L}+)\))?/u.exec(open?.message ?? "") ?? [];
  return day === undefined ? null : { day, weekday: name ? WEEKDAYS.indexOf(name.toLowerCase()) + 1 : null };
}

function pendingOf(times: TimeRecord[]): GatheredArticle["pending"] {
  const waiting = times.flatMap(({ pending }, index) =>
    pending === null ? [] : [[index, pending] as const],
  );
  return waiting.length === 0 ? NO_TIMES : new Map(waiting);
}

const NO_TIMES: GatheredArticle["pending"] = new Map();

function keepEvent(event: EventRecord, share: Shares): ToldEvent {
  const { id, start, end, text, kind, time, awaits, attributes, status, via, repeat, confidence } = event;
  const { trigger, date, place, participants } = event;
  return {
    id,
    start,
    end,
    text,
    trigger: { start: trigger.start, end: trigger.end, lemma: share.text(trigger.lemma) },
    kind,
    date: date === null ? null : share.date(date),
    time,
    awaits,
    place: namedOf(place, share),
    participants: share.parties(participants.map(({ id, name, role }) => ({ id, name, role }))),
    subject: namedOf(subjectOf(event), share),
    attributes: listOf(attributes, (attribute) => attribute),
    status,
    via: listOf(via, (source) => source),
    repeat,
    confidence,
  };
}

function keepQuote(quote: QuoteRecord, share: Shares): ToldQuote {
  const { id, kind, act, text, spans, via, time, awaits, negated, repeat, confidence } = quote;
  const { cue, speaker, addressee, said, context } = quote;
  return {
    id,
    kind,
    act,
    text,
    spans,
    cue: cue === null ? null : { ...cue, text: share.text(cue.text), lemma: share.text(cue.lemma) },
    speaker: namedOf(speaker, share),
    addressee: namedOf(addressee, share),
    turn: speaker?.how === "turn",
    via: listOf(via, (source) => source),
    said: said === null ? null : share.date(said),
    time,
    awaits,
    negated,
    repeat,
    confidence,
    context,
  };
}

function namedOf(named: Named | null, share: Shares): Named | null {
  return named === null ? null : share.named({ id: named.id, name: named.name });
}

/** Most lists are empty: one empty list stands for all. */
const NONE: never[] = [];

function listOf<T, U>(items: readonly T[], keep: (item: T) => U): U[] {
  return items.length === 0 ? NONE : items.map(keep);
}
