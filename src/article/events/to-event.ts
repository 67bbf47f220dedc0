import { verbIs } from "../../english/lexicon.ts";
import type { EventKind, EventRecord, Participant } from "../../model/article-record.ts";
import type { Published } from "../../model/common.ts";
import type { Document } from "../../model/document.ts";
import type { People } from "../../model/mention.ts";
import { givenDate } from "./date/given-date.ts";
import type { Draft } from "./draft.ts";
import { eventSpan } from "./event-span.ts";
import { findAttributes } from "./roles/attributes.ts";
import { findPlace } from "./roles/event-place.ts";
import { findVia } from "./roles/event-via.ts";
import { type Cast, findCast } from "./roles/participants.ts";
import { isToCome } from "./status/to-come.ts";
import type { Trigger } from "./trigger.ts";
import type { Reason } from "./worth/evidence.ts";
import { eventConfidence, eventReasons } from "./worth/weigh-worth.ts";

/** What the stages before found in the article. */
export interface Findings {
  document: Document;
  people: People;
  published: Published | null;
}

/** A happening as an event, and what speaks for and against its being worth an entry. */
export interface Candidate {
  event: Omit<EventRecord, "id">;
  reasons: Reason[];
}

/** Writes a draft as an event, given those of its sentence: its clause, date, place, participants, quantities and sources. */
export function toEvent(found: Findings, draft: Draft, beside: readonly Draft[]): Candidate {
  const { document, people, published } = found;
  const { text, tokens, sentences, blocks } = document;
  const { trigger, judged, layer, date: chosen } = draft;
  const span = eventSpan(document, trigger);
  const start = tokens[trigger.first]?.start ?? span.start;
  const end = tokens[trigger.last - 1]?.end ?? span.end;
  const scene = { document, people, mentions: layer.mentions, trigger };
  const cast = findCast(scene);
  const place = findPlace(scene);
  const attributes = findAttributes(document, trigger, layer.times);
  const date = givenDate(document, published, draft);
  const named = cast.filter((c) => c.mention.entity >= 0).length;
  const reasons = eventReasons({
    document,
    draft,
    beside,
    day: date,
    named,
    placed: place !== null,
    measured: attributes.length > 0,
  });
  const event: Candidate["event"] = {
    start: span.start,
    end: span.end,
    text: text.slice(span.start, span.end),
    trigger: { start, end, text: text.slice(start, end), lemma: lemmaOf(draft) },
    kind: kindOf(trigger, cast, place !== null, people),
    date,
    time: chosen?.time?.index ?? null,
    anchor: chosen?.anchor ?? null,
    awaits: chosen?.basis === "published" && published === null ? "published" : null,
    place,
    participants: participantsOf(cast, people),
    attributes,
    status: isToCome(document, published, draft, date) ? "scheduled" : judged.status,
    via: findVia({ start, end }, layer.quotes),
    repeat: blocks[sentences[trigger.sentence]?.block ?? -1]?.repeat ?? false,
    rule: `${trigger.class}/${judged.rule}/${chosen?.rule ?? "undated"}`,
    confidence: eventConfidence(reasons),
  };
  return { event, reasons };
}

/** The trigger's type, unless it holds only with a place or a person that this text does not give. */
function kindOf(
  { kind, lemma, noun }: Trigger,
  cast: Cast[],
  placed: boolean,
  people: People,
): EventKind | null {
  if (noun || kind === null) return kind;
  if (verbIs(lemma, "to-place") && !placed) return null;
  if (!verbIs(lemma, "to-person")) return kind;
  const other = cast.some(
    ({ mention, role }) => role !== "actor" && people.entities[mention.entity]?.kind !== "place",
  );
  return other ? kind : null;
}

/** Multi-word forms are kept with hyphens inside and published with spaces. */
function lemmaOf({ trigger }: Draft): string {
  return trigger.last - trigger.first > 1 ? trigger.lemma.replaceAll("-", " ") : trigger.lemma;
}

/** A plural mention ("the two leaders") gives each of those it means. */
function participantsOf(cast: Cast[], people: People): Participant[] {
  const seen = new Set<string>();
  return cast
    .flatMap(({ mention, role }) =>
      [mention.entity, ...mention.also].map((entity): Participant => {
        const known = people.entities[entity];
        const { start, end } = mention;
        return { id: known?.id ?? null, name: known?.name ?? null, role, start, end };
      }),
    )
    .filter((one) => {
      const key = one.id ?? `${one.start}`;
      const fresh = !seen.has(key);
      seen.add(key);
      return fresh;
    });
}
