import type { Token } from "../../model/document.ts";
import { Word } from "./name-lexicon.ts";
import { isCapitalised } from "./name-pieces.ts";

/** What stands right before a family name that is nothing else: "Mrs. *Paris*", "Dr *Jordan*". */
const ADDRESS = /^(?:Mrs?|Ms|Miss|Dr|Prof)\.?$/;

/**
 * The words, in lower case, that the article gives someone as a family name behind a given name: "Laura *Paris*", "Dana *Fox*", "Dr
 * Christian *Jordan*". Where they stand alone afterwards they can mean that person, though they are a country, a capital or an outlet too.
 */
export function bearersOf(tokens: readonly Token[], classes: Int32Array): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = 1; at < tokens.length; at += 1) {
    const [given, family] = [tokens[at - 1], tokens[at]];
    if (given === undefined || family === undefined || given.sentence !== family.sentence) continue;
    if (ADDRESS.test(given.text) && isCapitalised(family.text) && !isCapitalised(tokens[at + 1]?.text ?? ""))
      found.add(family.lower);
    const bits = classes[at - 1] ?? 0;
    const addressed = ((classes[at - 2] ?? 0) & Word.HONORIFIC) !== 0;
    if (!addressed && ((bits & Word.GIVEN) === 0 || (bits & (Word.SHARED | Word.CALENDAR)) !== 0)) continue;
    if (isCapitalised(given.text) && isCapitalised(family.text)) found.add(family.lower);
  }
  return found;
}
