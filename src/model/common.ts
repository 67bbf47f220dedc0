import { z } from "zod";

const offset = z.int().min(0);

/** The TIMEX3 date of a happening or an utterance, and the calendar days it can mean (`to` is exclusive). */
export const dateValue = z.object({
  value: z.string().min(1),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  basis: z.enum(["stated", "published", "context", "carried", "inferred", "corroborated"]),
});

/** An entity at the place in the text where it is named; `id` and `name` are null where the text does not say who it is. */
export const mentionRef = z.object({
  id: z.string().nullable(),
  name: z.string().nullable(),
  start: offset,
  end: offset,
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
  value: z.string().min(1),
  basis: publishedBasis,
  start: offset.nullable(),
  end: offset.nullable(),
});

/** What made a record: the tool's version, its rules' and models' version, and the profile it was read under. */
export const made = z.object({
  version: z.string(),
  engine: z.string(),
  profile: z.string(),
  profileHash: z.string(),
});

/** Whether the text tells an event as fact: the scale of the `status` of events, accounts and entries. */
export const status = z.enum(["happened", "scheduled", "alleged", "denied", "possible"]);

/** How much of a quotation stands between quotation marks: all, some, none. */
export const quoteKind = z.enum(["direct", "mixed", "indirect"]);

/** Whether the source spoke, wrote, or only thinks, expects or hopes. */
export const quoteAct = z.enum(["speech", "writing", "thought"]);

export type DateValue = z.infer<typeof dateValue>;
export type MentionRef = z.infer<typeof mentionRef>;
export type Published = z.infer<typeof published>;
export type Made = z.infer<typeof made>;
export type Status = z.infer<typeof status>;
export type QuoteKind = z.infer<typeof quoteKind>;
