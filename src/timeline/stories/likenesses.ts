import { PairSlots } from "../pair-cache.ts";
import type { StoryLikeness } from "./story.ts";

/** How alike pairs of articles are, as far as it has been asked: in a column, for what stays long as an object must be collected. */
export class Likenesses {
  readonly #slots: PairSlots;
  readonly #column: Float64Array;
  /** The pair that was asked last: all tellings of two articles come in a row. */
  #last: { a: number; b: number; like: StoryLikeness } | null = null;

  constructor(articles: number) {
    this.#slots = new PairSlots(articles);
    this.#column = new Float64Array(FIELDS * this.#slots.size);
  }

  get(a: number, b: number): StoryLikeness | undefined {
    if (this.#last?.a === a && this.#last.b === b) return this.#last.like;
    const slot = this.#slots.find(a, b);
    if (slot < 0) return undefined;
    const at = FIELDS * slot;
    const held = (field: number): number => this.#column[at + field] ?? 0;
    return this.#keep(a, b, { story: held(0), wide: held(1), names: held(2), figures: held(3) });
  }

  set(a: number, b: number, like: StoryLikeness): StoryLikeness {
    const { story, wide, names, figures } = like;
    let at = FIELDS * this.#slots.take(a, b);
    for (const value of [story, wide, names, figures]) this.#column[at++] = value;
    return this.#keep(a, b, like);
  }

  #keep(a: number, b: number, like: StoryLikeness): StoryLikeness {
    this.#last = { a, b, like };
    return like;
  }
}

/** So many numbers say how alike two articles are. */
const FIELDS = 4;
