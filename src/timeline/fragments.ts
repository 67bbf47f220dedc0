/** A telling's text and where its trigger stands in the article. */
export interface Clause {
  text: string;
  start: number;
  trigger: { start: number; end: number; lemma: string };
}

/**
 * Whether a telling's text cannot stand alone: it hangs on what is before it ("which Russia launched", "since May", "what she
 * saw"), lacks its subject ("was renewed on Friday"), or ends before its end ("was the first of").
 */
export function isFragment(clause: Clause): boolean {
  return hangs(clause.text) || lacksSubject(clause) || OPEN_END.test(clause.text);
}

/** Whether a text is nothing but a name and what is added to it: "the war, which Russia launched in May", "The captain, who had sailed since 2004". */
export function isAppended({ text, start, trigger }: Clause): boolean {
  const before = text.slice(0, Math.max(0, trigger.start - start));
  const [, head] = APPENDED.exec(before) ?? [];
  return head !== undefined && !HAS_VERB.test(head) && !CLOSED.test(text.slice(before.length));
}

/** Nothing but auxiliaries and adverbs before the verb that tells, which shows by its form that it is one: "denied all charges". */
export function lacksSubject({ text, start, trigger }: Clause): boolean {
  const before = text.slice(0, Math.max(0, trigger.start - start));
  if (!/^\p{Ll}/u.test(text) || !NO_SUBJECT.test(before)) return false;
  const verb = text.slice(before.length, trigger.end - start).toLowerCase();
  if (before !== "") return true;
  return verb === trigger.lemma ? !GOES_ON.test(text.slice(verb.length)) : verb !== `${trigger.lemma}s`;
}

/** "which", "whose", "who"; "until" and "if" where no main clause follows behind a comma. */
function hangs(text: string): boolean {
  return RELATIVE.test(text) || (SUBORDINATE.test(text) && !text.includes(","));
}

/** Whether a text's subject is a pronoun, which says nothing to those who do not know what it stands for. */
export function hasPronoun(text: string): boolean {
  return PRONOUN.test(text);
}

const RELATIVE =
  /^(?:of |to |in |for |with |by )?(?:which|who|whom|whose|what|whether|than|that)\b(?! (?:day|night|morning|week|month|year|evening|afternoon|summer|winter|spring|autumn|same)\b)/;
const APPENDED = /^(.*), (?:(?:of|to|in|for|with|by|from|at|on|under) )?(?:which|who|whom|whose|where)\s/;
/** An auxiliary, or what looks like a verb before its object: "The court fined the firm". */
const HAS_VERB =
  /\b(?:was|were|is|are|has|have|had|did|does|do|will|would|can|could|may|might|must|shall|should|said|told|met|won|left|took|gave|made|went|came|saw|held|sent|put|set)\b|\p{Ll}(?:ed|s|ught|ok|ew)(?= (?:the|a|an|his|her|its|their|to|in|on|at|by|with|from|for|that|into|over)\b)/u;
/** Behind the added clause the sentence goes on. */
const CLOSED = /[,;–—]/;
const SUBORDINATE =
  /^(?:when|where|if|because|as|while|after|before|until|till|since|though|although|unless)\b/;
const NO_SUBJECT =
  /^(?:(?:was|were|is|are|am|be|been|being|has|have|had|did|does|do|will|would|can|could|may|might|must|shall|should|to|not|never|also|then|later|since|already|still|soon|once|again|only|even|just|finally|first|\p{Ll}+ly|had been|and|but|or)\s+)*$/u;
/** "trade had grown": the trigger is a noun, and its verb comes. */
const GOES_ON =
  /^(?: \p{L}+)? (?:was|were|is|are|has|have|had|did|does|do|will|would|can|could|may|might)\b/u;
const OPEN_END =
  /(?:[,;:(–—-]|\b(?:of|to|in|on|at|by|for|with|from|into|and|or|but|nor|the|a|an|that|which|who|whose|as|than|because|if))$/;
const PRONOUN = /^(?:he|she|it|they|we|i|you|this|these|those|there)\b/i;
