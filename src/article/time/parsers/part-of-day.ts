import { type Form, relative } from "../candidate.ts";
import { compile, find } from "../pattern.ts";

/** How TIMEX3 writes the parts of a day; a token of class PART holds an index into this list. */
export const PARTS = ["", "TMO", "TAF", "TEV", "TNI", "TDT", "T12:00"];

/** "this morning", "that evening", "the night", "overnight", "the next morning", "the previous night", "last night" */
export const partOfDay: Form = {
  rule: "part-of-day",
  heads: "PART",
  pattern: compile("(?:THE|THIS|THAT|THE? (?:LAST|NEXT|PREVIOUS|FOLLOWING|SAME))? MID? PART"),
  read(tokens) {
    const part = find(tokens, "PART");
    if (part === undefined) return null;
    const value = PARTS[part.number] ?? "TNI";
    const [first] = tokens;
    const every = part.word.endsWith("s");
    if (find(tokens, "LAST"))
      return { kind: "part", type: "TIME", relative: relative("shift", -1, "day", value) };
    if (first?.word === "this")
      return { kind: "part", type: "TIME", relative: relative("shift", 0, "day", value) };
    const shift = find(tokens, "NEXT") || find(tokens, "FOLLOWING") ? 1 : find(tokens, "PREVIOUS") ? -1 : 0;
    return {
      kind: "part",
      type: every ? "SET" : "TIME",
      relative: relative("shift", shift, "day", value),
      base: "named",
    };
  },
};

/** "noon", "midnight", "midday" */
export const noon: Form = {
  rule: "noon",
  heads: "NOON",
  pattern: compile("NUM? NOON"),
  read(tokens) {
    const named = tokens.at(-1);
    if (named === undefined || (tokens.length > 1 && tokens[0]?.number !== 12)) return null;
    const part = `T${named.number}:00`;
    return { kind: "clock", type: "TIME", relative: relative("shift", 0, "day", part), base: "named" };
  },
};
