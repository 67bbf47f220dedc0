import { readFileSync } from "node:fs";
import { classifyName } from "./classify-name.ts";
import { nameKind } from "./decisions.ts";
import { Word } from "./name-lexicon.ts";
import { isCapitalised } from "./name-pieces.ts";
import { is, type Scene } from "./scene.ts";

/** "*Goalkeeper* Birgit Saarinen", "*Sommelier* Ana Prlic": a noun for a person, and behind it what is a person's name by itself. */
export function isRoleBeforeName(scene: Scene, at: number, last: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined || at + 2 >= last || !isCapitalised(token.text)) return false;
  const isOther = is(scene, at, Word.GIVEN | Word.PARTICLE);
  if (!is(scene, at, Word.PERSON) && (isOther || !isPersonNoun(token.lower))) return false;
  return classifyName(scene, at + 1, last).kind === "person";
}

/** "grandmaster", and what ends in such a noun: "harbourmaster"; "volcanologist". */
function isPersonNoun(word: string): boolean {
  const nouns = personNouns();
  if (nouns.has(word) || /[a-z]{3}olog(?:ist|ue)$/.test(word)) return true;
  const { compoundHeadLetters, compoundTailLetters } = nameKind();
  for (let from = compoundHeadLetters; from <= word.length - compoundTailLetters; from += 1)
    if (nouns.has(word.slice(from))) return true;
  return false;
}

let loaded: ReadonlySet<string> | null = null;

/** Nouns that first of all mean a person, from WordNet. */
function personNouns(): ReadonlySet<string> {
  const file = new URL("../../../models/person-nouns.txt", import.meta.url);
  loaded ??= new Set(readFileSync(file, "utf8").trim().split(" "));
  return loaded;
}
