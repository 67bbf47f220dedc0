import type { Bag } from "../words/bag.ts";
import type { Likenesses } from "./likenesses.ts";
import type { Vector } from "./vector.ts";

/** What one article is about, and with it the articles that tell the same story. */
export interface Story extends StoryWords {
  /** Index of the article among the merge's articles. */
  index: number;
  /** Its words together with those of its nearest. */
  wide: Vector;
  /** The articles that tell the same story, in rising order: of two, either both are near each other or neither. */
  near: readonly number[];
  /** What pairs of articles have in common, as far as it has been asked. */
  known: Likenesses;
}

/** The words of one article. */
export interface StoryWords {
  /** The content words of its title, its events, its quotations and the people it names. */
  words: Bag;
  /** Those of them that stand as names. */
  names: Bag;
  /** Its figures: ages, counts, ordinals ("81st"). */
  figures: Bag;
}
