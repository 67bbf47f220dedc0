import type { Reasons } from "../../../decide/weigh.ts";
import { cueWord, nounIs } from "../../../english/lexicon.ts";
import type { Token } from "../../../model/document.ts";
import { startsUpper } from "../../segment/chars.ts";
import type { MarkReason } from "../decisions.ts";
import type { TokenRange } from "../draft.ts";
import { stretchOf } from "../rules/stretch.ts";
import type { Scene } from "../scene.ts";

/** A scene, and what its marked stretches are beside each other, looked up once. */
export interface MarkedScene extends Scene {
  /** How often the same words stand between marks. */
  wordings: ReadonlyMap<string, number>;
  /** How many stretches of a block end as speech does, with a comma, a stop or a question within their marks. */
  speeches: ReadonlyMap<number, number>;
}

/** Looks up what the reasons of all stretches ask. */
export function markedScene(scene: Scene): MarkedScene {
  const wordings = new Map<string, number>();
  const speeches = new Map<number, number>();
  scene.document.quoted.forEach((span, index) => {
    const wording = wordingOf(scene, index);
    wordings.set(wording, (wordings.get(wording) ?? 0) + 1);
    if (span.outer < 0 && endsAsSpeech(scene, index))
      speeches.set(span.block, (speeches.get(span.block) ?? 0) + 1);
  });
  return { ...scene, wordings, speeches };
}

function wordingOf({ document: { text, quoted } }: Scene, index: number): string {
  const inner = quoted[index]?.inner;
  return inner === undefined ? "" : text.slice(inner.start, inner.end).toLowerCase().replace(/[,.]$/, "");
}

function endsAsSpeech({ document: { text, quoted } }: Scene, index: number): boolean {
  const inner = quoted[index]?.inner;
  return inner !== undefined && /[,.?!…]$/.test(text.slice(inner.start, inner.end).trimEnd());
}

/** A marked stretch as its reasons read it: the tokens between its marks, and the places before and behind them. */
interface Place {
  scene: MarkedScene;
  index: number;
  words: TokenRange;
  before: number;
  behind: number;
}

/** What speaks for and against a marked stretch's being speech, a title or a name: its own form, and where it stands. */
export function markReasons(scene: MarkedScene, index: number): Reasons<MarkReason> {
  const stretch = stretchOf(scene, index);
  const span = scene.document.quoted[index];
  if (stretch === null || span === undefined) return {};
  const { tokens } = scene.document;
  const first = (tokens[stretch.first]?.start ?? 0) < span.inner.start ? stretch.first + 1 : stretch.first;
  const last = span.closed ? stretch.last - 1 : stretch.last;
  const place = { scene, index, words: { first, last }, before: stretch.first - 1, behind: stretch.last };
  return {
    always: true,
    ...sizeOf(place),
    ...formOf(place),
    ...placeOf(place),
    ...leftOf(place),
    ...rightOf(place),
  };
}

function wordsIn({ scene, words }: Place): Token[] {
  return scene.document.tokens
    .slice(words.first, words.last)
    .filter(({ text }) => /^[\p{L}\p{N}]/u.test(text));
}

/** The length, by words that begin with a letter or a figure. */
function sizeOf(place: Place): Reasons<MarkReason> {
  const { length } = wordsIn(place);
  return { "one-word": length === 1, "two-words": length === 2, length: Math.log(Math.max(length, 1)) };
}

/** What stands between the marks: its verb, its persons, its capitals and its end. */
function formOf(place: Place): Reasons<MarkReason> {
  const { scene, index, words } = place;
  const own = wordsIn(place);
  const first = own[0]?.text ?? "";
  const end = scene.document.tokens[words.last - 1]?.text ?? "";
  const capital = own.filter(({ text }) => startsUpper(text)).length;
  const several = own.length > 1;
  const titled = own.every(({ text, tag }) => startsUpper(text) || SMALL.test(tag) || /^\d/.test(text));
  return {
    "finite-verb": own.some(({ tag }) => /^(?:VBD|VBZ|VBP|MD)$/.test(tag)),
    "first-person": own.some(({ lower }) => FIRST.test(lower)),
    "second-person": own.some(({ lower }) => /^(?:you|your)$/.test(lower)),
    "small-first": !startsUpper(first),
    "title-case": several && titled && startsUpper(first),
    shouted: capital > 0 && own.every(({ text }) => text === text.toUpperCase()),
    "ends-comma": end === ",",
    "ends-stop": /^[.…]/.test(end),
    "ends-question": /^[?!]/.test(end),
    unclosed: scene.document.quoted[index]?.closed === false,
    repeated: (scene.wordings.get(wordingOf(scene, index)) ?? 0) > 1,
  };
}

/** Words that a title writes small: "of", "the", "and", "to". */
const SMALL = /^(?:IN|DT|CC|TO|POS|PRP\$)$/;

const FIRST = /^(?:i|me|my|mine|we|us|our|ours)$/;

/** Where in its paragraph and among the article's other marks it stands. */
function placeOf({ scene, index, before, behind }: Place): Reasons<MarkReason> {
  const { quoted, blocks } = scene.document;
  const span = quoted[index];
  const block = scene.blockTokens[span?.block ?? -1] ?? { first: 0, last: 0 };
  const kind = blocks[span?.block ?? -1]?.kind;
  const opens = before < block.first;
  return {
    inner: (span?.outer ?? -1) >= 0,
    "opens-paragraph": opens,
    "whole-paragraph": opens && behind >= block.last,
    headline: kind === "title" || kind === "standfirst",
    listed: kind === "list" || kind === "caption",
    "other-style": quoted[index]?.style !== quoted[0]?.style,
    "speech-beside": (scene.speeches.get(span?.block ?? -1) ?? 0) > Number(endsAsSpeech(scene, index)),
  };
}

/** What stands before the opening mark. */
function leftOf({ scene, before }: Place): Reasons<MarkReason> {
  const { tokens, sentences } = scene.document;
  const token = tokens[before];
  const sentence = sentences[tokens[before + 1]?.sentence ?? -1];
  const opens = sentence === undefined || sentence.first > before;
  if (opens || token === undefined) return { "opens-sentence": true };
  const near = [token, tokens[before - 1], tokens[before - 2]];
  return {
    "behind-colon": token.text === ":",
    "behind-comma": token.text === ",",
    "behind-bracket": token.text === "(",
    "behind-article": token.tag === "DT",
    "behind-owner": token.tag === "PRP$" || token.tag === "POS",
    "behind-preposition": token.tag === "IN",
    "behind-as": token.lower === "as",
    "behind-be": token.lemma === "be",
    "behind-name": token.tag === "NNP",
    "behind-verb": /^VB/.test(token.tag),
    "behind-word-for-words": near.some((each) => WORDS.test(each?.lower ?? "")),
    "behind-work": near.some((each) => WORKS.test(each?.lemma ?? "")),
    "behind-naming": near.some((each) => NAMING.test(each?.lower ?? "")),
    "behind-calling": near.some((each) => CALLING.test(each?.lemma ?? "")),
    "behind-cue": near.some((each) => isSpeech(each)),
    "behind-writing": near.some((each) => nounIs(each?.lemma ?? "", "writing")),
  };
}

/** A word spoken of as a word: `the term “hub”`, `so-called “safe zones”`. */
const WORDS =
  /^(?:words?|terms?|phrases?|so-called|spell(?:ed|ing|s)?|marked|stamped|labell?ed|under|under-?lined|banners?|signs?|reading)$/;

/** What is written, sung or shown and has a title. */
const WORKS =
  /^(?:book|novel|film|movie|song|album|single|play|opera|poem|series|show|documentary|programme|program|podcast|exhibition|exhibit|essay|article|editorial|report|study|paper|painting|title|entitle|hit|anthem|hymn|satire|memoir|collection|column|chapter|episode)$/;

const NAMING =
  /^(?:known|nicknamed|dubbed|named|called|alias|codenamed|code-named|nickname|aka|christened|entitled|titled)$/;

const CALLING =
  /^(?:call|describe|term|label|brand|denounce|dismiss|deem|hail|condemn|slam|blast|praise|characterise|characterize)$/;

/** What stands behind the closing mark. */
function rightOf({ scene, words, before, behind }: Place): Reasons<MarkReason> {
  const { tokens, sentences } = scene.document;
  const token = tokens[behind];
  const sentence = sentences[tokens[words.last - 1]?.sentence ?? -1];
  const closes = sentence === undefined || sentence.last <= behind;
  if (closes || token === undefined) return { "closes-sentence": true };
  const near = [token, tokens[behind + 1], tokens[behind + 2], tokens[behind + 3]];
  return {
    "before-stop": /^[.!?]$/.test(token.text),
    "before-noun": /^NNS?$/.test(token.tag),
    "before-name": token.tag === "NNP",
    "between-names": token.tag === "NNP" && tokens[before]?.tag === "NNP",
    "before-verb": /^(?:VBD|VBZ|VBP|MD)$/.test(token.tag),
    "before-dash": /^[-–—]+$/.test(token.text),
    "before-cue": near.some((each) => isSpeech(each)),
    "before-pronoun": token.tag === "PRP",
  };
}

function isSpeech(token: Token | undefined): boolean {
  const cue = token === undefined || !/^VB/.test(token.tag) ? undefined : cueWord(token.lower);
  return cue !== undefined && cue.act !== "thought";
}
