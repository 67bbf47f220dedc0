import type { Entry, Timeline, TimelineArticle, TimelinePerson, TimelineQuote } from "../model/timeline.ts";
import { jsonLd } from "./json-ld.ts";

/**
 * Writes a timeline in the words of schema.org: quotations between marks as Quotation, what happened or is scheduled as Event, each
 * with its articles. What is alleged, denied or only possible has no word there and would be stated as fact: it is left out.
 */
export function* timelineSchemaOrg(timeline: Timeline): Generator<string> {
  const kinds = new Map(timeline.people.map(({ id, kind }) => [id, kind]));
  yield* jsonLd({ "@context": "https://schema.org" }, "@graph", nodesOf(timeline, kinds));
}

type Kinds = ReadonlyMap<string, TimelinePerson["kind"]>;

function* nodesOf({ articles, quotes, entries }: Timeline, kinds: Kinds): Generator<object> {
  for (const article of articles) yield articleNode(article);
  for (const quote of quotes) if (isSaid(quote)) yield quotationNode(quote, kinds);
  for (const entry of entries) if (isFact(entry)) yield eventNode(entry, kinds);
}

function articleNode({ id, title, outlet, published, source }: TimelineArticle): object {
  return {
    "@id": urn(id),
    "@type": "NewsArticle",
    ...given("headline", title),
    ...given("datePublished", published?.value ?? null),
    ...(outlet === null ? {} : { publisher: { "@type": "Organization", name: outlet } }),
    ...(/^https?:/.test(source) ? { url: source } : { identifier: source }),
  };
}

function isSaid({ kind, act, negated }: TimelineQuote): boolean {
  return kind === "direct" && act !== "thought" && !negated;
}

function quotationNode({ id, text, speaker, said, variants }: TimelineQuote, kinds: Kinds): object {
  return {
    "@id": urn(id),
    "@type": "Quotation",
    text,
    ...(speaker.name === null ? {} : { spokenByCharacter: agent(speaker.id, speaker.name, kinds) }),
    ...given("dateCreated", said === null ? null : dateOf(said.value, said.from)),
    isPartOf: articlesOf(variants),
  };
}

function isFact({ status, date }: Entry): boolean {
  return date !== null && (status === "happened" || status === "scheduled");
}

function eventNode({ id, title, date, participants, place, accounts }: Entry, kinds: Kinds): object {
  const named = participants.flatMap(({ id, name }) => (name === null ? [] : [agent(id, name, kinds)]));
  return {
    "@id": urn(id),
    "@type": "Event",
    name: title,
    startDate: dateOf(date?.value ?? "", date?.from ?? null),
    ...(date?.last === date?.from ? {} : given("endDate", date?.last ?? null)),
    ...(place?.name == null ? {} : { location: { "@type": "Place", name: place.name } }),
    ...(named.length === 0 ? {} : { attendee: named }),
    subjectOf: articlesOf(accounts),
  };
}

/** A clock time as it is, else the first day. */
function dateOf(value: string, from: string | null): string | null {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d/.exec(value)?.[0] ?? from;
}

/** A country and a group speak as organisations. */
function agent(id: string | null, name: string, kinds: Kinds): object {
  const kind = id === null ? null : (kinds.get(id) ?? null);
  const type = kind === null || kind === "person" ? "Person" : kind === "thing" ? "Thing" : "Organization";
  return { "@type": type, ...(id === null ? {} : { "@id": urn(id) }), name };
}

function articlesOf(tellings: readonly { article: string }[]): object[] {
  return [...new Set(tellings.map(({ article }) => article))].map((id) => ({ "@id": urn(id) }));
}

function urn(id: string): string {
  return `urn:onrecord:${encodeURIComponent(id)}`;
}

function given(key: string, value: string | null): object {
  return value === null ? {} : { [key]: value };
}
