/** Whether the clause around a time tells of the past or of what is to come. */
export type Direction = "past" | "future";

const FUTURE =
  /\b(?:will|won't|shall|expects?|expected|scheduled|plans?|planned|planning|due|going to|set to|slated|intends?|upcoming|is to|are to|until|by|starting|beginning|ahead of|payable|expire|deadline|would)\b|['’]ll\b/gi;
const PAST =
  /\b(?:said|says|was|were|had|did|told|reported|announced|signed|met|went|came|took|made|gave|began|ended|rose|fell|closed|left|arrived|died|killed|since|has|have|\w{3,}ed)\b/gi;

/** Decides by the last verb before the time in its sentence, or by the first after it. */
export function directionAt(text: string, from: number, start: number, end: number, to: number): Direction {
  const before = text.slice(Math.max(from, start - 120), start);
  const [future, past] = [lastOf(FUTURE, before), lastOf(PAST, before)];
  if (future >= 0 || past >= 0) return future >= past ? "future" : "past";
  const after = text.slice(end, Math.min(to, end + 80));
  const [next, then] = [firstOf(FUTURE, after), firstOf(PAST, after)];
  return next >= 0 && (then < 0 || next < then) ? "future" : "past";
}

function lastOf(pattern: RegExp, text: string): number {
  let last = -1;
  for (const found of text.matchAll(pattern)) last = found.index;
  return last;
}

function firstOf(pattern: RegExp, text: string): number {
  pattern.lastIndex = 0;
  return pattern.exec(text)?.index ?? -1;
}
