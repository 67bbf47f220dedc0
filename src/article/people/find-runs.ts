import { isFamilyName } from "../syntax/family-name.ts";
import { isGivenName } from "../syntax/given-name.ts";
import { longestAlias } from "./alias-index.ts";
import { opensFamilyFirst } from "./family-first.ts";
import { Word } from "./name-lexicon.ts";
import { hasArabicArticle, isAllCapitals, isCapitalised, isInitial } from "./name-pieces.ts";
import { is, opensSentence, type Scene, sentenceEnd } from "./scene.ts";

/** A stretch of tokens `[first, last)` that begins with capitals and may hold names: "Russian President Vladimir Putin". */
export interface Run {
  first: number;
  last: number;
}

/** Finds the stretches of capitalised words of a document, with what joins them ("of", "&", "de", "bin"). */
export function findRuns(scene: Scene): Run[] {
  const runs: Run[] = [];
  for (const sentence of scene.document.sentences) {
    let at = sentence.first;
    while (at < sentence.last) {
      if (!begins(scene, at)) {
        at += 1;
        continue;
      }
      const last = endOfRun(scene, at, sentence.last);
      runs.push({ first: at, last });
      at = last;
    }
  }
  return runs;
}

function begins(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined) return false;
  if (token.lower === "the") return startsWithArticle(scene, at);
  // "38 North"
  if (/^\d/.test(token.text)) return isName(scene, at + 1) && startsKnownName(scene, at);
  if (!isCapitalised(token.text)) return startsLowerName(scene, at);
  if (isDate(scene, at) || isFeastEve(scene, at)) return false;
  if (opensFamilyFirst(scene.tokens, at)) return true;
  if (is(scene, at, Word.FUNCTION)) return startsKnownName(scene, at) || isGivenName(scene.document, at);
  if (token.text.length === 1 && token.text === "I") return false;
  if (isAnswerMark(scene, at)) return false;
  if (!opensSentence(scene.document, at)) return true;
  return isNameAtStart(scene, at);
}

/** "A. Father was late.": the mark of an answer in a transcript, no initial. */
function isAnswerMark({ document: { blocks, sentences }, tokens }: Scene, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^[QA]\.?$/.test(token.text)) return false;
  const block = blocks[sentences[token.sentence]?.block ?? -1];
  return block?.start === token.start && block.kind === "turn";
}

/** A particle that opens a name ("al-Assad", "bin Salman"), or a known name without a capital ("al-Qaida"). */
function startsLowerName(scene: Scene, at: number): boolean {
  const text = scene.tokens[at]?.text ?? "";
  if (/^(?:al|el)-\p{Lu}/u.test(text)) return true;
  return is(scene, at, Word.PARTICLE) && /^(?:von|van|bin|al|el)$/.test(text) && isName(scene, at + 1);
}

/** "the North", "The Hague", "the Kremlin": a known name with its article, and not "the North Korean". */
function startsWithArticle(scene: Scene, at: number): boolean {
  const limit = sentenceEnd(scene, at);
  const match = longestAlias(scene.index, scene.tokens, at, limit);
  if (match === null) return false;
  const without = longestAlias(scene.index, scene.tokens, at + 1, limit);
  return without === null || without.last <= match.last;
}

/** A function word that begins a known name: "No Kwang Chol", "To Lam". */
function startsKnownName(scene: Scene, at: number): boolean {
  const match = longestAlias(scene.index, scene.tokens, at, sentenceEnd(scene, at));
  return match !== null && (match.last > at + 1 || scene.tokens[at]?.text === "US");
}

/** The first word of a sentence has a capital anyway: it is a name where a tag, a list or the rest of the text says so. */
function isNameAtStart(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined) return false;
  // "Fired Jim Example": a verb's form before a given name.
  if (/^VB[DN]$/.test(token.tag) && is(scene, at + 1, Word.GIVEN)) return false;
  if (scene.capitalised.has(token.text)) return true;
  if (token.tag.startsWith("NNP") || opensTurn(scene, at)) return true;
  if (is(scene, at, Word.GIVEN | Word.TITLE | Word.HONORIFIC | Word.MODIFIER) && isName(scene, at + 1))
    return true;
  if (longestAlias(scene.index, scene.tokens, at, sentenceEnd(scene, at)) !== null) return true;
  return token.tag === "" ? isName(scene, at + 1) : /^(?:JJ|NN)/.test(token.tag) && isName(scene, at + 1);
}

/** "PENCE: …" in a transcript. */
function opensTurn(scene: Scene, at: number): boolean {
  return isAllCapitals(scene.tokens[at]?.text ?? "") && scene.tokens[at + 1]?.text === ":";
}

function isName(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  if (token === undefined || isFeastEve(scene, at)) return false;
  if (!isCapitalised(token.text)) return hasArabicArticle(token.text);
  if (is(scene, at, Word.FUNCTION))
    return isGivenName(scene.document, at) || opensFamilyFirst(scene.tokens, at);
  return !isDate(scene, at);
}

/** "On Christmas *Eve* Ludwig came" */
function isFeastEve({ tokens }: Scene, at: number): boolean {
  return tokens[at]?.text === "Eve" && /^(?:christmas|year|year's|'s|’s)$/.test(tokens[at - 1]?.lower ?? "");
}

/** "Monday", "June", "Jan–Mar"; but not "June Harlow", "Jan Summer", "Captain Friday". */
function isDate(scene: Scene, at: number): boolean {
  if (!is(scene, at, Word.CALENDAR)) return false;
  if (is(scene, at, Word.GIVEN)) return /^[-–\d]/.test(scene.tokens[at + 1]?.text ?? "");
  return !isGivenName(scene.document, at) && !isFamilyName(scene.document, at);
}

function endOfRun(scene: Scene, first: number, limit: number): number {
  let at = first + 1;
  while (at < limit) {
    if (isName(scene, at) || isNameSuffix(scene, at)) at += 1;
    else {
      const joined = joinedBy(scene, at, limit);
      if (joined === 0) break;
      at += joined;
    }
  }
  return at;
}

/** "Jr.", "III", and an initial after a name. */
function isNameSuffix(scene: Scene, at: number): boolean {
  const token = scene.tokens[at];
  return token !== undefined && isCapitalised(token.text) && (is(scene, at, Word.SUFFIX) || isInitial(token));
}

/** How many tokens a joint and the word after it take ("of America": 2, "of the Treasury": 3), or 0 for no joint. */
function joinedBy(scene: Scene, at: number, limit: number): number {
  const lower = scene.tokens[at]?.lower ?? "";
  const next = at + 1 < limit && isName(scene, at + 1);
  if (lower === "&") return next ? 2 : 0;
  if (is(scene, at, Word.PARTICLE) && next && lower !== "y") return lower === "of" ? 0 : 2;
  if (is(scene, at, Word.PARTICLE) && is(scene, at + 1, Word.PARTICLE) && isName(scene, at + 2))
    return TWO_PARTICLES;
  if (lower === "of") return joinedByOf(scene, at, limit);
  if ((lower === "for" || lower === "on") && next && is(scene, at - 1, JOINS_FOR)) return 2;
  return 0;
}

/** "Jan *van der* Berg": the two with the name behind them. */
const TWO_PARTICLES = 3;
const JOINS_FOR = Word.ORG_END | Word.BODY | Word.PEOPLE;

/** "Bank of America", "House of Representatives", "Secretary of State", "Department of the Treasury". */
function joinedByOf(scene: Scene, at: number, limit: number): number {
  if (!is(scene, at - 1, Word.ORG_END | Word.BODY | Word.TITLE | Word.PLACE_END)) return 0;
  const article = scene.tokens[at + 1]?.text === "the" ? 1 : 0;
  return at + 1 + article < limit && isName(scene, at + 1 + article) ? 2 + article : 0;
}
