import { confidenceOf, weighHeld } from "../../../decide/weigh.ts";
import type { Mention } from "../../../model/mention.ts";
import { quoteSpeaker, ruleConfidence } from "../decisions.ts";
import type { Draft } from "../draft.ts";
import { mentionIn } from "../refine/speaker.ts";
import type { Scene } from "../scene.ts";
import { besideMarks } from "./beside-marks.ts";
import { Dialogue } from "./in-dialogue.ts";
import { nobodyReasons, reasonsOf } from "./reasons.ts";
import { type Candidate, candidatesOf } from "./speaker-candidates.ts";
import { isSame, type Place, placeOf, type Spoken } from "./speaker-place.ts";

/**
 * Gives quotations between marks that name no source the likeliest speaker near them: `“Three dates and four queues,” groaned Marek.`,
 * `Would she pay? “Never.”`. Who is likeliest is learned; where nobody is likelier than anybody, there is none.
 */
export function nameSpeakers(scene: Scene, drafts: readonly Draft[]): Draft[] {
  let spoken: Spoken = { last: null, blocks: 0, other: null, sentence: -1, plain: false };
  let block = -1;
  const dialogue = new Dialogue();
  return drafts.map((draft) => {
    // Who is quoted within a quotation takes no part in the talk around it.
    if (draft.rule === "inner") return draft;
    const here = scene.blockAt[draft.parts[0]?.first ?? -1] ?? -1;
    const place = placeOf(scene, draft, { ...spoken, blocks: here - block });
    const next = isUnnamed(scene, draft) ? dialogue.next(scene, draft) : null;
    const beside = isUnnamed(scene, draft) ? besideMarks(scene, draft) : null;
    const named = !isUnnamed(scene, draft)
      ? draft
      : beside !== null
        ? { ...draft, ...toldOf({ mention: beside, sentences: 0, blocks: 0 }), confidence: inTurn() }
        : next === null
          ? nameSpeaker(scene, draft, place)
          : { ...draft, ...toldOf({ mention: next, sentences: -1, blocks: -2 }), confidence: inTurn() };
    const speaker = speakerMention(scene, named);
    dialogue.add(scene, draft, speaker, next !== null && beside === null);
    if (speaker !== null) {
      spoken = speak(scene, spoken, named, speaker);
      block = scene.blockAt[(draft.parts.at(-1)?.last ?? 0) - 1] ?? -1;
    }
    return named;
  });
}

/** How sure a turn of a dialogue is, or who stands beside the marks: as a clause between marks beside a cue. */
function inTurn(): number {
  const model = ruleConfidence();
  return confidenceOf(model, model.weights.marks);
}

/** Marks alone say that it is a quotation. */
export function isUnnamed(scene: Scene, { source, carried, parts, verbatim }: Draft): boolean {
  return source === null && carried < 0 && !verbatim && (scene.quotedAt[parts[0]?.first ?? -1] ?? -1) >= 0;
}

/** Who spoke last now that someone has spoken. */
export function speak(
  scene: Scene,
  { last, other }: Spoken,
  { parts, cue }: Draft,
  speaker: Mention,
): Spoken {
  const end = Math.max(...parts.map((part) => part.last), cue?.last ?? 0) - 1;
  const sentence = scene.document.tokens[end]?.sentence ?? -1;
  const plain = parts.every((part) => scene.quotedAt.subarray(part.first, part.last).every((at) => at < 0));
  return { last: speaker, blocks: 0, other: isSame(last, speaker) ? other : last, sentence, plain };
}

function nameSpeaker(scene: Scene, draft: Draft, place: Place): Draft {
  const model = quoteSpeaker();
  const candidates = candidatesOf(scene, draft);
  const odds = candidates.map((_, i) => Math.exp(weighHeld(model, reasonsOf(place, candidates, i))));
  const all = odds.reduce((sum, odd) => sum + odd, Math.exp(weighHeld(model, nobodyReasons(place))));
  const sums = new Map<number | Mention, number>();
  for (const [i, { mention }] of candidates.entries())
    sums.set(whoIs(mention), (sums.get(whoIs(mention)) ?? 0) + (odds[i] ?? 0) / all);
  const chance = Math.max(0, ...sums.values());
  if (chance < model.least) return draft;
  const own = candidates.map(({ mention }, i) => (sums.get(whoIs(mention)) === chance ? (odds[i] ?? 0) : 0));
  const best = candidates[own.indexOf(Math.max(...own))];
  return best === undefined
    ? draft
    : { ...draft, ...toldOf(best), confidence: hundredths(model.speech * chance) };
}

/** Who a mention means: an entity, or only itself. */
function whoIs(mention: Mention): number | Mention {
  return mention.entity >= 0 ? mention.entity : mention;
}

function hundredths(share: number): number {
  return Math.round(share * HUNDRED) / HUNDRED;
}

const HUNDRED = 100;

/** The words that stand as the source where they are in the quotation's own sentence; else whom the context carries on. */
function toldOf({ mention, sentences, blocks }: Candidate): Pick<Draft, "source" | "carried" | "how"> {
  const source = { first: mention.first, last: mention.last };
  if (sentences === 0 && blocks === 0) return { source, carried: -1, how: null };
  return mention.entity >= 0
    ? { source: null, carried: mention.entity, how: "context" }
    : { source, carried: -1, how: "context" };
}

/** Whom the mention of a draft's source means, or one of whom the context carries on. */
export function speakerMention(scene: Scene, { source, carried }: Draft): Mention | null {
  if (source !== null) return mentionIn(scene, source);
  return scene.people.mentions.find(({ entity }) => carried >= 0 && entity === carried) ?? null;
}
