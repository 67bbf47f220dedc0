import { Word } from "./name-lexicon.ts";
import { isCapitalised } from "./name-pieces.ts";
import { is, type Scene } from "./scene.ts";

/**
 * Whether a name is a thing's that bears a person's: "*Hurricane Delia*", "*Tropical Storm Eduardo*", "Operation *Martin*", "the tanker
 * *Maria Grande*", "HMS *Victoria*"; not "Lea *Storm*".
 */
export function isThingName(scene: Scene, first: number, last: number): boolean {
  for (let at = first; at < last - 1; at += 1)
    if (is(scene, at, Word.THING_OPEN)) return !isGivenOnly(scene, at);
  return isBehindThing(scene, first);
}

/** "Storm" and "Rocket" are given names where a list says so and no article stands before them. */
function isGivenOnly(scene: Scene, at: number): boolean {
  return is(scene, at, Word.GIVEN) && !is(scene, at, Word.SHARED);
}

/** "the cruise ship *Queen Anna*", "a trawler, *Maria*": a noun for a craft or an animal in small letters right before it. */
export function isBehindThing(scene: Scene, first: number): boolean {
  const before = scene.tokens[first - 1];
  if (before === undefined || before.sentence !== scene.tokens[first]?.sentence) return false;
  return is(scene, first - 1, Word.THING_OPEN) && !isCapitalised(before.text);
}
