import { findParts } from "../../corpus/tools/places.ts";
import type { AnnotatedArticle } from "../../corpus/tools/read-story.ts";
import { isAccepted } from "../../score/tasks/same-name.ts";
import { findPeople } from "../../src/article/people/find-people.ts";
import type { TokenRange } from "../../src/article/quotes/draft.ts";
import { draftQuotes } from "../../src/article/quotes/find-quotes.ts";
import { claimMarks } from "../../src/article/quotes/marks/claim-marks.ts";
import { type Scene, sceneOf } from "../../src/article/quotes/scene.ts";
import { isUnnamed, speak, speakerMention } from "../../src/article/quotes/speakers/name-speakers.ts";
import { nobodyReasons, reasonsOf } from "../../src/article/quotes/speakers/reasons.ts";
import { type Candidate, candidatesOf } from "../../src/article/quotes/speakers/speaker-candidates.ts";
import { placeOf, type SpeakerReason, type Spoken } from "../../src/article/quotes/speakers/speaker-place.ts";
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
  /** No finder names its source: what is asked at run time. */
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

/**
 * The examples of an article: what the finders find, each with who spoke before it, where it is a quotation that is annotated.
 * Those that they name no source for are what is asked at run time.
 */
export function examplesOf(scene: Scene, quotes: readonly Told[], story: string, counts: number): Example[] {
  let spoken: Spoken = { last: null, blocks: 0, other: null, sentence: -1, plain: false };
  let block = -1;
  const told = quotes.flatMap((quote) => {
    const parts = quote.spans.flatMap((span) => tokensOf(scene, span) ?? []);
    return parts.length === quote.spans.length && parts.length > 0 ? [{ quote, parts }] : [];
  });
  return claimMarks(scene, draftQuotes(scene)).flatMap((draft) => {
    const here = scene.blockAt[draft.parts[0]?.first ?? -1] ?? -1;
    const place = placeOf(scene, draft, { ...spoken, blocks: here - block });
    const quote = told.find(({ parts }) => isNear(parts, draft.parts))?.quote;
    const candidates = candidatesOf(scene, draft);
    const right = candidates.map(({ mention }) => quote?.isSpeaker(mention, nameOf(scene, mention)) === true);
    const hard = isUnnamed(scene, draft);
    const speaker = hard ? (candidates[right.indexOf(true)]?.mention ?? null) : speakerMention(scene, draft);
    if (speaker !== null) {
      spoken = speak(scene, spoken, draft, speaker);
      block = scene.blockAt[(draft.parts.at(-1)?.last ?? 1) - 1] ?? -1;
    }
    if (quote === undefined || draft.verbatim || !isMarked(scene, draft.parts)) return [];
    const reasons = candidates.map((_, i) => reasonsOf(place, candidates, i));
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

/** Tokens are the same where they have this Dice coefficient. */
const NEAR = 0.7;

function isNear(one: readonly TokenRange[], other: readonly TokenRange[]): boolean {
  const tokens = (parts: readonly TokenRange[]) =>
    parts.reduce((sum, { first, last }) => sum + last - first, 0);
  const both = one.flatMap((a) =>
    other.map((b) => Math.max(0, Math.min(a.last, b.last) - Math.max(a.first, b.first))),
  );
  return (2 * both.reduce((a, b) => a + b, 0)) / (tokens(one) + tokens(other)) >= NEAR;
}

function isMarked(scene: Scene, parts: TokenRange[]): boolean {
  return (scene.quotedAt[parts[0]?.first ?? -1] ?? -1) >= 0;
}

function whoIs({ mention }: Candidate, index: number): number {
  return mention.entity >= 0 ? mention.entity : -1 - index;
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
    if (quote.kind === "indirect" || spans.length === 0) return [];
    return [{ spans, isSpeaker: (_, name) => name !== null && isAccepted(quote.speaker, name) }];
  });
}
