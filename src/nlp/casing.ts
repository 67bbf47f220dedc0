import { casing } from "./decisions.ts";

/** How a sentence is written: as usual, As a Headline, IN CAPITALS, all in small letters. */
export const USUAL = 0;
export const HEADLINE = 1;
export const CAPITALS = 2;
export const SMALL = 3;

const HUNDRED = 100;

/**
 * The casing of the words `[first, last)`: told by those of four letters and more, which a headline capitalises, as it does
 * all words but the smallest: "Marie Curie *flew* to Warsaw." is none.
 */
export function casingOf(
  words: readonly { text: string; lower: string }[],
  first: number,
  last: number,
): number {
  const model = casing();
  let long = 0;
  let title = 0;
  let upper = 0;
  let plain = 0;
  for (let at = first; at < last; at += 1) {
    const { text, lower } = words[at] ?? { text: "", lower: "" };
    if (text.length < model.letters - 1 || !hasLetter(text)) continue;
    if (text === lower && !UNDER_A_HEADLINE.has(lower)) plain += 1;
    if (text.length < model.letters) continue;
    long += 1;
    if (text === lower) continue;
    if (!isSmall(text.charCodeAt(1)) && text === text.toUpperCase()) upper += 1;
    else if (text.charAt(0) !== lower.charAt(0)) title += 1;
  }
  if (long < model.words) return USUAL;
  if (upper * HUNDRED >= long * model.percent) return CAPITALS;
  if ((upper + title) * HUNDRED >= long * model.percent)
    return plain > 0 && words[last - 1]?.text === "." ? USUAL : HEADLINE;
  return title + upper === 0 && long > model.smallWords ? SMALL : USUAL;
}

/** Words of three letters and more that keep their small letter in a headline. */
const UNDER_A_HEADLINE = new Set(
  `the and but nor yet for off via per out from with into onto over upon than that amid after before about against between
  under during through without within toward towards near like`.split(/\s+/),
);

function hasLetter(text: string): boolean {
  return isSmall(text.charCodeAt(0) | 0x20) || /\p{L}/u.test(text);
}

/** Of the letters a to z, which are the most: what tells them saves the others' way. */
function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}
