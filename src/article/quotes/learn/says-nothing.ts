import { cueWord, verbKind } from "../../../english/lexicon.ts";
import type { Draft, TokenRange } from "../draft.ts";
import { isTime } from "../refine/trim.ts";
import type { Scene } from "../scene.ts";

/**
 * Whether a reading without marks tells no words of anybody's: praise and thanks without a clause ("thanked *him for his
 * support*"), a source that is quoted from ("quoting *a proverb*"), what nobody in particular thinks ("*the ferry* is expected *to
 * sail*") or asks ("asked *if it would*, Berg said …"), silence ("said nothing *when the ferry sailed*", "declined *to comment*"),
 * or when it was said ("announced *on Thursday*").
 */
export function saysNothing(scene: Scene, { cue, source, parts }: Draft): boolean {
  if (cue === null || parts.some((part) => some(part, (at) => (scene.quotedAt[at] ?? -1) >= 0))) return false;
  const { tokens } = scene.document;
  const lower = tokens[cue.first]?.lower ?? "";
  const word = cueWord(lower);
  const lemma = word?.lemma ?? tokens[cue.first]?.lemma ?? "";
  if (/^(?:nothing|little)$/.test(tokens[cue.last]?.lower ?? "")) return true;
  if (word?.act === "thought" && source === null && isPassive(scene, cue.first)) return true;
  if (lemma === "ask" && source === null && tokens[cue.first - 1]?.sentence !== tokens[cue.first]?.sentence)
    return true;
  if (parts.every((part) => isTime(scene, part))) return true;
  if (/^(?:decline|refuse)$/.test(lemma) && parts.every((part) => isSilence(scene, part))) return true;
  if (verbKind(lemma) !== "SUPPORT" && !/^(?:quote|cite)$/.test(lemma)) return false;
  return !parts.some((part) => some(part, (at) => /^(?:VB[DPZ]|MD)$/.test(tokens[at]?.tag ?? "")));
}

function some({ first, last }: TokenRange, is: (at: number) => boolean): boolean {
  for (let at = first; at < last; at++) if (is(at)) return true;
  return false;
}

/** "is expected", "was widely thought" */
function isPassive({ document: { tokens } }: Scene, verb: number): boolean {
  const before = [tokens[verb - 1]?.lemma, tokens[verb - 2]?.lemma];
  return tokens[verb]?.tag === "VBN" && before.includes("be");
}

/** "to comment", "to say more on the matter" */
function isSilence({ document: { tokens } }: Scene, { first }: TokenRange): boolean {
  const verb = tokens[first]?.lower === "to" ? first + 1 : first;
  return SILENT.test(tokens[verb]?.lemma ?? "");
}

const SILENT =
  /^(?:comment|say|speak|talk|answer|elaborate|discuss|respond|reply|explain|disclose|give|provide|name|identify)$/;
