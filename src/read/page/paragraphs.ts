import type { Span } from "../../model/span.ts";
import { isBareDate } from "../dates/date-line.ts";
import { blockKind } from "../decisions.ts";
import { type Line, linesOf } from "./lines.ts";

/** A paragraph-like run of a page before anyone has asked what it is. */
export interface Paragraph extends Span {
  text: string;
  /** How many blank lines stand above it. */
  gap: number;
  /** What the markup says it is; null in plain text. */
  tag: Tag | null;
}

/** What markup can say of a paragraph. */
export type Tag = "headline" | "heading" | "caption" | "blockquote" | "list" | "cell";

const ENDS_SENTENCE = /[.!?:…][)\]"'”’»]*$/;
const LOWER_CASE = /^\p{Ll}/u;

/** Cuts a text into paragraphs: blocks of wrapped lines where the file wraps its lines, single lines where it does not. */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text);
  // Lines of a head or a foot ("By Ann Berg", "Page 1 of 2") wrap nowhere, and may hide that the others do.
  const width = wrapWidth(text, lines) || wrapWidth(text, linesOfProse(text, lines));
  const paragraphs: Paragraph[] = [];
  let open: Paragraph | undefined;
  let last: Line | undefined;
  for (const [i, line] of lines.entries()) {
    const flows = open !== undefined && last !== undefined && open.start < last.start;
    if (
      open &&
      last &&
      (continues(text, last, line, width) ||
        (width > 0 &&
          flows &&
          !isPageHead(text, last) &&
          !isPageHead(text, line) &&
          isRagged(text, last, line) &&
          !isByDate(text, last, line) &&
          endsWhole(text, lines, i)))
    )
      open.end = line.end;
    else {
      open = { start: line.start, end: line.end, text: "", gap: line.gap, tag: null };
      paragraphs.push(open);
    }
    last = line;
  }
  for (const paragraph of paragraphs) paragraph.text = text.slice(paragraph.start, paragraph.end);
  return paragraphs;
}

/** Whether a line goes on with the paragraph of the line above it. */
function continues(text: string, above: Line, line: Line, width: number): boolean {
  if (line.gap > 0 || isPageHead(text, above) || isPageHead(text, line)) return false;
  if (width > 0)
    return !line.indented && isForced(text, above, line, width) && !isApart(text, above, line, width);
  return isBroken(text, above, line);
}

/** Ministry of Roads        Page 2 | Page 2 of 9: what a printed page has at its head or foot, in the middle of a paragraph. */
const PAGE_HEAD = /(?:^|\s{2,}|[|·–—]\s)page \d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$/i;

function isPageHead(text: string, { start, end }: Line): boolean {
  return PAGE_HEAD.test(text.slice(start, end).slice(-24));
}

/** A break inside a sentence ("… said on Monday that the\ntalks would go on."), in any file. */
function isBroken(text: string, above: Line, line: Line): boolean {
  if (
    above.end - above.start < blockKind().shortestWrap ||
    !LOWER_CASE.test(text.slice(line.start, line.start + 2))
  )
    return false;
  const whole =
    line.end - line.start >= blockKind().brokenLine || ENDS_SENTENCE.test(text.slice(line.end - 4, line.end));
  return whole && !ENDS_SENTENCE.test(text.slice(above.end - 4, above.end));
}

/** A line that ends short inside a sentence ("… and Japanese Adviser\nKen Mori met"), where the lines above it have wrapped. */
function isRagged(text: string, above: Line, line: Line): boolean {
  return line.gap === 0 && !line.indented && !ENDS_SENTENCE.test(text.slice(above.end - 4, above.end));
}

/** The lines from here to the next blank one end as a sentence does: no headline with a byline below. */
function endsWhole(text: string, lines: Line[], from: number): boolean {
  let at = from;
  while (lines[at + 1]?.gap === 0 && at < from + blockKind().raggedReach) at += 1;
  const end = lines[at]?.end ?? 0;
  return ENDS_SENTENCE.test(text.slice(end - 4, end));
}

/** Below a headline far beyond the width, a line that is a date, or the one below that: no line of a block. */
function isApart(text: string, above: Line, line: Line, width: number): boolean {
  return above.end - above.start > width + blockKind().wrapBeyond || isByDate(text, above, line);
}

/** "2011-01-21 09:12 GMT", "Tuesday 16 October 2007, 7.40am" in a letterhead: what stands above and below is not its paragraph. */
function isByDate(text: string, above: Line, line: Line): boolean {
  return [above, line].some(({ start, end }) => isBareDate(text.slice(start, end)));
}

/** The next line's first word would not have fitted on the line above, so the break says nothing. */
function isForced(text: string, above: Line, line: Line, width: number): boolean {
  return above.end - above.start + 1 + firstWord(text, line) > width;
}

function firstWord(text: string, line: Line): number {
  const space = text.indexOf(" ", line.start);
  return (space < 0 || space > line.end ? line.end : space) - line.start;
}

/** The lines of the runs that end as a sentence does. */
function linesOfProse(text: string, lines: Line[]): Line[] {
  const kept: Line[] = [];
  let from = 0;
  lines.forEach(({ end }, i) => {
    if (lines[i + 1]?.gap === 0) return;
    if (ENDS_SENTENCE.test(text.slice(end - 4, end))) kept.push(...lines.slice(from, i + 1));
    from = i + 1;
  });
  return kept;
}

/** The width at which a file wraps its lines, or 0 where a line is a paragraph. */
function wrapWidth(text: string, lines: Line[]): number {
  const runs = lines.filter((_, i) => lines[i + 1]?.gap === 0).map((line) => line.end - line.start);
  const model = blockKind();
  if (runs.length < model.wrapRuns) return 0;
  const sorted = runs.toSorted((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * model.wrapShare)] ?? 0;
  if (
    width < blockKind().shortestWrap ||
    width > blockKind().longestWrap ||
    (sorted.at(-1 - Math.floor(sorted.length * model.wrapLonger)) ?? 0) > width + model.wrapBeyond
  )
    return 0;
  let forced = 0;
  let open = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (next?.gap !== 0 || !isForced(text, line, next, width - model.wrapSlack)) return;
    forced += 1;
    if (!ENDS_SENTENCE.test(text.slice(line.end - 4, line.end))) open += 1;
  });
  return forced >= model.wrapForced * runs.length && open >= model.wrapOpen * forced
    ? width - model.wrapSlack
    : 0;
}
