import { childOf } from "../../../nlp/tree.ts";
import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

const MARKERS: ReadonlySet<string> = new Set(["mark"]);
const SUBJECTS: ReadonlySet<string> = new Set(["nsubj", "nsubj:pass"]);

/**
 * Begins content at the clause whose verb its marks hold: in `she told the crew that the two ports “are bound to grow”` what she
 * told has a subject. Without "that" the words before the marks can be the narrator's.
 */
export function wholeClause(scene: Scene, draft: Draft): Draft {
  const { cue, verbatim, parts } = draft;
  const [part, ...rest] = parts;
  if (verbatim || cue === null || part === undefined || part.first < cue.last) return draft;
  if ((scene.quotedAt[part.first] ?? -1) < 0 || (scene.quotedAt[part.first - 1] ?? -1) >= 0) return draft;
  const first = clauseStart(scene, part, cue.last);
  return first < 0 ? draft : { ...draft, parts: [{ first, last: part.last }, ...rest] };
}

/** Where the clause of a verb within the part begins, right behind its "that", which stands behind `from`; -1 for none. */
function clauseStart({ document, quotedAt }: Scene, part: TokenRange, from: number): number {
  const { tokens } = document;
  for (let at = part.first; at < part.last; at++) {
    const that = childOf(document, at, MARKERS);
    if (tokens[that]?.lower !== "that" || that < from || that >= part.first) continue;
    const subject = childOf(document, at, SUBJECTS);
    if (subject <= that || subject >= part.first) return -1;
    for (let i = that; i < part.first; i++)
      if ((quotedAt[i] ?? -1) >= 0 || /^[,;:—–]$/.test(tokens[i]?.text ?? "")) return -1;
    return that + 1;
  }
  return -1;
}
