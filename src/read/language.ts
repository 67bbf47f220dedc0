import { english } from "./decisions.ts";

const ENGLISH = new Set(
  "the of and to in a that is was for on with as he it said by his at from be are this have an had has not were but who they their which will would been or its she her after about when".split(
    " ",
  ),
);
/** How long the words above are at most. */
const LONGEST_SMALL = 5;
const SAMPLE = 4000;
const GLANCE = 800;

/**
 * The language of a text (ISO 639-1): English where its small words are, so that a detector is loaded only for the others;
 * a short or doubtful text counts as English.
 */
export async function languageOf(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE);
  if (looksEnglish(text.slice(0, GLANCE)) || looksEnglish(sample)) return "en";
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < english().leastLetters || isNames(sample)) return "en";
  const { eld } = await import("eld/small");
  const found = eld.detect(sample);
  return found.language !== "" && found.isReliable() ? found.language : "en";
}

/** Capitalised words nearly all: a list of names, of no language in particular. */
function isNames(sample: string): boolean {
  const words = sample.match(/\p{L}+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return capitals > english().nameShare * words.length;
}

/** A seventh of the words are small English ones. */
function looksEnglish(sample: string): boolean {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let small = 0;
  for (const word of words) if (word.length <= LONGEST_SMALL && ENGLISH.has(word)) small += 1;
  return words.length > 0 && small >= english().smallShare * words.length;
}
