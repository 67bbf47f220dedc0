import type { TimeRecord } from "../../model/article-record.ts";
import type { Published } from "../../model/common.ts";
import type { Document } from "../../model/document.ts";
import type { People } from "../../model/mention.ts";
import type { Draft } from "./draft.ts";
import type { FoundQuote } from "./found-quote.ts";
import { findLearned } from "./learn/find-learned.ts";
import { carryOn } from "./refine/carry-on.ts";
import { cutNarration } from "./refine/cut-narration.ts";
import { finish } from "./refine/finish.ts";
import { quotedAs } from "./refine/quoted-as.ts";
import { runOn } from "./refine/run-on.ts";
import { trim } from "./refine/trim.ts";
import { wholePhrase } from "./refine/whole-phrase.ts";
import { findAccordingTo } from "./rules/according-to.ts";
import { findAlone } from "./rules/alone.ts";
import { findColonBlocks } from "./rules/colon-block.ts";
import { findDashed } from "./rules/dash.ts";
import { findHeadlines } from "./rules/headline.ts";
import { findMarked } from "./rules/marks.ts";
import { findSaidThat } from "./rules/said-that.ts";
import { findTurns } from "./rules/turn.ts";
import { findUnclosed } from "./rules/unclosed.ts";
import { type Scene, sceneOf } from "./scene.ts";
import { nameSpeakers } from "./speakers/name-speakers.ts";

export type { FoundQuote } from "./found-quote.ts";

/** Finders in the order of their say: what overlaps with an earlier one's finding is dropped. */
const FINDERS: ((scene: Scene, found: Draft[]) => Draft[])[] = [
  findTurns,
  findColonBlocks,
  findHeadlines,
  findDashed,
  findUnclosed,
  findAccordingTo,
  findLearned,
  findMarked,
  findSaidThat,
  findAlone,
];

/** Finds direct, mixed and indirect quotations with cue, source, addressee and relaying sources, in text order. */
export function findQuotes(
  document: Document,
  people: People,
  times: TimeRecord[],
  published: Published | null = null,
): FoundQuote[] {
  const scene = sceneOf(document, people, times);
  const made = nameSpeakers(scene, runOn(scene, findDrafts(scene))).flatMap((draft) => {
    const trimmed = quotedAs(scene, cutNarration(scene, wholePhrase(scene, trim(scene, draft))));
    const quote = finish(scene, trimmed, published);
    return quote === null ? [] : [{ draft: trimmed, quote }];
  });
  return carryOn(scene, made);
}

/** What the finders find, in text order and apart from each other. */
function findDrafts(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  const taken = new Uint8Array(scene.document.tokens.length);
  for (const find of FINDERS) {
    for (const draft of find(scene, drafts)) if (isFree(draft, taken)) drafts.push(take(draft, taken));
  }
  return drafts.sort((a, b) => (a.parts[0]?.first ?? 0) - (b.parts[0]?.first ?? 0));
}

function isFree({ parts, cue }: Draft, taken: Uint8Array): boolean {
  const places = cue === null ? parts : [...parts, cue];
  return places.every(({ first, last }) => taken.indexOf(1, first) === -1 || taken.indexOf(1, first) >= last);
}

function take(draft: Draft, taken: Uint8Array): Draft {
  for (const { first, last } of draft.parts) taken.fill(1, first, last);
  if (draft.cue !== null) taken.fill(1, draft.cue.first, draft.cue.last);
  return draft;
}
