import { madeBy } from "../../model/made.ts";
import type { ArticleFacts, ArticleKeys } from "../../model/spread.ts";
import type { Profile } from "../../profile/profile.ts";
import { compareArticles } from "../gathering.ts";
import { nearStories } from "../stories/near-stories.ts";
import { makeWords } from "../words/words.ts";

/**
 * Finds in the keys of all articles what of each one's merge depends on the others: which articles tell its story, and the words
 * around it. The order of the keys changes nothing.
 */
export function* factsOf(all: readonly ArticleKeys[], profile: Profile): Generator<ArticleFacts> {
  const keys = onceEach(all);
  const { lexicon } = makeWords(profile);
  const made = madeBy(profile.id, profile.hash);
  const bags = keys.map(({ stems }) => lexicon.bag(stems));
  for (const [index, { near, wide }] of nearStories(bags, lexicon).entries()) {
    yield {
      type: "facts",
      schema: "onrecord/facts@1",
      made,
      id: keys[index]?.id ?? "",
      near: near.flatMap((other) => keys[other]?.id ?? []),
      wide: Array.from(wide.words, (word, i) => [lexicon.stem(word), wide.weights[i] ?? 0]),
    };
  }
}

/** The keys in the order of the articles, of each article once. */
function onceEach(all: readonly ArticleKeys[]): ArticleKeys[] {
  const sorted = [...all].sort(compareArticles);
  const known = new Set<string>();
  return sorted.filter(({ id }) => !known.has(id) && known.add(id));
}
