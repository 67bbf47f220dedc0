import { quoteReach } from "../decisions.ts";
import type { Draft } from "../draft.ts";
import type { Scene } from "../scene.ts";

const NOT = new Set(["not", "n't", "n’t", "never", "nobody", "neither", "nor", "cannot", "without", "none"]);
const DENIES = /^(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing))$/;

/** Whether the source is told not to have said it: "did not say", "never promised", "denied", "refused to say". */
export function isNegated(scene: Scene, { cue, source, parts }: Draft): boolean {
  if (cue === null) return false;
  const { tokens } = scene.document;
  for (let i = cue.first; i < cue.last; i++) if (DENIES.test(tokens[i]?.lower ?? "")) return true;
  const from = Math.max(
    cue.first - quoteReach().negationBefore,
    source !== null && source.last <= cue.first ? source.last : 0,
    0,
  );
  for (let i = cue.first - 1; i >= from; i--) {
    // "declined to comment, saying …": the participle's own words begin behind the comma.
    if (tokens[i]?.text === "," && tokens[cue.first]?.tag === "VBG") break;
    if (parts.some((part) => i >= part.first && i < part.last)) continue;
    const lower = tokens[i]?.lower ?? "";
    if (NOT.has(lower) || DENIES.test(lower)) return true;
  }
  return tokens[source?.first ?? -1]?.lower === "nobody" || /^no one\b/i.test(sourceText(scene, source));
}

function sourceText(scene: Scene, source: Draft["source"]): string {
  if (source === null) return "";
  const { tokens, text } = scene.document;
  return text.slice(tokens[source.first]?.start ?? 0, tokens[source.last - 1]?.end ?? 0);
}
