import { find, findAll, findParts, findWords, share, within } from "../places.ts";
import type { AnnotatedArticle, Story } from "../read-story.ts";

/** Every string that an article's annotation names stands in the article. */
export function stringsFound({ text, notes }: AnnotatedArticle): string[] {
  const missing = (what: string, words: string, nth = 0): string[] =>
    find(text, words, nth) === null ? [`${what} not found (${nth}): ${quoted(words)}`] : [];
  return [
    ...notes.junk.flatMap((words) => missing("junk", words)),
    ...notes.marks.flatMap((mark) => missing("mark", mark.text, mark.nth)),
    ...notes.events.flatMap((event) => missing("evidence", event.evidence, event.nth)),
    ...notes.quotes.flatMap((quote) => [
      ...findParts(text, quote).flatMap((span, i) =>
        span === null ? [`part ${i} not found, or too far on: ${quoted(quote.parts[i] ?? "")}`] : [],
      ),
      ...(quote.mention === null || findWords(text, quote.mention, quote.mentionNth) !== null
        ? []
        : [`mention not found (${quote.mentionNth}): ${quoted(quote.mention)}`]),
    ]),
  ];
}

/** Every passage that `story.json` names stands in its article. */
export function passagesFound({ articles, notes }: Story): string[] {
  const texts = new Map(articles.map(({ file, text }) => [file, text]));
  const passages = [
    ...notes.conflicts.flatMap(({ sides }) => sides.flatMap(({ at }) => at)),
    ...notes.lines.flatMap(({ evidence }) => evidence),
  ];
  return passages.flatMap(([file, words]) => {
    const text = texts.get(file);
    if (text === undefined) return [`no article ${file}`];
    return text.includes(words) ? [] : [`${file}: passage not found: ${quoted(words)}`];
  });
}

/** No quotation runs over the edge of page furniture, and no required one lies in it. */
export function clearOfFurniture({ text, notes }: AnnotatedArticle): string[] {
  const furniture = notes.junk.flatMap((words) => findAll(text, words));
  return notes.quotes.flatMap((quote) => {
    const bad = findParts(text, quote).some(
      (span) =>
        span !== null &&
        furniture.some((junk) => share(junk, span) && (quote.required || !within(span, junk))),
    );
    return bad ? [`a quotation goes into page furniture: ${quoted(quote.parts[0] ?? "")}`] : [];
  });
}

/** Words for a message: on one line, and not too many. */
export function quoted(words: string): string {
  return JSON.stringify(words.length > 90 ? `${words.slice(0, 90)}…` : words);
}
