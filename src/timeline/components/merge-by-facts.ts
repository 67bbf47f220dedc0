import type { ArticleFacts } from "../../model/spread.ts";
import type { Profile } from "../../profile/profile.ts";
import type { GatheredArticle } from "../gathered.ts";
import { addTo } from "../multimap.ts";
import type { NearStories } from "../stories/near-stories.ts";
import { sketchStories } from "../stories/sketch-stories.ts";
import { vectorOf } from "../stories/vector.ts";
import { settleDates } from "../undated/settle-dates.ts";
import { makeWords, type Words } from "../words/words.ts";
import { mergeComponent } from "./merge-component.ts";
import type { Part } from "./part.ts";

/** What is known of articles, by their ids. */
export type Facts = ReadonlyMap<string, ArticleFacts>;

/** Merges the components of some articles, each whole or cut, by what is known of each article; all are known. */
export function* mergeByFacts(gathered: GatheredArticle[], facts: Facts, profile: Profile): Generator<Part> {
  const words = makeWords(profile);
  const stories = sketchStories(gathered, words, aroundOf(gathered, facts, words));
  const articles = settleDates(gathered, stories, words);
  const components = new Map<string, number[]>();
  for (const [index, { id }] of gathered.entries()) addTo(components, facts.get(id)?.component ?? id, index);
  for (const members of components.values()) {
    const component = {
      articles: members.flatMap((index) => articles[index] ?? []),
      stories: members.flatMap((index) => stories[index] ?? []),
    };
    yield mergeComponent(component, words, profile);
  }
}

/** What stands around each article. Where a component was cut, some of its near articles are not here. */
function aroundOf(gathered: readonly GatheredArticle[], facts: Facts, { lexicon }: Words): NearStories[] {
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
