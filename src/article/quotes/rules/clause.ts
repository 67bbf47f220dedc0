import { cueWord } from "../../../english/lexicon.ts";
import { clauseAt, subjectOf, verbGroupAt } from "../../syntax/syntax.ts";
import type { TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/** The cue nearest to a place outside quotation marks, among a sentence's tokens `[first, last)`; -1 if there is none. */
export function nearestCue(scene: Scene, range: TokenRange, place: number): number {
  let best = -1;
  for (let i = range.first; i < range.last; i++) {
    if (!isCue(scene, i)) continue;
    if (best < 0 || Math.abs(i - place) < Math.abs(best - place)) best = i;
  }
  return best;
}

/** Whether a token is a verb of speech outside quotation marks: "said", not "the report" nor "to report". */
export function isCue({ document, quotedAt }: Scene, index: number): boolean {
  const word = cueWord(document.tokens[index]?.lower ?? "");
  if (word === undefined || word.act === "thought" || (quotedAt[index] ?? -1) >= 0) return false;
  const verb = verbGroupAt(document, index);
  return verb !== null && verb.main === index && verb.form !== "infinitive";
}

/**
 * The source of a cue: its subject, outside quotation marks and somebody who can speak, not "the sign read". Where the tree's subject
 * stands between marks (`“*Gladly*,” she said`) the clause's is meant.
 */
export function sourceOf(scene: Scene, cue: number): TokenRange | null {
  const { document, quotedAt } = scene;
  const subject = subjectOf(document, cue);
  const marked = subject !== null && (quotedAt[subject.first] ?? -1) >= 0;
  const source = marked ? (clauseAt(document, cue)?.subject ?? null) : subject;
  if (source === null) return null;
  let speaks = false;
  for (let i = source.first; i < source.last; i++) {
    if ((scene.quotedAt[i] ?? -1) >= 0) return null;
    const mention = scene.people.mentions[scene.mentionAt[i] ?? -1];
    speaks ||= mention !== undefined && !SPEECHLESS.has(mention.rule);
  }
  return speaks ? source : null;
}

/** What stands before a verb of speech and is nobody by its own word: "the sign read". */
const SPEECHLESS = new Set(["writing", "subject-of-speech"]);
