import type { Span } from "../../model/span.ts";

/** A line of a text without the white space around it. */
export interface Line extends Span {
  /** How many blank lines stand above it. */
  gap: number;
  /** White space stands before its first letter. */
  indented: boolean;
}

const OTHER_ENDS = /[\r\f\u0085\u2028\u2029]/;
const ANY_END = /[\n\r\f\u0085\u2028\u2029]/g;
const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
const SPACE = 0x20;

/** Cuts a text into its lines that are not blank, whatever ends them (LF, CRLF, CR, the Unicode separators). */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  const nextEnd = OTHER_ENDS.test(text) ? anyEnd : lineFeed;
  let gap = 0;
  for (let from = 0; from <= text.length; ) {
    const end = nextEnd(text, from);
    const line = trimmed(text, from, end);
    if (line.start === line.end) gap += 1;
    else {
      lines.push({ start: line.start, end: line.end, gap, indented: line.start - from > 1 });
      gap = 0;
    }
    const pair = text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED;
    from = end + (pair ? 2 : 1);
  }
  return lines;
}

/** The part of a text between two places without the white space and invisible marks around it. */
export function trimmed(text: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && isBlank(text.charCodeAt(first))) first += 1;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last -= 1;
  return { start: first, end: last };
}

function lineFeed(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

function anyEnd(text: string, from: number): number {
  ANY_END.lastIndex = from;
  return ANY_END.exec(text)?.index ?? text.length;
}

/** White space, a byte order mark, a zero-width space or joiner, a directional mark. */
function isBlank(code: number): boolean {
  if (code <= SPACE) return code === SPACE || (code >= TAB && code <= CARRIAGE_RETURN) || code < TAB;
  if (code < 0x1680) return code === 0xa0 || code === 0x85 || code === 0xad;
  if (code >= 0x2000 && code <= 0x200f) return true;
  return (
    code === 0x202f ||
    code === 0x205f ||
    code === 0x2060 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x1680
  );
}
