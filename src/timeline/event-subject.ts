import { isVerb } from "../english/lexicon.ts";
import { subjectPronoun } from "../english/subject-pronoun.ts";
import type { EventRecord, Participant } from "../model/article-record.ts";
import { lacksSubject } from "./fragments.ts";

/**
 * Who an event's text is about, where its words do not say so: of "He denied it", "On Friday he denied it" who takes part at that pronoun, of "denied all six
 * counts", whose subject stands before it, the nearest there who acts; of "was banned in May" who has it done to him.
 */
export function subjectOf(event: EventRecord): Participant | null {
  const { text, start, participants } = event;
  const pronoun = subjectPronoun(text);
  const meant =
    pronoun === null
      ? subjectBefore(event)
      : participants.find((each) => each.start === start + pronoun.start && each.end === start + pronoun.end);
  return meant === undefined || meant.name === null || subjectPronoun(meant.name) !== null ? null : meant;
}

function subjectBefore(event: EventRecord): Participant | undefined {
  const { text, start, trigger, participants } = event;
  if (!isVerb(trigger.lemma) || !lacksSubject(event) || PARTICIPLE.test(text)) return undefined;
  const passive = PASSIVE.test(text.slice(0, Math.max(0, trigger.start - start)));
  const before = participants.filter(
    (each) => each.end <= start && each.role === (passive ? "recipient" : "actor"),
  );
  return before.reduce<Participant | undefined>(
    (last, each) => (last === undefined || each.start > last.start ? each : last),
    undefined,
  );
}

/** "planned since January", "delivered 20 May", "lifting the ban": what was done, and not who did it. */
const PARTICIPLE =
  /^\p{L}+(?:ing\b|ed (?:(?:since|until|till|by|on|in|at|to|for|from|after|before|with|of|as)\b|\d|$))/u;
const PASSIVE = /\b(?:was|were|is|are|be|been|being)\b/;
