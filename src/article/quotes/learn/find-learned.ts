import { childOf, subtreeOf } from "../../../nlp/tree.ts";
import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import { cueWord } from "../lexicon/cues.ts";
import { isOutlet } from "../refine/outlet.ts";
import type { Scene } from "../scene.ts";
import { type CueReading, readCues } from "./engine.ts";
import { frameOf, PAD } from "./frame.ts";
import type { Hypothesis } from "./hypotheses.ts";
import { loadModel } from "./model.ts";
import { type Settled, settle } from "./settle.ts";

/** Attributions of every kind as the trained engine reads them: cue, source and content, none overlapping. */
export function findLearned(scene: Scene): Draft[] {
  const model = loadModel();
  const frame = frameOf(scene);
  const cues = readCues(frame, model);
  const settled = settle(frame, cues, model).filter((one) => one.percent >= leastOf(scene, one));
  return settled.map(({ cue, hypothesis, percent }) => {
    const outer = withSubject(scene, draft(cue, hypothesis, percent));
    return relayed(scene, outer, cues) ?? outer;
  });
}

/** Readings whose cue is no word of speech or writing must be likelier right: deeds and states are often taken for them. */
const LEAST = { thought: 50, unknown: 58 };

function leastOf(scene: Scene, { cue, hypothesis }: Settled): number {
  const place = cue.anchor.cue - PAD;
  const lower = scene.document.tokens[place]?.lower ?? "";
  const act = lower === "according" || lower === ":" ? "speech" : cueWord(lower)?.act;
  const marked = partsOf(hypothesis).some((part) => (scene.quotedAt[part.first - PAD] ?? -1) >= 0);
  if (marked || act === "speech" || act === "writing") return 0;
  return act === "thought" ? LEAST.thought : LEAST.unknown;
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
  return { ...found, source: { first: Math.max(first, subject - 6), last: subject + 1 } };
}

function draft({ anchor }: CueReading, hypothesis: Hypothesis, percent: number): Draft {
  const parts = partsOf(hypothesis).map(({ first, last }) => ({ first: first - PAD, last: last - PAD }));
  const place = anchor.cue - PAD;
  const source =
    anchor.sourceFirst < 0 ? null : { first: anchor.sourceFirst - PAD, last: anchor.sourceLast - PAD };
  return { ...draftOf("learned", percent / 100, parts), cue: { first: place, last: place + 1 }, source };
}

function partsOf(h: Hypothesis): TokenRange[] {
  const parts: TokenRange[] = [];
  if (h.leftFirst >= 0) parts.push({ first: h.leftFirst, last: h.leftLast + 1 });
  if (h.rightFirst >= 0) parts.push({ first: h.rightFirst, last: h.rightLast + 1 });
  return parts;
}

/**
 * What an outlet passes on is its own source's: "KCNA said that Kim had told his host that peace was near" is Kim's,
 * via KCNA. The inner quotation must be most of what the outlet is told to say.
 */
function relayed(scene: Scene, outer: Draft, cues: CueReading[]): Draft | null {
  if (outer.source === null) return null;
  const outlet = isOutlet(scene, outer.source);
  const according = scene.document.tokens[outer.cue?.first ?? -1]?.lower === "according";
  if (!outlet && !according) return null;
  let best: CueReading | null = null;
  for (const cue of cues) {
    if (!isInner(scene, outer, cue) || (!outlet && !isMarked(scene, cue))) continue;
    if (best === null || acceptOf(cue) > acceptOf(best)) best = cue;
  }
  const option = best?.options[0];
  if (best === null || option === undefined) return null;
  return { ...draft(best, option.hypothesis, 100 * outer.confidence), via: [outer.source] };
}

/** Whether the best reading of a cue begins between marks. */
function isMarked(scene: Scene, cue: CueReading): boolean {
  const first = partsOf(cue.options[0]?.hypothesis ?? NOTHING)[0]?.first ?? PAD;
  return (scene.quotedAt[first - PAD] ?? -1) >= 0;
}

const NOTHING: Hypothesis = { leftFirst: -1, leftLast: -1, rightFirst: -1, rightLast: -1, base: 0 };

function acceptOf(cue: CueReading): number {
  return cue.options[0]?.accept ?? 0;
}

function isInner(scene: Scene, outer: Draft, cue: CueReading): boolean {
  const { anchor, options } = cue;
  const at = anchor.cue - PAD;
  const hypothesis = options[0]?.hypothesis;
  if (hypothesis === undefined || acceptOf(cue) < LIKELY || anchor.sourceFirst < 0) return false;
  const word = cueWord(scene.document.tokens[at]?.lower ?? "");
  if (word === undefined || word.act === "thought" || !inside(outer.parts, at)) return false;
  const parts = partsOf(hypothesis);
  const first = Math.min(...parts.map((part) => part.first)) - PAD;
  const last = Math.max(...parts.map((part) => part.last)) - 1 - PAD;
  return inside(outer.parts, first) && inside(outer.parts, last) && 2 * width(parts) >= width(outer.parts);
}

/** An acceptance score at which a reading is about as likely right as wrong. */
const LIKELY = -16;

function inside(parts: TokenRange[], at: number): boolean {
  return parts.some((part) => at >= part.first && at < part.last);
}

function width(parts: TokenRange[]): number {
  return parts.reduce((sum, part) => sum + part.last - part.first, 0);
}
