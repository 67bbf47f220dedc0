import { isIrregularPast } from "../../../english/lexicon.ts";
import type { Document, Sentence, Token } from "../../../model/document.ts";
import { callingOff } from "../../syntax/calls-off.ts";
import { clauseAt, verbGroupAt } from "../../syntax/syntax.ts";
import type { Candidate } from "../candidate.ts";
import { timeValue } from "../decisions.ts";
import { isPlanned, type VerbSign, verbSign } from "./verb-sign.ts";

/** Whether the clause around a time looks back or ahead; null where its verb does not say. */
export type Direction = "past" | "future" | null;

/** Words after which a clause begins, so that a time right behind them belongs to the verb that follows. */
const OPENERS = new Set([
  ",",
  ";",
  ":",
  "and",
  "but",
  "that",
  "because",
  "while",
  "when",
  "where",
  "which",
  "who",
  "--",
  "—",
  "_",
]);
/** Words between the clause's beginning and its time. */
const LEADS = new Set([
  "on",
  "in",
  "at",
  "by",
  "until",
  "before",
  "after",
  "since",
  "from",
  "during",
  "late",
  "early",
  "the",
]);
const AHEAD = new Set(["starting", "beginning", "effective", "due", "payable"]);
/** What leads to the end of something: "runs through Friday", "closed until Friday". */
const BOUNDS = new Set(["until", "till", "through", "thru", "by"]);
/** "cut its forecast for Q3" */
const FORECASTS = new Set(
  "forecast forecasts outlook guidance estimate estimates target targets expectations projection projections prediction predictions plan plans date".split(
    " ",
  ),
);

type Time = Pick<Candidate, "start" | "end" | "kind">;

/** Decides by the verb that governs the time at a token: the nearest before it, or the first behind a time that opens its clause. */
export function directionOf(
  time: Time,
  at: number,
  sentence: Sentence | null,
  document: Document,
): Direction {
  if (sentence === null) return null;
  const { tokens } = document;
  if (isOfPlan(document, at, isPossessive(document.text, time.end))) return "future";
  if (isPossessive(document.text, time.end)) return null;
  const opens = opensClause(tokens, sentence, at);
  const behind = opens ? (signBehind(document, sentence, at, time.end) ?? signOfClause(document, at)) : null;
  if (behind !== null) return behind;
  const before = signBefore(document, sentence, at);
  if (before === "none") return opens ? null : signBehind(document, sentence, at, time.end);
  return before === "open" ? null : before;
}

/** "The concert *on Saturday* has been cancelled", "called off *Sunday's* march": when it would have been. */
function isOfPlan(document: Document, at: number, possessive: boolean): boolean {
  const calling = callingOff(document, at);
  if (calling === null) return false;
  if (!calling.passive) return possessive;
  const before = document.tokens[document.tokens[at - 1]?.lower === "on" ? at - 2 : at - 1];
  const beside = possessive || before?.tag.startsWith("NN") === true;
  return beside && (calling.perfect || calling.tense === "present");
}

/** "Wednesday's ruling": the verb is not the day's. */
function isPossessive(text: string, end: number): boolean {
  const mark = text.charCodeAt(end);
  return (mark === 0x27 || mark === 0x2019) && text.charAt(end + 1) === "s";
}

function opensClause(tokens: Token[], { first }: Sentence, at: number): boolean {
  let index = at - 1;
  while (index >= first && LEADS.has(tokens[index]?.lower ?? "")) index--;
  return index < first || OPENERS.has(tokens[index]?.lower ?? "") || isMark(tokens[index]);
}

function isMark(token: Token | undefined): boolean {
  return token !== undefined && /^["“”'`‘]/.test(token.text);
}

/** The verb outside a quotation says nothing of a time inside, nor the other way round. */
const QUOTE = /^(?:["“”„«»]|``|'')$/;

function signBefore(document: Document, { first, block }: Sentence, at: number): VerbSign {
  const { tokens } = document;
  const kind = document.blocks[block]?.kind;
  const told = kind !== "title" && kind !== "caption";
  for (let index = at - 1; index >= Math.max(first, at - timeValue().verbWords); index--) {
    const token = tokens[index];
    if (token === undefined || QUOTE.test(token.text)) break;
    if (token.lower === "of" && isAheadOf(tokens, index, at)) return "future";
    if (AHEAD.has(token.lower) && index >= at - 2) return isPastBe(tokens[index - 1]) ? "open" : "future";
    if (BOUNDS.has(token.lower) && isRightBefore(tokens, index, at))
      return isOver(document, first, index) ? "past" : "future";
    if (token.lower === "for" && index >= at - 2 && FORECASTS.has(tokens[index - 1]?.lower ?? ""))
      return "future";
    // "the slated visit in September"
    if (token.dep === "amod" && isPlanned(token.lower)) return "future";
    if (told && isSetFor(document, index, at)) return "future";
    const sign = verbSign(document, index);
    if (sign !== "none") return sign;
  }
  return "none";
}

/** "until *Friday*", "until at least *Friday*", "through the end of *Friday*" */
function isRightBefore(tokens: readonly Token[], index: number, at: number): boolean {
  return index >= at - 2 || tokens.slice(index + 1, at).every(({ lower }) => FILLERS.has(lower));
}

const FILLERS = new Set("at least the early late about around end of some time".split(" "));

/** "praised the crew ahead of a hearing on Thursday"; not "ahead of the trip, he said on Sunday". */
function isAheadOf(tokens: readonly Token[], of: number, at: number): boolean {
  return (
    tokens[of - 1]?.lower === "ahead" && !tokens.slice(of, at).some(({ text }) => /^[,;:()–—-]$/.test(text))
  );
}

/**
 * "The wedding is on Saturday", "is set for Friday", "she is opening a school on Monday", "it lapses on Tuesday": a present tense
 * with a day of its own is a plan, but in a headline or under a photo.
 */
function isSetFor(document: Document, index: number, at: number): boolean {
  const verb = verbGroupAt(document, index);
  if (verb?.tense !== "present" || verb.modal !== null || verb.perfect || verb.form !== "finite")
    return false;
  // "Voigt quit"
  if (isIrregularPast(document.tokens[verb.main]?.lower ?? "")) return false;
  const clause = clauseAt(document, verb.main);
  if (REPORTING.has(verb.lemma) || (clause?.subject == null && clause?.link !== "relative")) return false;
  // "met with his top aides": a noun taken for a verb
  if (/^(?:JJ|DT|PRP\$|IN)/.test(document.tokens[verb.first - 1]?.tag ?? "")) return false;
  const gap = document.tokens.slice(verb.last, at).map(({ lower }) => lower);
  if (gap.includes(",")) return false;
  if (verb.lemma === "be") return gap.length <= 2 && gap.every((word) => BEHIND_BE.has(word));
  return verb.passive ? gap.length === 1 && gap[0] === "for" : true;
}

/** "He says on Tuesday": what reports is not planned. */
const REPORTING = new Set("say tell report write add show know believe think remember mean".split(" "));
/** "is on Saturday", "are down for Monday" */
const BEHIND_BE = new Set("on in at for due down set this the".split(" "));

/** "Our wages were due on Monday": they can have been. */
function isPastBe(token: Token | undefined): boolean {
  return /^(?:was|were|been)$/.test(token?.lower ?? "");
}

/** "ran until Sunday", "worked through Friday", "had left by Monday", "did not race again until May"; but "was postponed until Friday". */
function isOver(document: Document, first: number, bound: number): boolean {
  const { tokens } = document;
  for (let index = bound - 1; index >= first; index--) {
    const sign = verbSign(document, index);
    // "stayed shut until"
    if (
      sign === "none" ||
      (LASTING.has(tokens[index - 1]?.lemma ?? "") && tokens[index - 1]?.tag.startsWith("VB"))
    )
      continue;
    const verb = verbGroupAt(document, index);
    if (sign !== "past" || verb?.passive === true || verb?.tense === "present") return false;
    if (verb?.perfect === true || verb?.negated === true) return true;
    const lemma = verb?.lemma ?? tokens[index]?.lower ?? "";
    return tokens[bound]?.lower.startsWith("th") ? !EXTENDING.has(lemma) : LASTING.has(lemma);
  }
  return false;
}

/** What lasted until a day ended on it. */
const LASTING = new Set(
  "run ran last sit stay remain continue wait fight hold reign serve work live rule rain snow rage talk sleep play linger".split(
    " ",
  ),
);
/** What was put off or drawn out until a day is still to come. */
const EXTENDING = new Set(
  "extend postpone delay suspend close ban bar prolong renew schedule book".split(" "),
);

/** "In May, a week after …, a fire broke out": the verb of its clause, however far behind. */
function signOfClause(document: Document, at: number): Direction {
  const verb = clauseAt(document, at)?.verb;
  const sign = verb == null || verb.first < at ? "none" : verbSign(document, verb.main);
  return sign === "past" || sign === "future" ? sign : null;
}

function signBehind(document: Document, { last }: Sentence, at: number, end: number): Direction {
  const { tokens } = document;
  for (let index = at; index < Math.min(last, at + timeValue().verbWords); index++) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.start < end) continue;
    const sign = verbSign(document, index);
    if (sign !== "none") return sign === "open" ? null : sign;
  }
  return null;
}
