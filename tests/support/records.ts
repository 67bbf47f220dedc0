import { createHash } from "node:crypto";
import { dateValue } from "../../src/calendar/date-value.ts";
import type { ArticleRecord, EventRecord, QuoteRecord } from "../../src/model/article-record.ts";
import type { DateValue } from "../../src/model/common.ts";
import { madeBy } from "../../src/model/made.ts";
import type { Span } from "../../src/model/span.ts";
import type { Timeline } from "../../src/model/timeline.ts";
import type { Profile } from "../../src/profile/profile.ts";
import { mergeRecords } from "../../src/timeline/merge-records.ts";
import { WORLD } from "./profiles.ts";

/** A small story: two principals, their countries, two places and a spokesman. */
export const STORY: Profile = {
  schema: "onrecord/profile@1",
  id: "story",
  title: "Two leaders",
  hash: "0123456789abcdef",
  people: [
    person("kim-jong-un", "Kim Jong Un", "Kim", "north-korea", true),
    person("vladimir-putin", "Vladimir Putin", "Putin", "russia", true),
    person("dmitry-peskov", "Dmitry Peskov", "Peskov", "russia", false),
  ],
  countries: [
    {
      id: "north-korea",
      name: "North Korea",
      aliases: ["DPRK"],
      demonyms: ["North Korean"],
      metonyms: ["Pyongyang"],
    },
    { id: "russia", name: "Russia", aliases: [], demonyms: ["Russian"], metonyms: ["Moscow", "the Kremlin"] },
  ],
  outlets: [{ id: "kcna", name: "KCNA", aliases: [], country: "north-korea", descriptions: [] }],
  orgs: [],
  places: [
    { id: "vladivostok", name: "Vladivostok", aliases: [], country: "russia", within: null },
    { id: "russky-island", name: "Russky Island", aliases: [], country: "russia", within: "vladivostok" },
    { id: "pyongyang", name: "Pyongyang", aliases: [], country: "north-korea", within: null },
  ],
  words: [["carriages", "cars"]],
  world: WORLD,
};

/** What a test says of an event; the rest is filled in. */
export interface EventSpec {
  text: string;
  /** The trigger's lemma; by default the first word of the text that is in lower case. */
  lemma: string;
  /** The verb as it stands in the text; by default the trigger is the text's first letter. */
  verb?: string;
  /** It begins where another does: where. */
  from?: number;
  who?: string[];
  kind?: EventRecord["kind"];
  date?: string | null;
  basis?: DateValue["basis"];
  place?: string | null;
  status?: EventRecord["status"];
  attributes?: { type: "duration" | "count"; value: string; unit?: string | null; text: string }[];
  time?: number | null;
  awaits?: "published" | null;
  repeat?: boolean;
  confidence?: number;
}

/** What a test says of a quotation. */
export interface QuoteSpec {
  text: string;
  speaker: string | null;
  said?: string | null;
  basis?: DateValue["basis"];
  kind?: QuoteRecord["kind"];
  negated?: boolean;
  repeat?: boolean;
  confidence?: number;
  awaits?: "published" | null;
  /** The label of the turn that it is. */
  label?: string;
  /** It stands inside another: where it begins. */
  from?: number;
}

/** What a test says of an article. */
export interface ArticleSpec {
  id: string;
  source?: string;
  published?: string | null;
  title?: string | null;
  events?: EventSpec[];
  quotes?: QuoteSpec[];
  times?: ArticleRecord["times"];
  /** The first so many characters are the title's block. */
  heading?: number;
}

/** A published record with its events and quotations laid out one after another. */
export function record(spec: ArticleSpec): ArticleRecord {
  const events = spec.events ?? [];
  const quotes = spec.quotes ?? [];
  let at = 0;
  const next = (text: string): { start: number; end: number } => {
    const start = at;
    at += text.length + 1;
    return { start, end: start + text.length };
  };
  const id = `a_${hex(spec.id)}`;
  const eventRecords = events.map((event, i) =>
    eventOf(event, placeOf(event, next), `e_${hex(spec.id)}${i}`),
  );
  const quoteRecords = quotes.map((quote, i) =>
    quoteOf(quote, placeOf(quote, next), `q_${hex(spec.id)}${i}`),
  );
  const heading = spec.heading ?? 0;
  return {
    type: "article",
    schema: "onrecord/article@1",
    made: madeBy(STORY.id, STORY.hash),
    id,
    source: spec.source ?? `${spec.id}.txt`,
    title: spec.title ?? null,
    outlet: null,
    byline: null,
    agency: null,
    language: "en",
    published:
      spec.published == null ? null : { value: spec.published, basis: "metadata", start: null, end: null },
    body: [
      ...(heading > 0 ? [{ start: 0, end: heading, kind: "title" as const, post: null }] : []),
      { start: heading, end: at, kind: "body" as const, post: null },
    ],
    text: null,
    times: spec.times ?? [],
    people: peopleOf(events, quotes),
    quotes: quoteRecords,
    events: eventRecords,
    marks: [],
    diagnostics: [],
    url: null,
  };
}

/** Merges the articles that a test describes. */
export function merge(...specs: ArticleSpec[]): Timeline {
  return mergeUnder({}, ...specs);
}

/** Merges the articles that a test describes under the small story changed by `change`. */
export function mergeUnder(change: Partial<Profile>, ...specs: ArticleSpec[]): Timeline {
  return mergeRecords(specs.map(record), { ...STORY, ...change });
}

/** The texts of each entry's accounts, for tests of what was put together. */
export function grouped(timeline: Timeline): string[][] {
  return timeline.entries.map(({ accounts }) => accounts.map(({ text }) => text));
}

/** The texts of each quotation's variants. */
export function groupedQuotes(timeline: Timeline): string[][] {
  return timeline.quotes.map(({ variants }) => variants.map(({ text }) => text));
}

function eventOf(spec: EventSpec, span: { start: number; end: number }, id: string): EventRecord {
  const who = spec.who ?? [];
  return {
    id,
    ...span,
    text: spec.text,
    trigger: { ...triggerAt(spec, span.start), text: spec.lemma, lemma: spec.lemma },
    kind: spec.kind ?? null,
    date: dated(spec.date ?? null, spec.basis),
    time: spec.time ?? null,
    anchor: null,
    awaits: spec.awaits ?? null,
    place: spec.place == null ? null : { id: spec.place, name: spec.place, ...span },
    participants: who.map((party) => ({ id: party, name: party, role: "actor" as const, ...span })),
    attributes: (spec.attributes ?? []).map((a) => ({ ...a, unit: a.unit ?? null, ...span })),
    status: spec.status ?? "happened",
    via: [],
    repeat: spec.repeat ?? false,
    rule: "verb/plain/clause",
    confidence: spec.confidence ?? 0.9,
  };
}

function triggerAt({ text, verb }: EventSpec, from: number): Span {
  const at = verb === undefined ? 0 : text.indexOf(verb);
  return { start: from + at, end: from + at + (verb ?? "-").length };
}

function placeOf({ text, from }: Pick<QuoteSpec, "text" | "from">, next: (text: string) => Span): Span {
  return from === undefined ? next(text) : { start: from, end: from + text.length };
}

function speakerOf({ speaker, label }: QuoteSpec): QuoteRecord["speaker"] {
  if (label !== undefined) return { mention: null, id: speaker, name: speaker ?? label, how: "turn" };
  return speaker === null ? null : { mention: null, id: speaker, name: speaker, how: "name" };
}

function quoteOf(spec: QuoteSpec, span: { start: number; end: number }, id: string): QuoteRecord {
  return {
    id,
    kind: spec.kind ?? "direct",
    act: "speech",
    text: spec.text,
    spans: [span],
    breaks: [],
    cue: null,
    speaker: speakerOf(spec),
    addressee: null,
    via: [],
    said: dated(spec.said ?? null, spec.basis),
    time: null,
    awaits: spec.awaits ?? null,
    negated: spec.negated ?? false,
    repeat: spec.repeat ?? false,
    rule: "learned",
    confidence: spec.confidence ?? 0.9,
    context: { before: "", after: "" },
  };
}

function dated(value: string | null, basis: DateValue["basis"] = "stated"): DateValue | null {
  return value === null ? null : dateValue(value, basis);
}

function peopleOf(events: EventSpec[], quotes: QuoteSpec[]): ArticleRecord["people"] {
  const ids = new Set([
    ...events.flatMap(({ who }) => who ?? []),
    ...quotes.flatMap(({ speaker }) => speaker ?? []),
  ]);
  const countries = new Set(STORY.countries.map(({ id }) => id));
  return [...ids].map((id) => ({
    id,
    name: id,
    kind: countries.has(id) ? "country" : "person",
    mentions: [],
  }));
}

/** Sixteen hex digits of a test's own name for something. */
function hex(name: string): string {
  return createHash("sha256").update(name).digest("hex").slice(0, 16);
}

function person(
  id: string,
  name: string,
  surname: string,
  country: string,
  principal: boolean,
): Profile["people"][number] {
  return { id, name, aliases: [], surname, gender: "male", country, offices: [], principal };
}
