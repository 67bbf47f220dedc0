import { z } from "zod";
import {
  dateValue,
  made,
  mentionRef,
  offset,
  published,
  quoteAct,
  quoteKind,
  spanned,
  status,
} from "./common.ts";
import { eventRule, quoteRule } from "./rules.ts";

const words = z.string().describe("The words.");

/** A word of the text that reports or names something. */
export const word = z.object({ ...spanned, text: words, lemma: z.string().describe("Its base form.") });

/** What a block of the page is; everything outside the blocks is page furniture. */
export const blockKind = z.enum(["title", "standfirst", "body", "caption", "blockquote", "turn", "list"]);

/** A paragraph-like run of the article; `post` numbers the posts of a live blog from 0. */
const bodyBlock = z.object({
  ...spanned,
  kind: blockKind.describe("What the block is."),
  post: z.int().min(0).nullable().describe("Number of the live blog's post, from 0."),
});

/** What a relative time expression needs to get its value once the date of publication is known. */
export const pendingTime = z.object({
  rule: z.string().describe("Which rule gives the value."),
  offset: z.number().nullable().describe("How many units from the date of publication."),
  unit: z.string().nullable().describe("The unit."),
  part: z
    .string()
    .nullable()
    .describe('What the resolved value goes on with: TNI of "Friday night", -07 of "July last year".'),
  text: z.string().describe("The words."),
});

/** A TIMEX3 time expression, and the half-open interval of calendar days it names where it names one. */
export const timeRecord = z.object({
  ...spanned,
  text: z.string().describe("The words."),
  type: z.enum(["DATE", "TIME", "DURATION", "SET"]).describe("TIMEX3 type."),
  value: z.string().describe("TIMEX3 value."),
  mod: z.string().nullable().describe("TIMEX3 modifier: START, APPROX, …"),
  from: z.iso.date().nullable().describe("First day it names."),
  to: z.iso.date().nullable().describe("Day after the last it names."),
  anchor: z.string().nullable().describe("What a relative expression starts from."),
  pending: pendingTime.nullable().describe("What gives the value once the date of publication is known."),
});

/** A person, group, outlet, country, organisation or thing that has a name ("Hurricane Delia") with every place that names it. */
export const personRecord = z.object({
  id: z.string().describe("Id: of the profile, or made from the name."),
  name: z.string().describe("Full name."),
  kind: z.enum(["person", "group", "outlet", "country", "org", "thing"]).describe("What bears the name."),
  mentions: z.array(z.object(spanned)).describe("Every place that names or means it."),
});

/** Who says a quotation: the words that stand as its source, whom they mean, and how that was found. */
export const speaker = z.object({
  mention: z
    .object({ ...spanned, text: words })
    .nullable()
    .describe("Words of the text that stand as the source: he, the Russian leader, Kim."),
  id: z.string().nullable().describe("Id of the one who is meant."),
  name: z.string().nullable().describe("Name of the one who is meant."),
  how: z.enum(["name", "title", "pronoun", "turn", "context"]).describe("How that was found."),
});

/** What stands around a quotation in its block, verbatim, up to a few words on each side. */
export const context = z.object({
  before: z.string().describe("The words before its first stretch."),
  after: z.string().describe("The words behind its last stretch."),
});

/** A quotation: content spans, cue, source, addressee and who relays it. */
export const quoteRecord = z.object({
  id: z.string().describe("Id, from content."),
  kind: quoteKind.describe("How much stands between marks."),
  act: quoteAct.describe("Whether it is spoken, written or only thought."),
  text: z.string().describe('Content; " … " stands between its stretches.'),
  spans: z.array(z.object(spanned)).min(1).describe("Stretches of content."),
  breaks: z
    .array(z.int().min(1))
    .describe(
      'Spans (by index) that begin another sentence of the quotation behind its cue: "We go," she said. "It is late."',
    ),
  cue: word.nullable().describe("Word that reports it."),
  speaker: speaker.nullable().describe("Who says it."),
  addressee: mentionRef.nullable().describe("Who is spoken to."),
  via: z.array(mentionRef).describe("Who relays it, nearest first."),
  said: dateValue.nullable().describe("Day of the utterance."),
  time: z
    .int()
    .min(0)
    .nullable()
    .describe("Index into times of the expression that dates the utterance, if one does."),
  awaits: z
    .literal("published")
    .nullable()
    .describe("The utterance's date is the article's date of publication, once that is known."),
  negated: z.boolean().describe("It is denied to have been so."),
  repeat: z.boolean().describe("The same words stand earlier on the page."),
  rule: quoteRule.describe("What found it."),
  confidence: z.number().min(0).max(1).describe("How sure it is, calibrated."),
  context: context.describe("What stands around it."),
});

/** A stretch between quotation marks, its marks included: what it is, and the quotation that holds it. */
export const markRecord = z.object({
  ...spanned,
  is: z.enum(["quotation", "title", "term", "name", "inner", "unread"]).describe("What it is."),
  quote: z.string().nullable().describe("Id of the quotation that holds it."),
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
  type: z.enum(["duration", "count", "distance", "money", "percent"]).describe("What is measured."),
  value: z.string().describe("Value: ISO 8601 duration, or number."),
  unit: z.string().nullable().describe("Unit or thing counted."),
  ...spanned,
  text: z.string().describe("The words."),
});

/** What takes part in an event, and as what. */
export const participant = z.object({
  id: z.string().nullable().describe("Id of the one who takes part."),
  name: z.string().nullable().describe("Name of the one who takes part."),
  role: z.enum(["actor", "recipient", "participant"]).describe("As what."),
  start: offset.describe("Its first character, in code points."),
  end: offset.describe("The character after its last."),
});

/** An event as one article tells it: its clause, its trigger word, when, where, who, and whether it is told as fact. */
export const eventRecord = z.object({
  id: z.string().describe("Id, from content."),
  ...spanned,
  text: z.string().describe("The clause that tells it."),
  trigger: word.describe("Word that names it."),
  kind: eventKind.nullable().describe("PLOVER event type."),
  date: dateValue.nullable().describe("When it was or is to be."),
  time: z.int().min(0).nullable().describe("Index into times of the expression that dates it."),
  anchor: z
    .string()
    .nullable()
    .describe(
      "What the date was reckoned from or taken over from: time:3, an index into times, or published; null for a date of its own.",
    ),
  awaits: z
    .literal("published")
    .nullable()
    .describe("The event's date is the article's date of publication, once that is known."),
  place: mentionRef.nullable().describe("Where."),
  participants: z.array(participant).describe("Who takes part."),
  attributes: z.array(attribute).describe("Lengths, counts and other quantities told of it."),
  status: status.describe("Whether it is told as fact."),
  via: z.array(mentionRef).describe("Who relays it, nearest first."),
  repeat: z.boolean().describe("The same words stand earlier on the page."),
  rule: eventRule.describe("What found it: trigger, status, date."),
  confidence: z.number().min(0).max(1).describe("How sure it is, calibrated."),
});

/** Something the reader of a record should know: a code for programs, a sentence for people. */
export const diagnostic = z.object({
  code: z.string().describe("Code, for programs."),
  message: z.string().describe("Sentence, for people."),
  start: offset.nullable().describe("Its first character, in code points; null outside the text."),
  end: offset.nullable().describe("The character after its last; null outside the text."),
});

/** All that one article says, with the place of each piece: one line of `extract --records`. */
export const articleRecord = z.object({
  type: z.literal("article").describe("Kind of line."),
  schema: z.literal("onrecord/article@1").describe("Contract and its version."),
  made: made.describe("What made the record."),
  id: z
    .string()
    .regex(/^a_[0-9a-f]{16}$/)
    .describe("a_ and the first 16 hex digits of the SHA-256 of the text."),
  source: z.string().describe("Path as given, url, or PATH#LINE."),
  title: z.string().nullable().describe("Headline."),
  outlet: z.string().nullable().describe("Who publishes it."),
  byline: z.string().nullable().describe("Who wrote it."),
  agency: z.string().nullable().describe("Agency that it comes from."),
  language: z.string().describe("ISO 639-1."),
  published: published.nullable().describe("Date of publication."),
  body: z.array(bodyBlock).describe("Blocks that are article; all else is page furniture."),
  text: z.string().nullable().describe("Decoded text, under --with-text."),
  times: z.array(timeRecord).describe("Time expressions."),
  people: z.array(personRecord).describe("Who is named."),
  quotes: z.array(quoteRecord).describe("Quotations."),
  events: z.array(eventRecord).describe("Events."),
  marks: z.array(markRecord).describe("Every marked stretch of the body, once."),
  diagnostics: z.array(diagnostic).describe("What a reader should know."),
  url: z.string().nullable().describe("Its address, where the page or who gave it says one."),
});

/** An input that could not be read: a line of `extract --records` among the records. */
export const errorRecord = z.object({
  type: z.literal("error").describe("Kind of line."),
  schema: z.literal("onrecord/error@1").describe("Contract and its version."),
  source: z.string().describe("Which input."),
  code: z.string().describe("Code, for programs."),
  message: z.string().describe("Sentence, for people."),
});

export type BlockKind = z.infer<typeof blockKind>;
export type PendingTime = z.infer<typeof pendingTime>;
export type TimeRecord = z.infer<typeof timeRecord>;
export type PersonRecord = z.infer<typeof personRecord>;
export type Context = z.infer<typeof context>;
export type Word = z.infer<typeof word>;
export type Speaker = z.infer<typeof speaker>;
export type QuoteRecord = z.infer<typeof quoteRecord>;
export type MarkRecord = z.infer<typeof markRecord>;
export type EventKind = z.infer<typeof eventKind>;
export type Attribute = z.infer<typeof attribute>;
export type Participant = z.infer<typeof participant>;
export type EventRecord = z.infer<typeof eventRecord>;
export type Diagnostic = z.infer<typeof diagnostic>;
export type ArticleRecord = z.infer<typeof articleRecord>;
export type ErrorRecord = z.infer<typeof errorRecord>;
