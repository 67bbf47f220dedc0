import { timeForm } from "../decisions.ts";
import { CODE } from "./classes.ts";
import type { Token } from "./token.ts";

const NUM = CODE.get("NUM");
const ORD = CODE.get("ORD");
const YEAR = CODE.get("YEAR") ?? "";
const HYPHEN = CODE.get("HYPHEN");
const FRACTION = CODE.get("FRACTION");
const UNIT_WORDS = new Set([CODE.get("UNIT"), CODE.get("UNITS")]);

/** Makes one token of a number in several words: "twenty-four", "nineteen ninety-one", "5 1/2", "two and a half", "twenty-first". */
export function foldNumbers(tokens: Token[]): Token[] {
  if (!tokens.some((token) => token.code === NUM || token.code === ORD || token.code === FRACTION))
    return tokens;
  const folded: Token[] = [];
  let index = 0;
  while (index < tokens.length) {
    const last = folded.at(-1);
    const step =
      last === undefined || (last.code !== NUM && (last.code !== YEAR || isDigits(last)))
        ? null
        : join(last, tokens, index);
    if (step !== null) {
      folded[folded.length - 1] = step.token;
      index += step.used;
    } else {
      const token = tokens[index];
      if (token !== undefined) folded.push(token);
      index++;
    }
  }
  return folded;
}

interface Step {
  token: Token;
  used: number;
}

/** The number so far with what follows it, if that belongs to it. */
function join(last: Token, tokens: Token[], index: number): Step | null {
  const hyphen = tokens[index]?.code === HYPHEN ? 1 : 0;
  const next = tokens[index + hyphen];
  if (next === undefined) return null;
  const half = halves(last, tokens, index);
  if (half !== null) return half;
  if (next.code === FRACTION) return step(last, next, last.number + next.number, hyphen + 1);
  if (isDigits(last) || isDigits(next)) return null;
  if (next.code === ORD && last.number % 10 === 0 && next.number < 10) {
    return {
      token: { ...last, end: next.end, number: last.number + next.number, code: next.code },
      used: hyphen + 1,
    };
  }
  if (next.code !== NUM) return null;
  const sum = combine(last.number, next.number);
  return sum === null ? null : step(last, next, sum, hyphen + 1);
}

/** "two and a half (years)", "six-and-a-half (years)" */
function halves(last: Token, tokens: Token[], index: number): Step | null {
  const words = ["and", "a", "half"];
  let at = index;
  let end: Token | undefined;
  for (const word of words) {
    if (tokens[at]?.code === HYPHEN) at++;
    end = tokens[at++];
    if (end?.word !== word) return null;
  }
  const unit = tokens[at]?.code === HYPHEN ? tokens[at + 1] : tokens[at];
  return end !== undefined && UNIT_WORDS.has(unit?.code)
    ? step(last, end, last.number + 0.5, at - index)
    : null;
}

function step(last: Token, next: Token, number: number, used: number): Step {
  const { wordLetters, firstYear, yearsEnd } = timeForm();
  const isYear = last.word.length > wordLetters && number >= firstYear && number < yearsEnd;
  const code = isYear ? YEAR : last.code;
  return { token: { ...last, end: next.end, number, code }, used };
}

/** Number words side by side: 20 4 is 24, 19 91 a year, 2 100 and 2 1000 products, 100 30 and 2000 1 sums. */
function combine(left: number, right: number): number | null {
  if (right === 100 || right === 1000) return left < right ? left * right : null;
  if (left >= 20 && left < 100 && left % 10 === 0 && right < 10) return left + right;
  if (left >= 13 && left <= 20 && right >= 10 && right < 100) return left * 100 + right;
  if (left >= 100 && left % 100 === 0 && right < 100) return left + right;
  if (left >= 1300 && left % 10 === 0 && right < 10) return left + right;
  return null;
}

function isDigits(token: Token): boolean {
  const first = token.word.charCodeAt(0);
  return first >= 48 && first <= 57;
}
