import { MONTHS, WEEKDAYS } from "../../english/calendar-words.ts";
import type { Document, Token } from "../../model/document.ts";

/**
 * Whether the calendar's word at a token is a person's family name: "Captain Friday", and in a text that has him "Elias Friday" and
 * "Friday told the court" as well. In "President Bush Monday signed it" and "police said Friday" it is a day.
 */
export function isFamilyName(document: Document, at: number): boolean {
  const { tokens } = document;
  const token = tokens[at];
  if (token === undefined || !isDay(token) || !bornIn(document).has(token.lower)) return false;
  const before = tokens[at - 1];
  const behindName = before?.sentence === token.sentence && before.tag.startsWith("NNP");
  if (isTitled(tokens, at) || (behindName && !/^(?:obl|nmod|advmod)/.test(token.dep))) return true;
  return isSubject(tokens, at) || /^['’]s$/.test(tokens[at + 1]?.text ?? "");
}

/** "Friday told the court", "“No,” says Friday"; not "police said Friday". */
function isSubject(tokens: readonly Token[], at: number): boolean {
  const { dep = "", head = -1 } = tokens[at] ?? {};
  return dep.startsWith("nsubj") && (head > at || /^[,”"’']$/.test(tokens[head - 1]?.text ?? ""));
}

/** The days and months that stand right behind a form of address somewhere in a document, found once. */
function bornIn(document: Document): ReadonlySet<string> {
  const known = BORNE.get(document.tokens);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const [at, token] of document.tokens.entries())
    if (isDay(token) && isTitled(document.tokens, at)) found.add(token.lower);
  BORNE.set(document.tokens, found);
  return found;
}

const BORNE = new WeakMap<readonly Token[], ReadonlySet<string>>();

function isDay({ text, lower }: Token): boolean {
  return text !== lower && DAYS.has(lower);
}

const DAYS: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS]);

/** "Mrs Sunday", "Captain Friday"; but not "Captain Friday 3". */
function isTitled(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before?.sentence === tokens[at]?.sentence &&
    ADDRESS.test(before?.text ?? "") &&
    !/^\d/.test(tokens[at + 1]?.text ?? "")
  );
}

const ADDRESS =
  /^(?:Mrs?|Ms|Miss|Dr|Doctor|Prof|Professor|Sir|Dame|Lady|Lord|Father|Sister|Brother|Nurse|Captain|Capt|Colonel|Col|Major|Sergeant|Sgt|Lieutenant|Lt|Inspector|Constable|Judge|Justice|Coroner|Councillor|Councilman|Councilwoman|Deputy|Reverend|Rev|MRS?|MS|DR)\.?$/;
