import { findParts } from "../../corpus/tools/places.ts";
import type { AnnotatedArticle } from "../../corpus/tools/read-story.ts";
import { isAccepted } from "../../score/tasks/same-name.ts";
import { findPeople } from "../../src/article/people/find-people.ts";
import { draftOf, type TokenRange } from "../../src/article/quotes/draft.ts";
import { type Scene, sceneOf } from "../../src/article/quotes/scene.ts";
import { type Candidate, candidatesOf } from "../../src/article/quotes/speakers/candidates.ts";
import { speak } from "../../src/article/quotes/speakers/name-speakers.ts";
import {
  nobodyReasons,
  placeOf,
  reasonsOf,
  type SpeakerReason,
  type Spoken,
} from "../../src/article/quotes/speakers/reasons.ts";
import { segment } from "../../src/article/segment/segment.ts";
import { settlePublished } from "../../src/article/settle-published.ts";
import { readSyntax } from "../../src/article/syntax/read-syntax.ts";
import type { Article } from "../../src/model/article.ts";
import type { Mention } from "../../src/model/mention.ts";
import type { Span } from "../../src/model/span.ts";
import type { Profile } from "../../src/profile/profile.ts";

/** A quotation between marks: the reasons of each who may have said it, the last those for nobody, and which are right. */
export interface Example {
  story: string;
  reasons: SpeakerReason[][];
  right: boolean[];
  /** Whom each candidate means, so that what several mentions of one person tell counts together. */
  who: number[];
  /** No verb that the program knows as a cue stands beside it: what the rules leave over. */
  hard: boolean;
  counts: number;
}

/** A quotation with its accepted speaker: tells of a mention whether it is the speaker's. */
export interface Told {
  spans: Span[];
  isSpeaker(mention: Mention, name: string | null): boolean;
}

/** Looks an article up as the quotation stage does. */
export function sceneIn(article: Article, profile: Profile): Scene {
  const document = readSyntax(segment(article));
  const published = settlePublished(document);
  return sceneOf(document, findPeople(document, profile, published.value), []);
}

/** The examples of an article: its quotations in text order, each with who spoke before it. */
export function examplesOf(scene: Scene, quotes: readonly Told[], story: string, counts: number): Example[] {
  let spoken: Spoken = { last: null, blocks: 0, other: null };
  let block = -1;
  const placed = quotes.flatMap((quote) => {
    const parts = quote.spans.flatMap((span) => tokensOf(scene, span) ?? []);
    return parts.length === quote.spans.length && parts.length > 0 ? [{ quote, parts }] : [];
  });
  placed.sort((a, b) => (a.parts[0]?.first ?? 0) - (b.parts[0]?.first ?? 0));
  return placed.flatMap(({ quote, parts }) => {
    const here = scene.blockAt[parts[0]?.first ?? -1] ?? -1;
    const place = placeOf(scene, draftOf("marks", parts), { ...spoken, blocks: here - block });
    const candidates = candidatesOf(scene, place.draft);
    const right = candidates.map(({ mention }) => quote.isSpeaker(mention, nameOf(scene, mention)));
    const speaker = candidates[right.indexOf(true)]?.mention ?? farSpeaker(scene, quote, place.first);
    if (speaker !== null) {
      spoken = speak(spoken, speaker);
      block = scene.blockAt[(parts.at(-1)?.last ?? 1) - 1] ?? -1;
    }
    if (scene.document.blocks[here]?.kind === "turn" || !isMarked(scene, parts)) return [];
    const reasons = candidates.map((_, i) => reasonsOf(place, candidates, i));
    const hard = !reasons.some((each, i) => right[i] === true && isPlain(each));
    const nobody = !right.includes(true);
    return [
      {
        story,
        reasons: [...reasons, nobodyReasons(place)],
        right: [...right, nobody],
        who: [...candidates.map((each, i) => whoIs(each, i)), Number.NaN],
        hard,
        counts,
      },
    ];
  });
}

/** What the engine finds by itself: a cue beside the marks. */
function isPlain(reasons: readonly SpeakerReason[]): boolean {
  return reasons.includes("subject-of-cue") || reasons.includes("before-cue");
}

function isMarked(scene: Scene, parts: TokenRange[]): boolean {
  return (scene.quotedAt[parts[0]?.first ?? -1] ?? -1) >= 0;
}

function whoIs({ mention }: Candidate, index: number): number {
  return mention.entity >= 0 ? mention.entity : -1 - index;
}

/** The speaker's last mention before a quotation, where none stands near. */
function farSpeaker({ people }: Scene, quote: Told, first: number): Mention | null {
  const named = (mention: Mention) => people.entities[mention.entity]?.name ?? null;
  return people.mentions.findLast((each) => each.first < first && quote.isSpeaker(each, named(each))) ?? null;
}

/** What a mention is called: a name, or the words of someone without one. */
function nameOf({ people }: Scene, mention: Mention): string | null {
  const named = people.entities[mention.entity]?.name;
  if (named !== undefined) return named;
  const phrase = mention.how === "pronoun" ? people.mentions[mention.antecedent] : mention;
  return phrase?.text.replace(/\s+/g, " ").replace(/^(?:the|a|an|his|her|its) /i, "") ?? null;
}

function tokensOf({ document: { tokens } }: Scene, { start, end }: Span): TokenRange | null {
  const first = tokens.findIndex((token) => token.end > start);
  const next = tokens.findIndex((token) => token.start >= end);
  const last = next < 0 ? tokens.length : next;
  return first >= 0 && last > first ? { first, last } : null;
}

/** The quotations of an annotated article that have marks. */
export function toldIn({ text, notes }: AnnotatedArticle): Told[] {
  return notes.quotes.flatMap((quote) => {
    const spans = findParts(text, quote).flatMap((span) => span ?? []);
    if (quote.kind === "indirect" || !quote.required || spans.length === 0) return [];
    return [{ spans, isSpeaker: (_, name) => name !== null && isAccepted(quote.speaker, name) }];
  });
}
