import { isSaying } from "../../../english/lexicon.ts";
import type { Draft } from "../draft.ts";
import type { Scene } from "../scene.ts";

/**
 * A subject between the cue and the mark belongs to what is said where the marked words begin with its verb: "Gorman said *Berg*
 * “always drives as if chased”". Not the one who speaks: "“Sit,” said Berg. “Drives on.”"
 */
export function withSubject(scene: Scene, draft: Draft): Draft {
  const { source, parts, verbatim } = draft;
  const [part] = parts;
  if (source === null || part === undefined || parts.length > 1 || verbatim) return draft;
  const { tokens } = scene.document;
  const mark = OPENS.test(tokens[part.first]?.text ?? "") ? part.first : part.first - 1;
  const behind = draft.cue?.last ?? (isSaying(tokens[source.last]?.lemma ?? "") ? source.last + 1 : mark);
  if (source.first >= behind || mark <= behind || !OPENS.test(tokens[mark]?.text ?? "")) return draft;
  if (!beginsWithVerb(scene, mark + 1)) return draft;
  const first = tokens[behind]?.lower === "that" ? behind + 1 : behind;
  for (let at = first; at < mark; at += 1) if (!SUBJECT.test(tokens[at]?.tag ?? "")) return draft;
  return first < mark ? { ...draft, parts: [{ ...part, first }] } : draft;
}

const OPENS = /^["“”„‟«»‹›‘’‚‛'`]+$/;
/** The words of a noun phrase. */
const SUBJECT = /^(?:NN|DT|PRP|JJ|CD|POS)/;

/** "drives", "never lied", "always drives", whose verb in -s a tagger may take for a noun */
function beginsWithVerb({ document: { tokens } }: Scene, at: number): boolean {
  const often = OFTEN.test(tokens[at]?.lower ?? "");
  const next = tokens[at]?.tag.startsWith("RB") === true || often ? at + 1 : at;
  return (often ? /^(?:VB|MD|NNS?$)/ : /^(?:VB[DPZ]|MD)$/).test(tokens[next]?.tag ?? "");
}

const OFTEN = /^(?:always|never|often|rarely|seldom|usually|sometimes)$/;
