import type { Form } from "../candidate.ts";
import { compile, find } from "../pattern.ts";
import { amountOf, durationValue } from "./amount.ts";

/** "every year", "each quarter", "every two weeks", "every Tuesday", "every morning" */
export const every: Form = {
  rule: "every",
  heads: "EVERY",
  pattern: compile("EVERY (?:OTHER|COUNT|ORD)? (?:UNIT|UNITS|DAY|MONTH|PART|SEASON)"),
  read(tokens) {
    const head = tokens.at(-1);
    if (head === undefined) return null;
    const weekday = find(tokens, "DAY");
    if (weekday !== undefined) return { kind: "set", type: "SET", value: `XXXX-WXX-${weekday.number}` };
    const month = find(tokens, "MONTH");
    if (month !== undefined)
      return { kind: "set", type: "SET", value: `XXXX-${String(month.number).padStart(2, "0")}` };
    if (find(tokens, "PART")) return { kind: "set", type: "SET", value: "P1D" };
    if (find(tokens, "SEASON")) return { kind: "set", type: "SET", value: "P1Y" };
    return {
      kind: "set",
      type: "SET",
      value: durationValue(find(tokens, "OTHER") ? 2 : amountOf(tokens), head.number),
    };
  },
};

/** What can follow "quarterly" where it says how often. */
const ADVERBIAL = /^ (?:and|or|but|to|in|at|by|for|from|since|until|on|as|with|the|a|an)\b/;

/** "daily", "weekly", "annually", "quarterly" */
export const daily: Form = {
  rule: "daily",
  heads: "DAILY",
  pattern: compile("DAILY"),
  read([word], { text }) {
    // "a quarterly dividend" is a kind of dividend
    if (
      word?.word === "quarterly" &&
      /^ \p{Ll}/u.test(text.slice(word.end, word.end + 2)) &&
      !ADVERBIAL.test(text.slice(word.end, word.end + 9))
    )
      return null;
    return word === undefined ? null : { kind: "set", type: "SET", value: durationValue(1, word.number) };
  },
};

/** "twice a week", "three times a year", "once every two months" */
export const times: Form = {
  rule: "times",
  heads: "ONCE TIMES",
  pattern: compile("(?:ONCE|COUNT TIMES) (?:A|EVERY COUNT?) (?:UNIT|UNITS)"),
  read(tokens) {
    const unit = tokens.at(-1);
    if (unit === undefined) return null;
    const every = tokens.findIndex((token) => token.word === "every" || token.word === "each");
    return {
      kind: "set",
      type: "SET",
      value: durationValue(every < 0 ? 1 : amountOf(tokens.slice(every)), unit.number),
    };
  },
};
