import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/** Before a "that" that opens content, no more than an addressee may stand. */
const REACH = 6;

/**
 * Sets the ends of the content right: cuts off what stands before it ("(reporters) that nothing would be signed"),
 * takes in the marks of a stretch whose words are all in it.
 */
export function trim(scene: Scene, draft: Draft): Draft {
  return { ...draft, parts: draft.parts.map((part) => withMarks(scene, cutAddressee(scene, draft, part))) };
}

function cutAddressee(scene: Scene, { cue, verbatim }: Draft, part: TokenRange): TokenRange {
  if (verbatim || cue === null || part.first !== cue.last) return part;
  const { tokens } = scene.document;
  for (let i = part.first; i < Math.min(part.first + REACH, part.last - 1); i++) {
    const token = tokens[i];
    if (token?.lower === "that" && token.dep === "mark") return { first: i + 1, last: part.last };
    if (token === undefined || !/^(?:DT|PRP\$?|JJ|NNP?S?|POS|TO|IN)$/.test(token.tag)) return part;
  }
  return part;
}

/** Takes in the opening mark before the first word, and what stands between the last word and its closing mark. */
function withMarks(scene: Scene, part: TokenRange): TokenRange {
  const { tokens, quoted } = scene.document;
  const opened = quoted[scene.quotedAt[part.first] ?? -1];
  const closed = quoted[scene.quotedAt[part.last - 1] ?? -1];
  let { first, last } = part;
  if (opened !== undefined && (tokens[first - 1]?.start ?? -1) === opened.start) first--;
  if (closed === undefined || (tokens[first]?.start ?? 0) > closed.start) return { first, last };
  while (last < tokens.length && (tokens[last]?.start ?? 0) < closed.end) {
    if (/[\p{L}\p{N}]/u.test(tokens[last]?.text ?? "")) return { first, last: part.last };
    last++;
  }
  return { first, last };
}
