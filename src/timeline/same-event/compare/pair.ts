import { compareStories } from "../../stories/compare-stories.ts";
import type { StoryLikeness } from "../../stories/likenesses.ts";
import { compareHeads, type HeadLikeness } from "../../words/heads.ts";
import type { Words } from "../../words/words.ts";
import { compareWorths, type SharedWorths } from "../../words/worth.ts";
import type { EventSketch } from "../sketch-event.ts";

/** Two tellings, with what several comparisons ask. */
export interface Pair {
  a: EventSketch;
  b: EventSketch;
  heads: HeadLikeness;
  stories: StoryLikeness;
  shared: SharedWorths;
}

/** Makes the pair of two tellings. */
export function pairOf(a: EventSketch, b: EventSketch, { lexicon }: Words): Pair {
  return {
    a,
    b,
    heads: compareHeads(a.head, b.head),
    stories: compareStories(a.story, b.story, lexicon),
    shared: compareWorths(a.worths, b.worths),
  };
}
