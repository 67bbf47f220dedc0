import type { Range } from "../measures.ts";
import type { GoldArticle } from "./gold-story.ts";

/** A letter of a text, and where it stands, in code points. */
interface Letter {
  letter: string;
  at: number;
}

/**
 * The annotation of a page (`.html`) on the text that is read from it: each stretch stands where its letters, tags left out, stand
 * next. What is annotated on a text stays as it is.
 */
export async function goldOnText(
  article: GoldArticle,
  textOf: (article: GoldArticle) => Promise<string>,
): Promise<GoldArticle> {
  if (!article.id.endsWith(".html")) return article;
  const text = await textOf(article);
  const [page, read] = [lettersOf(article.text), lettersOf(text)];
  const letters = read.map(({ letter }) => letter).join("");
  const moved = ([start, end]: Range): Range | null => {
    const inside = page.filter(({ at }) => at >= start && at < end);
    const words = inside.map(({ letter }) => letter).join("");
    if (words === "") return null;
    const before = page.findIndex(({ at }) => at >= start) / Math.max(1, page.length);
    const place = nearest(letters, words, before * letters.length);
    const [first, last] = [read[place], read[place + words.length - 1]];
    return first === undefined || last === undefined ? null : [first.at, last.at + 1];
  };
  return {
    ...article,
    text,
    quotes: article.quotes.map((quote) => ({
      ...quote,
      content: quote.content.flatMap((span): Range[] => {
        const place = moved(span);
        return place === null ? [] : [place];
      }),
    })),
    events: article.events.map((event) => ({ ...event, evidence: moved(event.evidence) ?? [0, 0] })),
  };
}

function lettersOf(text: string): Letter[] {
  let inTag = false;
  return [...text].flatMap((letter, at) => {
    if (letter === "<") inTag = true;
    const counts = !inTag && /[\p{L}\p{N}]/u.test(letter) && letter.length === 1;
    if (letter === ">") inTag = false;
    return counts ? [{ letter, at }] : [];
  });
}

/** The place of some letters that is nearest to where they are expected, or -1. */
function nearest(letters: string, words: string, expected: number): number {
  let best = -1;
  for (let at = letters.indexOf(words); at >= 0; at = letters.indexOf(words, at + 1))
    if (best < 0 || Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  return best;
}
