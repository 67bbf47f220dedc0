import { cueWord } from "../../../english/lexicon.ts";
import { quoteReach } from "../decisions.ts";
import type { TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

const PRONOUN = new Set(["he", "she", "they", "we", "i", "it", "who", "you"]);
const ADVERB =
  /^(?:also|then|later|earlier|has|have|had|is|was|are|were|be|been|will|would|recently|already|further|again|\w+ly)$/;
const BOUNDARY = /^[,;:()"“”‘’—–-]$/;

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
export function isCue(scene: Scene, index: number): boolean {
  const { tokens } = scene.document;
  const token = tokens[index];
  if (token === undefined || (scene.quotedAt[index] ?? -1) >= 0) return false;
  if (token.tag !== "" && !token.tag.startsWith("VB")) return false;
  const word = cueWord(token.lower);
  if (word === undefined || word.act === "thought") return false;
  const before = tokens[index - 1]?.lower ?? "";
  return !/^(?:the|a|an|to|of|this|that|its|his|their|news|['’]s)$/.test(before);
}

/**
 * The source of a cue: the noun phrase that ends before it ("Kim later said"), or the one after an inverted cue
 * ("said Kim"). A relative "who" stands for the words before it.
 */
export function sourceOf(scene: Scene, cue: number): TokenRange | null {
  const { tokens } = scene.document;
  const sentence = scene.document.sentences[tokens[cue]?.sentence ?? -1];
  if (sentence === undefined) return null;
  let at = cue - 1;
  while (at >= sentence.first && ADVERB.test(tokens[at]?.lower ?? "")) at--;
  const before = phraseBefore(scene, at, sentence.first);
  if (before !== null) return before;
  return phraseAfter(scene, cue + 1, sentence.last);
}

/** The mention that ends at a token, its left neighbours in one noun phrase with it; an appositive is stepped over. */
function phraseBefore(scene: Scene, at: number, from: number): TokenRange | null {
  const { tokens } = scene.document;
  if (at < from) return null;
  if (tokens[at]?.text === ",") return beforeAppositive(scene, at, from);
  const mention = scene.people.mentions[scene.mentionAt[at] ?? -1];
  if (mention !== undefined && (scene.quotedAt[at] ?? -1) < 0) return { first: mention.first, last: at + 1 };
  if (PRONOUN.has(tokens[at]?.lower ?? "")) return { first: at, last: at + 1 };
  let first = at + 1;
  while (first > from && isNominal(scene, first - 1) && at - first < quoteReach().sourceBefore) first--;
  return first <= at ? { first, last: at + 1 } : null;
}

/** "Henry Kissinger, Nixon's adviser, said": the mention before the first of the two commas. */
function beforeAppositive(scene: Scene, comma: number, from: number): TokenRange | null {
  const { tokens } = scene.document;
  for (let i = comma - 1; i > from && comma - i < quoteReach().appositive; i--) {
    if (tokens[i]?.text !== ",") continue;
    const mention = scene.people.mentions[scene.mentionAt[i - 1] ?? -1];
    return mention === undefined ? null : { first: mention.first, last: mention.last };
  }
  return null;
}

function phraseAfter(scene: Scene, at: number, limit: number): TokenRange | null {
  const { tokens } = scene.document;
  const mention = scene.people.mentions[scene.mentionAt[at] ?? -1];
  if (mention !== undefined && at < limit) return { first: mention.first, last: mention.last };
  if (PRONOUN.has(tokens[at]?.lower ?? "") && tokens[at]?.lower !== "it") return { first: at, last: at + 1 };
  let last = at;
  while (last < limit && last - at < quoteReach().sourceBehind && isNominal(scene, last)) last++;
  return last > at && /^\p{Lu}/u.test(tokens[last - 1]?.text ?? "") ? { first: at, last } : null;
}

/** Capitalised words, numbers, and articles or adjectives before them. */
function isNominal(scene: Scene, index: number): boolean {
  const text = scene.document.tokens[index]?.text ?? "";
  if (BOUNDARY.test(text) || (scene.quotedAt[index] ?? -1) >= 0) return false;
  return /^(?:\p{Lu}[\p{L}\p{N}.'’-]*|the|an?|one|two|['’]s|\p{Ll}+(?:er|or|an|man|men|ers|ors|ans|ist|ists|ials?|ants?|ies|ency|ment|ide|ides|ate|ates))$/u.test(
    text,
  );
}
