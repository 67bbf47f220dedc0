import type { Status } from "../../../model/common.ts";
import type { Document, Token } from "../../../model/document.ts";
import type { Clause, ClauseTree } from "../clauses/clause.ts";
import { conditionals, type Effect, hearsay, modals, negators } from "../lexicon/factuality.ts";
import { clauseOf, type Judged, type Trigger } from "../trigger.ts";
import { effectOf } from "./governors.ts";
import { judgeNoun } from "./judge-noun.ts";

/** What a rule reads: the words, the trigger's clause and the clauses above it. */
export interface Scene {
  tokens: Token[];
  tree: ClauseTree;
  /** The sentence ends with a question mark. */
  question: boolean;
  /** The sentence is a title or caption, whose present tense tells what happened. */
  heading: boolean;
}

/** Whether the text tells a trigger's happening as fact, plan, possibility, claim or denial. */
export function judgeStatus(document: Document, trigger: Trigger, heading: boolean): Judged {
  const range = document.sentences[trigger.sentence];
  const scene = {
    tokens: document.tokens,
    tree: trigger.tree,
    question: range !== undefined && endsAsQuestion(document.tokens, range.last),
    heading,
  };
  return trigger.noun ? judgeNoun(scene, trigger, judgeClause) : judgeClause(scene, clauseOf(trigger), 0);
}

function endsAsQuestion(tokens: Token[], last: number): boolean {
  return tokens[last - 1]?.text === "?" || tokens[last - 2]?.text === "?";
}

type Rule = (scene: Scene, clause: Clause, depth: number) => Judged | null;

/** The rules for a clause; the first that has something to say decides. */
const rules: Rule[] = [
  negation,
  hearsayAdverb,
  condition,
  modalVerb,
  infinitive,
  participle,
  complement,
  reporter,
  question,
  imperative,
];

/** Whether a clause tells its verb's happening as fact. */
export function judgeClause(scene: Scene, clause: Clause, depth: number): Judged {
  if (depth > 6) return { status: "happened", rule: "deep" };
  for (const rule of rules) {
    const judged = rule(scene, clause, depth);
    if (judged) return judged;
  }
  return { status: "happened", rule: "plain" };
}

/** "They did not meet", "No documents were signed", "gave no date". */
function negation({ tokens }: Scene, clause: Clause): Judged | null {
  const verb = clause.verb;
  if (!verb) return null;
  const no = (i: number) => negators.has(tokens[i]?.lower ?? "") && tokens[i]?.lower !== "without";
  const subject = clause.subject !== null && clause.link !== "relative" && no(clause.subject.first);
  if (!verb.negated && !subject && !no(verb.last)) return null;
  return { status: "denied", rule: "negation" };
}

/** "reportedly sold", "perhaps met". */
function hearsayAdverb({ tokens }: Scene, clause: Clause): Judged | null {
  const verb = clause.verb;
  if (!verb) return null;
  for (let i = Math.max(clause.first, verb.first - 2); i < Math.min(verb.last + 1, clause.last); i++) {
    const effect = hearsay[tokens[i]?.lower ?? ""];
    if (effect) return { status: statusOf(effect), rule: "hearsay" };
  }
  return null;
}

/** "if they meet", "unless troops withdraw". */
function condition({ tokens }: Scene, clause: Clause): Judged | null {
  const word = clause.marker >= 0 ? (tokens[clause.marker]?.lower ?? "") : "";
  if (!conditionals.has(word)) return null;
  if (word === "until" && clause.verb?.tense === "past") return null;
  return { status: "possible", rule: "condition" };
}

/** "will meet", "could strike"; "would" under a verb of saying is a future told in the past. */
function modalVerb(scene: Scene, clause: Clause): Judged | null {
  const modal = clause.verb?.modal;
  if (!modal || clause.verb?.form !== "finite") return null;
  const effect = modals[modal];
  if (!effect) return null;
  const told = clause.link === "complement" || clause.reporter >= 0;
  if (modal === "would" && told && !clause.verb.perfect)
    return { status: "scheduled", rule: "future-in-past" };
  if (modal === "must" && clause.verb.perfect) return { status: "possible", rule: "modal" };
  const above = scene.tree.clauses[clause.parent];
  if (clause.link === "complement" && above) {
    const outer = complementEffect(scene, above, clause);
    if (outer && outer !== "report" && outer !== "fact")
      return { status: statusOf(outer), rule: "complement" };
  }
  return { status: statusOf(effect), rule: "modal" };
}

/** "is expected to cross", "wants to visit", "managed to land", "asked him to convey". */
function infinitive(scene: Scene, clause: Clause, depth: number): Judged | null {
  if (clause.verb?.form !== "infinitive") return null;
  const { tokens, tree } = scene;
  const parent = tree.clauses[clause.parent];
  const near = nearGovernor(scene, clause, parent);
  const effect = near ?? purpose(tokens, clause);
  const above = parent ? judgeClause(scene, parent, depth + 1) : null;
  if (effect === "fact" || effect === "report") return above ?? { status: "happened", rule: "implied" };
  if (above?.status === "denied" && effect !== "denied") return { status: "denied", rule: "negation-above" };
  if (above?.status === "denied" && effect === "denied")
    return { status: "happened", rule: "double-negation" };
  if (above?.status === "possible" && effect === "scheduled") return { status: "possible", rule: "governor" };
  return { status: statusOf(effect), rule: "governor" };
}

/** The governing word nearest before "to": a noun or adjective ("due to", "a plan to"), else the verb above. */
function nearGovernor(scene: Scene, clause: Clause, parent: Clause | undefined): Effect | null {
  const { tokens } = scene;
  const floor = Math.max(scene.tree.first, parent?.verb?.last ?? 0);
  for (let i = clause.first - 1; i >= floor && i >= clause.first - 4; i--) {
    const token = tokens[i];
    if (!token || token.tag === "IN" || token.tag === ",") break;
    const effect = /^(JJ|NN|VBN|RB)/.test(token.tag) ? effectOf(token.lemma) : null;
    if (effect) return effect;
    if (token.tag.startsWith("NN")) break;
  }
  const main = parent?.verb ? tokens[parent.verb.main] : undefined;
  if (!main) return null;
  if (main.lemma === "be" || main.lemma === "have")
    return parent?.verb && clause.first - parent.verb.last <= 1 ? "scheduled" : null;
  return effectOf(main.lemma);
}

/** An infinitive that nothing governs tells a purpose: "flew to Beijing to brief his host". */
function purpose(_tokens: Token[], _clause: Clause): Effect {
  return "possible";
}

/** "avoid meeting", "plans for holding"; a free participle shares the standing of its clause ("said, raising his glass"). */
function participle(scene: Scene, clause: Clause, depth: number): Judged | null {
  const verb = clause.verb;
  if (!verb || (verb.form !== "gerund" && verb.form !== "participle")) return null;
  const { tokens, tree } = scene;
  const opener = tokens[clause.first]?.lower ?? "";
  if (opener === "without" || opener === "instead") return { status: "denied", rule: "without" };
  const parent = tree.clauses[clause.parent];
  if (verb.form === "participle" && clause.first !== verb.first - 1)
    return { status: "happened", rule: "participle" };
  if (!parent) return null;
  const effect = verb.form === "gerund" ? gerundEffect(tokens, clause, parent) : null;
  if (effect && effect !== "fact" && effect !== "report")
    return { status: statusOf(effect), rule: "governor" };
  return judgeClause(scene, parent, depth + 1);
}

/** The governor of a gerund: the verb right before it, or the noun or verb before its preposition. */
function gerundEffect(tokens: Token[], clause: Clause, parent: Clause): Effect | null {
  const before = tokens[clause.first - 1];
  if (!before) return null;
  const opener = tokens[clause.first]?.lower ?? "";
  if (
    opener === "by" ||
    opener === "after" ||
    opener === "before" ||
    opener === "while" ||
    opener === "since"
  )
    return null;
  if (before.text === ",") return null;
  if (parent.verb && clause.first === parent.verb.last) return effectOf(before.lemma);
  if (/^(of|for|from|at|to|about|on|in|against|with)$/.test(opener)) {
    return (
      effectOf(before.lemma) ?? (parent.verb ? objectGovernor(tokens[parent.verb.main]?.lemma ?? "") : null)
    );
  }
  return null;
}

/** Verbs that deny or allege the gerund behind their object: "accused him of selling", "kept them from leaving". */
function objectGovernor(lemma: string): Effect | null {
  const effect = effectOf(lemma);
  return effect === "denied" || effect === "alleged" ? effect : null;
}

/** "denied that arms were sold", "alleged that he asked for wheat", "believes it fired a missile". */
function complement(scene: Scene, clause: Clause, depth: number): Judged | null {
  if (clause.link !== "complement") return null;
  const parent = scene.tree.clauses[clause.parent];
  if (!parent) return null;
  const effect = complementEffect(scene, parent, clause);
  if (!effect || effect === "fact") return null;
  if (effect === "report") {
    const above = judgeClause(scene, parent, depth + 1);
    return above.status === "alleged" ? above : null;
  }
  return { status: statusOf(effect), rule: "complement" };
}

function complementEffect({ tokens }: Scene, parent: Clause, clause: Clause): Effect | null {
  const before = tokens[clause.first - 1];
  if (before && /^(NN|JJ)/.test(before.tag)) {
    const effect = effectOf(before.lemma);
    if (effect) return effect;
  }
  const lemma = parent.verb ? (tokens[parent.verb.main]?.lemma ?? "") : "";
  // Told or suggested as fact by a source: "the report suggested that …" stays a claim, "told him that …" a report.
  if (TELLING.has(lemma)) return "report";
  return effectOf(lemma);
}

const TELLING = new Set("tell warn worry indicate show inform advise argue insist".split(" "));

/** "…, a newspaper claimed": the clause of saying behind or inside. */
function reporter(scene: Scene, clause: Clause): Judged | null {
  const saying = scene.tree.clauses[clause.reporter];
  const lemma = saying?.verb ? (scene.tokens[saying.verb.main]?.lemma ?? "") : "";
  const effect = lemma ? effectOf(lemma) : null;
  if (effect === "alleged") return { status: "alleged", rule: "reporter" };
  return null;
}

function question(scene: Scene, clause: Clause): Judged | null {
  return scene.question && (clause.link === "root" || clause.link === "complement")
    ? { status: "possible", rule: "question" }
    : null;
}

/** A base form without a subject bids: "Expect delays". */
function imperative({ tokens, heading }: Scene, clause: Clause): Judged | null {
  const verb = clause.verb;
  if (verb?.form !== "finite" || verb.tense !== null || verb.modal !== null || heading) return null;
  return clause.subject === null && tokens[verb.main]?.tag === "VB"
    ? { status: "possible", rule: "imperative" }
    : null;
}

function statusOf(effect: Effect): Status {
  return effect === "fact" || effect === "report" ? "happened" : effect;
}
