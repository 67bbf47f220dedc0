import { type Draft, overlap, type TokenRange } from "../draft.ts";
import { stretchOf } from "../rules/stretch.ts";
import type { Scene } from "../scene.ts";

/**
 * Adds the paragraphs that a quotation runs on into: its last one closes no mark, the next opens with one again.
 * `“The lamp has two lenses.` and then `“The larger was cut in Paris.”` are one.
 */
export function runOn(scene: Scene, drafts: Draft[]): Draft[] {
  const { quoted } = scene.document;
  if (!quoted.some((span) => span.continues)) return drafts;
  const parts = drafts.flatMap((draft) => draft.parts);
  return drafts.map((draft) => {
    const added: TokenRange[] = [];
    let open = unclosedAt(scene, draft.parts.at(-1));
    for (let next = open + 1; open >= 0 && next < quoted.length; next++) {
      if ((quoted[next]?.outer ?? -1) >= 0) continue;
      const stretch = stretchOf(scene, next);
      if (!quoted[next]?.continues || stretch === null) break;
      if (parts.some((part) => overlap(part, stretch))) break;
      added.push(stretch);
      open = quoted[next]?.closed ? -1 : next;
    }
    return added.length === 0 ? draft : { ...draft, parts: [...draft.parts, ...added] };
  });
}

/** The unclosed quoted span that a part ends in, or -1. */
function unclosedAt(scene: Scene, part: TokenRange | undefined): number {
  const { quoted } = scene.document;
  let index = scene.quotedAt[(part?.last ?? 0) - 1] ?? -1;
  while (index >= 0 && (quoted[index]?.outer ?? -1) >= 0) index = quoted[index]?.outer ?? -1;
  return index >= 0 && quoted[index]?.closed === false ? index : -1;
}
