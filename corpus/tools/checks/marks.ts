import { find, findAll, within } from "../places.ts";
import type { AnnotatedArticle } from "../read-story.ts";
import { quoted } from "./strings.ts";

/** Marks that are surely quotation marks: straight single ones and closing curly ones are apostrophes as well, ` » ` parts menus. */
const MARK = /["“”„«‟]|(?<! )»|''|``|(?<![\p{L}\p{N}])‘(?!\d\ds?\b)(?!(?:em|tis|twas|til|cause|n)\b)/giu;

/** Straight double marks behind a figure: inches, seconds (`6'2"`). */
const INCHES = /\d$/;

/** Every quotation mark of the article outside page furniture lies in a stretch that `marks` lists. */
export function marksListed({ text, notes }: AnnotatedArticle): string[] {
  const junk = notes.junk.flatMap((words) => findAll(text, words));
  const listed = notes.marks.flatMap((mark) => find(text, mark.text, mark.nth) ?? []);
  return [...text.matchAll(MARK)].flatMap(({ 0: mark, index }) => {
    const span = { start: index, end: index + mark.length };
    if ([...junk, ...listed].some((stretch) => within(span, stretch))) return [];
    if (mark === '"' && INCHES.test(text.slice(0, index))) return [];
    return [`mark ${mark} in no listed stretch: ${quoted(text.slice(Math.max(0, index - 30), index + 40))}`];
  });
}

/** No marked stretch is listed twice. */
export function marksOnce({ text, notes }: AnnotatedArticle): string[] {
  const seen = new Set<number | undefined>();
  return notes.marks.flatMap((mark) => {
    const start = find(text, mark.text, mark.nth)?.start;
    if (start === undefined || !seen.has(start)) {
      seen.add(start);
      return [];
    }
    return [`mark listed twice: ${quoted(mark.text)}`];
  });
}

/** Marked stretches stand in the order of the text and outside page furniture; `inner` are those inside others, and only those. */
export function marksInPlace({ text, notes }: AnnotatedArticle): string[] {
  const junk = notes.junk.flatMap((words) => findAll(text, words));
  const marks = notes.marks.flatMap((mark) => {
    const span = find(text, mark.text, mark.nth);
    return span === null ? [] : [{ ...mark, span }];
  });
  return marks.flatMap(({ span, is, text: words }, i) => {
    const inside = marks.some((other) => other.span !== span && within(span, other.span));
    return [
      ...(span.start < (marks[i - 1]?.span.start ?? 0) ? [`mark out of order: ${quoted(words)}`] : []),
      ...(junk.some((stretch) => within(span, stretch)) ? [`mark in furniture: ${quoted(words)}`] : []),
      ...(inside === (is === "inner")
        ? []
        : [`mark is ${is}, ${inside ? "" : "not "}inside another: ${quoted(words)}`]),
    ];
  });
}
