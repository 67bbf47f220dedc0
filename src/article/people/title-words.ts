import { Word } from "./name-lexicon.ts";
import { normalTitle } from "./offices.ts";
import { type Draft, is, type Scene } from "./scene.ts";

/** The words of an office: without determiners, plain adjectives and names, but for a body's ("Kremlin spokesman"). */
export function titleOf(scene: Scene, phrase: Pick<Draft, "first" | "last" | "head">): string {
  const kept: string[] = [];
  for (let i = phrase.first; i <= phrase.head; i += 1) {
    const token = scene.tokens[i];
    if (token === undefined || is(scene, i, Word.DETERMINER)) continue;
    const name = scene.names[i];
    if (name !== undefined && !isWithin(name, phrase) && scene.registry.entities[name.entity]?.kind !== "org")
      continue;
    const adjective = token.tag.startsWith("JJ") && !is(scene, i, Word.MODIFIER);
    if (!adjective && token.tag !== "POS" && !/^['’]s?$/.test(token.text)) kept.push(token.lower);
  }
  return normalTitle(kept.join(" "));
}

/** Whether the phrase is part of the name's own mention: "*Vice Mayor* Josefina Uy". */
function isWithin(name: Draft, { first, head }: Pick<Draft, "first" | "head">): boolean {
  return name.first <= first && name.head > head;
}

/** A title, or an honorific that not everybody has: "Dr. Lee", "Capt. Lee". */
export function isRank(scene: Scene, at: number): boolean {
  return (
    is(scene, at, Word.TITLE) || (is(scene, at, Word.HONORIFIC) && !is(scene, at, Word.MALE | Word.FEMALE))
  );
}
