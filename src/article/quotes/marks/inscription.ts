import { subjectOf } from "../../syntax/syntax.ts";
import { quoteReach } from "../decisions.ts";
import type { TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/**
 * Whether a marked stretch is what stands written somewhere, and nobody's words: `A banner saying “Peace” hung there`, `The sign in
 * the window read “Closed”`, `the slogan “Ask the river”`, `placards with the words “We will win”`; or what a crowd hails somebody with: `chanting “Welcome Berg”`.
 */
export function isInscription(scene: Scene, stretch: TokenRange): boolean {
  const { tokens } = scene.document;
  const { first } = stretch;
  if (isAcclaim(scene, stretch)) return true;
  for (let at = first - 1; at >= first - quoteReach().signWords; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.sentence !== tokens[first]?.sentence) return false;
    if (CARRIES.test(token.lower)) return true;
    if (WORDS.test(token.lower)) return carriedBefore(scene, at);
    if (SHOWS.test(token.lower)) return isCarrier(scene, subjectBefore(scene, at));
  }
  return false;
}

/** Behind a verb of crying out a greeting and a name, no more: `chanting “Long live Berg”`. */
function isAcclaim({ document: { tokens } }: Scene, { first, last }: TokenRange): boolean {
  const words = tokens.slice(first, last).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const greets = GREETS.test(words.map(({ lower }) => lower).join(" "));
  const named =
    words.slice(1).some(({ tag }) => /^NNPS?$/.test(tag)) && !words.some(({ tag }) => tag === "PRP");
  return greets && named && CRIES.test(tokens[first - 1]?.lower ?? "");
}

const GREETS = /^(?:welcome|long live|viva|vive|hail|farewell)(?: \S+){1,3}$/;
const CRIES = /^(?:chant|shout|cheer|sing|roar)(?:s|ed|ing)?$|^sang$/;

/** "placards with *the words*" */
function carriedBefore(scene: Scene, at: number): boolean {
  for (let i = at - 1; i >= at - quoteReach().signWords; i -= 1)
    if (CARRIES.test(scene.document.tokens[i]?.lower ?? "")) return true;
  return false;
}

/** The last word of what shows it: "a *banner* saying", "the *sign* in the window read". */
function subjectBefore(scene: Scene, verb: number): TokenRange | null {
  const { tokens } = scene.document;
  const before = tokens[verb - 1];
  if (/^NNS?$/.test(before?.tag ?? "") && tokens[verb]?.tag === "VBG") return { first: verb - 1, last: verb };
  if (/^(?:that|which)$/.test(before?.lower ?? "")) return { first: verb - 2, last: verb - 1 };
  return subjectOf(scene.document, verb);
}

function isCarrier(scene: Scene, subject: TokenRange | null): boolean {
  if (subject === null) return false;
  const { tokens } = scene.document;
  // "the sign in the window": the head stands before what hangs on it.
  for (let at = subject.first; at < subject.last; at += 1) {
    if (/^(?:IN|TO|POS)$/.test(tokens[at]?.tag ?? "")) return false;
    const heads = !/^NN/.test(tokens[at + 1]?.tag ?? "") || at + 1 >= subject.last;
    if (/^NN/.test(tokens[at]?.tag ?? "") && heads) return CARRIES.test(tokens[at]?.lower ?? "");
  }
  return false;
}

const SHOWS =
  /^(?:reads?|reading|says?|said|saying|proclaims?|proclaimed|proclaiming|declares?|declared|declaring)$/;
const WORDS = /^(?:words?|legend|inscription|message|text)$/;
const CARRIES =
  /^(?:banners?|signs?|signboards?|placards?|posters?|billboards?|hoardings?|stickers?|plaques?|plates?|t-shirts?|shirts?|caps?|badges?|slogans?|graffiti|murals?|flags?|labels?|inscriptions?|headstones?|gravestones?|tombstones?)$/;
