import { cueWord } from "../../../english/lexicon.ts";
import type { Mention } from "../../../model/mention.ts";
import type { Scene } from "../scene.ts";
import type { Candidate } from "./speaker-candidates.ts";
import { isSame, isSubject, type Place, type SpeakerReason } from "./speaker-place.ts";

/** Who a candidate is among the others, and what the text tells of him besides. */
export function addAround(
  place: Place,
  candidates: readonly Candidate[],
  index: number,
  found: SpeakerReason[],
): void {
  const candidate = candidates[index];
  if (candidate === undefined) return;
  const { mention, sentences, blocks } = candidate;
  const { scene, draft, spoken, alone, fragment } = place;
  const isPerson = (each: Candidate) => scene.people.entities[each.mention.entity]?.kind === "person";
  if (index === candidates.findIndex((each) => each.sentences <= 0 && isPerson(each)))
    found.push("nearest-person");
  const own = candidates.filter((each) => each.blocks === 0);
  if (isPerson(candidate) && own.every((each) => !isPerson(each) || isSame(mention, each.mention)))
    found.push("only-person");
  if (candidate === own.findLast((each) => each.mention.first < place.first))
    found.push("first-of-paragraph");
  if (mention.rule === "first-person") found.push("narrator");
  if (found.includes("thing") && sentences !== 0) found.push("thing-elsewhere");
  if (place.named.has(mention.entity)) found.push("named-within");
  if (isInQuestion(scene, mention) && mention.first < place.first) found.push("in-question-before");
  if (isSame(spoken.last, mention) && spoken.plain && isRightBehind(place))
    found.push("reported-right-before");
  const inverted = isInverted(scene, mention);
  const subject = inverted || isSubject(scene, mention);
  const verb = inverted ? mention.first - 1 : (scene.document.tokens[mention.headToken]?.head ?? -1);
  if (subject && place.verb >= 0 && verb === place.verb) found.push("subject-of-its-verb");
  if (sentences === 0 && blocks === 0 && fragment) found.push("fragment-and-before");
  else if (fragment) found.push("fragment-and-elsewhere");
  if (!subject) return;
  if (sentences === -1 && blocks === 0) {
    const { dep, lower } = scene.document.tokens[verb] ?? {};
    if (cueWord(lower ?? "") !== undefined) found.push("reports-before");
    else found.push(dep === "root" ? "root-subject-before" : "other-subject-before");
    if (isSame(spoken.last, mention)) found.push("spoke-last-and-subject-before");
  }
  if (
    blocks === -1 &&
    candidate === candidates.find((each) => each.blocks === -1 && isSubject(scene, each.mention))
  )
    found.push(alone ? "last-subject-of-block-before-and-alone" : "last-subject-of-block-before");
  const sentence = scene.document.tokens[draft.parts[0]?.first ?? -1]?.sentence ?? -1;
  if (isSame(spoken.last, mention) && sentence - spoken.sentence <= 1) found.push("spoke-last-right-before");
}

/** "Nobody had asked, retorted *Berg*." */
function isInverted({ document: { tokens } }: Scene, { first }: Mention): boolean {
  const [comma, verb] = [tokens[first - 2], tokens[first - 1]];
  return (
    /^[,?!”"’]$/.test(comma?.text ?? "") &&
    /^VB[DZP]$/.test(verb?.tag ?? "") &&
    cueWord(verb?.lower ?? "") !== undefined
  );
}

/** "Had *Berg* slept? “Like a stone.”": of whom a question tells. */
function isInQuestion({ document: { tokens, sentences } }: Scene, { first }: Mention): boolean {
  const sentence = sentences[tokens[first]?.sentence ?? -1];
  return tokens[(sentence?.last ?? 0) - 1]?.text === "?";
}

/** Berg said it was late. *“We go.”*: whole sentences between marks, in the next sentence of the paragraph. */
export function isRightBehind({ scene, draft, spoken, fragment }: Place): boolean {
  const sentence = scene.document.tokens[draft.parts[0]?.first ?? -1]?.sentence ?? -1;
  return !fragment && spoken.last !== null && spoken.blocks === 0 && sentence - spoken.sentence === 1;
}
