import { nounKind, verbKind } from "../../../english/lexicon.ts";
import type { Token } from "../../../model/document.ts";
import { eventDate } from "../decisions.ts";

/**
 * Whether a time is that of another happening, which its clause only stands before, or judges: "praised the crew ahead of a hearing
 * *on Thursday*", "her first trip since the election *in March*", "blamed him for the fire *on 3 May*". `lemma` is the clause's verb.
 */
export function isOfAnother(tokens: readonly Token[], first: number, lemma: string): boolean {
  let at = first - 1;
  let noun = -1;
  for (let steps = 0; steps < eventDate().otherSteps; steps++, at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[first]?.sentence || ENDS.test(token.tag))
      return false;
    const named = noun >= 0 && leadsTo(tokens, at, lemma, noun === first - 1 || noun === first - 2);
    if (named || (noun >= 0 && isCrime(tokens, at, lemma, first))) return true;
    if (/^NNS?$/.test(token.tag) && nounKind(token.lemma) !== undefined) noun = at;
    if (at === first - 2 && tokens[at - 1]?.lower === "since" && /^NNS?$/.test(token.tag)) return true;
  }
  return false;
}

/** "charged him with the murder of two patients *in 2020*", "convicted of the attack on a tram *in 2011*": the year of the deed. */
function isCrime(tokens: readonly Token[], at: number, lemma: string, first: number): boolean {
  if (
    !/^(?:with|of|for|over)$/.test(tokens[at]?.lower ?? "") ||
    !/^(?:the|his|her|their)$/.test(tokens[at + 1]?.lower ?? "")
  )
    return false;
  return /^(?:1[5-9]|20)\d\d$/.test(tokens[first]?.text ?? "") && PURSUING.has(verbKind(lemma) ?? "");
}

const PURSUING: ReadonlySet<string> = new Set(["ACCUSE", "COERCE", "SANCTION", "SUPPORT"]);

/** A verb, a mark, a word that opens a clause. */
const ENDS = /^(?:VB[DPZ]?|MD|W.*|[.,:;]|``|''|-.*)$/;

/** Whether a preposition leads to a happening of another time; one that is only judged has its day right behind it. */
function leadsTo(tokens: readonly Token[], at: number, lemma: string, beside: boolean): boolean {
  const { lower = "" } = tokens[at] ?? {};
  if (lower === "of") return tokens[at - 1]?.lower === "ahead" || tokens[at - 1]?.lower === "anticipation";
  if (lower === "for") return beside && isDetermined(tokens[at + 1]) && JUDGING.has(verbKind(lemma) ?? "");
  return ELSEWHEN.has(lower);
}

const ELSEWHEN = new Set(["before", "since", "until", "till", "pending"]);

function isDetermined(token: Token | undefined): boolean {
  return /^(?:DT|PRP\$)$/.test(token?.tag ?? "");
}

/** "thanked them for", "apologised for", "condemned him for" */
const JUDGING: ReadonlySet<string> = new Set(["ACCUSE", "SUPPORT"]);
