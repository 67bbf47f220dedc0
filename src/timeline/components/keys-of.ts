import { madeBy } from "../../model/made.ts";
import type { ArticleKeys } from "../../model/spread.ts";
import type { Profile } from "../../profile/profile.ts";
import type { GatheredArticle } from "../gathered.ts";
import { storyWords } from "../stories/sketch-stories.ts";
import { makeWords } from "../words/words.ts";
import { farKeys } from "./find-components.ts";

/** Makes what says by what merging compares an article with others. */
export function makeKeysOf(profile: Profile): (article: GatheredArticle) => ArticleKeys {
  const words = makeWords(profile);
  return (article) => ({
    type: "keys",
    schema: "onrecord/keys@1",
    made: madeBy(profile.id, profile.hash),
    id: article.id,
    source: article.source,
    published: article.published,
    stems: storyWords(article, words).words.words.map(words.lexicon.stem),
    far: farKeys(article, words),
  });
}
