import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/**
 * Quotations by where their last parts end, so that those which a stretch may go on are found without asking all. What was found
 * by an end that has moved since is asked anew by whoever asks.
 */
export class OpenEnds {
  readonly #scene: Scene;
  readonly #byEnd = new Map<number, number[]>();
  readonly #bySentence = new Map<number, number[]>();
  readonly #byOpenBlock = new Map<number, number[]>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Files a quotation under the end of its last part. */
  add(index: number, { parts, verbatim }: Draft): void {
    const part = parts.at(-1);
    if (part === undefined || verbatim) return;
    const { document, quotedAt } = this.#scene;
    const span = document.quoted[quotedAt[part.last - 1] ?? -1];
    if (span === undefined) return;
    file(this.#byEnd, part.last, index);
    file(this.#bySentence, document.tokens[part.last]?.sentence ?? -1, index);
    if (!span.closed) file(this.#byOpenBlock, span.block, index);
  }

  /** Those that end in the sentence of a stretch. */
  withAside(stretch: TokenRange): readonly number[] {
    return this.#bySentence.get(this.#scene.document.tokens[stretch.first]?.sentence ?? -1) ?? NONE;
  }

  /** Those behind which no marks stand before those of a stretch, and those that no mark closes in the block before it. */
  before({ first }: TokenRange): readonly number[] {
    const { document, quotedAt } = this.#scene;
    let end = first - 1;
    while (end > 0 && (quotedAt[end - 1] ?? -1) < 0) end--;
    const block = document.quoted[quotedAt[first] ?? -1]?.block ?? -1;
    return [...(this.#byEnd.get(end) ?? NONE), ...(this.#byOpenBlock.get(block - 1) ?? NONE)];
  }
}

const NONE: readonly number[] = [];

function file(lists: Map<number, number[]>, key: number, index: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [index]);
  else list.push(index);
}
