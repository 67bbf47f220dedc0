import { PairSlots } from "../pair-cache.ts";

/** How alike two articles are in their words, their widened words, their names and their figures, each 0 to 1. */
export interface StoryLikeness {
  story: number;
  wide: number;
  names: number;
  figures: number;
}

/** How alike pairs of articles are, as far as it has been asked: in columns, for what stays long as an object must be collected. */
export class Likenesses {
  readonly #slots: PairSlots;
  readonly #story: Float64Array;
  readonly #wide: Float64Array;
  readonly #names: Float64Array;
  readonly #figures: Float64Array;
  /** The pair that was asked last: all tellings of two articles come in a row. */
  #last: { a: number; b: number; like: StoryLikeness } | null = null;

  constructor(articles: number) {
    this.#slots = new PairSlots(articles);
    const { size } = this.#slots;
    this.#story = new Float64Array(size);
    this.#wide = new Float64Array(size);
    this.#names = new Float64Array(size);
    this.#figures = new Float64Array(size);
  }

  get(a: number, b: number): StoryLikeness | undefined {
    if (this.#last?.a === a && this.#last.b === b) return this.#last.like;
    const slot = this.#slots.find(a, b);
    if (slot < 0) return undefined;
    return this.#keep(a, b, {
      story: this.#story[slot] ?? 0,
      wide: this.#wide[slot] ?? 0,
      names: this.#names[slot] ?? 0,
      figures: this.#figures[slot] ?? 0,
    });
  }

  set(a: number, b: number, like: StoryLikeness): StoryLikeness {
    const slot = this.#slots.take(a, b);
    this.#story[slot] = like.story;
    this.#wide[slot] = like.wide;
    this.#names[slot] = like.names;
    this.#figures[slot] = like.figures;
    return this.#keep(a, b, like);
  }

  #keep(a: number, b: number, like: StoryLikeness): StoryLikeness {
    this.#last = { a, b, like };
    return like;
  }
}
