import type { GatheredArticle } from "./gathered.ts";
import { settlePeople } from "./stories/settle-people.ts";
import type { Story } from "./stories/story.ts";
import { settleDates } from "./undated/settle-dates.ts";
import type { Words } from "./words/words.ts";

/** Settles by an article's sisters what it leaves open: whom a family name means, and the day of an undated one. Each has its story. */
export function settleArticles(
  gathered: readonly GatheredArticle[],
  stories: Story[],
  words: Words,
): GatheredArticle[] {
  return settleDates(settlePeople(gathered, stories), stories, words);
}
