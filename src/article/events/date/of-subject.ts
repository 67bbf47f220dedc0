import { isIrregularPast } from "../../../english/lexicon.ts";
import type { Token } from "../../../model/document.ts";
import { eventDate } from "../decisions.ts";
import type { PlacedTime } from "./place-time.ts";

/**
 * Whether a time is that of a verb in the subject, which ends right before the main verb: "A ship launched *in June 2010* | sank",
 * "Two climbers rescued *on Monday* | died", "A party planned *for Friday* | was called off". `first` is where the main verb may begin.
 */
export function isOfSubject(tokens: readonly Token[], time: PlacedTime, first: number): boolean {
  return time.last <= first && verbInSubject(tokens, time) >= 0;
}

/** The token of the verb in the subject that a time belongs to, or -1: "launched" of "A ship launched *in June 2010* | sank". */
export function verbInSubject(tokens: readonly Token[], { first, last }: PlacedTime): number {
  if (!isVerb(tokens[last])) return -1;
  const lead = tokens[first - 1]?.lower === "the" ? first - 2 : first - 1;
  const { lower = "" } = tokens[lead] ?? {};
  if (lower === "for" && !PLANNED.has(tokens[lead - 1]?.lower ?? "")) return -1;
  if (lower !== "for" && !LEADS.has(lower)) return -1;
  for (let at = lead - 1; at >= lead - eventDate().subjectSteps; at--) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[first]?.sentence) return -1;
    if (/^VB[DN]$/.test(token.tag)) return isNoun(tokens[at - 1]) || isToBe(tokens, at) ? at : -1;
    if (!/^(?:IN|DT|JJ|NN|RP|TO|PRP\$)/.test(token.tag)) return -1;
  }
  return -1;
}

/** "The match due *to be* played on Saturday" */
function isToBe(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.lower === "be" && tokens[at - 2]?.lower === "to";
}

/** "A party *planned for* Wednesday | was cancelled" */
const PLANNED: ReadonlySet<string> = new Set("planned scheduled set slated due booked billed".split(" "));

const LEADS: ReadonlySet<string> = new Set(["in", "on", "at", "during"]);

/** A verb in the past, or its auxiliary; one that the tagger takes for a noun stands right behind a time, too. */
function isVerb(token: Token | undefined): boolean {
  if (token === undefined) return false;
  return (
    token.tag === "VBD" ||
    /^(?:was|were|is|are|has|have|had|will)$/.test(token.lower) ||
    isIrregularPast(token.lower)
  );
}

function isNoun(token: Token | undefined): boolean {
  return token !== undefined && /^NN/.test(token.tag);
}
