import type { Draft } from "../draft.ts";
import type { Scene } from "../scene.ts";

/** "Brandt, *asked* whether he would go to court, said …": who is asked says no question, and nobody says who asks it. */
export function asked(scene: Scene, draft: Draft): Draft {
  const { cue, source, parts } = draft;
  const [part] = parts;
  if (cue === null || source === null || part === undefined || !isAsked(scene, cue.first, source.last))
    return draft;
  const { tokens } = scene.document;
  if (/^(?:about|on|for)$/.test(tokens[part.first]?.lower ?? ""))
    return { ...draft, source: null, parts: [] };
  let last = part.first;
  while (last < part.last && tokens[last]?.text !== ",") last += 1;
  return { ...draft, source: null, parts: [{ ...part, last }] };
}

/** A participle of asking behind the comma that follows the source: "X, asked", not "X asked". */
function isAsked({ document: { tokens } }: Scene, cue: number, source: number): boolean {
  const isAsking = /^(?:asked|questioned|pressed|quizzed)$/.test(tokens[cue]?.lower ?? "");
  return isAsking && source === cue - 1 && tokens[source]?.text === ",";
}
