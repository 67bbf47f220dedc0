import { Connected } from "../connected.ts";
import type { GatheredArticle } from "../gathered.ts";
import { farKeys } from "../same-event/far-keys.ts";
import type { Story } from "../stories/story.ts";
import type { Words } from "../words/words.ts";

/**
 * Which articles merging compares with each other, directly or by others, by their indexes: those that tell one story and those
 * that tell of something of one kind, day and party. One more article changes nothing of a component that it is not of.
 */
export function findComponents(
  articles: readonly GatheredArticle[],
  stories: readonly Pick<Story, "near">[],
  words: Words,
): number[][] {
  return connectedBy(
    stories.map(({ near }) => near),
    articles.map((article) => farKeys(article, words)),
  );
}

/** Which items are connected, by their neighbours or by a key that they share. */
export function connectedBy(near: readonly (readonly number[])[], keys: readonly string[][]): number[][] {
  const connected = new Connected(near.length);
  for (const [index, others] of near.entries()) for (const other of others) connected.join(index, other);
  const firsts = new Map<string, number>();
  for (const [index, own] of keys.entries()) {
    for (const key of own) {
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, index);
      else connected.join(first, index);
    }
  }
  return connected.components();
}
