import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/**
 * A clause without marks and the marked sentences behind its cue are told apart: `There was no offer, she said. “Not in
 * March.”` is an indirect quotation and a direct one, of one source.
 */
export function tellApart(scene: Scene, drafts: Draft[]): Draft[] {
  return drafts.flatMap((draft) => {
    const at = draft.parts.findIndex((part) => isNextSentence(scene, draft, part));
    const [before, behind] = [draft.parts.slice(0, at), draft.parts.slice(at)];
    const apart =
      at > 0 &&
      !before.some((part) => holdsMarked(scene, part)) &&
      behind.every((part) => isMarked(scene, part));
    return apart ? [before, behind].map((parts) => ({ ...draft, parts })) : [draft];
  });
}

/** Whether a part begins a sentence behind that of the cue. */
function isNextSentence(
  { document: { tokens } }: Scene,
  { cue, verbatim }: Draft,
  part: TokenRange,
): boolean {
  if (cue === null || verbatim || part.first < cue.last) return false;
  return tokens[part.first]?.sentence !== tokens[cue.first]?.sentence;
}

function holdsMarked({ quotedAt }: Scene, { first, last }: TokenRange): boolean {
  return quotedAt.slice(first, last).some((stretch) => stretch >= 0);
}

function isMarked({ quotedAt }: Scene, { first, last }: TokenRange): boolean {
  return (quotedAt[first] ?? -1) >= 0 && (quotedAt[last - 1] ?? -1) >= 0;
}
