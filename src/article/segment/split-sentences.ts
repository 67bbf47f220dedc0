import { cueWord } from "../../english/lexicon.ts";
import type { Sentence, Token } from "../../model/document.ts";
import { STARTERS, standsAnywhere, standsBeforeName } from "./abbreviations.ts";
import { startsUpper } from "./chars.ts";
import { sentenceEnd } from "./decisions.ts";

/** The tokens of a sentence: `[first, last)`. */
export type Run = Pick<Sentence, "first" | "last">;

/**
 * Splits one block's tokens into sentences. Closing marks stay with the sentence they close, so `"It is over." Then he
 * left.` are two; `"Is it over?" he asked.` is one. Own code around compromise's
 * abbreviations: its own splitter keeps the first together, splits nothing after "U.S.", and takes quadratic time on a
 * line full of abbreviations.
 * `closing` are the starts of the marks that close a quotation.
 */
export function splitSentences(tokens: Token[], closing: ReadonlySet<number>): Run[] {
  return splitAtEnds(tokens, closing).flatMap(cutLong);
}

/**
 * What never ends, such as a list of names or a table run together, is cut at a length that no sentence has: the stages behind
 * compare the words of a sentence with each other, and so take time in the text's length alone.
 */
function cutLong({ first, last }: Run): Run[] {
  const { longest } = sentenceEnd();
  const pieces = Array.from(
    { length: Math.ceil((last - first) / longest) },
    (_, index) => first + index * longest,
  );
  return pieces.map((from) => ({ first: from, last: Math.min(from + longest, last) }));
}

function splitAtEnds(tokens: Token[], closing: ReadonlySet<number>): Run[] {
  const runs: Run[] = [];
  let first = 0;
  let depth = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    depth = within(depth, token.text, at - first);
    if (!canEnd(token)) continue;
    const last = afterClosers(tokens, at + 1, closing);
    if (last < tokens.length && !isBoundary(tokens, { first, at, last, depth })) continue;
    runs.push({ first, last });
    first = last;
    at = last - 1;
    depth = 0;
  }
  if (first < tokens.length) runs.push({ first, last: tokens.length });
  return runs;
}

/** Brackets hold a sentence together ("Berg (who? he asked) left"), but an odd one not for long. */
function within(depth: number, mark: string, length: number): number {
  if (mark === "(") return length;
  if (mark === ")" || length - depth > sentenceEnd().aside) return 0;
  return depth;
}

function canEnd(token: Token): boolean {
  const last = token.text.charCodeAt(token.text.length - 1);
  return last === 0x2e || last === 0x21 || last === 0x3f || last === 0x2026 || last === 0x3002;
}

function afterClosers(tokens: Token[], from: number, closing: ReadonlySet<number>): number {
  let at = from;
  for (let token = tokens[at]; token !== undefined; token = tokens[at]) {
    const clings = token.start === tokens[at - 1]?.end && /^[)\]}'"’”»]+$/.test(token.text);
    if (!clings && !closing.has(token.start) && !canEndAgain(token)) break;
    at += 1;
  }
  return at;
}

function canEndAgain(token: Token): boolean {
  return /^[.!?…]+$/.test(token.text);
}

/** Where a sentence may end: its first token, the token of its full stop, the token after what clings to that. */
interface End {
  first: number;
  at: number;
  last: number;
  depth: number;
}

function isBoundary(tokens: Token[], { first, at, last, depth }: End): boolean {
  const end = tokens[at];
  const next = firstWord(tokens, last);
  if (end === undefined || next === undefined) return false;
  if (depth > 0 && last === at + 1) return false;
  const starts = startsUpper(next.text) || /^[\d$€£¥]/.test(next.text) || !/^\p{L}/u.test(next.text);
  if (end.text.length > 1 && /^[\p{L}\p{N}]/u.test(end.text))
    return endsAfterAbbreviation(end, next, last - at);
  if (!starts) return false;
  if (end.text === "." && at - first === 1 && /^(?:\d{1,3}|[a-zA-Z])$/.test(tokens[first]?.text ?? ""))
    return false;
  return last === at + 1 || end.text === "." || !isReported(tokens, last);
}

/** The word that begins the next sentence, behind opening marks. */
function firstWord(tokens: Token[], from: number): Token | undefined {
  for (let at = from; at < from + sentenceEnd().openingMarks; at += 1) {
    const token = tokens[at];
    if (token !== undefined && /[\p{L}\p{N}$€£¥]/u.test(token.text)) return token;
  }
  return tokens[from];
}

/** "in the U.S. The president", "at 5 p.m. He left" but "Mr. Smith", "the U.S. President", "5 p.m. Monday". */
function endsAfterAbbreviation(end: Token, next: Token, closers: number): boolean {
  if (!startsUpper(next.text)) return false;
  const word = end.lower.slice(0, -1);
  if (closers > 1) return true;
  if (standsBeforeName(word) && !standsAnywhere(word)) return false;
  return STARTERS.has(next.lower) && next.text !== "I";
}

/** `"Is it over?" Berg asked.`: a quotation that ends in ? or ! and whose source follows. */
function isReported(tokens: Token[], from: number): boolean {
  for (let at = from; at < from + sentenceEnd().sourceWords; at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[,.!?:;"“”]$/.test(token.text)) return false;
    if (isReport(token.lower)) return true;
  }
  return false;
}

/** A form of a verb of speech or writing. */
function isReport(lower: string): boolean {
  const cue = cueWord(lower);
  return cue !== undefined && cue.act !== "thought";
}
