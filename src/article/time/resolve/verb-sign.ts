import { isIrregularPast, verbIs } from "../../../english/lexicon.ts";
import type { Document, Token } from "../../../model/document.ts";
import type { VerbGroup } from "../../../model/syntax.ts";
import { verbGroupAt } from "../../syntax/syntax.ts";

/** What a word says of the time of its clause; "open" ends the search without a direction. */
export type VerbSign = "past" | "future" | "open" | "none";

/** Modal verbs that look ahead. */
const AHEAD = new Set(["will", "'ll", "’ll", "wo", "shall", "would", "may", "must", "should"]);
/** Those that do where nothing is denied: "could meet on Friday", but "could not be found on Wednesday". */
const ABLE = new Set(["could", "might", "can"]);
/** What is planned stands ahead: "is scheduled for Friday", "due Monday". */
const PLANNED = new Set("scheduled expected due planned slated anticipated upcoming postponed".split(" "));
/** Words that look ahead before "to": "plans to meet", "set to open", "an invitation to visit", "vowed to return". */
const PLANS = new Set(
  "expects expect plans plan planning hopes hope intends intend aims aim going likely ready prepared set due scheduled expected planned slated anticipates wants want agreed able invitation invited invites pledged pledges pledge vowed vows vow promised promises promise threatened threatens threat decided decides decision offered offers offer deal agreement".split(
    " ",
  ),
);
const REPORTS = new Set(["say", "report", "write", "add", "tell"]);
/** The sign of the token at an index: that of the verb it is part of, or its own where it tells a plan. */
export function verbSign(document: Document, index: number): VerbSign {
  const { tokens } = document;
  const token = tokens[index];
  // "the planned trip": a participle before its noun
  if (token === undefined || token.dep === "amod") return "none";
  if (PLANNED.has(token.lower)) return signOfPlan(tokens, index);
  if (PLANS.has(token.lower) && tokens[index + 1]?.lower === "to") return "future";
  const verb = verbGroupAt(document, index);
  if (verb !== null) return signOfVerb(tokens, verb);
  if (isVerbInS(token)) return "future";
  // "the fair ran": the root of its sentence, taken for a noun
  return token.dep === "root" && token.tag === "NN" && isIrregularPast(token.lower) ? "past" : "none";
}

/** "planned", "slated", "upcoming": said of what stands ahead. */
export function isPlanned(lower: string): boolean {
  return PLANNED.has(lower);
}

function signOfPlan(tokens: readonly Token[], index: number): VerbSign {
  const before = tokens[index - 1]?.lower ?? "";
  if (before === "previously" || before === "as") return "past";
  return /^(?:was|were|did|been|had)$/.test(before) ? "open" : "future";
}

function signOfVerb(tokens: readonly Token[], verb: VerbGroup): VerbSign {
  const { modal, form, tense, perfect, passive, lemma, first } = verb;
  if (modal !== null) return signOfModal(verb, modal);
  // "to meet" after a plan and in "is to meet" looks ahead, after anything else it says nothing.
  if (form === "infinitive") {
    const before = tokens[first - 1]?.lower ?? "";
    return PLANS.has(before) || IS.has(before) ? "future" : "open";
  }
  if (form === "gerund") return perfect ? "past" : "none";
  if (form === "participle" || tense === "past" || perfect) return "past";
  if (REPORTS.has(lemma)) return "past";
  // "the museum opens on Friday", "he leaves Sunday"
  if (verbIs(lemma, "timetable")) return "future";
  return lemma === "be" || (verb.progressive && !passive) ? "none" : "open";
}

/** "none could be located Wednesday": what was sought tells no plan. */
const SOUGHT = new Set(["find", "locate", "see", "hear", "reach", "contact"]);
const IS = new Set(["is", "are", "am", "'s", "’s", "'re", "’re"]);

/** "may have met on Friday" does not look ahead, "will have met" does. */
function signOfModal({ perfect, negated, passive, lemma }: VerbGroup, modal: string): VerbSign {
  if (passive && ABLE.has(modal) && SOUGHT.has(lemma)) return "open";
  if (perfect && !/^(?:will|['’]ll|wo|shall)$/.test(modal)) return "open";
  return AHEAD.has(modal) || (ABLE.has(modal) && !negated) ? "future" : "open";
}

/** "opens" taken for a noun: one in "-s" that is singular, or the root of its sentence, is rather a verb. */
function isVerbInS({ lower, tag, dep, lemma }: Token): boolean {
  if (!lower.endsWith("s") || !isTimetabled(lemma, lower)) return false;
  return tag === "NN" || (tag === "NNS" && dep === "root");
}

function isTimetabled(lemma: string, lower: string): boolean {
  return verbIs(lemma, "timetable") || verbIs(lower.slice(0, -1), "timetable");
}
