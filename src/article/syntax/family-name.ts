import { isCalendarWord, MONTHS, WEEKDAYS } from "../../english/calendar-words.ts";
import { nounIs } from "../../english/lexicon.ts";
import type { Document, Token } from "../../model/document.ts";
import { FEMALE_NAMES, MALE_NAMES } from "../people/data/given-names.ts";
import { HONORIFICS } from "../people/data/name-words.ts";

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

/** The days and months that stand behind a form of address or a given name somewhere in a document, found once. */
function bornIn(document: Document): ReadonlySet<string> {
  const known = BORNE.get(document.tokens);
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (const [at, token] of document.tokens.entries())
    if (isDay(token) && (isTitled(document.tokens, at) || isBehindGiven(document.tokens, at)))
      found.add(token.lower);
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
    before?.sentence === tokens[at]?.sentence && isAddress(before) && !/^\d/.test(tokens[at + 1]?.text ?? "")
  );
}

function isAddress(token: Token | undefined): boolean {
  if (token === undefined || token.text === token.lower) return false;
  return nounIs(token.lower.replace(/\.$/, ""), "address") || HONORIFIC.has(token.lower);
}

/** "Harriet March", "Mayor Chad Monday": a month behind a given name; a day too where an office stands before that. */
function isBehindGiven(tokens: readonly Token[], at: number): boolean {
  const [office, given, token] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (given === undefined || given.sentence !== token?.sentence || /^[\d,]/.test(tokens[at + 1]?.text ?? ""))
    return false;
  if (given.text === given.lower || isCalendarWord(given.lower)) return false;
  if (!givenNames().has(given.lower)) return !token.lower.endsWith("day") && isTold(tokens, at);
  return (
    !token.lower.endsWith("day") || (office?.sentence === given.sentence && nounIs(office.lower, "title"))
  );
}

/** "Reporter Augusta March wrote", whatever the given name: an office or a trade before it, a verb behind. */
function isTold(tokens: readonly Token[], at: number): boolean {
  const [office, token, behind] = [tokens[at - 2], tokens[at], tokens[at + 1]];
  if (office === undefined || token === undefined || office.sentence !== token.sentence) return false;
  return nounIs(office.lower, "title") && /^(?:VB[DZ]|MD)$/.test(behind?.tag ?? "");
}

let names: ReadonlySet<string> | null = null;

/** Given names that are nothing else by far. */
function givenNames(): ReadonlySet<string> {
  names ??= new Set(`${FEMALE_NAMES} ${MALE_NAMES}`.split(" "));
  return names;
}

/** Forms of address that no noun is: "Mrs", "Dr.", "Sir". */
const HONORIFIC: ReadonlySet<string> = new Set(
  Object.values(HONORIFICS).flatMap((words) => words.split(" ").filter((word) => word !== "m.")),
);
