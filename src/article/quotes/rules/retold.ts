import { cueWord } from "../../../english/lexicon.ts";
import type { Draft } from "../draft.ts";
import type { Scene } from "../scene.ts";

/**
 * Whether reported speech within a turn tells what was said elsewhere: `BERG: The port told us *that it would close*`. Not what
 * the turn itself says so ("I say that it will", "I ask you to wait") or wants said ("Did you tell them it would?").
 */
export function isRetold({ document: { tokens } }: Scene, { parts, cue, source }: Draft): boolean {
  const verb = tokens[cue?.first ?? -1];
  const { act, lemma } = cueWord(verb?.lower ?? "") ?? {};
  if (cue === null || source === null || (act !== "speech" && act !== "writing")) return false;
  // "I say that …" does so itself, "people ask me …" tells a habit.
  const now =
    verb?.tag === "VBP" && lemma !== "ask" && !/^(?:i|we)$/.test(tokens[source.last - 1]?.lower ?? "");
  if (!now && !/^VB[DZN]$/.test(verb?.tag ?? "")) return false;
  return parts.some(({ first, last }) =>
    tokens.slice(first, last).some(({ tag }) => /^(?:VB[DPZ]|MD)$/.test(tag)),
  );
}
