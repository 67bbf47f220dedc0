import { isSaying, verbIs } from "../../english/lexicon.ts";
import type { Document, Token } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import type { Clause, ClauseTree } from "../../model/syntax.ts";
import { isDateComma } from "../syntax/date-comma.ts";
import { isInPhrase, phraseStart } from "../syntax/noun-phrase.ts";
import { isQuote } from "../syntax/verb-groups.ts";
import { balanceMarks } from "./balance-marks.ts";
import { spanOfEvent } from "./decisions.ts";
import { clauseOf, type Trigger } from "./trigger.ts";

/**
 * The verbatim clause of a trigger with what belongs to its verb: "The union is expected to hold talks" for the talks, "The
 * queen accepted an invitation to visit Leeds" for the acceptance; without opening "that" and "and", a further main clause,
 * or an aside behind a comma.
 */
export function eventSpan({ tokens, sentences }: Document, trigger: Trigger): Span {
  const { tree } = trigger;
  if (trigger.noun && !carriesClause(trigger)) return phraseSpan(tokens, trigger);
  const start = governing(trigger);
  const clause = tree.clauses[start] ?? clauseOf(trigger);
  let first = Math.min(clause.first, trigger.first);
  const subject = clause.subject;
  const verb = clause.verb?.first ?? first;
  if (subject && subject.first < first && verb - subject.last <= spanOfEvent().subjectGap)
    first = subject.first;
  let last = Math.max(
    lastOfLight(trigger),
    lastBelow(tokens, tree, start, 0),
    lastBelow(tokens, tree, trigger.clause, 0),
    trigger.last,
  );
  last = Math.max(trigger.last, withoutStretch(tokens, last));
  while (first < trigger.first && isTrimmed(tokens[first], OPENING) && !opensPhrase(tokens, first)) first++;
  const opening = sentences[trigger.sentence]?.first ?? first;
  if (isCueBehind(tokens, tree, clause, opening)) first = opening;
  first = withHead(tokens, withAntecedent(tokens, first, opening), opening);
  // "by | praising the envoy": the preposition belongs to what is above.
  if (first === trigger.first - 1 && tokens[first]?.tag === "IN" && !trigger.noun) first++;
  while (last > trigger.last && (isTrimmed(tokens[last - 1], NOTHING) || isDangling(tokens[last - 1])))
    last--;
  return trimmed(tokens, balanceMarks(tokens, { first, last }, trigger, rangeOf(tree)), trigger);
}

/** "The merger is off, | the company announced in July": a cue behind what it reports is told with it. */
function isCueBehind(
  tokens: Token[],
  tree: ClauseTree,
  { link, first, verb }: Clause,
  opening: number,
): boolean {
  if (link !== "report" || verb === null || !isSaying(verb.lemma) || tokens[first - 1]?.text !== ",")
    return false;
  for (let at = opening; at < first; at++) if (isQuote(tokens[at]?.text ?? "")) return false;
  return tree.clauses.some(
    (clause) => clause.first < first && clause.verb?.form === "finite" && clause.link !== "report",
  );
}

function rangeOf({ first, owner }: ClauseTree): { first: number; last: number } {
  return { first, last: first + owner.length };
}

/** The span of tokens `[first, last)` without the marks and loose words that balancing left at its end. */
function trimmed(tokens: Token[], { first, last }: { first: number; last: number }, trigger: Trigger): Span {
  while (
    last > trigger.last &&
    ((isMark(tokens[last - 1]?.text ?? "") && !/^[)\]]$/.test(tokens[last - 1]?.text ?? "")) ||
      isDangling(tokens[last - 1]))
  )
    last--;
  while (
    first < trigger.first &&
    isMark(tokens[first]?.text ?? "") &&
    !/^[([]$/.test(tokens[first]?.text ?? "")
  )
    first++;
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** "After the talks Putin hosted a dinner": the first word has a phrase of its own, before the subject. */
function opensPhrase(tokens: Token[], at: number): boolean {
  if (!/^(?:after|before)$/.test(tokens[at]?.lower ?? "")) return false;
  let next = at + 1;
  while (/^(?:DT|PRP\$|CD|JJ[RS]?|NNP?S?|POS)$/.test(tokens[next]?.tag ?? "")) {
    const isNoun = /^NNS?$/.test(tokens[next]?.tag ?? "");
    next++;
    if (isNoun && /^(?:DT|PRP\$?|NNPS?)$/.test(tokens[next]?.tag ?? "")) return true;
  }
  return false;
}

/** "the letter, | which it received on the 9th": a relative clause that goes on with the story tells nothing without what it is about. */
function withAntecedent(tokens: Token[], first: number, least: number): number {
  if (!/^(?:which|who|whom|whose)$/.test(tokens[first]?.lower ?? "")) return first;
  const last = first - 2;
  if (tokens[first - 1]?.text !== "," || last < least || !/^(?:NN|JJ|CD)/.test(tokens[last]?.tag ?? ""))
    return first;
  const start = phraseStart(tokens, last, least);
  // "Ann Hale, the chief executive, who": the name before what it stands beside.
  const named = start - 2 >= least && tokens[start - 1]?.text === "," && tokens[start - 2]?.tag === "NNP";
  return named ? phraseStart(tokens, start - 2, least) : start;
}

/** "Ruth Hale, a retired teacher from | Nelson, spotted it": what a preposition stands before is no subject; its sentence's opening is. */
function withHead(tokens: Token[], first: number, opening: number): number {
  if (tokens[first - 1]?.tag !== "IN" || tokens[first + 1]?.text !== "," || first - 2 < opening) return first;
  if (!tokens[first]?.tag.startsWith("NNP")) return first;
  for (let i = opening; i < first; i++)
    if (/^(?:VB[DZP]|MD)$/.test(tokens[i]?.tag ?? "") || isQuote(tokens[i]?.text ?? "")) return first;
  return opening;
}

/** "held talks", "the talks lasted two hours": the clause is the noun's own. A clause without a verb is, too. */
function carriesClause(trigger: Trigger): boolean {
  const lemma = clauseOf(trigger).verb?.lemma;
  if (lemma === undefined) return true;
  return trigger.light && (lemma === "be" || verbIs(lemma, "light") || verbIs(lemma, "phase"));
}

/** A noun beside another verb tells its happening by its own phrase: "talks with miners at a town hall". */
function phraseSpan(tokens: Token[], trigger: Trigger): Span {
  const { tree, clause } = trigger;
  const verb = tree.clauses[clause]?.verb;
  let first = trigger.first;
  while (first > tree.first && isInPhrase(tokens[first - 1]) && tree.owner[first - 1 - tree.first] === clause)
    first--;
  let last = trigger.last;
  const end = verb && verb.first >= last ? verb.first : tree.first + tree.owner.length;
  while (last < end && tree.owner[last - tree.first] === clause && !parts(tokens, last)) last++;
  while (last > trigger.last && isDangling(tokens[last - 1])) last--;
  last = Math.max(last, lastOfLight(trigger));
  while (last > trigger.last && isTrimmed(tokens[last - 1], NOTHING)) last--;
  return { start: tokens[first]?.start ?? 0, end: tokens[last - 1]?.end ?? 0 };
}

/** A mark that ends a phrase; the comma of "Sept. 3, 2012" does not. */
function parts(tokens: Token[], at: number): boolean {
  return MARK.test(tokens[at]?.text ?? "") && !isDateComma(tokens, at);
}

const MARK = /^[,;:.!?()[\]–—_|…"“”]+$/;

/** "the vote, held in Oslo in autumn": the participle of a light verb belongs to the noun it tells of. */
function lastOfLight({ tree, head, noun, light }: Trigger): number {
  if (!noun || !light) return 0;
  const own = tree.clauses.findIndex(
    ({ link, subject }) =>
      link === "participle" && subject !== null && head >= subject.first && head < subject.last,
  );
  return own >= 0 && tree.clauses[own]?.verb?.passive ? lastOwned(tree, own) : 0;
}

/** "stopped on Monday, | three days | after it arrived": a stretch says nothing without the clause that it is counted from. */
function withoutStretch(tokens: Token[], last: number): number {
  if (!/^(?:after|before)$/.test(tokens[last]?.lower ?? "") || !/^NNS?$/.test(tokens[last - 1]?.tag ?? ""))
    return last;
  if (!/^(?:CD|DT)$/.test(tokens[last - 2]?.tag ?? "")) return last;
  return tokens[last - 3]?.text === "," ? last - 3 : last;
}

/** The clause where the event's text begins: for an infinitive what governs it ("Armstrong is due | to plant a flag"). */
function governing({ tree, clause: own }: Trigger): number {
  let index = own;
  for (let depth = 0; depth < spanOfEvent().governorDepth; depth++) {
    const clause = tree.clauses[index];
    const parent = clause ? tree.clauses[clause.parent] : undefined;
    if (
      clause?.link !== "infinitive" ||
      !parent?.verb ||
      clause.first - parent.verb.last > spanOfEvent().governorGap
    )
      break;
    if (isSaying(parent.verb.lemma) && parent.verb.main !== clause.first - 1) break;
    index = clause.parent;
  }
  return index;
}

/** One past the last token of a clause and of the clauses that complete it. */
function lastBelow(tokens: Token[], tree: ClauseTree, index: number, depth: number): number {
  let last = lastOwned(tree, index);
  if (depth >= spanOfEvent().complementDepth) return last;
  for (let child = index + 1; child < tree.clauses.length; child++) {
    const clause = tree.clauses[child];
    if (clause?.parent !== index || !completes(tokens, clause)) continue;
    last = Math.max(last, lastBelow(tokens, tree, child, depth + 1));
  }
  return last;
}

/** An infinitive, a participle, a relative clause or what is said, not set off by a mark: "an invitation | to visit". */
function completes(tokens: Token[], { link, first, verb }: Clause): boolean {
  if (link !== "infinitive" && link !== "participle" && link !== "relative" && link !== "complement")
    return false;
  const before = tokens[first - 1]?.text ?? "";
  const aside = before === "," || /^[;:()–—-]+$/.test(before);
  return (!aside || link === "complement") && verb?.lemma !== "accord";
}

/** One past the last token that a clause owns. */
function lastOwned({ owner, first }: ClauseTree, clause: number): number {
  for (let i = owner.length - 1; i >= 0; i--) if (owner[i] === clause) return first + i + 1;
  return first;
}

const OPENING = new Set(
  "that and but or as so then when while because although though after before if where morning afternoon evening night".split(
    " ",
  ),
);
const NOTHING = new Set<string>();

function isTrimmed(token: Token | undefined, words: Set<string>): boolean {
  if (!token) return false;
  return isMark(token.text) || isQuote(token.text) || words.has(token.lower);
}

function isMark(text: string): boolean {
  return MARKS.includes(text.charAt(0)) && /^[,;:.!?()[\]\-–—_|…]+$/.test(text);
}

const MARKS = ",;:.!?()[]-–—_|…";

/** A word that cannot end a clause: "on Wednesday | after", "a treaty | with the". */
function isDangling(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(IN|TO|CC|DT|PRP\$|WDT|WP|WRB|POS)$/.test(token.tag) &&
    !/^(?:that|all|both)$/.test(token.lower)
  );
}
