import { cueWord, verbIs } from "../../../english/lexicon.ts";
import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { phraseAt } from "./relaying-outlet.ts";

/**
 * A cue before its source, read the wrong way round: in `Both banks have until May to bid, said *a banker who asked not to be
 * named*.` the banker says what stands before the comma, and nothing behind it.
 */
export function inverted(scene: Scene, draft: Draft): Draft {
  const { cue, parts } = draft;
  const part = parts.find(({ first }) => first === cue?.last);
  if (cue === null || part === undefined || (scene.quotedAt[part.first] ?? -1) >= 0) return draft;
  const source = sourceBehind(scene, cue);
  const content = source === null ? null : clauseBefore(scene, cue.first - 1);
  return source === null || content === null ? draft : { ...draft, source, parts: [content] };
}

/** The person, body or outlet right behind a plain verb of speech that a comma stands before; no clause follows. */
function sourceBehind(scene: Scene, cue: TokenRange): TokenRange | null {
  const { tokens, sentences } = scene.document;
  const verb = tokens[cue.first];
  const { act, lemma } = cueWord(verb?.lower ?? "") ?? {};
  if (act !== "speech" || !verbIs(lemma ?? "", "states") || verbIs(lemma ?? "", "listener")) return null;
  if (!/^VB[DZP]$/.test(verb?.tag ?? "") || tokens[cue.first - 1]?.text !== ",") return null;
  const limit = sentences[verb?.sentence ?? -1]?.last ?? cue.last;
  const source = phraseAt(scene, cue.last, limit);
  if (source === null || (scene.mentionAt[source.last - 1] ?? -1) < 0) return null;
  return ENDS.test(tokens[source.last]?.lower ?? ".") ? source : null;
}

/** What stands behind a source that no clause of its own follows. */
const ENDS = /^(?:[.,;!?]|who|whose|which|of|from|at|in|on|and)$/;

/** From the start of the sentence, or of what a semicolon parts, to a place: a clause without marks. */
function clauseBefore(scene: Scene, last: number): TokenRange | null {
  const { tokens, sentences } = scene.document;
  let first = sentences[tokens[last]?.sentence ?? -1]?.first ?? last;
  for (let at = first; at < last; at++) {
    if ((scene.quotedAt[at] ?? -1) >= 0) return null;
    if (/^[;:]$/.test(tokens[at]?.text ?? "")) first = at + 1;
  }
  if (tokens[first]?.tag === "CC") first++;
  return last - first > 1 ? { first, last } : null;
}
