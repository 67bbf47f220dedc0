import { z } from "zod";
import { eventKind, personRecord } from "./article-record.ts";
import { made, published } from "./common.ts";
import { conflict, entry, timelineArticle, timelineQuote, unread } from "./timeline.ts";

/** What merging compares an article by, beside its events and quotations: a line of `onrecord keys`. */
export const articleKeys = z.object({
  type: z.literal("keys"),
  schema: z.literal("onrecord/keys@1"),
  made,
  id: z.string(),
  source: z.string(),
  published: published.nullable(),
  /** The content words of all that its record holds, by their stems. */
  stems: z.array(z.string()),
  /** What it is filed under beside its story. */
  far: z.array(z.int()),
});

/** What of an article's merge depends on all others: a line of `onrecord keys --facts`. */
export const articleFacts = z.object({
  type: z.literal("facts"),
  schema: z.literal("onrecord/facts@1"),
  made,
  id: z.string(),
  /** The articles that tell the same story. */
  near: z.array(z.string()),
  /** The words of it and its nearest articles, with their weights. */
  wide: z.array(z.tuple([z.string(), z.int()])),
});

const part = { schema: z.literal("onrecord/part@1") };

/** What merging made of components: a line of `onrecord merge --parts`. */
export const partLine = z.discriminatedUnion("type", [
  z.object({
    type: z.literal("part.article"),
    ...part,
    made,
    article: timelineArticle,
    people: z.array(personRecord.pick({ id: true, name: true, kind: true })),
  }),
  z.object({
    type: z.literal("part.entry"),
    ...part,
    entry,
    met: z.boolean(),
    kinds: z.array(eventKind.nullable()),
  }),
  z.object({ type: z.literal("part.quote"), ...part, quote: timelineQuote }),
  z.object({ type: z.literal("part.conflict"), ...part, conflict }),
  z.object({ type: z.literal("part.unread"), ...part, unread }),
]);

export type ArticleKeys = z.infer<typeof articleKeys>;
export type ArticleFacts = z.infer<typeof articleFacts>;
export type PartLine = z.infer<typeof partLine>;
