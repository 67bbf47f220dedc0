import type { Candidate, Finding, Form, FormRule } from "./candidate.ts";
import { formsFor } from "./forms-for.ts";
import type { Region } from "./lex/token.ts";

/** Everything in a region that some form reads as a time, in text order and apart from each other. */
export function findCandidates(text: string, region: Region): Candidate[] {
  const found: Candidate[] = [];
  for (const form of formsFor(region.codes)) match(form, text, region, found);
  return found.length < 2 ? found : apart(found);
}

function match(form: Form, text: string, region: Region, found: Candidate[]): void {
  const { pattern } = form;
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(region.codes); hit !== null; hit = pattern.exec(region.codes)) {
    const [first, last] = [hit.index, pattern.lastIndex];
    const finding = form.read(region.tokens.slice(first, last), { text, region, first, last });
    const candidate = finding === null ? null : candidateOf(form.rule, finding, region, { first, last });
    if (candidate !== null) found.push(candidate);
  }
}

function candidateOf(
  rule: FormRule,
  finding: Finding,
  region: Region,
  words: { first: number; last: number },
): Candidate | null {
  const first = words.first + (finding.skip ?? 0);
  const last = finding.keep === undefined ? words.last : words.first + finding.keep;
  const [start, end] = [region.tokens[first]?.start, region.tokens[last - 1]?.end];
  if (start === undefined || end === undefined) return null;
  const { kind, type, value = null, relative = null, base = "published", mod = null } = finding;
  return { start, end, rule, kind, type, value, relative, base, mod, region, first, last };
}

/** Of overlapping candidates the longer, of equally long ones the form that stands first in the list. */
function apart(found: Candidate[]): Candidate[] {
  const byLength = found
    .map((candidate, order) => ({ candidate, order }))
    .sort((a, b) => width(b.candidate) - width(a.candidate) || a.order - b.order);
  const kept: Candidate[] = [];
  for (const { candidate } of byLength) {
    if (kept.every((other) => other.last <= candidate.first || candidate.last <= other.first))
      kept.push(candidate);
  }
  return kept.sort((a, b) => a.first - b.first);
}

function width(candidate: Candidate): number {
  return candidate.last - candidate.first;
}
