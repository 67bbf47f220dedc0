import type { ArticleFacts } from "../../model/spread.ts";
import type { Profile } from "../../profile/profile.ts";
import type { GatheredArticle } from "../gathered.ts";
import { settleArticles } from "../settle-articles.ts";
import type { NearStories } from "../stories/near-stories.ts";
import { sketchStories } from "../stories/sketch-stories.ts";
import { vectorOf } from "../stories/vector.ts";
import { makeWords, type Words } from "../words/words.ts";
import { findComponents } from "./find-components.ts";
import { mergeComponent } from "./merge-component.ts";
import type { Part } from "./part.ts";

/** What is known of articles, by their ids. */
export type Facts = ReadonlyMap<string, ArticleFacts>;

/**
 * Merges articles component by component. Where facts of each article are given, what stands around it is not looked for: whole
 * components give the same parts among some articles as among all.
 */
export function* mergeParts(gathered: GatheredArticle[], profile: Profile, facts?: Facts): Generator<Part> {
  const words = makeWords(profile);
  const around = facts && knownAround(gathered, facts, words);
  const stories = sketchStories(gathered, words, around);
  const articles = settleArticles(gathered, stories, words);
  for (const members of findComponents(gathered, stories, words)) {
    const component = {
      articles: members.flatMap((index) => articles[index] ?? []),
      stories: members.flatMap((index) => stories[index] ?? []),
    };
    yield mergeComponent(component, words, profile);
  }
}

/** What stands around each article. Where a component was cut, some of its near articles are not here. */
function knownAround(gathered: readonly GatheredArticle[], facts: Facts, { lexicon }: Words): NearStories[] {
  const indexOf = new Map(gathered.map(({ id }, index) => [id, index]));
  return gathered.map(({ id }) => {
    const { near = [], wide = [] } = facts.get(id) ?? {};
    const weights = new Map(wide.map(([stem, weight]) => [lexicon.number(stem), weight]));
    return {
      wide: vectorOf(weights),
      near: near.flatMap((other) => indexOf.get(other) ?? []).sort((a, b) => a - b),
    };
  });
}
