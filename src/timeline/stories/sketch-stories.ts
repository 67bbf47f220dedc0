import type { GatheredArticle } from "../gathered.ts";
import { nameWordsOf, wordsOf } from "../words/tokens.ts";
import { stemOf } from "../words/word-table.ts";
import type { Words } from "../words/words.ts";
import { Likenesses } from "./likenesses.ts";
import { type NearStories, nearStories } from "./near-stories.ts";
import type { Story, StoryWords } from "./story.ts";

/** Sketches what each article is about; no date plays a part in it. What stands around them is found, unless it is known. */
export function sketchStories(
  articles: readonly GatheredArticle[],
  words: Words,
  around?: readonly NearStories[],
): Story[] {
  const stories = articles.map((article) => storyWords(article, words));
  const bags = stories.map((story) => story.words);
  const found = around ?? nearStories(bags, words.lexicon);
  const known = new Likenesses(articles.length);
  return stories.flatMap((story, index) => {
    const own = found[index];
    if (own === undefined) return [];
    // Listed, so that every sketch has one shape.
    const { words: theirs, names, figures } = story;
    return [{ words: theirs, names, figures, wide: own.wide, near: own.near, index, known }];
  });
}

/** What an article is about, from the texts that its record holds. */
export function storyWords(article: GatheredArticle, { tokenizer, lexicon }: Words): StoryWords {
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
