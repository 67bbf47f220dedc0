import type { Form } from "../candidate.ts";
import { compile, find } from "../pattern.ts";

const REFERENCES: Readonly<Record<number, string>> = { [-1]: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF" };

/** "currently", "more recently", "soon" */
export const adverb: Form = {
  rule: "adverb",
  heads: "REF",
  pattern: compile("MORE? REF"),
  read(tokens) {
    const word = find(tokens, "REF");
    return { kind: "reference", type: "DATE", value: REFERENCES[word?.number ?? 0] ?? "PRESENT_REF" };
  },
};

/** "now", "right now" */
export const now: Form = {
  rule: "now",
  heads: "NOW",
  pattern: compile("RIGHT? NOW"),
  read: () => ({ kind: "reference", type: "DATE", value: "PRESENT_REF" }),
};

/** "the past", "the future", "the near future", "the recent past", "the near term" */
export const pastAndFuture: Form = {
  rule: "past-and-future",
  heads: "PAST FUTURE TERM",
  pattern: compile("THE (?:NEAR|RECENT)? (?:PAST|FUTURE|TERM)"),
  read(tokens, { text }) {
    const head = tokens.at(-1);
    if (head === undefined || (head.word === "term" && tokens.length < 3)) return null;
    // "the past president", "the future king"
    if (
      tokens.length === 2 &&
      /^\s+[\w-]/.test(text.slice(head.end, head.end + 3)) &&
      !FUNCTION.test(text.slice(head.end, head.end + 10))
    )
      return null;
    return { kind: "reference", type: "DATE", value: head.word === "past" ? "PAST_REF" : "FUTURE_REF" };
  },
};

/** What may follow "the past" and "the future" where they are not a past or future something. */
const FUNCTION =
  /^\s+(?:and|or|but|that|which|of|in|on|at|from|for|is|was|has|had|have|will|would|can|could|may|might|looks?|holds|when|while|if|as|to|by|with|without|after|before|were|are|about|because|than|its?|his|her|their|he|she|they|we|you|I|not)\b/;

/** "these days", "in those days" */
export const theseDays: Form = {
  rule: "these-days",
  heads: "THAT",
  pattern: compile("THAT UNITS"),
  read([that, days]) {
    if (days?.word !== "days" || that?.word === "that") return null;
    return { kind: "reference", type: "DATE", value: that?.word === "these" ? "PRESENT_REF" : "PAST_REF" };
  },
};

/** "will one day be": some day; after any other word it is a length */
export const oneDay: Form = {
  rule: "one-day",
  heads: "UNIT",
  pattern: compile("NUM UNIT"),
  read([one, day], { text }) {
    if (one?.word !== "one" || day?.word !== "day") return null;
    if (!MODAL.test(text.slice(Math.max(0, one.start - 8), one.start))) return null;
    return { kind: "reference", type: "DATE", value: "FUTURE_REF" };
  },
};

const MODAL = /\b(?:will|would|could|can|may|might|should|must|to|['’]ll) $/;
