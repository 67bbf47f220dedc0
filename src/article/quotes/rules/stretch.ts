import { firstWhere } from "../../../nlp/bisect.ts";
import type { TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/** The tokens of a quoted span, its marks included. */
export function stretchOf(scene: Scene, index: number): TokenRange | null {
  const { quoted } = scene.document;
  const span = quoted[index];
  const block = scene.blockTokens[span?.block ?? -1];
  if (span === undefined || block === undefined) return null;
  const first = tokenFrom(scene, block, span.start);
  const last = tokenFrom(scene, { first, last: block.last }, span.end);
  return last > first ? { first, last } : null;
}

/** The first token of a range that begins at a place of the text or behind it, by bisection: a block may hold thousands of stretches. */
function tokenFrom({ document: { tokens } }: Scene, { first, last }: TokenRange, place: number): number {
  return firstWhere(first, last, (at) => (tokens[at]?.start ?? 0) >= place);
}
