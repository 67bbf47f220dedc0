import { z } from "zod";
import * as record from "../src/model/article-record.ts";
import * as common from "../src/model/common.ts";
import * as timeline from "../src/model/timeline.ts";

/** A field or a whole thing of the data, as JSON Schema says it. */
export interface Described {
  description?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  $ref?: string;
  anyOf?: Described[];
  items?: Described;
  properties?: Record<string, Described>;
}

/** What has a name of its own in the data, in the order in which it is read. */
const NAMED: Record<string, z.ZodType> = {
  Timeline: timeline.timeline,
  TimelineArticle: timeline.timelineArticle,
  Occasion: timeline.occasion,
  Entry: timeline.entry,
  Account: timeline.account,
  TimelineQuote: timeline.timelineQuote,
  Variant: timeline.variant,
  Conflict: timeline.conflict,
  TimelinePerson: timeline.timelinePerson,
  Unread: timeline.unread,
  ArticleRecord: record.articleRecord,
  TimeRecord: record.timeRecord,
  PendingTime: record.pendingTime,
  PersonRecord: record.personRecord,
  QuoteRecord: record.quoteRecord,
  Speaker: record.speaker,
  Context: record.context,
  Word: record.word,
  EventRecord: record.eventRecord,
  Participant: record.participant,
  Attribute: record.attribute,
  MarkRecord: record.markRecord,
  Diagnostic: record.diagnostic,
  ErrorRecord: record.errorRecord,
  DateValue: common.dateValue,
  MentionRef: common.mentionRef,
  Published: common.published,
  Made: common.made,
};

/** The contract as JSON Schema, each named thing once, with references to the others. */
export function contract(): ReadonlyMap<string, Described> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, { io: "input", uri: (id) => id });
  return new Map(Object.keys(NAMED).map((name) => [name, (schemas[name] ?? {}) as Described]));
}

/** The named thing that a field refers to, or null. */
export function referredTo({ $ref }: Described): string | null {
  return $ref?.split("/").at(-1) ?? null;
}

/** A field's type in TypeScript's words: `DateValue | null`, `("actor" | "recipient")[]`. */
export function typeText(field: Described): string {
  const named = referredTo(field);
  if (named !== null) return named;
  if (field.anyOf !== undefined) return field.anyOf.map(typeText).join(" | ");
  if (field.const !== undefined) return JSON.stringify(field.const);
  if (field.enum !== undefined) return field.enum.map((each) => JSON.stringify(each)).join(" | ");
  if (field.properties !== undefined) return objectText(field.properties);
  if (field.items !== undefined) return listText(typeText(field.items));
  const types = [field.type ?? "unknown"].flat();
  return types.map((type) => (type === "integer" ? "number" : type)).join(" | ");
}

function objectText(properties: Record<string, Described>): string {
  const fields = Object.entries(properties).map(([key, field]) => `${key}: ${typeText(field)}`);
  return `{ ${fields.join("; ")} }`;
}

function listText(item: string): string {
  return /^[\w.]+$/.test(item) ? `${item}[]` : `(${item})[]`;
}
