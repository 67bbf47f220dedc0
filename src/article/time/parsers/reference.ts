import type { Form } from "../candidate.ts";
import { compile } from "../pattern.ts";

const REFERENCES: Readonly<Record<number, string>> = { [-1]: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF" };

/** "currently", "recently", "soon" */
export const adverb: Form = {
  rule: "adverb",
  pattern: compile("REF"),
  read([word]) {
    return { kind: "reference", type: "DATE", value: REFERENCES[word?.number ?? 0] ?? "PRESENT_REF" };
  },
};

/** "now" */
export const now: Form = {
  rule: "now",
  pattern: compile("NOW"),
  read: () => ({ kind: "reference", type: "DATE", value: "PRESENT_REF" }),
};

/** "the past", "the future", "the near future", "the recent past" */
export const pastAndFuture: Form = {
  rule: "past-and-future",
  pattern: compile("THE RECENT? (?:PAST|FUTURE)"),
  read(tokens, { region, last }) {
    const next = region.tokens[last];
    if (next !== undefined && next.code !== "" && !/^(?:and|or|in|on|at|,|from|during|by)?$/.test(next.word))
      return null;
    return {
      kind: "reference",
      type: "DATE",
      value: tokens.at(-1)?.word === "past" ? "PAST_REF" : "FUTURE_REF",
    };
  },
};
