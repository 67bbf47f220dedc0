import type {
  EventRecord,
  Participant,
  PendingTime,
  PersonRecord,
  QuoteRecord,
  Word,
} from "../model/article-record.ts";
import type { Published } from "../model/common.ts";
import type { Span } from "../model/span.ts";

/** One text of the input, united from every record of it, with only what merging needs. */
export interface GatheredArticle {
  id: string;
  source: string;
  sources: string[];
  title: string | null;
  outlet: string | null;
  agency: string | null;
  byline: string | null;
  url: string | null;
  language: string;
  /** Its own dates disagree. */
  disputed: boolean;
  published: Published | null;
  openDay: OpenDay | null;
  /** Time expressions that wait for the date of publication, by their index in the record. */
  pending: ReadonlyMap<number, PendingTime>;
  /** Titles and standfirsts: they give accounts and variants, but no entry's title and no date against the body. */
  headings: readonly Span[];
  people: readonly Person[];
  events: readonly ToldEvent[];
  quotes: readonly ToldQuote[];
}

/** The day of publication of an undated article whose page leaves its year out: `07-28`, and its weekday, 1 for Monday. */
export interface OpenDay {
  day: string;
  weekday: number | null;
}

/** Whom or what an article names. */
export interface Person {
  id: string;
  name: string;
  kind: PersonRecord["kind"];
}

/** Somebody or some place, without the words of the text that name it. */
export interface Named {
  id: string | null;
  name: string | null;
}

/** Who takes part in an event, and as what. */
export type Party = Pick<Participant, "id" | "name" | "role">;

/** An event of a record, with only what merging needs. */
export interface ToldEvent
  extends Omit<EventRecord, "trigger" | "place" | "participants" | "rule" | "anchor"> {
  trigger: Span & { lemma: string };
  place: Named | null;
  participants: readonly Party[];
  /** Whom the pronoun means that its text begins with, or who the subject is that its text lacks. */
  subject: Named | null;
}

/** A quotation of a record, with only what merging needs. */
export interface ToldQuote extends Omit<QuoteRecord, "breaks" | "cue" | "speaker" | "addressee" | "rule"> {
  cue: Word | null;
  speaker: Named | null;
  addressee: Named | null;
  /** It is the turn of a transcript, under its label. */
  turn: boolean;
}
