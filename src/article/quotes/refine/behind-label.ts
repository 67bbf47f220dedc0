import type { Mention } from "../../../model/mention.ts";
import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { mentionIn } from "./speaker.ts";

/**
 * Whoever speaks a turn is not whom it quotes: in `NINA: And he said, “Never,”` a parse takes the label for the subject, and it is
 * "he"; in `NINA: “Never.” Your words?` it is nobody yet.
 */
export function behindLabel(scene: Scene, drafts: Draft[]): Draft[] {
  return drafts.map((draft) => {
    if (draft.source === null || draft.rule === "turn" || draft.rule === "signed") return draft;
    const label = labelAt(scene, draft);
    if (label === null || mentionIn(scene, draft.source) !== label) return draft;
    const source = draft.cue === null ? null : subjectBefore(scene, draft.cue.first, label.last);
    return { ...draft, source, cue: source === null ? null : draft.cue };
  });
}

/** The label of the turn that a draft stands in, or null. */
export function labelAt({ document, people, blockAt }: Scene, { parts }: Draft): Mention | null {
  let block = blockAt[parts[0]?.first ?? -1] ?? -1;
  while (document.blocks[block]?.kind === "turn" && document.blocks[block]?.label === null) block--;
  const { kind, label } = document.blocks[block] ?? {};
  if (kind !== "turn" || label == null) return null;
  return people.mentions.find(({ rule, start }) => rule === "speaker-label" && start === label.start) ?? null;
}

/** Who stands right before a cue, adverbs and auxiliaries between: "He never said". */
function subjectBefore(
  { document: { tokens }, people, mentionAt }: Scene,
  cue: number,
  from: number,
): TokenRange | null {
  for (let at = cue - 1; at >= from; at--) {
    const mention = people.mentions[mentionAt[at] ?? -1];
    if (mention !== undefined) return { first: mention.first, last: mention.last };
    if (!/^(?:RB|MD|VB)/.test(tokens[at]?.tag ?? "")) return null;
  }
  return null;
}
