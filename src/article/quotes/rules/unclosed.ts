import { cueWord } from "../../../english/lexicon.ts";
import { quoteReach } from "../decisions.ts";
import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import { phraseAt } from "../refine/relaying-outlet.ts";
import type { Scene } from "../scene.ts";
import { stretchOf } from "./stretch.ts";

/**
 * A quotation whose closing mark is missing before its cue: `“The road was long, Berg told reporters after the race.` It ends
 * at the comma before cue and source. Not where the next paragraph runs the quotation on.
 */
export function findUnclosed(scene: Scene): Draft[] {
  const { quoted, tokens, sentences } = scene.document;
  return quoted.flatMap((span, index) => {
    if (span.outer >= 0 || span.closed || span.continues || quoted[index + 1]?.continues) return [];
    const stretch = stretchOf(scene, index);
    const sentence = sentences[tokens[stretch?.first ?? -1]?.sentence ?? -1];
    if (stretch === null || sentence === undefined) return [];
    const found = told(scene, { first: stretch.first, last: Math.min(stretch.last, sentence.last) });
    const next = nextPart(scene, index + 1, sentence.last);
    return next === null ? found : found.map((draft) => ({ ...draft, parts: [...draft.parts, next] }));
  });
}

/** The stretch that is all the rest of the paragraph: `“We go, Berg said. “It is late.”` */
function nextPart(scene: Scene, index: number, at: number): TokenRange | null {
  const stretch = stretchOf(scene, index);
  const block = scene.blockTokens[scene.blockAt[at] ?? -1];
  return stretch !== null && stretch.first === at && stretch.last === block?.last ? stretch : null;
}

/** The first comma that a cue and its source follow ends the content. */
function told(scene: Scene, { first, last }: TokenRange): Draft[] {
  const { tokens } = scene.document;
  for (let at = first + quoteReach().unclosedWords; at < last - 2; at++) {
    if (tokens[at]?.text !== ",") continue;
    const inverted = isSaid(scene, at + 1);
    const source = phraseAt(scene, inverted ? at + 2 : at + 1, last);
    const cue = inverted ? at + 1 : (source?.last ?? last);
    if (source === null || !isSaid(scene, cue) || (inverted && !isNamed(scene, source))) continue;
    const draft = draftOf("unclosed", [{ first, last: at }]);
    return [{ ...draft, cue: { first: cue, last: cue + 1 }, source }];
  }
  return [];
}

function isSaid(scene: Scene, at: number): boolean {
  const token = scene.document.tokens[at];
  return /^VB[DZ]$/.test(token?.tag ?? "") && cueWord(token?.lower ?? "")?.act === "speech";
}

/** Behind "said" stands a name or somebody's role: "said Berg", not "said the road was long". */
function isNamed(scene: Scene, { first, last }: TokenRange): boolean {
  const { tokens } = scene.document;
  return /^(?:NNP|PRP)/.test(tokens[last - 1]?.tag ?? "") || (scene.mentionAt[first] ?? -1) >= 0;
}
