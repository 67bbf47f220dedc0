import { madeBy } from "../../model/made.ts";
import type { ArticleFacts, ArticleKeys } from "../../model/spread.ts";
import type { Profile } from "../../profile/profile.ts";
import { compareArticles } from "../gathering.ts";
import { nearStories } from "../stories/near-stories.ts";
import { makeWords } from "../words/words.ts";
import { connectedBy } from "./find-components.ts";

/**
 * Finds in the keys of all articles what of each one's merge depends on the others: its component, which articles tell its
 * story, and their words. The order of the keys changes nothing.
 */
export function* factsOf(all: readonly ArticleKeys[], profile: Profile): Generator<ArticleFacts> {
  const keys = onceEach(all);
  const { lexicon } = makeWords(profile);
  const bags = keys.map(({ stems }) => lexicon.bag(stems));
  const around = nearStories(bags, lexicon);
  const components = connectedBy(
    around.map(({ near }) => near),
    (index) => keys[index]?.far ?? [],
  );
  const idOf = (index: number): string => keys[index]?.id ?? "";
  const firstOf = new Map(
    components.flatMap((members) => members.map((index) => [index, members[0] ?? index])),
  );
  const shared = sharedKeys(keys);
  const made = madeBy(profile.id, profile.hash);
  for (const [index, { id, far }] of keys.entries()) {
    const { near = [], wide } = around[index] ?? {};
    yield {
      type: "facts",
      schema: "onrecord/facts@1",
      made,
      id,
      component: idOf(firstOf.get(index) ?? index),
      near: near.map(idOf),
      wide: Array.from(wide?.words ?? [], (word, i) => [lexicon.stem(word), wide?.weights[i] ?? 0]),
      far: far.filter((key) => shared.has(key)),
    };
  }
}

/** The keys in the order of the articles, of each article once. */
function onceEach(all: readonly ArticleKeys[]): ArticleKeys[] {
  const sorted = [...all].sort(compareArticles);
  const known = new Set<string>();
  return sorted.filter(({ id }) => !known.has(id) && known.add(id));
}

/** What more than one article is filed under. */
function sharedKeys(keys: readonly ArticleKeys[]): ReadonlySet<number> {
  const all = Float64Array.from(keys.flatMap(({ far }) => far)).sort();
  return new Set(all.filter((key, at) => key === all[at + 1]));
}
