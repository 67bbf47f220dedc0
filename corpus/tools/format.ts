import { z } from "zod";
import { quoteKind, status } from "../../src/model/common.ts";

/**
 * The format of an annotated story, as `corpus/GUIDELINES.md` explains it: `NAME.json` beside each `NAME.txt`, and one
 * `story.json`. Annotation names exact strings; `nth` (from 0) is the occurrence where it is not the first.
 */
const nth = z.int().min(0).default(0);
const text = z.string().min(1);
const day = z.iso.date();
const date = z
  .string()
  .regex(/^\d{4}(-\d\d(-\d\d)?)?$/)
  .refine((value) => !Number.isNaN(Date.parse(value)) && isReal(value), "is no day of the calendar");

/** Whether a date survives the way through the calendar: `2023-02-30` does not. */
function isReal(value: string): boolean {
  return new Date(`${value.padEnd(10, "-01")}T00:00:00Z`).toISOString().startsWith(value);
}

/** A stretch between quotation marks. */
const markNote = z.strictObject({
  text,
  nth,
  is: z.enum(["quotation", "title", "term", "name", "inner"]),
});

/** A passage given as somebody's words, thoughts or writing. */
const quoteNote = z.strictObject({
  kind: quoteKind,
  parts: z.array(text).min(1),
  nth,
  speaker: z.array(text),
  mention: text.nullable().default(null),
  mentionNth: nth,
  addressee: text.nullable().default(null),
  via: z.array(text).default([]),
  negated: z.boolean().default(false),
  utterance: text,
  required: z.boolean().default(true),
});

/** A clause that tells of a happening. */
const eventNote = z.strictObject({
  evidence: text,
  nth,
  date: date.nullable(),
  to: date.optional(),
  period: z.enum(["SP", "SU", "FA", "WI", "Q1", "Q2", "Q3", "Q4", "H1", "H2"]).optional(),
  time: z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^(?:MO|MI|AF|EV|NI)$/)
    .optional(),
  told: date.nullable().optional(),
  known: z.enum(["stated", "published", "narrative", "heading", "event", "background", "unknowable"]),
  status,
  place: text.nullable().default(null),
  who: z.array(text).default([]),
  event: text,
  required: z.boolean().default(true),
});

/** The annotation of one article. */
export const articleNotes = z.strictObject({
  published: day.nullable(),
  inferred: day.nullable().default(null),
  outlet: text.nullable().default(null),
  agency: text.nullable().default(null),
  junk: z.array(text).default([]),
  marks: z.array(markNote).default([]),
  quotes: z.array(quoteNote),
  events: z.array(eventNote),
});

/** A passage, by its article and its words. */
const passage = z.tuple([text, text]);

/** A line of the editor's timeline. */
const lineNote = z.strictObject({
  id: text,
  title: text,
  date: date.nullable(),
  status,
  level: z.int().min(1).max(3),
  events: z.array(text).default([]),
  evidence: z.array(passage).default([]),
});

/** What holds for all articles of a story. */
export const storyNotes = z.strictObject({
  title: text,
  profile: z.record(z.string(), z.unknown()).nullable().default(null),
  dates: z.record(z.string(), z.array(date).min(1)).default({}),
  conflicts: z.array(
    z.strictObject({
      about: z.enum(["duration", "count", "amount", "price", "date", "place", "claim"]),
      event: text,
      sides: z
        .array(
          z.strictObject({ value: text, by: text.nullable().default(null), at: z.array(passage).min(1) }),
        )
        .min(2),
    }),
  ),
  apart: z.array(z.tuple([text, text])),
  lines: z.array(lineNote),
  occasions: z.array(
    z.strictObject({
      title: text,
      from: date,
      to: date,
      place: text.nullable().default(null),
      lines: z.array(text).min(1),
    }),
  ),
});

/** Which stories are learned from, and which only measure. */
export const splitNotes = z.strictObject({ train: z.array(text), dev: z.array(text) });

export type MarkNote = z.infer<typeof markNote>;
export type QuoteNote = z.infer<typeof quoteNote>;
export type EventNote = z.infer<typeof eventNote>;
export type LineNote = z.infer<typeof lineNote>;
export type Passage = z.infer<typeof passage>;
export type ArticleNotes = z.infer<typeof articleNotes>;
export type StoryNotes = z.infer<typeof storyNotes>;
export type Splits = z.infer<typeof splitNotes>;
