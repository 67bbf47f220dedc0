import type { Mention } from "../../../model/mention.ts";
import { quoteReach } from "../decisions.ts";
import type { Draft } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { isSame } from "./speaker-place.ts";

/** A paragraph that is somebody's words, but for a short cue. */
interface Turn {
  block: number;
  speaker: Mention;
  asks: boolean;
}

/**
 * Two who talk by turns, a paragraph each: `“Where to?” asked Marta.`, `“Home,” said Piet.`, `“Now?”`, `“Before it rains.”`. Without
 * a question among the last three paragraphs one may as well be going on.
 */
export class Dialogue {
  #turns: Turn[] = [];
  #open = false;

  /** Who speaks next where a paragraph names nobody: the one of the two who did not speak last; null outside of a dialogue. */
  next(scene: Scene, draft: Draft): Mention | null {
    const [before, last] = this.#turns.slice(-2);
    const block = blockOf(scene, draft);
    if (before === undefined || last === undefined || !isTurn(scene, draft)) return null;
    if (last.block !== block - 1 || before.block !== block - 2 || isSame(last.speaker, before.speaker))
      return null;
    return this.#open || last.asks || asks(scene, draft) ? before.speaker : null;
  }

  /** Notes who has spoken; a paragraph that is not all somebody's words ends the dialogue. */
  add(scene: Scene, draft: Draft, speaker: Mention | null, isNext: boolean): void {
    if (speaker === null || !isTurn(scene, draft)) {
      this.#turns = [];
      this.#open = false;
      return;
    }
    this.#open = isNext;
    this.#turns = [
      ...this.#turns.slice(-1),
      { block: blockOf(scene, draft), speaker, asks: asks(scene, draft) },
    ];
  }
}

function blockOf({ blockAt }: Scene, { parts }: Draft): number {
  return blockAt[parts[0]?.first ?? -1] ?? -1;
}

/** The draft is its paragraph between marks, and beside it stand no more words than a cue has. */
function isTurn(scene: Scene, draft: Draft): boolean {
  const range = scene.blockTokens[blockOf(scene, draft)];
  if (range === undefined || draft.verbatim || scene.document.blocks[blockOf(scene, draft)]?.kind === "title")
    return false;
  let beside = 0;
  for (let at = range.first; at < range.last; at++) {
    if (draft.parts.some((part) => at >= part.first && at < part.last)) {
      if ((scene.quotedAt[at] ?? -1) < 0) return false;
    } else if (/[\p{L}\p{N}]/u.test(scene.document.tokens[at]?.text ?? "")) {
      if ((scene.quotedAt[at] ?? -1) >= 0) return false;
      beside++;
    }
  }
  return beside <= quoteReach().dialogueWords;
}

/** “Now?”: the last words ask. */
function asks({ document: { tokens } }: Scene, { parts }: Draft): boolean {
  const last = parts.at(-1)?.last ?? 0;
  return [last - 2, last - 1].some((at) => tokens[at]?.text === "?");
}
