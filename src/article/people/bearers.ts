import type { Token } from "../../model/document.ts";
import { ALSO_GIVEN, LIKE_GIVEN } from "./data/names.ts";
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
    if (isGivenHere(tokens, classes, at - 1)) found.add(given.lower);
    const addressed = ((classes[at - 2] ?? 0) & Word.HONORIFIC) !== 0;
    if (!addressed && ((bits & Word.GIVEN) === 0 || (bits & (Word.SHARED | Word.CALENDAR)) !== 0)) continue;
    if (isCapitalised(given.text) && isCapitalised(family.text)) found.add(family.lower);
  }
  return found;
}

/**
 * Whether a country, capital or state is someone's given name: "Chad Berg", "Georgia Berg"; "Kenya Berg" only where a role, an age or
 * what she says tells so.
 */
export function isGivenHere(tokens: readonly Token[], classes: Int32Array, at: number): boolean {
  const [given, family, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (given === undefined || !isCapitalised(given.text) || !isFamily(given, family, classes[at + 1] ?? 0))
    return false;
  if (isCapitalised(behind?.text ?? "") && behind?.sentence === given.sentence) return false;
  if (LIKE_GIVEN.has(given.lower)) return true;
  if (!ALSO_GIVEN.has(given.lower)) return false;
  const role = ((classes[at - 1] ?? 0) & (Word.PERSON | Word.HONORIFIC)) !== 0;
  const speaks = ((classes[at + 2] ?? 0) & Word.SPEECH) !== 0 && behind?.tag.startsWith("VB") === true;
  return role || speaks || (/^[,(]$/.test(behind?.text ?? "") && /^\d\d$/.test(tokens[at + 3]?.text ?? ""));
}

/** A word with a capital and small letters that ends no body's nor place's name: not "Georgia University", "Paris FC". */
function isFamily(given: Token, family: Token | undefined, bits: number): boolean {
  if (family === undefined || family.sentence !== given.sentence) return false;
  if (!/^\p{Lu}['’]?\p{L}*\p{Ll}$/u.test(family.text) || /^(?:NNPS|NNS|JJ)$/.test(family.tag)) return false;
  return (bits & NO_FAMILY) === 0;
}

const NO_FAMILY =
  Word.ORG_END |
  Word.PLACE_END |
  Word.OUTLET_END |
  Word.THING_END |
  Word.EVENT |
  Word.TITLE |
  Word.BODY |
  Word.PEOPLE |
  Word.PRESS |
  Word.FUNCTION |
  Word.PERSON;
