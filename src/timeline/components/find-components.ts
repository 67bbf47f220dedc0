import { longHash } from "../../nlp/hash.ts";
import { Connected } from "../connected.ts";
import type { GatheredArticle } from "../gathered.ts";
import { farKeysOfEvents } from "../same-event/far-events.ts";
import { farKeysOfQuotes } from "../same-quote/far-quotes.ts";
import type { Story } from "../stories/story.ts";
import type { Words } from "../words/words.ts";

/**
 * Which articles merging compares with each other, directly or by others, by their indexes: those that tell one story, those
 * that tell of something of one kind, day and party, those that quote one speaker with the same words. One more article changes
 * nothing of a component that it is not of.
 */
export function findComponents(
  articles: readonly GatheredArticle[],
  stories: readonly Pick<Story, "near">[],
  words: Words,
): number[][] {
  const near = stories.map((story) => story.near);
  return connectedBy(near, (index) => {
    const article = articles[index];
    return article === undefined ? [] : farKeys(article, words);
  });
}

/** What an article is filed under beside its story, as numbers that are the same in every merge. */
export function farKeys(article: GatheredArticle, words: Pick<Words, "headOf">): number[] {
  const keys = [...farKeysOfEvents(article, words), ...farKeysOfQuotes(article)];
  return [...new Set(keys.map(longHash))];
}

/** So many tables hold the keys: one holds 16 million at most. */
const TABLES = 64;

/** Which items are connected, by their neighbours or by a key that they share. */
export function connectedBy(
  near: readonly (readonly number[])[],
  keysOf: (index: number) => readonly number[],
): number[][] {
  const connected = new Connected(near.length);
  const tables = Array.from({ length: TABLES }, () => new Map<number, number>());
  for (const [index, others] of near.entries()) {
    for (const other of others) connected.join(index, other);
    for (const key of keysOf(index)) {
      const table = tables[key % TABLES];
      const first = table?.get(key);
      if (first === undefined) table?.set(key, index);
      else connected.join(first, index);
    }
  }
  return connected.components();
}
