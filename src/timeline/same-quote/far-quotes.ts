import { quotePairs } from "../decisions.ts";
import type { GatheredArticle } from "../gathered.ts";
import { surnameOf } from "../parties.ts";
import { wordsOf } from "../words/tokens.ts";

/**
 * By what articles of different stories can quote one utterance: somebody's own words, so many in a row. "We will not leave
 * this house", said Berg in a report of the siege; years later an obituary quotes "we will not leave".
 */
export function farKeysOfQuotes({ quotes }: Pick<GatheredArticle, "quotes">): string[] {
  const { farWords } = quotePairs();
  return quotes.flatMap(({ kind, speaker, text }) => {
    if (kind === "indirect" || speaker?.id == null) return [];
    const words = wordsOf(text);
    const surname = surnameOf(speaker.id);
    return words
      .slice(farWords - 1)
      .map((_, start) => `${surname}: ${words.slice(start, start + farWords).join(" ")}`);
  });
}
