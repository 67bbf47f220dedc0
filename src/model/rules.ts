import { z } from "zod";

/** What finds a quotation: the learned engine, or a rule by hand. */
export const quoteRule = z.enum([
  "learned",
  "turn",
  "signed",
  "colon-block",
  "dash",
  "headline",
  "alone",
  "marks",
  "unclosed",
  "quoted-as",
  "according-to",
  "said-that",
  "inner",
  "unclaimed",
  "inner",
]);

/** What kind of word tells a happening. */
const triggerClass = z.enum(["verb", "noun", "saying", "phase", "state", "verbless"]);

/** What judges whether a happening is told as fact. */
export const statusRule = z.enum([
  "plain",
  "deep",
  "negation",
  "hearsay",
  "condition",
  "modal",
  "future-in-past",
  "governor",
  "called-off",
  "implied",
  "double-negation",
  "negation-above",
  "participle",
  "without",
  "complement",
  "reporter",
  "question",
  "imperative",
  "modifier",
  "verbless",
  "presupposed",
]);

/** What gives a happening its date. */
export const dateRule = z.enum([
  "phrase",
  "before-when",
  "clause",
  "since",
  "at-event",
  "phase",
  "matrix",
  "coordinate",
  "participle",
  "when",
  "after-interval",
  "headline",
  "just-now",
  "progressive",
  "live",
  "lead",
  "same-day",
  "same-noun",
  "narrative",
  "with-matrix",
  "from-story",
  "carried",
  "beside",
  "heading",
  "published",
]);

/** What finds an event: the kind of its trigger, what judges its status and what dates it ("verb/plain/clause"). */
export const eventRule = z.templateLiteral([
  triggerClass,
  "/",
  statusRule,
  "/",
  z.union([dateRule, z.literal("undated")]),
]);

export type QuoteRule = z.infer<typeof quoteRule>;
export type StatusRule = z.infer<typeof statusRule>;
export type DateRule = z.infer<typeof dateRule>;
