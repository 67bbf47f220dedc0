import { isDayName } from "../../english/calendar-words.ts";
import type { Token } from "../../model/document.ts";
import { isDateComma } from "./date-comma.ts";

const NOMINAL = /^(NN|PRP|DT|JJ|CD|POS|PDT|EX|\$)/;

/** Where the noun phrase before token `verb` begins: "told reporters | Berg would", "On Friday | he was". */
export function subjectStart(tokens: Token[], verb: number, floor: number): number {
  let i = verb;
  while (i > floor && (tokens[i - 1]?.tag.startsWith("RB") ?? false)) i--;
  while (i > floor && i > 0) {
    const token = tokens[i - 1];
    const right = i < verb ? tokens[i] : undefined;
    if (!token) break;
    const coordinated = token.tag === "CC" && /^(NN|PRP|CD|POS)/.test(tokens[i - 2]?.tag ?? "");
    const joins =
      right !== undefined &&
      NOMINAL.test(right.tag) &&
      (token.lower === "of" || (coordinated && i - 1 > floor));
    if (!joins && !NOMINAL.test(token.tag)) break;
    if (right && startsNewPhrase(token, right)) break;
    i--;
  }
  // "the warrant issued Monday | charged him": a day is no subject behind a verb.
  if (i === floor && i < verb && tokens.slice(i, verb).every((t) => isDayName(t.lower))) return verb;
  // "A letter dated June 31st, 2014 | was read": nor is the year of a date.
  if (i === verb - 1 && isDateComma(tokens, i - 1)) return verb;
  return tokens[i]?.tag === "CC" ? i + 1 : i;
}

/** Two noun phrases meet here: "reporters | the talks", "officials | Berg". */
function startsNewPhrase(left: Token, right: Token): boolean {
  if (isDayName(left.lower) && right.tag.startsWith("NNP")) return true;
  if (left.lower === "of" || left.tag === "CC" || left.tag === "PDT") return false;
  if (right.tag === "DT" || right.tag.startsWith("PRP")) return true;
  return right.tag.startsWith("NNP") && (left.tag === "NNS" || left.tag === "PRP");
}
