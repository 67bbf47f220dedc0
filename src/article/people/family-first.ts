import type { Token } from "../../model/document.ts";
import { nameKind } from "./decisions.ts";
import { classesOf, Word } from "./name-lexicon.ts";

/** A given name as Korean ones are written: "Tae-ho", "Mi-sun". */
const GIVEN =
  /^(?!(?:Anti|Pre|Post|Mid|Non|Co|Ex|Pro|Self|Re|Un|Off|By|Well|Long|Short|High|Low|Full|Part|All)-)\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u;

/** Whether a family name of one syllable opens a name here, though it is another word too: "*An* Tae-ho", "*So* Yun-hee". */
export function opensFamilyFirst(tokens: readonly Token[], at: number): boolean {
  const [family, given] = [tokens[at], tokens[at + 1]];
  if (family === undefined || given === undefined || family.sentence !== given.sentence) return false;
  return /^\p{Lu}\p{Ll}{1,5}$/u.test(family.text) && GIVEN.test(given.text);
}

/** Whether a full name begins with the family name: "Ryu Han-seok", "Gao Lihua". */
export function isFamilyFirst(parts: readonly string[]): boolean {
  const [first = "", second = ""] = parts;
  if (parts.length < 2 || parts.length > nameKind().eastAsianWords) return false;
  return (
    (parts.length === 2 && GIVEN.test(second)) || (classesOf(first.toLowerCase()) & Word.EAST_ASIAN) !== 0
  );
}
