import { createRequire } from "node:module";

/** What of compromise is used here, in its own words; its own types leave its model open. */
interface CompromiseOne {
  world: () => {
    model: { one: { abbreviations: Record<string, true>; lexicon: Record<string, string | string[]> } };
  };
}

/**
 * The abbreviations that compromise knows under one of some tags, in lower case and without their full stop:
 * `abbreviationsAs("Honorific")` holds "mr", "gen", "prof". Loaded when first asked for, and as the one-file build:
 * a fifth of the time that its modules take.
 */
export function abbreviationsAs(...tags: string[]): string[] {
  const { abbreviations, lexicon } = modelOne();
  return Object.keys(abbreviations).filter((word) => tags.some((tag) => lexicon[word]?.includes(tag)));
}

function modelOne() {
  const one = createRequire(import.meta.url)("compromise/one") as CompromiseOne;
  return one.world().model.one;
}
