import type { Profile } from "../../profile/profile.ts";
import { sharing } from "../sharing.ts";
import { type Lexicon, makeLexicon } from "./bag.ts";
import { type Head, makeHeads } from "./heads.ts";
import { storyClasses } from "./lemma-classes.ts";
import { type Tokenizer, tokenizerOf } from "./tokens.ts";
import { Senses } from "./word-vectors.ts";

/** What reads the words of one merge. */
export interface Words {
  tokenizer: Tokenizer;
  lexicon: Lexicon;
  headOf: (lemma: string) => Head;
  senses: Senses;
  /** The classes of the story's own words, by key. */
  story: ReadonlyMap<string, readonly number[]>;
  /** Gives one list for all that are equal; nothing may change it. */
  list: (ids: readonly string[]) => readonly string[];
}

/** Makes the words of a merge. */
export function makeWords(profile: Profile): Words {
  const tokenizer = tokenizerOf(profile);
  const lexicon = makeLexicon(tokenizer);
  const story = storyClasses(profile);
  const headOf = makeHeads(lexicon, story);
  return { tokenizer, lexicon, headOf, story, senses: new Senses(), list: sharing() };
}
