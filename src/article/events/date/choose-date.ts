import type { DateValue } from "../../../model/common.ts";
import type { Document, Token } from "../../../model/document.ts";
import type { Clause } from "../clauses/clause.ts";
import { inWords } from "../lexicon/word-lists.ts";
import { clauseOf, type Trigger } from "../trigger.ts";
import type { PlacedTime } from "./place-time.ts";

/** What the rules read: a trigger and the time expressions of its sentence, in text order. */
export interface DateScene {
  document: Document;
  trigger: Trigger;
  times: PlacedTime[];
}

/** A date found for a trigger: a time expression of the article, or the date of publication. */
export interface ChosenDate {
  time: PlacedTime | null;
  /** A date reckoned from another ("two months after …"); null where the time expression or publication gives it. */
  value: DateValue | null;
  basis: "stated" | "context" | "published";
  rule: string;
}

type Rule = (scene: DateScene) => PlacedTime | null;

/** The rules for a time expression in the trigger's own sentence, nearest bond first; the first that answers decides. */
const rules: [name: string, rule: Rule, basis: "stated" | "context"][] = [
  ["phrase", inPhrase, "stated"],
  ["clause", inClause, "stated"],
  ["matrix", fromMatrix, "stated"],
  ["coordinate", fromCoordinate, "stated"],
  ["when", fromWhenClause, "context"],
];

/** The time expression of the trigger's sentence that dates it, or null. */
export function dateInSentence(scene: DateScene): ChosenDate | null {
  if (scene.times.length === 0) return null;
  for (const [rule, find, basis] of rules) {
    const time = find(scene);
    if (time) return { time, value: null, basis, rule };
  }
  return null;
}

/** "Thursday's talks", "the 2011 summit", "his visit in August 2002". */
function inPhrase({ document, trigger, times }: DateScene): PlacedTime | null {
  if (!trigger.noun) return null;
  const { tokens } = document;
  for (const time of times) {
    if (time.last <= trigger.first && isPhrase(tokens, time.last, trigger.first)) return time;
    const after = time.first - trigger.last;
    if (after === 0 || (after === 1 && /^(in|on|of|at)$/.test(tokens[trigger.last]?.lower ?? "")))
      return time;
  }
  return null;
}

/** Only words of one noun phrase stand between. */
function isPhrase(tokens: Token[], from: number, to: number): boolean {
  if (to - from > 5) return false;
  for (let i = from; i < to; i++)
    if (!/^(POS|JJ|NN|CD|HYPH|VBN|VBG)/.test(tokens[i]?.tag ?? "")) return false;
  return true;
}

/** A time expression of the trigger's own clause; behind the trigger before ahead of it, then the nearest. */
function inClause({ document, trigger, times }: DateScene): PlacedTime | null {
  return nearest(document, trigger, times, trigger.clause);
}

function nearest(
  document: Document,
  trigger: Trigger,
  times: PlacedTime[],
  clause: number,
): PlacedTime | null {
  let best: PlacedTime | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const time of times) {
    if (ownerOf(trigger, time) !== clause || isNounsOwn(document.tokens, time, trigger)) continue;
    const distance = time.first >= trigger.last ? time.first - trigger.last : trigger.first - time.last + 3;
    if (distance < least) {
      best = time;
      least = distance;
    }
  }
  return best;
}

function ownerOf(trigger: Trigger, time: PlacedTime): number {
  return trigger.tree.owner[time.first - trigger.tree.first] ?? -1;
}

/** A date that belongs to a noun, not to the verb: "the 1994 law", "last year's deal", "compared with the year before". */
function isNounsOwn(tokens: Token[], time: PlacedTime, trigger: Trigger): boolean {
  const before = tokens[time.first - 1]?.lower ?? "";
  const after = tokens[time.last];
  if (/^(since|than|from)$/.test(before)) return true;
  if (trigger.noun && time.last <= trigger.first && isPhrase(tokens, time.last, trigger.first)) return false;
  if (after?.tag === "POS") return true;
  const determined =
    /^(DT|PRP\$|POS|JJ)$/.test(tokens[time.first - 1]?.tag ?? "") && !/^(this|that)$/.test(before);
  return determined && after?.tag.startsWith("NN") === true;
}

/** A participle and an infinitive of plan share their clause's time: "left on Friday, ending a visit", "is due on Friday to …". */
function fromMatrix({ document, trigger, times }: DateScene): PlacedTime | null {
  let clause = clauseOf(trigger);
  for (let depth = 0; depth < 3; depth++) {
    const index = sharedWith(document.tokens, trigger, clause);
    const parent = trigger.tree.clauses[index];
    if (!parent) return null;
    const time = nearest(document, trigger, times, index);
    if (time) return time;
    clause = parent;
  }
  return null;
}

/** The clause whose time this one shares, or -1; "as" in the past looks over plans and conditions to the past above them. */
function sharedWith(tokens: Token[], trigger: Trigger, clause: Clause): number {
  const { clauses } = trigger.tree;
  const parent = clauses[clause.parent];
  if (!parent || !sharesTime(tokens, clause, parent)) return -1;
  if (clause.link !== "adverbial" || clause.verb?.tense !== "past") return clause.parent;
  let index = clause.parent;
  while (index >= 0 && !isToldPast(clauses[index])) index = clauses[index]?.parent ?? -1;
  return index;
}

function isToldPast(clause: Clause | undefined): boolean {
  const verb = clause?.verb;
  return verb?.form === "finite" && verb.tense === "past" && !verb.modal && clause?.link !== "adverbial";
}

function sharesTime(tokens: Token[], clause: Clause, parent: Clause): boolean {
  const marker = tokens[clause.marker]?.lower ?? "";
  const main = parent.verb?.lemma ?? "";
  if (clause.link === "participle") {
    return clause.verb?.form === "gerund" && !/^(after|before|since|until|without)$/.test(marker);
  }
  if (clause.link === "infinitive") return !inWords("reporting", main);
  return clause.link === "adverbial" && /^(as|while|when)$/.test(marker);
}

/** "will lay a wreath and leave on Friday": coordinated verbs share a time that only one of them has. */
function fromCoordinate({ document, trigger, times }: DateScene): PlacedTime | null {
  const { clauses } = trigger.tree;
  const clause = clauseOf(trigger);
  for (const step of [1, -1]) {
    const index = trigger.clause + step;
    const other = clauses[index];
    if (
      !other ||
      other.link !== clause.link ||
      other.parent !== clause.parent ||
      other.subject !== clause.subject
    )
      continue;
    const time = nearest(document, trigger, times, index);
    if (time) return time;
  }
  return null;
}

/** "The market fell when the bank closed in May": the time of the clause that "when" opens. */
function fromWhenClause({ document, trigger, times }: DateScene): PlacedTime | null {
  const { clauses } = trigger.tree;
  for (const [index, clause] of clauses.entries()) {
    if (clause.parent !== trigger.clause || clause.link !== "adverbial") continue;
    if (!/^(when|as|while)$/.test(document.tokens[clause.marker]?.lower ?? "")) continue;
    const time = nearest(document, trigger, times, index);
    if (time) return time;
  }
  return null;
}
