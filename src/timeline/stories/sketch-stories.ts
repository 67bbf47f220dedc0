import type { GatheredArticle } from "../gathered.ts";
import { PairCache } from "../pair-cache.ts";
import { nameWordsOf, wordsOf } from "../words/tokens.ts";
import { stemOf } from "../words/word-table.ts";
import type { Words } from "../words/words.ts";
import { nearStories } from "./near-stories.ts";
import type { Story, StoryLikeness, StoryWords } from "./story.ts";

/** Sketches what each article is about; no date plays a part in it. */
export function sketchStories(articles: readonly GatheredArticle[], words: Words): Story[] {
  const stories = articles.map((article) => wordsIn(article, words));
  const found = nearStories(
    stories.map((story) => story.words),
    words.lexicon,
  );
  const known = new PairCache<StoryLikeness>();
  return stories.flatMap((story, index) => {
    const around = found[index];
    if (around === undefined) return [];
    const { words: own, names, figures } = story;
    return [{ words: own, names, figures, wide: around.wide, near: around.near, index, known }];
  });
}

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
