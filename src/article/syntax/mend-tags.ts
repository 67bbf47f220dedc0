import { isCalendarWord } from "../../english/calendar-words.ts";
import { BE, DO, HAVE, MODALS } from "../../english/closed-class.ts";
import { isIrregularPast } from "../../english/lexicon.ts";
import type { Document, Sentence, Token } from "../../model/document.ts";
import { lemmaOf } from "../../nlp/lemma.ts";
import { opensWhatIsSaid } from "./that-behind-day.ts";

/**
 * Mends what a tagger takes for something else, before the parser reads it: a capital inside a sentence makes a name ("flew
 * to *Reykjavik* on June 18"), "May" behind a number is the month, a role before a name is a noun ("the mayor and *owner* Ann Berg"),
 * a past before a particle a verb ("Ann Berg *set* off"), and "that" behind a day opens what is said ("claimed on Friday *that* …").
 */
export function mendTags({ tokens, sentences }: Document): void {
  for (const sentence of sentences) {
    for (let at = sentence.first + 1; at < sentence.last; at += 1) {
      const token = tokens[at];
      const tag = token === undefined ? null : mended(tokens, sentence, at);
      if (token === undefined || tag === null) continue;
      token.tag = tag;
      token.lemma = lemmaOf(token.text, token.lower, tag);
    }
  }
}

/** The tag that a word must have, or null where it may keep its own. */
function mended(tokens: Token[], sentence: Sentence, at: number): string | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (isStrongPast(tokens, at)) return "VBD";
  if (opensWhatIsSaid(tokens, at)) return "IN";
  if (token.tag === "JJ") return isPlaceBeforeTime(tokens, at) ? "NNP" : null;
  if (!token.tag.startsWith("VB") && token.tag !== "MD") return null;
  if (token.text === "May" && tokens[at - 1]?.tag === "CD") return "NNP";
  if (!isCapitalised(token)) return isRoleBeforeName(tokens, at) ? "NN" : null;
  if (!isInside(tokens, sentence, at) || !hasSmallVerb(tokens, sentence)) return null;
  return token.text.includes("-") ? "JJ" : "NNP";
}

/** "Ann Berg *set* off for home": a past taken for a noun between a name and a particle. */
function isStrongPast(tokens: Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token?.tag !== "NN" || after?.tag !== "RP" || !/^NNPS?$/.test(before?.tag ?? "")) return false;
  return token.text === token.lower && isIrregularPast(token.lower);
}

/** "in *Dalian* last week": a capital behind a preposition and before no noun of its own. */
function isPlaceBeforeTime(tokens: Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || !isCapitalised(token) || before?.tag !== "IN") return false;
  return /^(?:last|next|this)$/.test(after?.lower ?? "");
}

/** A verb that says something is written small: no headline, where any verb has a capital. */
function hasSmallVerb(tokens: Token[], { first, last }: Sentence): boolean {
  for (let at = first; at < last; at += 1) {
    const token = tokens[at];
    if (token !== undefined && token.text === token.lower && /^(?:VB[DPZN]|MD)$/.test(token.tag)) return true;
  }
  return false;
}

/** "Beijing", and neither "met" nor "THINKS", nor what is never a name: "*Is* it?" */
function isCapitalised({ text, lower }: Token): boolean {
  if (AUXILIARIES.has(lower)) return false;
  return text.charAt(0) !== lower.charAt(0) && text.slice(1) === lower.slice(1);
}

/** What helps a verb, and "let"; but the names Will and May. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  ["let", "gon", ...BE, ...HAVE, ...DO, ...MODALS.keys()].filter((word) => word !== "will" && word !== "may"),
);

/** No mark but a comma stands before it, behind which a capital would be any word's ("“*Do* you believe it?”"), and no object behind it. */
function isInside(tokens: Token[], { first }: Sentence, at: number): boolean {
  const before = tokens[at - 1];
  if (at <= first || before === undefined || takesObject(tokens, at)) return false;
  return before.text === "," || /^\p{L}/u.test(before.tag);
}

/** "Obama to *Name* Dr. Gupta", "the Bears *Fired* their coach": a headline's verb, but not "flew to Pyongyang Tuesday". */
function takesObject(tokens: Token[], at: number): boolean {
  const after = tokens[at + 1];
  if (after === undefined || !/^(?:NNP|DT|PRP)/.test(after.tag) || isCalendarWord(after.lower)) return false;
  const { tag, lower } = tokens[at - 1] ?? { tag: "", lower: "" };
  return tokens[at]?.tag === "VB"
    ? lower === "to"
    : /^VB[DZ]$/.test(tokens[at]?.tag ?? "") && tag.startsWith("NN");
}

const AGENT = /(?:er|or)s?$/;

/** "and *owner* Berg", ", *founder* Ma": what does something by its form, where no infinitive and no subject stands before it. */
function isRoleBeforeName(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^VBP?$/.test(token.tag) || !AGENT.test(token.lower)) return false;
  return tokens[at + 1]?.tag === "NNP" && /^(?:CC|,|IN|DT|JJ|NNP|NN)$/.test(tokens[at - 1]?.tag ?? "");
}
