import { cueWord, verbIs } from "../../../english/lexicon.ts";
import type { Sentence } from "../../../model/document.ts";
import { quoteReach } from "../decisions.ts";
import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { isCue, sourceOf } from "./clause.ts";

/**
 * Reported speech before its source and cue that nothing else has found: "The ferry will sail in May, the port announced on
 * Thursday." Behind the cue stands no more than when, where or to whom.
 */
export function findClauseBefore(scene: Scene, found: Draft[]): Draft[] {
  const taken = new Uint8Array(scene.document.tokens.length);
  for (const { parts } of found) for (const { first, last } of parts) taken.fill(1, first, last);
  return scene.document.sentences.flatMap((sentence) => {
    const free = !taken.subarray(sentence.first, sentence.last).includes(1);
    return free && opensClause(scene, sentence.first) ? clauseOf(scene, sentence) : [];
  });
}

/** "The ferry", not "When the ferry" nor "Sailing to Oslo": what opens so hangs on the clause behind it. */
function opensClause({ document: { tokens } }: Scene, first: number): boolean {
  return /^(?:DT|PDT|PRP|NN|JJ|CD|EX)/.test(tokens[first]?.tag ?? "");
}

function clauseOf(scene: Scene, { first, last }: Sentence): Draft[] {
  const { tokens } = scene.document;
  for (let cue = last - 1; cue > first + 2; cue--) {
    const states = verbIs(cueWord(tokens[cue]?.lower ?? "")?.lemma ?? "", "states");
    if (!states || !/^VB[DZ]$/.test(tokens[cue]?.tag ?? "") || !isCue(scene, cue)) continue;
    const source = sourceOf(scene, cue);
    if (source === null || source.first <= first + 2 || source.last > cue) continue;
    const content = { first, last: source.first - 1 };
    const whole = isClause(scene, content) || isAnswer(scene, content);
    const told =
      tokens[content.last]?.text === "," && whole && endsHere(scene, Math.max(cue + 1, source.last));
    return told ? [{ ...draftOf("said-that", [content]), cue: { first: cue, last: cue + 1 }, source }] : [];
  }
  return [];
}

/** A clause without marks: it has a verb of its own. */
function isClause(scene: Scene, { first, last }: TokenRange): boolean {
  let verb = false;
  for (let at = first; at < last; at++) {
    if ((scene.quotedAt[at] ?? -1) >= 0) return false;
    verb ||= /^(?:VB[DPZ]|MD)$/.test(scene.document.tokens[at]?.tag ?? "");
  }
  return verb;
}

/** "How many? *Four hundred*, a steward told me.": a few words behind a question. */
function isAnswer({ document: { tokens }, quotedAt }: Scene, { first, last }: TokenRange): boolean {
  const asked = tokens[first - 1]?.text === "?" && tokens[first - 1]?.sentence !== tokens[first]?.sentence;
  return (
    asked && last - first <= quoteReach().answerWords && quotedAt.slice(first, last).every((at) => at < 0)
  );
}

/** The sentence's end, or when, where and to whom: "on Thursday", "in a statement". */
function endsHere({ document: { tokens }, times }: Scene, at: number): boolean {
  const next = tokens[at];
  if (next === undefined || /^[.!?]$/.test(next.text)) return true;
  if (/^(?:IN|TO)$/.test(next.tag)) return next.lower !== "that";
  return times.some(({ start, end }) => start <= next.start && next.start < end);
}
