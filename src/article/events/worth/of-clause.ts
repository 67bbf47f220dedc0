import type { Clause, VerbGroup } from "../../../model/syntax.ts";
import { eventWorth } from "../decisions.ts";
import { clauseOf } from "../trigger.ts";
import type { Evidence, Questions, Reason } from "./evidence.ts";

/** How its clause is built and hangs on others, and how its verb is put. */
export const ofClause: Questions = (evidence) => {
  const { trigger, judged } = evidence.draft;
  const clause = clauseOf(trigger);
  const { verb } = clause;
  const own = trigger.noun && !trigger.light ? null : verb;
  return [
    LINKS[clause.link],
    isLeftOpen(evidence, clause) && "condition",
    ...markerReasons(evidence, clause),
    ...(own === null ? [] : verbReasons(own, clause)),
    judged.status !== "happened" && judged.status,
    clause.reporter >= 0 && "reported",
    isWordy(evidence, clause) && "wordy",
    isHabit(evidence) && "habit",
    ...(own === null ? [] : complementReasons(evidence, own)),
  ];
};

const LINKS: Record<Clause["link"], Reason | false> = {
  root: false,
  coordinate: false,
  complement: "complement",
  relative: "relative",
  adverbial: "adverbial",
  infinitive: "infinitive",
  participle: false,
  report: "report",
};

/** "if they met", "when the talks opened", "because it rained". */
function markerReasons({ document: { tokens } }: Evidence, { marker, link }: Clause): (Reason | false)[] {
  const word = tokens[marker]?.lower ?? "";
  return [/^(when|once|until|till|after|before|as|while)$/.test(word) && link === "adverbial" && "when"];
}

/** "whether they will meet", "if they want *to meet*": in a clause that leaves open whether, or below one. */
function isLeftOpen({ document: { tokens }, draft: { trigger } }: Evidence, clause: Clause): boolean {
  const { clauses } = trigger.tree;
  for (let at: Clause | undefined = clause, up = clauses.length; at && up > 0; at = clauses[at.parent], up--)
    if (/^(if|unless|whether)$/.test(tokens[at.marker]?.lower ?? "")) return true;
  return false;
}

function verbReasons(verb: VerbGroup, { link }: Clause): (Reason | false)[] {
  const { form, tense, perfect, modal } = verb;
  if (form !== "finite") return [form === "gerund" && "gerund", verb.passive && "passive"];
  return [
    modal === null && tense === "past" && !perfect && "past",
    modal === null && tense === "past" && perfect && "past-perfect",
    modal === null && tense === "present" && !perfect && !verb.progressive && "present",
    modal === null && tense === "present" && perfect && "present-perfect",
    modal !== null && (/^(will|shall|'ll|’ll)$/.test(modal) ? "will" : modal === "would" ? "would" : "modal"),
    modal === null && tense === null && "bare",
    verb.progressive && "progressive",
    verb.passive && "passive",
    verb.negated && "negated",
    link === "root" && tense === "past" && modal === null && "main-past",
  ];
}

/** What comes behind the verb: "was *quiet*", "was *a* shame", "was *in* the office", "took *the* goose". */
function complementReasons(
  { document: { tokens } }: Evidence,
  { last, lemma, passive }: VerbGroup,
): (Reason | false)[] {
  let at = last;
  while (tokens[at]?.tag.startsWith("RB") === true) at++;
  const tag = tokens[at]?.tag ?? "";
  if (lemma === "be")
    return [
      tag.startsWith("JJ") && "be-so",
      /^(DT|NN|PRP)/.test(tag) && "be-something",
      /^(IN|TO)$/.test(tag) && "be-somewhere",
      tag === "CD" && "be-many",
    ];
  return [
    !passive && /^(DT|NN|PRP|CD|JJ|\$)/.test(tag) && "with-object",
    /^(IN|TO|RP)$/.test(tag) && "with-preposition",
    /^([.,:]|'')$/.test(tag) && "with-nothing",
  ];
}

/** More words than a short sentence has: something is told beside the verb. */
function isWordy({ draft: { trigger } }: Evidence, clause: Clause): boolean {
  const { owner } = trigger.tree;
  let words = 0;
  for (let i = 0; i < owner.length; i++) if (owner[i] === trigger.clause) words++;
  return clause.verb !== null && words > eventWorth().wordyWords;
}

/** "always", "every week", "usually": what is so again and again. */
function isHabit({ document: { tokens }, draft: { trigger, layer } }: Evidence): boolean {
  if (layer.times.some(({ type }) => type === "SET")) return true;
  const { owner, first } = trigger.tree;
  for (let i = 0; i < owner.length; i++)
    if (owner[i] === trigger.clause && HABITS.has(tokens[first + i]?.lower ?? "")) return true;
  return false;
}

const HABITS = new Set("always often usually never sometimes ever every normally regularly used".split(" "));
