import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import { phraseAt } from "../refine/relaying-outlet.ts";
import type { Scene } from "../scene.ts";
import { stretchOf } from "./stretch.ts";

/**
 * Marked words whose owner stands beside a word for words: `It was, in the words of Ann Berg, “a bad day”`, `in Berg's words, “a bad
 * day”`, `Berg's verdict: “Too late.”`, `the opposition's: “Too little.”`, `Berg's answer was “never”`.
 */
export function findInWords(scene: Scene): Draft[] {
  return scene.document.quoted.flatMap((span, index) => {
    const stretch = span.outer < 0 && span.closed ? stretchOf(scene, index) : null;
    if (stretch === null) return [];
    const source = wordsOf(scene, stretch) ?? ownerOf(scene, stretch);
    if (source === null) return [];
    return [{ ...draftOf("marks", [stretch]), cue: cueOf(scene, stretch), source }];
  });
}

/** "in the words of Ann Berg", "in Berg's words": in the stretch's sentence, before it or behind. */
function wordsOf(scene: Scene, stretch: TokenRange): TokenRange | null {
  const { tokens, sentences } = scene.document;
  const sentence = sentences[tokens[stretch.first]?.sentence ?? -1];
  if (sentence === undefined) return null;
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    if (tokens[at]?.lower !== "words" || (scene.quotedAt[at] ?? -1) >= 0) continue;
    if (tokens[at + 1]?.lower === "of" && /^(?:in|use)$/.test(tokens[at - 2]?.lower ?? "")) {
      const source = phraseAt(scene, at + 2, sentence.last);
      return source === null ? null : withName(scene, source);
    }
    const owner = possessor(scene, at);
    if (owner !== null && tokens[owner.first - 1]?.lower === "in") return owner;
  }
  return null;
}

/** "the island's director, Ann Berg," */
function withName(scene: Scene, source: TokenRange): TokenRange {
  const { tokens } = scene.document;
  const name = scene.people.mentions[scene.mentionAt[source.last + 1] ?? -1];
  const isAppositive =
    tokens[source.last]?.text === "," && name?.how === "name" && name.first === source.last + 1;
  return isAppositive && /^[,.]$/.test(tokens[name.last]?.text ?? "")
    ? { first: name.first, last: name.last }
    : source;
}

/** "Berg's verdict:", "Berg's:", "his answer was" right before the stretch. */
function ownerOf(scene: Scene, { first }: TokenRange): TokenRange | null {
  const { tokens } = scene.document;
  const link = tokens[first - 1];
  if (!/^(?::|was|is|,)$/.test(link?.lower ?? "") || link?.sentence !== tokens[first - 2]?.sentence)
    return null;
  let noun = first - 2;
  // "her last message was short:"
  if (link?.text === ":" && /^(?:JJ|RB)/.test(tokens[noun]?.tag ?? "") && tokens[noun - 1]?.lemma === "be")
    noun -= 2;
  const isWord = SAYINGS.test(tokens[noun]?.lower ?? "");
  if (isWord) return link?.text === "," ? null : possessor(scene, noun);
  return link?.text === ":" && /^['’]s?$/.test(tokens[first - 2]?.text ?? "")
    ? endingAt(scene, first - 2)
    : null;
}

const SAYINGS =
  /^(?:verdict|answer|reply|response|retort|comment|motto|advice|message|explanation|conclusion|words|line|warning|view|reaction|slogan|assessment|promise|excuse|defen[cs]e|question|rule)$/;

/** Whose the noun at a place is: "*Berg*'s first answer", "*his* answer". */
function possessor(scene: Scene, noun: number): TokenRange | null {
  const { tokens } = scene.document;
  let at = noun - 1;
  while (/^(?:JJ|CD|RB|NN)/.test(tokens[at]?.tag ?? "") && at > noun - 3) at--;
  if (/^['’]s?$/.test(tokens[at]?.text ?? "")) return endingAt(scene, at);
  return tokens[at]?.tag === "PRP$" && /^(?:his|her|their)$/.test(tokens[at]?.lower ?? "")
    ? { first: at, last: at + 1 }
    : null;
}

/** The mention that ends right before a place, or the noun phrase there. */
function endingAt(scene: Scene, place: number): TokenRange | null {
  const mention = scene.people.mentions[scene.mentionAt[place - 1] ?? -1];
  if (mention !== undefined) return { first: mention.first, last: place };
  return /^NN/.test(scene.document.tokens[place - 1]?.tag ?? "") ? { first: place - 1, last: place } : null;
}

/** The colon or verb before the stretch; null for "in the words of". */
function cueOf({ document: { tokens } }: Scene, { first }: TokenRange): TokenRange | null {
  return tokens[first - 1]?.text === ":" ? { first: first - 1, last: first } : null;
}
