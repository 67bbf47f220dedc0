import type { QuotedSpan } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { kindOf, SPACE } from "./chars.ts";
import { sentenceEnd } from "./decisions.ts";
import { findMarks, type Mark } from "./find-marks.ts";

/** What pairing needs to know of the paragraphs around a block. */
export interface Around {
  /** The paragraph before ended within a quotation. */
  leftOpen: boolean;
  /** The next paragraph opens with a quotation mark. */
  reopens: boolean;
}

/** A quoted stretch of one block; `outer` is an index among the block's own stretches. */
export type Stretch = Omit<QuotedSpan, "block">;

/** An opened stretch, with the marks that stand for it. */
interface Open {
  stretch: Stretch;
  mark: Mark;
  /** Index of the mark that will close it: single marks are looked up when they open, double ones when they close. */
  closer: number;
}

/**
 * Pairs the quotation marks of one block: “…”, "…", ‘…’, ''…'', „…“, «…», nested, opened curly and closed straight.
 * What no mark closes ends with the paragraph; what no mark opens begins it (`We go," Berg said.`).
 */
export function pairMarks(text: string, block: Span, around: Around): Stretch[] {
  const state: State = { text, block, around, marks: findMarks(text, block), stack: [], found: [] };
  for (let index = 0; index < state.marks.length; index += 1) {
    const mark = state.marks[index];
    if (mark?.style === "double") pairDouble(state, mark);
    else if (mark !== undefined) pairSingle(state, mark, index);
  }
  leaveOpen(state);
  return inTextOrder(state);
}

interface State {
  text: string;
  block: Span;
  around: Around;
  marks: Mark[];
  stack: Open[];
  found: Stretch[];
}

function pairDouble(state: State, mark: Mark): void {
  const open = innermostDouble(state.stack);
  if (open === undefined) {
    if (mark.glyph === "open" || (mark.mayOpen && !mark.mayClose)) push(state, mark);
    else if (mark.glyph === "either" && !mark.mayClose) push(state, mark);
    else closeUnopened(state, mark);
  } else if (closes(state, mark)) close(state, open, mark);
  else {
    if (opensSentence(state, mark)) breakOff(state, open, mark);
    push(state, mark);
  }
}

function innermostDouble(stack: Open[]): Open | undefined {
  return stack.findLast((open) => open.mark.style === "double");
}

/** Within an open quotation: does this mark close it, rather than open another within it? */
function closes(state: State, mark: Mark): boolean {
  if (mark.glyph === "close") return true;
  if (mark.glyph === "open") return mark.mayClose && !mark.mayOpen;
  return mark.mayClose || !mark.mayOpen || isCloserSetApart(state, mark);
}

/** "We go, "he said: the closing mark sticks to the wrong word. */
function isCloserSetApart(state: State, mark: Mark): boolean {
  const before = state.text.slice(Math.max(state.block.start, mark.start - 3), mark.start);
  return /[,!?.]["'”’]?\s$/.test(before) && REPORTS.test(state.text.slice(mark.end, mark.end + 12));
}

const REPORTS = /^(?:he|she|they|said|says|told|added|asked|wrote)\b/;

/** A quotation opens at the beginning of a sentence while one is open: "We go. "We go home," he said. */
function opensSentence(state: State, mark: Mark): boolean {
  return /[.!?…]\s+$|\n\s*$/.test(state.text.slice(Math.max(state.block.start, mark.start - 4), mark.start));
}

function push(state: State, mark: Mark, closer = -1): void {
  if (state.stack.length >= sentenceEnd().nesting) return;
  const first = state.stack.length === 0 && state.found.length === 0;
  const stretch: Stretch = {
    start: mark.start,
    end: state.block.end,
    inner: { start: mark.end, end: state.block.end },
    style: mark.style,
    closed: false,
    continues: first && state.around.leftOpen && isBlank(state.text, state.block.start, mark.start),
    outer: -1,
  };
  state.stack.push({ stretch, mark, closer });
}

/** Closes a stretch; what was opened within it and is still open was no quotation. */
function close(state: State, open: Open, mark: Mark): void {
  state.stack.length = state.stack.indexOf(open);
  finish(state, open.stretch, mark);
}

function finish(state: State, stretch: Stretch, mark: Mark): void {
  stretch.end = mark.end;
  stretch.inner.end = mark.start;
  stretch.closed = true;
  if (!isBlank(state.text, stretch.inner.start, stretch.inner.end)) state.found.push(stretch);
}

/** Ends an open stretch before the mark that opens the next. */
function breakOff(state: State, open: Open, mark: Mark): void {
  state.stack.length = state.stack.indexOf(open);
  endBefore(state, open.stretch, mark.start);
  state.found.push(open.stretch);
}

function endBefore(state: State, stretch: Stretch, end: number): void {
  let at = end;
  while (at > stretch.inner.start && kindOf(state.text.charCodeAt(at - 1)) === SPACE) at -= 1;
  stretch.end = at;
  stretch.inner.end = at;
}

/** A closing mark that nothing opened: the paragraph before was left open, or the opening mark is missing. */
function closeUnopened(state: State, mark: Mark): void {
  const { text, block, around } = state;
  if (
    state.found.length > 0 ||
    state.stack.length > 0 ||
    !mark.mayClose ||
    /\d/.test(text.charAt(mark.start - 1))
  )
    return;
  if (!around.leftOpen && !/[,.!?…]/.test(text.charAt(mark.start - 1))) return;
  const colon = around.leftOpen ? -1 : text.slice(block.start, mark.start).lastIndexOf(": ");
  let start = block.start + (colon < 0 ? 0 : colon + 2);
  while (start < mark.start && kindOf(text.charCodeAt(start)) === SPACE) start += 1;
  const inner = { start, end: mark.start };
  const base = { start, end: mark.end, inner, style: mark.style, closed: false, outer: -1 };
  finish(state, { ...base, continues: around.leftOpen }, mark);
}

function pairSingle(state: State, mark: Mark, index: number): void {
  const top = state.stack.at(-1);
  if (top?.mark.style === "single" && top.closer === index) close(state, top, mark);
  else if (!opensSingle(mark)) return;
  else {
    const closer = closerOfSingle(state, index);
    if (closer >= 0 || leftOpenSingle(state, mark)) push(state, mark, closer);
  }
}

function opensSingle(mark: Mark | undefined): boolean {
  return mark?.style === "single" && mark.mayOpen && (mark.glyph !== "close" || !mark.mayClose);
}

/** The mark that closes a single one: of those before the next opens, the first that is no plural's possessive. */
function closerOfSingle(state: State, opener: number): number {
  let weak = -1;
  for (let index = opener + 1; index < state.marks.length; index += 1) {
    const mark = state.marks[index];
    if (mark === undefined || (opensSingle(mark) && !mark.mayClose)) break;
    if (mark.style === "double" || !mark.mayClose) continue;
    if (!isPossessive(state.text, mark)) return index;
    weak = index;
  }
  return weak;
}

/** "the leaders' meeting": after an s, before a word. */
function isPossessive(text: string, mark: Mark): boolean {
  return /^[sS]$/.test(text.charAt(mark.start - 1)) && /^\s\p{Ll}/u.test(text.slice(mark.end, mark.end + 2));
}

/**
 * A single mark that nothing closes, at the paragraph's head or behind a colon or comma (`Berg said: ‘We go.`), where the next
 * paragraph opens with one too.
 */
function leftOpenSingle({ text, block, around, stack }: State, mark: Mark): boolean {
  if (!around.reopens || stack.length > 0) return false;
  return isBlank(text, block.start, mark.start) || /[:,]\s$/.test(text.slice(mark.start - 2, mark.start));
}

/** What is still open ends with the paragraph; if the like was opened within it, a closing mark is missing before that. */
function leaveOpen(state: State): void {
  let end = state.block.end;
  while (end > state.block.start && kindOf(state.text.charCodeAt(end - 1)) === SPACE) end -= 1;
  for (const { stretch, mark, closer } of state.stack) {
    if (mark.style === "single" && closer >= 0) continue;
    const within = state.around.reopens ? undefined : likeWithin(state, stretch);
    endBefore(state, stretch, within?.start ?? end);
    if (/[\p{L}\p{N}]/u.test(state.text.slice(stretch.inner.start, stretch.inner.end)))
      state.found.push(stretch);
  }
}

function likeWithin(state: State, stretch: Stretch): Stretch | undefined {
  const glyph = state.text.charAt(stretch.start);
  const within = state.found.filter((other) => other.start > stretch.start && other.closed);
  return within.filter((other) => state.text.charAt(other.start) === glyph).sort(byStart)[0];
}

/** Sorts the stretches by their start, notes which lies within which, and drops what would cross another. */
function inTextOrder(state: State): Stretch[] {
  const kept: Stretch[] = [];
  const around: number[] = [];
  for (const stretch of state.found.sort(byStart)) {
    while (around.length > 0 && (kept[around.at(-1) ?? -1]?.end ?? 0) <= stretch.start) around.pop();
    const outer = around.at(-1) ?? -1;
    if ((kept[outer]?.end ?? stretch.end) < stretch.end) continue;
    stretch.outer = outer;
    around.push(kept.push(stretch) - 1);
  }
  return kept;
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (kindOf(text.charCodeAt(at)) !== SPACE) return false;
  return true;
}
