import type { GatheredArticle } from "../gather-articles.ts";
import type { Bag, Words } from "../words/bag.ts";
import { nameWordsOf, wordsOf } from "../words/tokens.ts";
import { stemOf } from "../words/word-table.ts";

/** What one article is about. */
export interface StorySketch {
  /** The content words of its title, its events, its quotations and the people it names. */
  words: Bag;
  /** Those of them that stand as names. */
  names: Bag;
  /** Its figures: ages, counts, ordinals ("81st"). */
  figures: Bag;
}

/** Sketches what an article is about, from the texts that its record holds. */
export function sketchStory(article: GatheredArticle, { tokenizer, lexicon }: Words): StorySketch {
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
