import { z } from "zod";

/** A place in a text, or a count. */
export const offset = z.int().min(0);

/** Where something stands. */
export const spanned = {
  start: offset.describe("Its first character, in code points."),
  end: offset.describe("The character after its last."),
};

/** How closely a date is known: `part` is an hour or a part of the day, `range` whatever else lies between two days. */
export const precision = z.enum(["minute", "part", "day", "week", "month", "year", "range"]);

/** The TIMEX3 date of a happening or an utterance, and the calendar days it can mean (`to` is exclusive, `last` inclusive). */
export const dateValue = z.object({
  value: z.string().min(1).describe("TIMEX3 or EDTF value: 2023-09-13, 2023-09, 2023-W37, 2023-09-13T16:29."),
  from: z.iso.date().nullable().describe("First day it can mean."),
  to: z.iso.date().nullable().describe("Day after the last it can mean."),
  basis: z
    .enum(["stated", "published", "context", "carried", "inferred", "corroborated"])
    .describe(
      "What it rests on: stated in the text, told as just happened (published), reckoned from the sentences before (context), the day that the narrative stands at (carried), inferred from sister articles, corroborated by another account.",
    ),
  last: z.iso.date().nullable().describe("Last day it can mean."),
  precision: precision.describe("How closely it is known; range is all that is none of the others."),
});

/** An entity at the place in the text where it is named; `id` and `name` are null where the text does not say who it is. */
export const mentionRef = z.object({
  id: z.string().nullable().describe("Id of the one who is named."),
  name: z.string().nullable().describe("Name of the one who is named."),
  start: offset.describe("Its first character, in code points."),
  end: offset.describe("The character after its last."),
});

/** Where an article's date of publication comes from, in falling order of trust. */
const publishedBasis = z.enum([
  "metadata",
  "option",
  "page",
  "header",
  "dateline",
  "body",
  "filename",
  "url",
  "inferred",
]);

/** The date (and time, where known) of publication in the outlet's own zone, as printed. */
export const published = z.object({
  value: z.string().min(1).describe("Date, or date and minute, as printed, in the outlet's own zone."),
  basis: publishedBasis.describe("Where it comes from."),
  start: offset.nullable().describe("Its first character, in code points; null outside the text."),
  end: offset.nullable().describe("The character after its last; null outside the text."),
});

/** What made a record: the tool's version, its rules' and models' version, and the profile it was read under. */
export const made = z.object({
  version: z.string().describe("Version of the tool."),
  engine: z.string().describe("Version of rules and models."),
  profile: z.string().describe("Id of the profile."),
  profileHash: z.string().describe("Hash of the profile's content."),
});

/** Whether the text tells an event as fact: the scale of the `status` of events, accounts and entries. */
export const status = z.enum(["happened", "scheduled", "alleged", "denied", "possible"]);

/** How much of a quotation stands between quotation marks: all, some, none. */
export const quoteKind = z.enum(["direct", "mixed", "indirect"]);

/** Whether the source spoke, wrote, or only thinks, expects or hopes. */
export const quoteAct = z.enum(["speech", "writing", "thought"]);

export type Precision = z.infer<typeof precision>;
export type DateValue = z.infer<typeof dateValue>;
export type MentionRef = z.infer<typeof mentionRef>;
export type Published = z.infer<typeof published>;
export type Made = z.infer<typeof made>;
export type Status = z.infer<typeof status>;
export type QuoteKind = z.infer<typeof quoteKind>;
