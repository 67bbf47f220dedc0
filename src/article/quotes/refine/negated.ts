import { quoteReach } from "../decisions.ts";
import type { Draft } from "../draft.ts";
import type { Scene } from "../scene.ts";

const NOT = new Set(["not", "n't", "n’t", "never", "nobody", "neither", "nor", "cannot", "without", "none"]);
const DENIES = /^(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing))$/;

/** Whether the source is told not to have said it: "did not say", "never promised", "denied", "refused to say", "no minister said". */
export function isNegated(scene: Scene, draft: Draft): boolean {
  const { cue, source } = draft;
  if (cue === null) return false;
  const { tokens } = scene.document;
  const before = wordsBefore(scene, draft);
  const isNot = before.some((lower) => NOT.has(lower));
  // "has not denied that he was paid"
  for (let i = cue.first; i < cue.last; i++) if (DENIES.test(tokens[i]?.lower ?? "")) return !isNot;
  if (isNot || before.some((lower) => DENIES.test(lower))) return true;
  return (
    tokens[(source?.first ?? 0) - 1]?.lower === "neither" ||
    /^(?:nobody|none|neither|no(?: one)?)\b/i.test(sourceText(scene, source))
  );
}

/**
 * The words between the source and its verb, the nearest first: up to a mark or a conjunction, behind which another verb has its own
 * ("left *without* a word and posted", "did *not* resign but said", "declined to comment, saying").
 */
function wordsBefore(scene: Scene, { cue, source, parts }: Draft): string[] {
  const { tokens } = scene.document;
  const verb = cue?.first ?? 0;
  const start = source !== null && source.last <= verb ? source.last : 0;
  const words: string[] = [];
  for (let i = verb - 1; i >= Math.max(verb - quoteReach().negationBefore, start, 0); i--) {
    const token = tokens[i];
    if (token === undefined || token.tag === "CC" || /^[,;:()—–]$/.test(token.text)) break;
    if (!parts.some((part) => i >= part.first && i < part.last)) words.push(token.lower);
  }
  return words;
}

function sourceText(scene: Scene, source: Draft["source"]): string {
  if (source === null) return "";
  const { tokens, text } = scene.document;
  return text.slice(tokens[source.first]?.start ?? 0, tokens[source.last - 1]?.end ?? 0);
}
