import type { Span } from "../../model/span.ts";

/** A line of a text without the white space around it. */
export interface Line extends Span {
  /** How many blank lines stand above it. */
  gap: number;
  /** White space stands before its first letter. */
  indented: boolean;
}

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;

/** Cuts a text into its lines that are not blank, whatever ends them (LF, CRLF, CR, the Unicode separators). */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : LINE_FEED;
    if (!endsLine(code)) continue;
    const line = trimmed(text, from, at);
    if (line.start === line.end) gap += 1;
    else {
      lines.push({ ...line, gap, indented: line.start - from > 1 });
      gap = 0;
    }
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at += 1;
    from = at + 1;
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

function endsLine(code: number): boolean {
  if (code > CARRIAGE_RETURN) return code === 0x2028 || code === 0x2029 || code === 0x85;
  return code === LINE_FEED || code === CARRIAGE_RETURN || code === 12;
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
