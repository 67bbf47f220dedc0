import type { Draft, Scene } from "./scene.ts";

/**
 * Per paragraph the mention of whom its words are, where it is a turn, a post or a letter: `BERG: He told me.` is Berg's, who
 * calls himself "I".
 */
export function turnSpeakers({ document, tokens }: Scene, drafts: readonly Draft[]): (Draft | undefined)[] {
  const labels = new Map(
    drafts.flatMap((draft) =>
      draft.rule === "speaker-label" ? [[tokens[draft.first]?.start ?? -1, draft] as const] : [],
    ),
  );
  let open: Draft | undefined;
  return document.blocks.map(({ kind, label }) => {
    if (kind !== "turn" && kind !== "blockquote") open = undefined;
    else if (label !== null) open = labels.get(label.start);
    return open;
  });
}
