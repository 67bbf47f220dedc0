import type { GatheredArticle } from "../gathered.ts";
import { PairCache } from "../pair-cache.ts";
import type { Bag, Words } from "../words/bag.ts";
import { nameWordsOf, wordsOf } from "../words/tokens.ts";
import { stemOf } from "../words/word-table.ts";
import type { StoryLikeness } from "./compare-stories.ts";
import { nearStories } from "./near-stories.ts";
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
  known: PairCache<StoryLikeness>;
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

/** Sketches what each article is about; no date plays a part in it. */
export function sketchStories(articles: readonly GatheredArticle[], words: Words): Story[] {
  const stories = articles.map((article) => wordsIn(article, words));
  const found = nearStories(
    stories.map((story) => story.words),
    words.lexicon,
  );
  const known = new PairCache<StoryLikeness>();
  return found.map(({ wide, near }, index) => ({ ...(stories[index] ?? NONE), index, wide, near, known }));
}

const NOTHING: Bag = { words: [], norm: 0 };
const NONE: StoryWords = { words: NOTHING, names: NOTHING, figures: NOTHING };

/** What an article is about, from the texts that its record holds. */
function wordsIn(article: GatheredArticle, { tokenizer, lexicon }: Words): StoryWords {
  const people = article.people.map(({ name }) => name);
  const texts = [
    article.title ?? "",
    ...article.events.map((event) => event.text),
    ...article.quotes.map((quote) => quote.text),
  ];
  const names = new Set([...texts.flatMap(nameWordsOf), ...people.flatMap(wordsOf)].map(stemOf));
  const stems = new Set([...texts, ...people].flatMap((text) => tokenizer.stems(text)));
  return {
    words: lexicon.bag(stems),
    names: lexicon.bag(names),
    figures: lexicon.bag([...stems].filter((stem) => /^\d/.test(stem))),
  };
}
