import { cueWord, verbIs, verbKind } from "../../../english/lexicon.ts";
import type { Draft, TokenRange } from "../draft.ts";
import { isTime } from "../refine/trim.ts";
import type { Scene } from "../scene.ts";

/**
 * Whether a reading without marks tells no words of anybody's: praise and thanks without a clause ("thanked *him for his
 * support*"), a source that is quoted from ("quoting *a proverb*"), what nobody in particular thinks ("*the ferry* is expected *to
 * sail*") or asks ("asked *if it would*, Berg said …"), silence ("said nothing *when the ferry sailed*", "declined *to comment*"),
 * when it was said ("announced *on Thursday*"), what was ended ("concluded *her tour*"), a toast, what nobody says ("*nobody* said that it would"), what is not told ("did not say
 * *how many*"), a wish to stay unnamed ("asked *not to be named*"), or that something was called off.
 */
export function saysNothing(scene: Scene, { cue, source, parts }: Draft): boolean {
  if (cue === null || parts.some((part) => some(part, (at) => (scene.quotedAt[at] ?? -1) >= 0))) return false;
  const { tokens } = scene.document;
  const lower = tokens[cue.first]?.lower ?? "";
  const word = cueWord(lower);
  const lemma = word?.lemma ?? tokens[cue.first]?.lemma ?? "";
  if (/^(?:nothing|little)$/.test(tokens[cue.last]?.lower ?? "")) return true;
  if (lemma === "call" && /^(?:off|in|up|back)$/.test(tokens[cue.last]?.lower ?? "")) return true;
  if (
    verbIs(lemma, "phase") &&
    parts.every((part) => !some(part, (at) => FINITE.test(tokens[at]?.tag ?? "")))
  )
    return true;
  if (lemma === "propose" && parts.some((part) => some(part, (at) => tokens[at]?.lower === "toast")))
    return true;
  if (isNobody(scene, source) || parts.every((part) => isUntold(scene, cue, part))) return true;
  if (lemma === "ask" && parts.every((part) => isUnnamed(scene, part))) return true;
  if (word?.act === "thought" && source === null && isPassive(scene, cue.first)) return true;
  if (lemma === "ask" && source === null && tokens[cue.first - 1]?.sentence !== tokens[cue.first]?.sentence)
    return true;
  if (parts.every((part) => isTime(scene, part))) return true;
  if (/^(?:respond|reply|answer|return)$/.test(lemma) && parts.every((part) => isRequest(scene, part)))
    return true;
  if (/^(?:decline|refuse)$/.test(lemma) && parts.every((part) => isSilence(scene, part))) return true;
  if (verbKind(lemma) !== "SUPPORT" && !/^(?:quote|cite)$/.test(lemma)) return false;
  return !parts.some((part) => some(part, (at) => FINITE.test(tokens[at]?.tag ?? "")));
}

const FINITE = /^(?:VB[DPZ]|MD)$/;

function some({ first, last }: TokenRange, is: (at: number) => boolean): boolean {
  for (let at = first; at < last; at++) if (is(at)) return true;
  return false;
}

/** "did not respond *to a request for comment*" */
function isRequest({ document: { tokens } }: Scene, part: TokenRange): boolean {
  const words = tokens.slice(part.first, part.last);
  const asked = words.some(({ lower }) =>
    /^(?:requests?|calls?|questions?|messages?|emails?|comments?)$/.test(lower),
  );
  return asked && !words.some(({ tag }) => FINITE.test(tag));
}

/** "nobody", "no one", "none of them" */
function isNobody({ document: { tokens } }: Scene, source: TokenRange | null): boolean {
  const [first, second] = [
    tokens[source?.first ?? -1]?.lower ?? "",
    tokens[(source?.first ?? -1) + 1]?.lower,
  ];
  return /^(?:nobody|none)$/.test(first) || (first === "no" && second === "one");
}

/** "did not say *how many*", "would not tell us *when it sails*": a question that stays open. */
function isUntold({ document: { tokens } }: Scene, cue: TokenRange, { first }: TokenRange): boolean {
  const negated = [1, 2, 3].some((back) =>
    /^(?:not|n[’']t|never)$/.test(tokens[cue.first - back]?.lower ?? ""),
  );
  return (
    negated && /^(?:how|what|when|where|which|who|whom|why|whether|if)$/.test(tokens[first]?.lower ?? "")
  );
}

/** "*not to be named*, since he is a witness" */
function isUnnamed({ document: { tokens } }: Scene, { first, last }: TokenRange): boolean {
  const opening = tokens
    .slice(first, Math.min(last, first + UNNAMED))
    .map(({ lower }) => lower)
    .join(" ");
  return /^(?:not to (?:be (?:named|identified|quoted)|give|name)|for anonymity|to (?:remain|stay) anonymous)/.test(
    opening,
  );
}

const UNNAMED = 4;

/** "is expected", "was widely thought" */
function isPassive({ document: { tokens } }: Scene, verb: number): boolean {
  const before = [tokens[verb - 1]?.lemma, tokens[verb - 2]?.lemma];
  return tokens[verb]?.tag === "VBN" && before.includes("be");
}

/** "to comment", "to say more on the matter", "to be drawn" */
function isSilence({ document: { tokens } }: Scene, { first }: TokenRange): boolean {
  const verb = tokens[first]?.lower === "to" ? first + 1 : first;
  const drawn = tokens[verb]?.lower === "be" && tokens[verb + 1]?.lower === "drawn";
  return drawn || SILENT.test(tokens[verb]?.lemma ?? "");
}

const SILENT =
  /^(?:comment|say|speak|talk|answer|elaborate|discuss|respond|reply|explain|disclose|give|provide|name|identify)$/;
