import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { nearestCue, sourceOf } from "./clause.ts";

/** Shorter stretches between marks are scare quotes, titles and nicknames, unless a cue stands beside them. */
const FEWEST_WORDS = 3;

/**
 * Direct quotations by their marks: `"My hope," she said, "is peace."` is one of two parts; a stretch in the same
 * paragraph without a cue of its own carries the one before on.
 */
export function findMarked(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  let open: Draft | null = null;
  let block = -1;
  scene.document.quoted.forEach((quoted, index) => {
    if (quoted.outer >= 0) return;
    const range = tokensOf(scene, index);
    if (range === null) return;
    if (quoted.block !== block && !quoted.continues) open = null;
    block = quoted.block;
    const draft = draftAt(scene, range);
    const before = open;
    if (before !== null && (draft === null || draft.cue?.first === before.cue?.first || quoted.continues)) {
      if (draft !== null || range.last - range.first > 6) before.parts.push(range);
    } else if (draft !== null) {
      open = draft;
      drafts.push(draft);
    }
  });
  return drafts;
}

function tokensOf(scene: Scene, index: number): TokenRange | null {
  const quoted = scene.document.quoted[index];
  const block = scene.blockTokens[quoted?.block ?? -1];
  if (quoted === undefined || block === undefined) return null;
  const { tokens } = scene.document;
  let first = block.first;
  while (first < block.last && (tokens[first]?.start ?? 0) < quoted.start) first++;
  let last = first;
  while (last < block.last && (tokens[last]?.start ?? 0) < quoted.end) last++;
  return last > first ? { first, last } : null;
}

/** The cue beside a stretch: behind its closing mark, or before its opening one after a comma or colon. */
function draftAt(scene: Scene, range: TokenRange): Draft | null {
  const { tokens, sentences } = scene.document;
  const end = sentences[tokens[range.last - 1]?.sentence ?? -1];
  const start = sentences[tokens[range.first]?.sentence ?? -1];
  if (end === undefined || start === undefined) return null;
  const after = nearestCue(
    scene,
    { first: range.last, last: Math.min(end.last, range.last + 14) },
    range.last,
  );
  const before = nearestCue(scene, { first: start.first, last: range.first }, range.first);
  const introduced = /^[,:]$/.test(tokens[range.first - 1]?.text ?? "");
  const cue = introduced && before >= 0 ? before : after >= 0 && closes(scene, range) ? after : before;
  if (cue < 0 || (range.last - range.first < FEWEST_WORDS + 2 && !introduced && cue !== after)) return null;
  const source = sourceOf(scene, cue);
  if (source === null) return null;
  return { ...draftOf("marks", 0.85, [range]), cue: { first: cue, last: cue + 1 }, source };
}

/** A comma, question mark or the like before the closing mark: the stretch is a clause of its own. */
function closes(scene: Scene, range: TokenRange): boolean {
  const { tokens } = scene.document;
  return [range.last - 2, range.last - 1, range.last].some((i) =>
    /^[,.!?…—–-]+$/.test(tokens[i]?.text ?? ""),
  );
}
