import { z } from "zod";
import { context, eventKind, participant, personRecord, word } from "./article-record.ts";
import { dateValue, made, mentionRef, published, quoteAct, quoteKind, spanned, status } from "./common.ts";

const named = z.object({
  id: z.string().nullable().describe("Id of the profile or the records."),
  name: z.string().nullable().describe("Name."),
});

/** How an article came by its date of publication, the surest first. */
export const dated = z.enum(["given", "printed", "disputed", "inferred", "unknown"]);

/** An article on the timeline; `sources` are all places where the same text was found. */
export const timelineArticle = z.object({
  id: z.string().describe("Id of its text."),
  source: z.string().describe("Where it was found; the first of its sources."),
  sources: z.array(z.string()).describe("All places where this text was found."),
  title: z.string().nullable().describe("Headline."),
  outlet: z.string().nullable().describe("Who publishes it."),
  published: published.nullable().describe("Date of publication."),
  agency: z.string().nullable().describe("Agency that it comes from."),
  byline: z.string().nullable().describe("Who wrote it."),
  url: z.string().nullable().describe("Its address."),
  language: z.string().describe("ISO 639-1."),
  dated: dated.describe(
    "How surely its date is known: given with it (metadata or an option), printed in it, disputed by its own dates, inferred from the other articles, or unknown.",
  ),
});

/** A meeting of the story's principals, or days that the story turns on, and the entries that belong to it. */
export const occasion = z.object({
  id: z.string().describe("Id, from content."),
  title: z.string().describe("Title of its best meeting."),
  from: z.iso.date().describe("First day."),
  to: z.iso.date().describe("Day after the last."),
  place: named.nullable().describe("Where."),
  participants: z.array(named).describe("Whom it brings together."),
  entries: z.array(z.string()).describe("Ids of the entries that belong to it."),
  label: z
    .string()
    .describe(
      'Place, days and people, to stand above it: "Vostochny Cosmodrome · Wed 13 Sep 2023 · Kim Jong Un, Vladimir Putin".',
    ),
});

/** One telling of an event by one article. */
export const account = z.object({
  article: z.string().describe("Id of the article."),
  event: z.string().describe("Id of the event in the article's record."),
  ...spanned,
  text: z.string().describe("The clause that tells it."),
  date: dateValue.nullable().describe("When it was, as this article tells it."),
  status: status.describe("Whether this article tells it as fact."),
  via: z.array(mentionRef).describe("Who relays it, nearest first."),
  repeat: z.boolean().describe("The same words stand earlier on the page."),
  confidence: z
    .number()
    .min(0)
    .max(1)
    .describe("How sure it is that this is an event that the article tells."),
});

/** How much of a story one must want to be told to read an entry. */
export const level = z.literal([1, 2, 3]);

/** One event, with every account of it. */
export const entry = z.object({
  id: z.string().describe("Id, from content."),
  date: dateValue.nullable().describe("When it was or is to be."),
  status: status.describe("Whether it is told as fact."),
  kind: eventKind.nullable().describe("PLOVER event type."),
  title: z.string().describe("Words of its best account."),
  participants: z
    .array(participant.pick({ id: true, name: true, role: true }))
    .describe("Who takes part, those whom most accounts name first."),
  place: named.nullable().describe("Where."),
  occasion: z.string().nullable().describe("Id of the occasion that it belongs to."),
  accounts: z.array(account).min(1).describe("Every telling of it."),
  quotes: z.array(z.string()).describe("Ids of its quotations."),
  conflicts: z.array(z.string()).describe("Ids of its conflicts."),
  confidence: z.number().min(0).max(1).describe("That of its surest account."),
  sources: z.array(z.string()).describe("The source of each article that tells it, once."),
  repeats: z
    .string()
    .nullable()
    .describe(
      "Id of a surer entry that likely tells it already, though not surely enough to be one with it.",
    ),
  level: level.describe("1 what no editor leaves out, 2 what most print, 3 a long version."),
  subject: named
    .nullable()
    .describe(
      'Whom its title is about where its words do not say so: whom "He denied it" means, or who "denied it". Null where the title names its subject or nobody knows.',
    ),
});

/** One telling of a quotation by one article. */
export const variant = z.object({
  article: z.string().describe("Id of the article."),
  quote: z.string().describe("Id of the quotation in the article's record."),
  kind: quoteKind.describe("How much stands between marks."),
  spans: z.array(z.object(spanned)).min(1).describe("Stretches of content."),
  text: z.string().describe("Content, as this article has it."),
  via: z.array(mentionRef).describe("Who relays it, nearest first."),
  repeat: z.boolean().describe("The same words stand earlier on the page."),
});

/** One utterance, with every variant of it; `text` is the best one's. */
export const timelineQuote = z.object({
  id: z.string().describe("Id, from content."),
  kind: quoteKind.describe("How much stands between marks in the best variant."),
  act: quoteAct.describe("Whether it is spoken, written or only thought."),
  speaker: named.describe("Who says it."),
  addressee: named.nullable().describe("Who is spoken to."),
  said: dateValue.nullable().describe("Day of the utterance."),
  text: z.string().describe("Content of the best variant."),
  negated: z.boolean().describe("It is denied to have been so."),
  confidence: z.number().min(0).max(1).describe("That of its surest variant."),
  entry: z.string().nullable().describe("Id of the entry that it belongs to."),
  variants: z.array(variant).min(1).describe("Every telling of it."),
  occasion: z
    .string()
    .nullable()
    .describe("The occasion of its entry, or the one that it was said at by someone who took part."),
  sources: z.array(z.string()).describe("The source of each article that has it, once."),
  cue: word.nullable().describe("Word that reports it, in the article of the best variant."),
  context: context.describe("What stands around the best variant."),
});

/** What one side of a conflict says, in which articles, and who says it. */
const side = z.object({
  value: z.string().describe("What it says: a length, a place, a day, a number, a status."),
  accounts: z
    .array(
      z.object({
        article: z.string().describe("Id of the article."),
        ...spanned,
        text: z.string().describe("The clause that says it."),
      }),
    )
    .min(1)
    .describe("The clauses that say it."),
  by: z
    .array(named)
    .describe(
      "Whom the accounts relay, or who accuses or denies; nobody where the articles say it themselves.",
    ),
});

/** A point on which accounts cannot all be true. */
export const conflict = z.object({
  id: z.string().describe("Id, from content."),
  entries: z.array(z.string()).describe("Ids of the entries that disagree."),
  about: z.enum(["duration", "place", "date", "count", "amount", "claim"]).describe("On what."),
  sides: z.array(side).min(2).describe("What each side says, and who."),
});

/** What somebody does on a timeline. */
export const role = z.enum(["speaker", "addressee", "actor", "recipient", "participant"]);

/** Someone on the timeline, with the quotations said by or to them and the entries that they take part in. */
export const timelinePerson = z.object({
  id: z.string().describe("Id of the profile or the records."),
  name: z.string().describe("Full name."),
  kind: personRecord.shape.kind.describe("What bears the name."),
  country: z.string().nullable().describe("The id of the country they belong to, as the profile says."),
  roles: z.array(role).describe("What they do on the timeline."),
  quotes: z.array(z.string()).describe("Ids of the quotations said by or to them."),
  entries: z.array(z.string()).describe("Ids of the entries that they take part in."),
});

const number = z.int().min(0);

/** How many of each the timeline holds. */
const counts = z.object({
  articles: number.describe("How many."),
  occasions: number.describe("How many."),
  entries: number.describe("How many."),
  quotes: number.describe("How many."),
  conflicts: number.describe("How many."),
  unread: number.describe("How many."),
  people: number.describe("How many."),
});

/** An input that could not be read. */
export const unread = z.object({
  source: z.string().describe("Which input."),
  code: z.string().describe("Code, for programs."),
  message: z.string().describe("Sentence, for people."),
});

/** The merged timeline: what `extract` and `merge` print. */
export const timeline = z.object({
  type: z.literal("timeline").describe("Kind of data."),
  schema: z.literal("onrecord/timeline@1").describe("Contract and its version."),
  made: made.describe("What made it."),
  profile: z.string().describe("Id of the profile."),
  articles: z.array(timelineArticle).describe("Each text once."),
  occasions: z.array(occasion).describe("Meetings of the story's principals."),
  entries: z.array(entry).describe("Events, in time order."),
  quotes: z.array(timelineQuote).describe("Utterances, in time order."),
  conflicts: z.array(conflict).describe("What accounts cannot agree on."),
  unread: z.array(unread).describe("Inputs that could not be read."),
  people: z.array(timelinePerson).describe("Whom quotations and entries name, those who speak most first."),
  counts: counts.describe("How many of each there are."),
});

export type Dated = z.infer<typeof dated>;
export type TimelineArticle = z.infer<typeof timelineArticle>;
export type Occasion = z.infer<typeof occasion>;
export type Account = z.infer<typeof account>;
export type Entry = z.infer<typeof entry>;
export type Variant = z.infer<typeof variant>;
export type TimelineQuote = z.infer<typeof timelineQuote>;
export type Conflict = z.infer<typeof conflict>;
export type Level = z.infer<typeof level>;
export type Role = z.infer<typeof role>;
export type TimelinePerson = z.infer<typeof timelinePerson>;
export type Unread = z.infer<typeof unread>;
export type Timeline = z.infer<typeof timeline>;
