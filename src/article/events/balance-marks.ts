import type { Token } from "../../model/document.ts";

/** Tokens `[first, last)`. */
interface Range {
  first: number;
  last: number;
}

const CLOSERS: ReadonlyMap<string, string> = new Map([
  ["(", ")"],
  ["[", "]"],
  ["“", "”"],
  ["``", "''"],
  ['"', '"'],
]);
const CLOSING = new Set(CLOSERS.values());

/**
 * The words of a telling with both or none of each pair of marks: 'called it | "a stain on us all"' takes the closing mark,
 * '“It will be our” – | she looked up | – “worst winter”' no word of the quotation that it stands in.
 */
export function balanceMarks(tokens: readonly Token[], range: Range, trigger: Range, sentence: Range): Range {
  let { first, last } = range;
  let open: number[] = [];
  const before = unclosed(tokens, sentence.first, first).at(-1);
  // '"Fire and Ice" opened': the mark before the first word is its own.
  if (before === first - 1 && closesWithin(tokens, before, last)) first--;
  else if (before !== undefined && tokens[before]?.text === '"') open = [before];
  for (let i = first; i < last; i++) {
    const text = tokens[i]?.text ?? "";
    const top = open.at(-1);
    const closes = top !== undefined && closerOf(tokens, top) === text;
    if (closes && top >= first) open.pop();
    else if (closes || (CLOSING.has(text) && !CLOSERS.has(text))) {
      // it closes what was opened before
      open = [];
      if (i >= trigger.first) last = i;
      else first = i + 1;
    } else if (CLOSERS.has(text)) open.push(i);
  }
  const left = open.find((at) => at >= first);
  if (left === undefined) return { first, last };
  const end = isAside(tokens[left - 1]) ? -1 : closing(tokens, left, Math.max(last, left + 1), sentence.last);
  if (end >= 0) return { first, last: end + 1 };
  return left >= trigger.last
    ? { first, last: left }
    : { first: left < trigger.first ? left + 1 : first, last };
}

/** The opening marks of a stretch that it does not close. */
function unclosed(tokens: readonly Token[], from: number, to: number): number[] {
  const open: number[] = [];
  for (let i = from; i < to; i++) {
    const text = tokens[i]?.text ?? "";
    const top = open.at(-1);
    if (top !== undefined && closerOf(tokens, top) === text) open.pop();
    else if (CLOSERS.has(text)) open.push(i);
  }
  return open;
}

function closesWithin(tokens: readonly Token[], at: number, last: number): boolean {
  return closing(tokens, at, at + 1, last) >= 0;
}

function closing(tokens: readonly Token[], at: number, from: number, to: number): number {
  const mark = closerOf(tokens, at);
  for (let i = from; i < to; i++) if (tokens[i]?.text === mark) return i;
  return -1;
}

function closerOf(tokens: readonly Token[], at: number): string | undefined {
  return CLOSERS.get(tokens[at]?.text ?? "");
}

/** "– “worst winter yet”": behind a dash or a bracket goes on what was broken off. */
function isAside(token: Token | undefined): boolean {
  return /^(?:[–—)\]]|--?)$/.test(token?.text ?? "");
}
