import { hash } from "node:crypto";
import type { ArticleRecord, TimeRecord } from "../model/article-record.ts";
import type { Document } from "../model/document.ts";
import { madeBy } from "../model/made.ts";
import type { People } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import type { Profile } from "../profile/profile.ts";
import type { FoundEvent } from "./events/find-events.ts";
import { contextOf } from "./quotes/context.ts";
import type { FoundQuote } from "./quotes/find-quotes.ts";
import type { FoundMark } from "./quotes/marks/account-marks.ts";
import type { SettledPublished } from "./settle-published.ts";

interface Findings {
  document: Document;
  profile: Profile;
  published: SettledPublished;
  times: TimeRecord[];
  people: People;
  quotes: FoundQuote[];
  events: FoundEvent[];
  marks: FoundMark[];
}

/** Puts an article's findings into a record in the contract's key order, with ids made from content. */
export function toRecord(found: Findings): ArticleRecord {
  const { article, blocks } = found.document;
  const id = `a_${digest(article.text)}`;
  const quotes = found.quotes.map((quote) => ({
    id: idOf("q", id, quote.kind, quote.spans),
    ...quote,
    context: contextOf(quote.spans, found.document),
  }));
  return {
    type: "article",
    schema: "onrecord/article@1",
    made: madeBy(found.profile.id, found.profile.hash),
    id,
    source: article.source,
    title: article.title,
    outlet: article.outlet,
    byline: article.byline,
    agency: article.agency,
    language: article.language,
    published: found.published.value,
    body: blocks.map(({ start, end, kind, post }) => ({ start, end, kind, post })),
    text: null,
    times: found.times,
    people: people(found.people),
    quotes,
    events: found.events.map((event) => ({
      id: idOf("e", id, event.trigger.lemma, [event.trigger, event]),
      ...event,
    })),
    marks: found.marks.map(({ quote, ...mark }) => ({ ...mark, quote: quotes[quote ?? -1]?.id ?? null })),
    diagnostics: [
      ...article.diagnostics,
      ...found.published.diagnostics,
      ...(found.people.diagnostics ?? []),
    ],
    url: article.url,
  };
}

/** Entities that the contract's `people` holds, each with its mentions; places stand with the events. */
function people({ entities, mentions }: People): ArticleRecord["people"] {
  const spans: Span[][] = entities.map(() => []);
  for (const { start, end, entity, also } of mentions) {
    for (const index of new Set([entity, ...also])) spans[index]?.push({ start, end });
  }
  return entities.flatMap(({ id, name, kind }, index) => {
    const own = spans[index] ?? [];
    return kind === "place" || own.length === 0 ? [] : [{ id, name, kind, mentions: own }];
  });
}

function idOf(prefix: string, article: string, kind: string, spans: Span[]): string {
  return `${prefix}_${digest([article, kind, ...spans.map((s) => `${s.start}-${s.end}`)].join(" "))}`;
}

function digest(text: string): string {
  return hash("sha256", text, "hex").slice(0, 16);
}
