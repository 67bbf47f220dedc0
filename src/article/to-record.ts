import { createHash } from "node:crypto";
import type { ArticleRecord, TimeRecord } from "../model/article-record.ts";
import type { Document } from "../model/document.ts";
import { madeBy } from "../model/made.ts";
import type { People } from "../model/mention.ts";
import type { Span } from "../model/span.ts";
import type { Profile } from "../profile/profile.ts";
import type { FoundEvent } from "./events/find-events.ts";
import type { FoundQuote } from "./quotes/find-quotes.ts";
import type { SettledPublished } from "./settle-published.ts";

interface Findings {
  document: Document;
  profile: Profile;
  published: SettledPublished;
  times: TimeRecord[];
  people: People;
  quotes: FoundQuote[];
  events: FoundEvent[];
}

/** Puts an article's findings into a record in the contract's key order, with ids made from content. */
export function toRecord(found: Findings): ArticleRecord {
  const { article, blocks } = found.document;
  const id = `a_${digest(article.text)}`;
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
    quotes: found.quotes.map((quote) => ({ id: idOf("q", id, quote.kind, quote.spans), ...quote })),
    events: found.events.map((event) => ({
      id: idOf("e", id, event.trigger.lemma, [event.trigger, event]),
      ...event,
    })),
    diagnostics: [
      ...article.diagnostics,
      ...found.published.diagnostics,
      ...(found.people.diagnostics ?? []),
    ],
  };
}

/** Entities that the contract's `people` holds, each with its mentions; places stand with the events. */
function people({ entities, mentions }: People): ArticleRecord["people"] {
  return entities.flatMap((entity, index) => {
    if (entity.kind === "place") return [];
    const own = mentions.filter((m) => m.entity === index || m.also.includes(index));
    return [
      {
        id: entity.id,
        name: entity.name,
        kind: entity.kind,
        mentions: own.map(({ start, end }) => ({ start, end })),
      },
    ];
  });
}

function idOf(prefix: string, article: string, kind: string, spans: Span[]): string {
  return `${prefix}_${digest([article, kind, ...spans.map((s) => `${s.start}-${s.end}`)].join(" "))}`;
}

function digest(text: string): string {
  return createHash("sha256").update(text, "utf8").digest("hex").slice(0, 16);
}
