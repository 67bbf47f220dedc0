import { z } from "zod";
import { dateValue, made, mentionRef, published, quoteAct, quoteKind, status } from "./common.ts";
import { eventRule, quoteRule } from "./rules.ts";

const offset = z.int().min(0);
const spanned = { start: offset, end: offset };

/** What a block of the page is; everything outside the blocks is page furniture. */
export const blockKind = z.enum(["title", "standfirst", "body", "caption", "blockquote", "turn", "list"]);

/** A paragraph-like run of the article; `post` numbers the posts of a live blog from 0. */
const bodyBlock = z.object({ ...spanned, kind: blockKind, post: z.int().min(0).nullable() });

/** What a relative time expression needs to get its value once the date of publication is known. */
export const pendingTime = z.object({
  rule: z.string(),
  offset: z.number().nullable(),
  unit: z.string().nullable(),
  /** What the resolved value goes on with: `TNI` of "Friday night", `-07` of "July last year". */
  part: z.string().nullable(),
  text: z.string(),
});

/** A TIMEX3 time expression, and the half-open interval of calendar days it names where it names one. */
export const timeRecord = z.object({
  ...spanned,
  text: z.string(),
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]),
  value: z.string(),
  mod: z.string().nullable(),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  anchor: z.string().nullable(),
  pending: pendingTime.nullable(),
});

/** A person, group, outlet, country or organisation with every place that names it. */
export const personRecord = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(["person", "group", "outlet", "country", "org"]),
  mentions: z.array(z.object(spanned)),
});

/** Who says a quotation: the words that stand as its source, whom they mean, and how that was found. */
export const speaker = z.object({
  mention: z.object({ ...spanned, text: z.string() }).nullable(),
  id: z.string().nullable(),
  name: z.string().nullable(),
  how: z.enum(["name", "title", "pronoun", "turn", "context"]),
});

/** A quotation: content spans, cue, source, addressee and who relays it. */
export const quoteRecord = z.object({
  id: z.string(),
  kind: quoteKind,
  act: quoteAct,
  text: z.string(),
  spans: z.array(z.object(spanned)).min(1),
  /** Spans (by index) that begin another sentence of the quotation behind its cue: `"We go," she said. "It is late."` */
  breaks: z.array(z.int().min(1)),
  cue: z.object({ ...spanned, text: z.string(), lemma: z.string() }).nullable(),
  speaker: speaker.nullable(),
  addressee: mentionRef.nullable(),
  via: z.array(mentionRef),
  said: dateValue.nullable(),
  /** Index into `times` of the expression that dates the utterance, if one does. */
  time: z.int().min(0).nullable(),
  /** The utterance's date is the article's date of publication, once that is known. */
  awaits: z.literal("published").nullable(),
  negated: z.boolean(),
  repeat: z.boolean(),
  rule: quoteRule,
  confidence: z.number().min(0).max(1),
});

/** A PLOVER event type, as in the PLOVER codebook (2023). */
export const eventKind = z.enum([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "COOPERATE",
  "AID",
  "YIELD",
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "SANCTION",
  "MOBILIZE",
  "COERCE",
  "ASSAULT",
  "CRIME",
]);

/** A number, length or other quantity that an event's text states of it. */
export const attribute = z.object({
  type: z.enum(["duration", "count", "distance", "money", "percent"]),
  value: z.string(),
  unit: z.string().nullable(),
  ...spanned,
  text: z.string(),
});

/** What takes part in an event, and as what. */
export const participant = z.object({
  id: z.string().nullable(),
  name: z.string().nullable(),
  role: z.enum(["actor", "recipient", "participant"]),
  start: offset,
  end: offset,
});

/** An event as one article tells it: its clause, its trigger word, when, where, who, and whether it is told as fact. */
export const eventRecord = z.object({
  id: z.string(),
  ...spanned,
  text: z.string(),
  trigger: z.object({ ...spanned, text: z.string(), lemma: z.string() }),
  kind: eventKind.nullable(),
  date: dateValue.nullable(),
  time: z.int().min(0).nullable(),
  /** What the date was reckoned from or taken over from: `time:3`, an index into `times`, or `published`; null for a date of its own. */
  anchor: z.string().nullable(),
  /** The event's date is the article's date of publication, once that is known. */
  awaits: z.literal("published").nullable(),
  place: mentionRef.nullable(),
  participants: z.array(participant),
  attributes: z.array(attribute),
  status,
  via: z.array(mentionRef),
  repeat: z.boolean(),
  rule: eventRule,
  confidence: z.number().min(0).max(1),
});

/** Something the reader of a record should know: a code for programs, a sentence for people. */
export const diagnostic = z.object({
  code: z.string(),
  message: z.string(),
  start: offset.nullable(),
  end: offset.nullable(),
});

/** All that one article says, with the place of each piece: one line of `extract --records`. */
export const articleRecord = z.object({
  type: z.literal("article"),
  schema: z.literal("onrecord/article@1"),
  made,
  id: z.string().regex(/^a_[0-9a-f]{16}$/),
  source: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  byline: z.string().nullable(),
  agency: z.string().nullable(),
  language: z.string(),
  published: published.nullable(),
  body: z.array(bodyBlock),
  text: z.string().nullable(),
  times: z.array(timeRecord),
  people: z.array(personRecord),
  quotes: z.array(quoteRecord),
  events: z.array(eventRecord),
  diagnostics: z.array(diagnostic),
});

/** An input that could not be read: a line of `extract --records` among the records. */
export const errorRecord = z.object({
  type: z.literal("error"),
  schema: z.literal("onrecord/error@1"),
  source: z.string(),
  code: z.string(),
  message: z.string(),
});

export type BlockKind = z.infer<typeof blockKind>;
export type PendingTime = z.infer<typeof pendingTime>;
export type TimeRecord = z.infer<typeof timeRecord>;
export type PersonRecord = z.infer<typeof personRecord>;
export type Speaker = z.infer<typeof speaker>;
export type QuoteRecord = z.infer<typeof quoteRecord>;
export type EventKind = z.infer<typeof eventKind>;
export type Attribute = z.infer<typeof attribute>;
export type Participant = z.infer<typeof participant>;
export type EventRecord = z.infer<typeof eventRecord>;
export type Diagnostic = z.infer<typeof diagnostic>;
export type ArticleRecord = z.infer<typeof articleRecord>;
export type ErrorRecord = z.infer<typeof errorRecord>;
