import { isNameLike, isSentence } from "../shape.ts";

/** Who signs: the name's place in the line, and whether the line's look alone makes it a signature. */
export interface Signature {
  name: { start: number; end: number };
  sure: boolean;
}

const NAME = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:of|the|de|del|van|von|der|den|bin|al|el|du|la|&) ){0,2}\p{Lu}[\p{L}\p{M}.'’-]*){0,5}`;
/** — Maria Lopez, a driver | – MS BERG, on Tuesday | -- Ned Rowe (@nedrowe) June 14, 2018 */
const DASHED = new RegExp(
  String.raw`^(?:[—–―]|--)\s*(?<name>(?:The |the |An? |an? )?${NAME}|@\w{2,30})(?=$|[\s,.(;:|])`,
  "u",
);
/** A post shared by Marcus Bly (@marcusbly) on Jun 14, 2018 */
const SHARED = new RegExp(
  String.raw`^A (?:post|photo|video|reel) (?:shared|posted) by (?<name>${NAME}) \(@[\w.]{2,30}\)`,
  "u",
);
/** @boboy · Sep 19, 2020 | Boboy Marsh @boboy · 19 Sep | Ann Berg (@annberg) · 2h | annberg_walks · 5d | Ann Berg @annberg */
const POSTED = new RegExp(
  String.raw`^(?<name>(?:${NAME}|@\w{2,30}(?= ?[·•|])|\p{L}[\p{L}\p{N}_.]{2,30}(?= [·•]))(?:\s+[^\p{L}\p{N}\s(@·•]+)?)\s*(?:\(?@\w{2,30}\)?)?\s*(?:[·•|–—-]\s*(?:\d{1,3} ?(?:s|m|h|d|w|y|min|hrs?)|(?:\d{1,2} \p{Lu}\p{Ll}{2,8}\.?|\p{Lu}\p{Ll}{2,8}\.? \d{1,2})(?:,? \d{4})?.{0,16}))?$`,
  "u",
);
/** Ann Berg, spokeswoman, Meridia Leasing | Anna Brill, mayor of Oldport */
const NAMED = new RegExp(String.raw`^(?<name>${NAME}), (?:the |an? )?\p{Ll}[^.?!:;“”"]{2,90}$`, "u");
/** Pavel Holm, prime minister, lifting the ban last Saturday | His successor, in May | The same, on the second */
const LOOSE = new RegExp(
  String.raw`^(?<name>(?:${NAME})(?=$|[,.;(]| (?:of|to|on|in|at|and|again|for|from|about|who|after|before)\b)|(?:The|An?|His|Her|Their|Its|One) [^,.;:“”"]{2,60}|\p{Lu}[^,.;:“”"]{2,50}(?=,))`,
  "u",
);

/** Ann Berg, mayor of Oldport | Ann Berg: a line that is only who said what the block quotation above it holds. */
export function isSignerLine(text: string): boolean {
  return !isSentence(text) && (NAMED.test(text) || isNameLike(text));
}

/** Reads a line that signs what stands above it; `listed` where such lines come in a row, so that any form will do. */
export function signatureOf(text: string, listed: boolean): Signature | null {
  const dashed = at(text, DASHED.exec(text));
  if (dashed !== null) return { name: dashed, sure: /\(@[\w.-]+\)|^\S+ @\w/.test(text) };
  const shared = at(text, SHARED.exec(text));
  if (shared !== null) return { name: shared, sure: true };
  const named = listed ? at(text, LOOSE.exec(text)) : at(text, NAMED.exec(text));
  return named === null ? null : { name: named, sure: false };
}

/** Reads the line above a post of a social network; null for any other line. */
export function posterOf(text: string): Signature["name"] | null {
  return /[@·•]/.test(text) ? at(text, POSTED.exec(text)) : null;
}

function at(text: string, match: RegExpExecArray | null): Signature["name"] | null {
  const name = match?.groups?.name?.trimEnd();
  if (name === undefined) return null;
  const start = text.indexOf(name);
  return { start, end: start + name.length };
}
