import type { Document, Token } from "../../model/document.ts";
import type { ClauseTree } from "./clauses/clause.ts";
import { eventLexicon } from "./lexicon/event-lexicon.ts";
import { inWords } from "./lexicon/word-lists.ts";
import type { Trigger } from "./trigger.ts";

/** The words of a sentence that tell happenings: verbs but those of state, and nouns of the lexicon, in text order. */
export function findTriggers(document: Document, sentence: number, tree: ClauseTree): Trigger[] {
  const { tokens, sentences } = document;
  const range = sentences[sentence];
  if (!range) return [];
  const nouns: Trigger[] = [];
  for (let i = range.first; i < range.last; i++) {
    const noun = nounTrigger(tokens, i, range.last, sentence, tree);
    if (noun) nouns.push(noun);
  }
  const verbs = tree.clauses.flatMap(
    (_, clause) => verbTrigger(tokens, range.last, sentence, tree, clause, nouns) ?? [],
  );
  return [...verbs, ...nouns].sort((a, b) => a.head - b.head);
}

/** "took off", "met", "shook hands"; a light verb gives way to the event noun that is its object ("held talks"). */
function verbTrigger(
  tokens: Token[],
  end: number,
  sentence: number,
  tree: ClauseTree,
  clause: number,
  nouns: Trigger[],
): Trigger | null {
  const verb = tree.clauses[clause]?.verb;
  const token = verb ? tokens[verb.main] : undefined;
  if (!verb || !token || token.tag === "MD" || !/^\p{L}/u.test(token.text)) return null;
  const own = verb.lemma;
  const form = longForm(tokens, verb.main, own, end);
  const lemma = form?.lemma ?? own;
  const base = {
    head: verb.main,
    first: verb.main,
    last: form?.last ?? verb.main + 1,
    lemma,
    noun: false,
    light: false,
  };
  const kind = eventLexicon().verbs.get(lemma)?.kind ?? null;
  const made = { ...base, kind, sentence, tree, clause };
  if (verb.passive && inWords("perception", lemma)) return { ...made, class: "verb" };
  if (verb.form === "participle" && /^(as|than)$/.test(tokens[verb.first - 1]?.lower ?? "")) return null;
  const state = lemma === "be" ? changeOfState(tokens, verb.last, end) : null;
  if (state) return { ...made, ...state, class: "phase" };
  if (lemma === "be" && isPresence(tokens, verb.last, end)) return { ...made, class: "phase" };
  if (form && kind !== null) return { ...made, class: "verb" };
  const object = inWords("light", lemma) ? eventObject(tokens, verb.main, nouns) : undefined;
  if (object) {
    object.light = true;
    return null;
  }
  if (inWords("reporting", lemma)) return { ...made, kind: sayingKind(tokens, made), class: "saying" };
  if (inWords("aspectual", lemma)) return { ...made, class: "phase" };
  if (inWords("stative", lemma)) return null;
  return { ...made, class: "verb" };
}

/** Of verbs of saying only warnings and what someone is asked to do have a type: "asked him to stay", "asked for aid". */
function sayingKind(
  tokens: Token[],
  { lemma, kind, tree, clause, head }: Omit<Trigger, "class">,
): Trigger["kind"] {
  if (kind === "THREATEN") return kind;
  if (lemma !== "ask" && lemma !== "tell") return null;
  const bids = tree.clauses.some((c) => c.parent === clause && c.link === "infinitive");
  const asksFor = tokens
    .slice(head + 1, head + 6)
    .some((t) => t.lower === "for" && t.sentence === tokens[head]?.sentence);
  return bids || (asksFor && lemma === "ask") ? "REQUEST" : null;
}

/** Adjectives that tell what has come about, by the verb that would: "the talks are over". */
const STATES: Record<string, string> = {
  over: "end",
  finished: "finish",
  done: "finish",
  complete: "complete",
  underway: "begin",
  dead: "die",
};

function changeOfState(
  tokens: Token[],
  after: number,
  end: number,
): Pick<Trigger, "head" | "first" | "last" | "lemma"> | null {
  let i = after;
  while (i < end && tokens[i]?.tag.startsWith("RB") && !STATES[tokens[i]?.lower ?? ""]) i++;
  const lemma = STATES[tokens[i]?.lower ?? ""];
  const next = tokens[i + 1]?.tag ?? "";
  return lemma && i < end && !/^(NN|DT|CD|JJ)/.test(next) ? { head: i, first: i, last: i + 1, lemma } : null;
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
  while (i < end && i < head + 5 && FILLERS.has(tokens[i]?.tag ?? "")) i++;
  const object = i < end ? tokens[i] : undefined;
  if (!object?.tag.startsWith("NN")) return null;
  const form = `${first}-${object.lemma}`;
  return isForm(form) ? { lemma: form, last: i + 1 } : null;
}

const PARTICLE = /^(RP|IN|RB|TO)$/;

function isForm(lemma: string): boolean {
  return eventLexicon().verbs.has(lemma) || inWords("aspectual", lemma);
}

/** The event noun that is the verb's object: no preposition and no clause stands between them. */
function eventObject(tokens: Token[], verb: number, nouns: Trigger[]): Trigger | undefined {
  const noun = nouns.find((n) => n.head > verb);
  if (!noun || noun.head - verb > 9) return undefined;
  for (let i = verb + 1; i < noun.head; i++) {
    const tag = tokens[i]?.tag ?? "";
    if (tag === "IN" || tag === "TO" || tag === "," || tag === "CC" || tag.startsWith("VB") || tag === "MD")
      return undefined;
  }
  return noun;
}

/** An event noun that heads its phrase: "the talks", but not "talks table", "trade ministry", "State Visit Office". */
function nounTrigger(
  tokens: Token[],
  i: number,
  end: number,
  sentence: number,
  tree: ClauseTree,
): Trigger | null {
  const token = tokens[i];
  if (!token?.tag.startsWith("NN")) return null;
  const before = tokens[i - 1];
  const pair = before && before.sentence === sentence ? `${before.lemma}-${token.lemma}` : "";
  const lexicon = eventLexicon().nouns;
  const whole = lexicon.get(pair);
  const entry = whole ?? lexicon.get(token.lemma);
  if (!entry) return null;
  const after = i + 1 < end ? tokens[i + 1] : undefined;
  if (after && (after.tag.startsWith("NN") || after.text === "-") && !isEventNoun(after)) return null;
  if (after?.tag.startsWith("NN") && isEventNoun(after)) return null;
  if (token.tag.startsWith("NNP") && !isNamedEvent(tokens, i)) return null;
  return {
    head: i,
    first: whole ? i - 1 : i,
    last: i + 1,
    lemma: whole ? pair : token.lemma,
    kind: entry.kind,
    noun: true,
    light: false,
    class: "noun",
    sentence,
    tree,
    clause: tree.owner[i - tree.first] ?? 0,
  };
}

function isEventNoun(token: Token): boolean {
  return eventLexicon().nouns.has(token.lemma);
}

/** "the Hanoi Summit", "the Korean War": a capitalised event noun at the end of its name. */
function isNamedEvent(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    /^(summit|war|festival|parade|olympics|talk|conference|congress)$/.test(token.lemma.toLowerCase())
  );
}
