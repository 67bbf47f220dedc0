import type { TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/** The tokens of a quoted span, its marks included. */
export function stretchOf(scene: Scene, index: number): TokenRange | null {
  const { quoted, tokens } = scene.document;
  const span = quoted[index];
  const block = scene.blockTokens[span?.block ?? -1];
  if (span === undefined || block === undefined) return null;
  let first = block.first;
  while (first < block.last && (tokens[first]?.start ?? 0) < span.start) first++;
  let last = first;
  while (last < block.last && (tokens[last]?.start ?? 0) < span.end) last++;
  return last > first ? { first, last } : null;
}
