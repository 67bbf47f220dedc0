import type { Candidate } from "../candidate.ts";
import { code } from "../pattern.ts";

/** Drops what only looks like a time. */
export function dropUnlikely(candidates: Candidate[], text: string): Candidate[] {
  return candidates.filter((candidate) => !FILTERS.some((filter) => filter(candidate, text)));
}

type Filter = (candidate: Candidate, text: string) => boolean;

const FILTERS: readonly Filter[] = [isAge, isMonthLikeVerb];

/** "44 years old", "a 10-year-old" */
function isAge({ kind, region, last }: Candidate): boolean {
  if (kind !== "duration") return false;
  const next = region.tokens[last];
  const after = next?.code === code("HYPHEN") ? region.tokens[last + 1] : next;
  return after?.code === code("OLD");
}

/** "May I ask", "March on!": a month's name that is another word at the start of a sentence. */
function isMonthLikeVerb({ rule, region, first, last, start, end }: Candidate, text: string): boolean {
  if (rule !== "month" || last - first !== 1) return false;
  const word = region.tokens[first]?.word;
  if (word !== "may" && word !== "march" && word !== "august") return false;
  return (
    /^\s+(?:I|we|you|he|she|they|it|God|the|on|be|have)\b/.test(text.slice(end, end + 12)) &&
    /(?:^|[.!?"“]\s*)$/.test(text.slice(Math.max(0, start - 3), start))
  );
}
