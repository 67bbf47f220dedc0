import { cosine, type Lexicon } from "../words/bag.ts";
import type { StoryLikeness } from "./likenesses.ts";
import type { Story } from "./story.ts";
import { likeness } from "./vector.ts";

/** Compares what two articles are about, once for many pairs of their tellings; an article is wholly like itself. */
export function compareStories(a: Story, b: Story, lexicon: Lexicon): StoryLikeness {
  return a.known.get(a.index, b.index) ?? a.known.set(a.index, b.index, compared(a, b, lexicon));
}

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
