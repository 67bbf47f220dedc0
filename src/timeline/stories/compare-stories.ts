import type { Story } from "../same-event/sketch-event.ts";
import { cosine, type Lexicon } from "../words/bag.ts";
import { likeness } from "./vector.ts";

/** How alike two articles are in their words, their widened words, their names and their figures, each 0 to 1. */
export interface StoryLikeness {
  story: number;
  wide: number;
  names: number;
  figures: number;
}

/** Compares what two articles are about, once for all pairs of their tellings; an article is wholly like itself. */
export function compareStories(a: Story, b: Story, lexicon: Lexicon): StoryLikeness {
  const ofA = known.get(a) ?? new WeakMap<Story, StoryLikeness>();
  known.set(a, ofA);
  const found = ofA.get(b) ?? compared(a, b, lexicon);
  ofA.set(b, found);
  return found;
}

/** Goes with the sketches of the merge that they belong to. */
const known = new WeakMap<Story, WeakMap<Story, StoryLikeness>>();

function compared(a: Story, b: Story, lexicon: Lexicon): StoryLikeness {
  const figures = cosine(a.figures, b.figures, lexicon);
  if (a === b) return { story: 1, wide: 1, names: 1, figures };
  return {
    story: cosine(a.words, b.words, lexicon),
    wide: likeness(a.wide, b.wide),
    names: cosine(a.names, b.names, lexicon),
    figures,
  };
}
