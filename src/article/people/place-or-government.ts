import { nameKind } from "./decisions.ts";
import { Word } from "./name-lexicon.ts";
import { isCapitalised } from "./name-pieces.ts";
import { is, type Scene } from "./scene.ts";

/**
 * Whether a capital's name means the city here, and not its country's government: "in Moscow", "flew to Moscow",
 * "Moscow, Russia", "SEOUL (AP)", "the Hanoi summit"; but "Moscow said", "ties with Moscow", "Moscow's support".
 */
export function isPlaceHere(scene: Scene, first: number, last: number): boolean {
  const before = scene.tokens[first - 1];
  const after = scene.tokens[last];
  if (isDateline(scene, first, last) || is(scene, last, Word.EVENT)) return true;
  if (before !== undefined && before.sentence === scene.tokens[first]?.sentence) {
    if (is(scene, first - 1, Word.LOCATIVE | Word.MOTION)) return true;
    if (/^(?:to|from|for|of)$/.test(before.lower)) return isTravelled(scene, first);
  }
  if (after === undefined) return false;
  return (
    after.text === "," &&
    isCapitalised(scene.tokens[last + 1]?.text ?? "") &&
    !is(scene, last + 1, Word.FUNCTION)
  );
}

/** "a trip to Moscow", "his train left from Pyongyang", "the city of Hanoi". */
function isTravelled(scene: Scene, first: number): boolean {
  for (let i = first - 2; i >= Math.max(0, first - nameKind().travelWords); i -= 1) {
    if (/^[,.;:]$/.test(scene.tokens[i]?.text ?? "")) return false;
    if (is(scene, i, Word.MOTION)) return true;
  }
  return false;
}

/** "SEOUL, South Korea (AP) —", "Seoul: North Korea …" at the head of a paragraph, or "SEOUL" as all of it. */
function isDateline(scene: Scene, first: number, last: number): boolean {
  const token = scene.tokens[first];
  const block = scene.document.sentences[token?.sentence ?? -1]?.block ?? -1;
  if (token === undefined || scene.document.blocks[block]?.start !== token.start) return false;
  const after = scene.tokens[last];
  if (after === undefined || after.sentence !== token.sentence) return true;
  return /^[,(:—–-]/.test(after.text);
}
