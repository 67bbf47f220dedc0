import { nounIs } from "../../../english/lexicon.ts";
import type { Draft, TokenRange } from "../draft.ts";
import { stretchOf } from "../rules/stretch.ts";
import type { Scene } from "../scene.ts";

/**
 * Drops parts that tell of the saying: the clause before "and" and the source (`*I asked where he had it* and he said, “From
 * Holm.”`); where the words stand before the cue, a clause that says when (`It was shut, the port said *when it was asked*`),
 * and what says who the source is (`It was too soon, according to the mayor, *who had asked for it*`).
 */
export function toldBeside(scene: Scene, draft: Draft): Draft {
  const { cue, parts } = draft;
  if (cue === null || parts.length < 2) return draft;
  const told = [isBefore, isBehind, isAppositive, isSetting, isElsewhere, isMeans];
  const kept = parts.filter((part) => !told.some((is) => is(scene, draft, part)));
  return kept.length === 0 ? draft : { ...draft, parts: kept };
}

/** A clause without marks that "and", "but" or "so" parts from the source of the cue behind it. */
function isBefore(
  { document: { tokens }, quotedAt }: Scene,
  { cue, source }: Draft,
  part: TokenRange,
): boolean {
  if (cue === null || source === null || source.first > cue.first || part.last > source.first) return false;
  if ((quotedAt[part.last - 1] ?? -1) >= 0) return false;
  const between = tokens[source.first - 1];
  return between?.tag === "CC" && between.sentence === tokens[part.last - 1]?.sentence;
}

/** `*At the gate, where boys were waiting,* he said that …`, `*In March, in a shop,* he said, “I looked down.”`: where and when it was said. */
function isSetting(scene: Scene, { cue, parts }: Draft, part: TokenRange): boolean {
  const { tokens } = scene.document;
  const next = parts.find(({ first }) => first > (cue?.first ?? 0));
  if (cue === null || next === undefined || part.last > cue.first || isMarkedAt(scene, part)) return false;
  const opening = stretchOf(scene, scene.quotedAt[next.first] ?? -1)?.first ?? next.first;
  const that = [opening, opening - 1].find((at) => tokens[at]?.lower === "that");
  if (that !== undefined) return tokens[that - 1]?.tag !== "CC";
  const whole = opening <= next.first && /^\p{Lu}/u.test(wordFrom(scene, opening));
  const marked = (scene.quotedAt[next.first] ?? -1) >= 0;
  return (
    marked && whole && !tokens.slice(part.first, part.last).some(({ tag }) => /^(?:VB[DPZ]|MD)$/.test(tag))
  );
}

function wordFrom({ document: { tokens } }: Scene, at: number): string {
  const word = /[\p{L}\p{N}]/u.test(tokens[at]?.text ?? "") ? at : at + 1;
  return tokens[word]?.text ?? "";
}

/** A sentence without marks before the cue's or behind it: `*It was April.* The answer said, “Noted.”`, `“It is late,” Berg said. *He was tired.*` */
function isElsewhere({ document: { tokens }, quotedAt }: Scene, { cue }: Draft, part: TokenRange): boolean {
  if (cue === null) return false;
  const own = tokens[cue.first]?.sentence;
  if (part.last <= cue.first)
    return (quotedAt[part.last - 1] ?? -1) < 0 && tokens[part.last - 1]?.sentence !== own;
  return (quotedAt[part.first] ?? -1) < 0 && tokens[part.first]?.sentence !== own;
}

function isMarkedAt({ quotedAt }: Scene, { first, last }: TokenRange): boolean {
  return quotedAt.slice(first, last).some((at) => at >= 0);
}

/** A clause without marks behind the cue, in its sentence, that "when", "as" or "who" opens. */
function isBehind({ document: { tokens }, quotedAt }: Scene, { cue }: Draft, part: TokenRange): boolean {
  if (cue === null || part.first < cue.last || (quotedAt[part.first] ?? -1) >= 0) return false;
  const opening = tokens[part.first];
  return opening?.sentence === tokens[cue.first]?.sentence && OPENS.test(opening?.lower ?? "");
}

/** `It was too soon, said Ann Berg, *the mayor of Oster*.` */
function isAppositive(
  { document: { tokens }, quotedAt }: Scene,
  { source }: Draft,
  part: TokenRange,
): boolean {
  if (source === null || part.first !== source.last + 1 || tokens[source.last]?.text !== ",") return false;
  const told = (at: number) => (quotedAt[at] ?? -1) >= 0 || /^(?:VB[DPZ]|MD)$/.test(tokens[at]?.tag ?? "");
  for (let at = part.first; at < part.last; at++) if (told(at)) return false;
  return true;
}

/** `The ferry sank, investigators said *in a report published on Thursday*`: in what or where it was said, and no clause of what was. */
function isMeans(
  { document: { tokens }, quotedAt }: Scene,
  { cue, parts }: Draft,
  part: TokenRange,
): boolean {
  const [before] = parts;
  if (cue === null || before === undefined || before.last > cue.first || part.first < cue.last) return false;
  if ((quotedAt[part.first] ?? -1) >= 0) return false;
  if (!/^(?:in|on|at|to|during|by|via|from)$/.test(tokens[part.first]?.lower ?? "")) return false;
  const words = tokens.slice(part.first, part.last);
  if (words.some(({ lower }) => lower === "that")) return false;
  if (!words.some(({ lemma }) => nounIs(lemma, "writing") || nounIs(lemma, "meeting"))) return false;
  return !words.some(({ tag }, i) => /^(?:VB[DPZ]?|MD)$/.test(tag) || quotedAt[part.first + i] !== -1);
}

const OPENS = /^(?:when|while|as|after|before|who|whose|whom|which)$/;
