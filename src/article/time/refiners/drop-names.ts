import { isCalendarWord } from "../../../english/calendar-words.ts";
import type { Document } from "../../../model/document.ts";
import { isFamilyName } from "../../syntax/family-name.ts";
import { isGivenName, isGivenNameIn } from "../../syntax/given-name.ts";
import type { Candidate } from "../candidate.ts";
import { tokenAt } from "./token-at.ts";

/**
 * Drops names: "April Sorel owns the mill", "Sunday Oliseh coached it", "Captain Friday kept it", what is called by that name alone
 * elsewhere ("Lawyers for June said"), and of things "the Sunday Herald", "the Noon Hour".
 */
export function dropNames(candidates: Candidate[], document: Document): Candidate[] {
  return candidates.filter((candidate) => {
    const { rule, start, first, last } = candidate;
    if (THINGS.has(rule) && isOfThing(candidate, document)) return false;
    if (last - first !== 1 || !NAMES.has(rule)) return true;
    const at = tokenAt(document, start);
    if (isGivenName(document, at) || isFamilyName(document, at)) return false;
    return !isCalledAlone(document, at);
  });
}

/** "Lawyers for June said", where the article names June Abara: no word before it that leads a date, and no day or year behind. */
function isCalledAlone(document: Document, at: number): boolean {
  const { tokens } = document;
  const [before, named, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (named === undefined || !isGivenNameIn(document, named.text)) return false;
  if (/^\d/.test(behind?.text ?? "")) return false;
  return before === undefined || before.sentence !== named.sentence || !LEADS_DATE.test(before.lower);
}

const LEADS_DATE =
  /^(?:in|on|of|by|since|until|till|from|to|through|during|before|after|between|and|early|late|mid|last|next|this|that|each|every|the|a|\d.*)$/;

/** "the Sunday Herald": a word of the calendar with a capital, an article before it, a name's next word behind; no headline. */
function isOfThing({ start, end }: Candidate, { text, tokens, sentences, blocks }: Document): boolean {
  const behind = tokens[tokenAt({ tokens }, end)];
  const block = blocks[sentences[behind?.sentence ?? -1]?.block ?? -1];
  if (behind?.start !== end + 1 || block?.kind === "title" || isCalendarWord(behind.lower)) return false;
  if (!/^NN/.test(behind.tag) || !/^\p{Lu}\p{Ll}/u.test(behind.text)) return false;
  const words = text.slice(Math.max(0, start - "since the ".length), end);
  return NAMED.test(words) && !DATED.test(words);
}

const NAMED =
  /(?:^|[\s“"(])(?:the|The|a|A) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|(?:^|[\s“"(])(?:the|The) (?:Noon|Midnight|Morning|Evening|Afternoon|Night|Spring|Summer|Autumn|Winter)$/;

/** "On the Thursday Pell left" */
const DATED = /\b(?:[Oo]n|[Ss]ince|[Uu]ntil) (?:the )?\w+$/;

/** The forms that read what things are named after. */
const THINGS: ReadonlySet<Candidate["rule"]> = new Set([
  "weekday",
  "season",
  "part-of-day",
  "noon",
  "which-unit",
]);

/** The forms that read a name of the calendar alone. */
const NAMES: ReadonlySet<Candidate["rule"]> = new Set(["month", "weekday", "season"]);
