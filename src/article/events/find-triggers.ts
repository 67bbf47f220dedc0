import { isCalendarWord } from "../../english/calendar-words.ts";
import { isSaying, toldByAdjective, verbIs, verbKind } from "../../english/lexicon.ts";
import type { Document, Token } from "../../model/document.ts";
import type { Clause, ClauseTree } from "../../model/syntax.ts";
import { eventTrigger } from "./decisions.ts";
import { nounTriggers } from "./noun-triggers.ts";
import type { Trigger } from "./trigger.ts";
import { verblessTriggers } from "./verbless-triggers.ts";

/** The words of a sentence that can tell happenings: verbs, nouns of the lexicon, and what stands for both, in text order. */
export function findTriggers(document: Document, sentence: number, tree: ClauseTree): Trigger[] {
  const { tokens, sentences } = document;
  const range = sentences[sentence];
  if (!range) return [];
  const nouns = nounTriggers(document, range, sentence, tree);
  const site: Site = { tokens, end: range.last, sentence, tree, nouns };
  const found = nouns.slice();
  for (let clause = 0; clause < tree.clauses.length; clause++) {
    const verb = verbTrigger(site, clause);
    // "Customer complaints": what is read as a noun and as a verb is told once.
    if (verb && !nouns.some(({ head }) => head === verb.head)) found.push(verb);
  }
  if (found.length === 0) found.push(...verblessTriggers(document, sentence, tree));
  return found.filter(({ head }) => !isMonth(tokens, head)).sort((a, b) => a.head - b.head);
}

/** "TALLINN, *March* 9, 2024 (Coast News)": a month beside its day, and no march. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const { text = "", lower = "" } = tokens[at] ?? {};
  const isDay = (beside: Token | undefined): boolean => /^\d{1,2}(?:st|nd|rd|th)?$/.test(beside?.text ?? "");
  return text !== lower && isCalendarWord(lower) && (isDay(tokens[at - 1]) || isDay(tokens[at + 1]));
}

/** What a sentence's triggers are made from. */
interface Site {
  tokens: Token[];
  /** One past the sentence's last token. */
  end: number;
  sentence: number;
  tree: ClauseTree;
  nouns: Trigger[];
}

/** "took off", "met", "shook hands"; a light verb gives way to the event noun that is its object ("held talks"). */
function verbTrigger(site: Site, clause: number): Trigger | null {
  const { tokens, end, sentence, tree } = site;
  const own = tree.clauses[clause];
  const verb = own?.verb;
  if (!verb || !isWord(tokens[verb.main])) return null;
  const form = longForm(tokens, verb.main, verb.lemma, end);
  const state = verb.lemma === "be" ? changeOfState(tokens, verb.last, end) : null;
  const lemma = state?.lemma ?? form?.lemma ?? verb.lemma;
  const known = verbKind(lemma);
  if (state) makeLight(headNoun(own, site.nouns));
  const is = classOf(site, own, lemma, form !== null && known !== null);
  if (is === null && !state) return null;
  const head = state?.head ?? verb.main;
  return {
    head,
    first: head,
    last: state ? head + 1 : (form?.last ?? head + 1),
    lemma,
    kind: is === "saying" ? sayingKind(site, clause, lemma, known) : known,
    noun: false,
    class: is ?? "phase",
    light: (is ?? "phase") === "phase" && site.nouns.some((noun) => noun.light && noun.clause === clause),
    sentence,
    tree,
    clause,
  };
}

function isWord(token: Token | undefined): boolean {
  return token !== undefined && token.tag !== "MD" && token.text.toLowerCase() !== token.text.toUpperCase();
}

/** The class of a verb's happening, or null where it tells none. */
function classOf(site: Site, clause: Clause, lemma: string, form: boolean): Trigger["class"] | null {
  const { tokens, end, nouns } = site;
  const { verb } = clause;
  if (!verb) return null;
  if (verb.passive && verbIs(lemma, "perceived")) return "verb";
  if (verb.form === "participle" && isComparison(tokens[verb.first - 1]?.lower)) return null;
  // "a letter dated 9 July": its date, and no happening.
  if (verb.form === "participle" && lemma === "date") return null;
  // "following the talks": a preposition.
  if (verb.form === "gerund" && tokens[verb.main]?.lower === "following") return null;
  if (lemma === "be" && isPresence(tokens, verb.last, end)) return "phase";
  if (form) return "verb";
  const light = verbIs(lemma, "light") || isExistence(tokens, clause);
  const object = light ? (eventObject(tokens, verb.main, nouns) ?? eventSubject(site, clause)) : undefined;
  if (object) {
    object.light = true;
    return null;
  }
  if (isSaying(lemma)) return "saying";
  if (verbIs(lemma, "phase")) {
    makeLight(headNoun(clause, nouns) ?? eventObject(tokens, verb.main, nouns));
    return "phase";
  }
  if (lemma !== "be" && !verbIs(lemma, "state")) return "verb";
  return governs(site, clause) ? null : "state";
}

/** "is to report", "has to be repaid", "is due to give evidence", "wants to leave": the infinitive tells it. */
function governs({ tree }: Site, clause: Clause): boolean {
  return tree.clauses.some(
    ({ link, parent, verb }) =>
      link === "infinitive" && verb?.form === "infinitive" && tree.clauses[parent] === clause,
  );
}

/** "There was a walkout": the noun tells it. */
function isExistence(tokens: Token[], { subject, verb }: Clause): boolean {
  return verb?.lemma === "be" && tokens[subject?.first ?? -1]?.lower === "there";
}

/** "as planned", "than expected" tell no happening. */
function isComparison(before: string | undefined): boolean {
  return before === "as" || before === "than";
}

/** Of verbs of saying only warnings and what someone is asked to do have a type: "asked him to stay", "asked for aid". */
function sayingKind(
  { tokens, tree, sentence }: Site,
  clause: number,
  lemma: string,
  kind: Trigger["kind"],
): Trigger["kind"] {
  if (kind === "THREATEN") return kind;
  if (lemma !== "ask" && lemma !== "tell") return null;
  if (tree.clauses.some((c) => c.parent === clause && c.link === "infinitive")) return "REQUEST";
  const head = tree.clauses[clause]?.verb?.main ?? 0;
  for (let i = head + 1; i <= head + eventTrigger().askedWords && lemma === "ask"; i++) {
    if (tokens[i]?.lower === "for" && tokens[i]?.sentence === sentence) return "REQUEST";
  }
  return null;
}

function changeOfState(tokens: Token[], after: number, end: number): Pick<Trigger, "head" | "lemma"> | null {
  let i = after;
  while (i < end && tokens[i]?.tag.startsWith("RB") && toldByAdjective(tokens[i]?.lower ?? "") === undefined)
    i++;
  const lemma = toldByAdjective(tokens[i]?.lower ?? "");
  const next = tokens[i + 1]?.tag ?? "";
  return lemma && i < end && !/^(NN|DT|CD|JJ)/.test(next) ? { head: i, lemma } : null;
}

/** "was already in Beijing": a stay told by "be" and a named place. */
function isPresence(tokens: Token[], after: number, end: number): boolean {
  let i = after;
  while (i < end && tokens[i]?.tag.startsWith("RB")) i++;
  return (
    i + 1 < end && /^(in|at)$/.test(tokens[i]?.lower ?? "") && tokens[i + 1]?.tag.startsWith("NNP") === true
  );
}

const FILLERS = new Set(["DT", "PRP$", "JJ", "CD", "RB", "PRP"]);

/** A multi-word form that begins with a verb: "pulled into", "shook hands", "raised his glass", "pulled out of". */
function longForm(
  tokens: Token[],
  head: number,
  first: string,
  end: number,
): { lemma: string; last: number } | null {
  const next = head + 1 < end ? tokens[head + 1] : undefined;
  if (!next) return null;
  if (PARTICLE.test(next.tag)) {
    const pair = `${first}-${next.lower}`;
    // "came to exchange views": "to" opens an infinitive, and no form.
    if (next.lower === "to" && tokens[head + 2]?.tag === "VB") return null;
    const third = head + 2 < end ? tokens[head + 2] : undefined;
    if (third && isForm(`${pair}-${third.lemma}`)) return { lemma: `${pair}-${third.lemma}`, last: head + 3 };
    if (isForm(pair)) return { lemma: pair, last: head + 2 };
  }
  let i = head + 1;
  while (i < end && i <= head + eventTrigger().fillerWords && FILLERS.has(tokens[i]?.tag ?? "")) i++;
  const object = i < end ? tokens[i] : undefined;
  if (!object?.tag.startsWith("NN")) return null;
  const form = `${first}-${object.lemma}`;
  return isForm(form) ? { lemma: form, last: i + 1 } : null;
}

const PARTICLE = /^(RP|IN|RB|TO)$/;

function isForm(lemma: string): boolean {
  return verbKind(lemma) !== null || verbIs(lemma, "phase") || isSaying(lemma);
}

/** "A ceremony was held", "a summit held in Hanoi": the event noun that heads a passive light verb's subject. */
function eventSubject({ nouns, tree }: Site, clause: Clause): Trigger | undefined {
  if (!clause.verb?.passive) return undefined;
  // "the second summit with the United States, held in Hanoi": the noun can stand further back.
  const above = clause.link === "participle" ? tree.clauses.find((c) => startsBefore(c, clause)) : undefined;
  return headNoun(clause, nouns) ?? (above ? headNoun(above, nouns) : undefined);
}

/** The clause whose subject the participle interrupts. */
function startsBefore({ subject, verb }: Clause, participle: Clause): boolean {
  return (
    subject !== null && verb !== null && subject.last <= participle.first && verb.first >= participle.last
  );
}

/** "The talks lasted two hours": the noun tells the happening, the verb only its course. */
function makeLight(noun: Trigger | undefined): void {
  if (noun) noun.light = true;
}

/** The first event noun of a subject, which heads it: "the talks after the parade". */
function headNoun({ subject }: Clause, nouns: Trigger[]): Trigger | undefined {
  return subject ? nouns.find(({ head }) => head >= subject.first && head < subject.last) : undefined;
}

/** The event noun that is the verb's object: no preposition and no clause stands between them. */
function eventObject(tokens: Token[], verb: number, nouns: Trigger[]): Trigger | undefined {
  const noun = nouns.find((n) => n.head > verb);
  if (!noun || noun.head - verb > eventTrigger().objectWords) return undefined;
  for (let i = verb + 1; i < noun.head; i++) {
    const tag = tokens[i]?.tag ?? "";
    if (tag === "IN" || tag === "TO" || tag === "," || tag === "CC" || tag.startsWith("VB") || tag === "MD")
      return undefined;
  }
  return noun;
}
