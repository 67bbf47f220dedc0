import { stemOf } from "./word-table.ts";

/** What tells one person or thing from another of its kind: nouns with their marks, and `age` with the ages. */
export type IdentityMarks = ReadonlyMap<string, ReadonlySet<string>>;

const WORD = /[\p{L}\p{N}]+/gu;
const AGE = /\b(\d{1,3})[- ]year[- ]olds?\b/g;

/** "British", "Australian", "Chinese". */
const DEMONYM = /^\p{Lu}\p{Ll}+(?:an|ish|ese)$/u;
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th))$/;

/** What each mark has: most clauses have none of it. */
const MAY_MARK =
  /(?:an|ish|ese)(?![a-z])|year|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d(?:st|nd|rd|th)/;

/**
 * "a British climber" → climber: british; "the 36-year-old" → age: 36; of a clause told by `summit`, "their second summit" →
 * summit: second. Plural nouns ("Russian reporters") and ordinals of other nouns tell nothing apart.
 */
export function identityMarks(text: string, trigger: ReadonlySet<string>): IdentityMarks {
  if (!MAY_MARK.test(text)) return NONE;
  const found = new Map<string, Set<string>>();
  const note = (noun: string, mark: string): void => {
    found.set(noun, (found.get(noun) ?? new Set<string>()).add(mark));
  };
  for (const [, age] of text.matchAll(AGE)) note("age", age ?? "");
  const words = text.match(WORD) ?? [];
  words.forEach((word, i) => {
    const noun = words[i + 1];
    if (noun === undefined || !/^\p{Ll}{3,}$/u.test(noun)) return;
    if (DEMONYM.test(word) && !noun.endsWith("s")) note(stemOf(noun), word.toLowerCase());
    else if (ORDINAL.test(word) && trigger.has(stemOf(noun))) note(stemOf(noun), word);
  });
  return found.size === 0 ? NONE : found;
}

/** Most clauses mark nothing: one empty map stands for all. */
const NONE: IdentityMarks = new Map();

/** Whether two clauses mark the same noun, or give ages, with nothing in common: they speak of two. */
export function marksDiffer(a: IdentityMarks, b: IdentityMarks): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const [noun, marks] of a) {
    const others = b.get(noun);
    if (others !== undefined && ![...marks].some((mark) => others.has(mark))) return true;
  }
  return false;
}
