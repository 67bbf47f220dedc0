import { cueWord } from "../../../english/lexicon.ts";
import { childOf, subtreeOf } from "../../../nlp/tree.ts";
import { quoteKept } from "../decisions.ts";
import type { Draft } from "../draft.ts";
import { isInscription } from "../marks/inscription.ts";
import { inverted } from "../refine/inverted.ts";
import { markedWords } from "../refine/marked-words.ts";
import { withoutOthers } from "../refine/other-cue.ts";
import { toldBeside } from "../refine/told-beside.ts";
import { stretchOf } from "../rules/stretch.ts";
import type { Scene } from "../scene.ts";
import { draftOfReading, partsOf } from "./draft-of-reading.ts";
import { CueReader, readCues } from "./engine.ts";
import { frameOf, PAD } from "./frame.ts";
import type { Hypothesis } from "./hypotheses.ts";
import { loadModel } from "./model.ts";
import { relayed } from "./relayed.ts";
import { saysNothing } from "./says-nothing.ts";
import { type Settled, settle } from "./settle.ts";

/** Attributions of every kind as the trained engine reads them: cue, source and content, none overlapping. */
export function findLearned(scene: Scene): Draft[] {
  const model = loadModel();
  const frame = frameOf(scene);
  const reader = new CueReader(frame, model);
  const settled = settle(frame, readCues(reader), model).filter((one) => one.percent >= leastOf(scene, one));
  return settled.flatMap(({ cue, hypothesis, percent }) => {
    const outer = withSubject(scene, draftOfReading({ anchor: cue.anchor, hypothesis }, percent / HUNDRED));
    if (saysNothing(scene, outer) || isWritten(scene, outer)) return [];
    return [
      withoutOthers(
        scene,
        markedWords(scene, toldBeside(scene, inverted(scene, relayed(scene, outer, reader) ?? outer))),
      ),
    ];
  });
}

/** Whether its marked words stand on a banner or a sign. */
function isWritten(scene: Scene, { parts }: Draft): boolean {
  return parts.some((part) => {
    const stretch = stretchOf(scene, scene.quotedAt[part.first] ?? -1);
    return stretch !== null && isInscription(scene, stretch);
  });
}

const HUNDRED = 100;

/** More than any reading has. */
const NEVER = Number.POSITIVE_INFINITY;

function leastOf(scene: Scene, { cue, hypothesis }: Settled): number {
  const lower = scene.document.tokens[cue.anchor.cue - PAD]?.lower ?? "";
  if (
    partsOf(hypothesis).some(({ first }) => scene.document.tokens[first - PAD - 1]?.lower === "according")
  ) {
    return NEVER;
  }
  const act = lower === "according" || lower === ":" ? "speech" : cueWord(lower)?.act;
  const marked = partsOf(hypothesis).some((part) => (scene.quotedAt[part.first - PAD] ?? -1) >= 0);
  if (!marked && (cueWord(lower)?.lemma === "cite" || isPronoun(scene, hypothesis))) return NEVER;
  if (marked || act === "speech" || act === "writing") return 0;
  return act === "thought" ? quoteKept().thought : quoteKept().unknown;
}

/** "Moscow denies *it*": nothing that could be told again. */
function isPronoun(scene: Scene, hypothesis: Hypothesis): boolean {
  const [part, other] = partsOf(hypothesis);
  if (part === undefined || other !== undefined || part.last - part.first > 1) return false;
  return /^(?:PRP|DT|WP)$/.test(scene.document.tokens[part.first - PAD]?.tag ?? "");
}

const SUBJECT: ReadonlySet<string> = new Set(["nsubj"]);

/** The parse's subject of a verb of speech, where the engine names no source: "the spokesman told reporters". */
function withSubject(scene: Scene, found: Draft): Draft {
  const cue = found.cue?.first ?? -1;
  const word = cueWord(scene.document.tokens[cue]?.lower ?? "");
  if (found.source !== null || word === undefined || word.act === "thought") return found;
  const subject = childOf(scene.document, cue, SUBJECT);
  if (subject < 0 || found.parts.some((part) => subject >= part.first && subject < part.last)) return found;
  const { first } = subtreeOf(scene.document, subject);
  return {
    ...found,
    source: { first: Math.max(first, subject - quoteKept().subjectWords), last: subject + 1 },
  };
}
