import type { Profile } from "../../src/profile/profile.ts";
import { KIM_PUTIN, NO_STORY, STRAIT } from "./profiles.ts";

/** Who plays in the sentences that every story must read alike, and under which profile. */
export interface Cast {
  story: string;
  profile: Profile;
  /** A Friday on which the two are in office. */
  day: string;
  /** What stands for `{a}` in a sentence, and so on: `a` and `b` are the two's full names, `A` and `B` what a text calls them later. */
  words: Record<"a" | "A" | "b" | "B" | "theA" | "theB" | "pair" | "place" | "he" | "his" | "land", string>;
  /** The ids of the two. */
  ids: [string, string];
}

/** The summits, the invented premiers, and no story: two presidents of the world. */
export const CASTS: Cast[] = [
  {
    story: "kim-putin",
    profile: KIM_PUTIN,
    day: "2024-06-14",
    words: {
      ...{ a: "Kim Jong Un", A: "Kim", b: "Vladimir Putin", B: "Putin", he: "he", his: "his" },
      ...{ theA: "The North Korean leader", theB: "the Russian president", pair: "The two leaders" },
      ...{ place: "Pyongyang", land: "North Korea" },
    },
    ids: ["kim-jong-un", "vladimir-putin"],
  },
  {
    story: "strait",
    profile: STRAIT,
    day: "2022-10-07",
    words: {
      ...{ a: "Maren Oduya", A: "Oduya", b: "Ruben Falk", B: "Falk", he: "she", his: "her" },
      ...{ theA: "The Corranese premier", theB: "the Taveskan premier", pair: "The two premiers" },
      ...{ place: "Port Emmerich", land: "Taveska" },
    },
    ids: ["maren-oduya", "ruben-falk"],
  },
  {
    story: "none",
    profile: NO_STORY,
    day: "2024-06-14",
    words: {
      ...{
        a: "Emmanuel Macron",
        A: "Macron",
        b: "Volodymyr Zelenskyy",
        B: "Zelenskyy",
        he: "he",
        his: "his",
      },
      ...{ theA: "The French president", theB: "the Ukrainian president", pair: "The two presidents" },
      ...{ place: "Brussels", land: "Belgium" },
    },
    ids: ["emmanuel-macron", "volodymyr-zelenskyy"],
  },
];

/** A sentence with the cast's words in it: `{a} met {b} in {place}.` */
export function say({ words }: Cast, sentence: string): string {
  return sentence.replace(/\{(\w+)\}/g, (_, key: keyof Cast["words"]) => words[key]);
}
