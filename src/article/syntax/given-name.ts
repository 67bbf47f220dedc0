import { GIVEN_CALENDAR_NAMES, isCalendarWord } from "../../english/calendar-words.ts";
import type { Document, Token } from "../../model/document.ts";

/**
 * Whether the calendar's word at a token is a person's given name: "April Sorel", "Mayor May Lindqvist", "Sunday Oliseh".
 * "In June Harlow left" tells a month, and so does "by June Harlow left" unless the text names June Harlow elsewhere.
 */
export function isGivenName(document: Document, at: number): boolean {
  const { tokens } = document;
  if (!opensName(tokens, at) || (isInSentence(tokens, at) && DATING.has(tokens[at - 1]?.lower ?? "")))
    return false;
  return stands(document, at) || namesIn(document).has(nameAt(tokens, at));
}

/** Whether a document names somebody whose given name is a word of the calendar: "June" where it names June Abara. */
export function isGivenNameIn(document: Document, word: string): boolean {
  for (const name of namesIn(document)) if (name.startsWith(`${word} `)) return true;
  return false;
}

/** The names that stand somewhere in a document, found once. */
function namesIn(document: Document): ReadonlySet<string> {
  const known = NAMES.get(document.tokens);
  if (known !== undefined) return known;
  const { tokens } = document;
  const found = new Set<string>();
  for (let at = 0; at < tokens.length; at++)
    if (opensName(tokens, at) && stands(document, at)) found.add(nameAt(tokens, at));
  NAMES.set(tokens, found);
  return found;
}

const NAMES = new WeakMap<readonly Token[], ReadonlySet<string>>();

function nameAt(tokens: readonly Token[], at: number): string {
  return `${tokens[at]?.text} ${tokens[at + 1]?.text}`;
}

/** A month's name right before a family name: one with a capital, of letters alone. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const [given, family] = [tokens[at], tokens[at + 1]];
  if (given === undefined || family === undefined || !GIVEN_CALENDAR_NAMES.has(given.lower)) return false;
  if (given.text === given.lower || given.sentence !== family.sentence || family.start !== given.end + 1)
    return false;
  return (
    /^\p{Lu}['’]?\p{L}*\p{Ll}/u.test(family.text) &&
    /^NNPS?$/.test(family.tag) &&
    !isCalendarWord(family.lower)
  );
}

/** No word that leads a date stands before it, its sentence is no headline, and the tree makes one name of the two. */
function stands({ tokens, sentences, blocks }: Document, at: number): boolean {
  const [before, given, family] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (given === undefined || family === undefined) return false;
  if (isInSentence(tokens, at) && LEADING.has(before?.lower ?? "") && !isAgent(tokens, at - 1)) return false;
  if (blocks[sentences[given.sentence]?.block ?? -1]?.kind === "title") return false;
  if (given.lower.endsWith("day") && isInSentence(tokens, at) && !before?.tag.startsWith("NNP")) return false;
  return family.head === at || given.head === at + 1 || (given.dep === "flat" && family.head === given.head);
}

function isInSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.sentence === tokens[at]?.sentence;
}

/** "painted by April Sorel" */
function isAgent(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === "by" && tokens[at - 1]?.tag === "VBN";
}

/** What stands before a date and hardly before a person. */
const DATING: ReadonlySet<string> = new Set(
  "in on since until till during throughout last next late early mid".split(" "),
);
/** What stands before a date more often than before a person: "by June", "the April report", "this May". */
const LEADING: ReadonlySet<string> = new Set(
  "by before after through between from of the a an this that these past coming every each its their his her our my - 's ’s".split(
    " ",
  ),
);
