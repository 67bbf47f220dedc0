import { isIrregularPast, verbIs } from "../../../english/lexicon.ts";
import type { Token } from "../../../model/document.ts";
import { lemmaOf } from "../../../nlp/lemma.ts";

/** What a word says of the time of its clause; "open" ends the search without a direction. */
export type VerbSign = "past" | "future" | "open" | "none";

const MODALS = new Set(["will", "'ll", "’ll", "wo", "shall", "would", "may", "must", "should"]);
/** Modal verbs that say nothing of when: "could not be found on Wednesday". */
const OPEN_MODALS = new Set(["can", "could", "might", "'d", "’d", "ca"]);
const HAVE = new Set(["has", "have", "had", "'ve", "’ve"]);
const BE = new Set(["is", "are", "am", "'s", "'re", "’s", "’re"]);
const WAS = new Set(["was", "were", "did", "been"]);
/** What is planned stands ahead: "is scheduled for Friday", "due Monday". */
const PLANNED = new Set([
  "scheduled",
  "expected",
  "due",
  "planned",
  "slated",
  "anticipated",
  "upcoming",
  "postponed",
]);
/** Words that look ahead before "to": "plans to meet", "set to open", "an invitation to visit", "vowed to return". */
const PLANS = new Set(
  "expects expect plans plan planning hopes hope intends intend aims aim going likely ready prepared set due scheduled expected planned slated anticipates wants want agreed able invitation invited invites pledged pledges pledge vowed vows vow promised promises promise threatened threatens threat decided decides decision offered offers offer deal agreement".split(
    " ",
  ),
);
/** Verbs of saying whose present tense tells what has been said. */
const REPORTS = new Set(["says", "say", "reports", "writes", "adds", "tells"]);

/** The sign of the token at an index, by its part of speech where it has one, else by its form. */
export function verbSign(tokens: readonly Token[], index: number): VerbSign {
  const token = tokens[index];
  if (token === undefined) return "none";
  const { lower, tag } = token;
  // "the planned trip", "wounded soldiers": a participle before its noun
  if (token.dep === "amod") return "none";
  if (PLANNED.has(lower)) return planned(tokens, index);
  if (PLANS.has(lower) && tokens[index + 1]?.lower === "to") return "future";
  if (OPEN_MODALS.has(lower)) return "open";
  if (MODALS.has(lower) && (tag === "" || tag === "MD")) return isMonthName(token) ? "none" : "future";
  if (REPORTS.has(lower)) return "past";
  return tag === "" ? signOfForm(tokens, index, lower) : signOfTag(tokens, index, token);
}

function signOfTag(tokens: readonly Token[], index: number, token: Token): VerbSign {
  const { lower, tag } = token;
  if (tag === "VBD" || HAVE.has(lower) || WAS.has(lower)) return "past";
  if (tag === "VBN") return participle(tokens, index);
  if (tag === "VB") return infinitive(tokens, index);
  if (tag === "VBZ" || tag === "VBP") return presentTense(lower);
  return isVerbInS(token) ? "future" : "none";
}

/** What happens by a timetable looks ahead: "the museum opens on Friday", "he leaves Sunday". */
function presentTense(lower: string): VerbSign {
  if (BE.has(lower)) return "none";
  return isTimetabled(lower) ? "future" : "open";
}

function isTimetabled(lower: string): boolean {
  return verbIs(lemmaOf(lower, lower, "VBZ"), "timetable");
}

/** "opens" taken for a noun: one in "-s" that is singular, or the root of its sentence, is rather a verb. */
function isVerbInS(token: Token): boolean {
  if (!token.lower.endsWith("s") || !isTimetabled(token.lower)) return false;
  return token.tag === "NN" || (token.tag === "NNS" && token.dep === "root");
}

function signOfForm(tokens: readonly Token[], index: number, lower: string): VerbSign {
  if (HAVE.has(lower) || WAS.has(lower)) return "past";
  if (isIrregularPast(lower)) return participle(tokens, index);
  if (lower.length > 4 && lower.endsWith("ed") && !NOT_PAST.test(lower) && lower === tokens[index]?.text)
    return participle(tokens, index);
  return "none";
}

/** Words in "-eed" that are no past forms: "succeed", "indeed", "speed". */
const NOT_PAST = /(?:[^r]e|[npsf]e)ed$/;

/** "is expected Friday" looks ahead; "as previously planned Friday" does not, nor "was expected". */
function planned(tokens: readonly Token[], index: number): VerbSign {
  const before = tokens[index - 1]?.lower ?? "";
  if (before === "previously" || before === "as") return "past";
  return WAS.has(before) || before === "had" ? "open" : "future";
}

/** "was killed" and "killed" look back; "will be held" looks ahead; "an unexpected visit" says nothing. */
function participle(tokens: readonly Token[], index: number): VerbSign {
  const before = tokens[index - 1]?.lower ?? "";
  if (before === "be" && tokens[index - 2]?.lower === "to")
    return PLANS.has(tokens[index - 3]?.lower ?? "") ? "future" : "open";
  if (BE.has(before)) return "open";
  if (before === "be" || before === "not" || before.endsWith("ly")) return ahead(tokens, index - 1, "past");
  if (before === "the" || before === "a" || before === "an" || before === "its" || before === "of")
    return "none";
  return "past";
}

/** "to meet" after a plan looks ahead, after anything else it leaves the direction to the verb before. */
function infinitive(tokens: readonly Token[], index: number): VerbSign {
  const to = tokens[index - 1]?.lower;
  if (to === "to") return PLANS.has(tokens[index - 2]?.lower ?? "") ? "future" : "open";
  return ahead(tokens, index, "open");
}

/** Whether a modal verb stands shortly before: "will not be", "would soon be". */
function ahead(tokens: readonly Token[], index: number, otherwise: VerbSign): VerbSign {
  for (let back = index - 1; back >= Math.max(0, index - 3); back--) {
    const lower = tokens[back]?.lower ?? "";
    if (MODALS.has(lower)) return "future";
    if (HAVE.has(lower) || WAS.has(lower)) return "past";
  }
  return otherwise;
}

function isMonthName(token: Token): boolean {
  return token.lower === "may" && token.text !== token.lower;
}
