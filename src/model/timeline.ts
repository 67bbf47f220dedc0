import { z } from "zod";
import { eventKind, participant, personRecord } from "./article-record.ts";
import { dateValue, made, mentionRef, published, quoteAct, quoteKind, status } from "./common.ts";

const offset = z.int().min(0);
const spanned = { start: offset, end: offset };
const named = z.object({ id: z.string().nullable(), name: z.string().nullable() });

/** An article on the timeline; `sources` are all places where the same text was found. */
export const timelineArticle = z.object({
  id: z.string(),
  source: z.string(),
  sources: z.array(z.string()),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: published.nullable(),
});

/** A meeting of the story's principals, and the entries that belong to it. */
export const occasion = z.object({
  id: z.string(),
  title: z.string(),
  from: z.iso.date(),
  to: z.iso.date(),
  place: named.nullable(),
  participants: z.array(named),
  entries: z.array(z.string()),
  /** Place, days and people, to stand above it: "Vostochny Cosmodrome · Wed 13 Sep 2023 · Kim Jong Un, Vladimir Putin". */
  label: z.string(),
});

/** One telling of an event by one article. */
export const account = z.object({
  article: z.string(),
  event: z.string(),
  ...spanned,
  text: z.string(),
  date: dateValue.nullable(),
  status,
  via: z.array(mentionRef),
  repeat: z.boolean(),
  /** How sure it is that this is an event that the article tells. */
  confidence: z.number().min(0).max(1),
});

/** One event, with every account of it. */
export const entry = z.object({
  id: z.string(),
  date: dateValue.nullable(),
  status,
  kind: eventKind.nullable(),
  title: z.string(),
  participants: z.array(participant.pick({ id: true, name: true, role: true })),
  place: named.nullable(),
  occasion: z.string().nullable(),
  accounts: z.array(account).min(1),
  quotes: z.array(z.string()),
  conflicts: z.array(z.string()),
  /** That of its surest account. */
  confidence: z.number().min(0).max(1),
  /** The `source` of each article that tells it, once. */
  sources: z.array(z.string()),
});

/** One telling of a quotation by one article. */
export const variant = z.object({
  article: z.string(),
  quote: z.string(),
  kind: quoteKind,
  spans: z.array(z.object(spanned)).min(1),
  text: z.string(),
  via: z.array(mentionRef),
  repeat: z.boolean(),
});

/** One utterance, with every variant of it; `text` is the best one's. */
export const timelineQuote = z.object({
  id: z.string(),
  kind: quoteKind,
  act: quoteAct,
  speaker: named,
  addressee: named.nullable(),
  said: dateValue.nullable(),
  text: z.string(),
  negated: z.boolean(),
  confidence: z.number().min(0).max(1),
  entry: z.string().nullable(),
  variants: z.array(variant).min(1),
  /** The occasion of its entry, or the one that it was said at by someone who took part. */
  occasion: z.string().nullable(),
  /** The `source` of each article that has it, once. */
  sources: z.array(z.string()),
});

/** A point on which accounts cannot all be true. */
export const conflict = z.object({
  id: z.string(),
  entries: z.array(z.string()),
  about: z.enum(["duration", "place", "date", "count", "claim"]),
  sides: z
    .array(
      z.object({
        value: z.string(),
        accounts: z.array(z.object({ article: z.string(), ...spanned, text: z.string() })).min(1),
        /** Who says so: whom the accounts relay, or who accuses or denies; nobody where the articles say it themselves. */
        by: z.array(named),
      }),
    )
    .min(2),
});

/** What somebody does on a timeline. */
export const role = z.enum(["speaker", "addressee", "actor", "recipient", "participant"]);

/** Someone on the timeline, with the quotations said by or to them and the entries that they take part in. */
export const timelinePerson = z.object({
  id: z.string(),
  name: z.string(),
  kind: personRecord.shape.kind,
  /** The id of the country they belong to, as the profile says. */
  country: z.string().nullable(),
  roles: z.array(role),
  quotes: z.array(z.string()),
  entries: z.array(z.string()),
});

const number = z.int().min(0);

/** How many of each the timeline holds. */
const counts = z.object({
  articles: number,
  occasions: number,
  entries: number,
  quotes: number,
  conflicts: number,
  unread: number,
  people: number,
});

/** An input that could not be read. */
export const unread = z.object({ source: z.string(), code: z.string(), message: z.string() });

/** The merged timeline: what `extract` and `merge` print. */
export const timeline = z.object({
  type: z.literal("timeline"),
  schema: z.literal("onrecord/timeline@1"),
  made,
  profile: z.string(),
  articles: z.array(timelineArticle),
  occasions: z.array(occasion),
  entries: z.array(entry),
  quotes: z.array(timelineQuote),
  conflicts: z.array(conflict),
  unread: z.array(unread),
  people: z.array(timelinePerson),
  counts,
});

export type TimelineArticle = z.infer<typeof timelineArticle>;
export type Occasion = z.infer<typeof occasion>;
export type Account = z.infer<typeof account>;
export type Entry = z.infer<typeof entry>;
export type Variant = z.infer<typeof variant>;
export type TimelineQuote = z.infer<typeof timelineQuote>;
export type Conflict = z.infer<typeof conflict>;
export type Role = z.infer<typeof role>;
export type TimelinePerson = z.infer<typeof timelinePerson>;
export type Unread = z.infer<typeof unread>;
export type Timeline = z.infer<typeof timeline>;
