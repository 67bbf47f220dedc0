import type { Document, Token } from "../../../model/document.ts";
import type { Scene } from "../scene.ts";
import { hashTail, hashWord, mix } from "./feature-hash.ts";
import { CLASS, labelOf } from "./labels.ts";

/** Tokens of padding on either side, so that a feature may look beyond the ends. */
export const PAD = 4;

/** What kind of token stands at a place. */
export const KIND = {
  word: 0,
  comma: 1,
  stop: 2,
  colon: 3,
  semicolon: 4,
  dash: 5,
  bracket: 6,
  mark: 7,
  other: 8,
};

/** Where a token stands with regard to quotation marks. */
export const QUOTE = { outside: 0, inside: 1, opens: 2, closes: 3 };

/**
 * A document as columns of numbers, for features that are read again and again. Columns are shifted by `PAD`: the
 * token i stands at i + PAD.
 */
export interface Frame {
  /** Tokens, without the padding. */
  size: number;
  word: Int32Array;
  lemma: Int32Array;
  tag: Int32Array;
  suffix: Int32Array;
  dep: Int32Array;
  /** Place of the head (padded), or of the token itself for a root or where there is no parse. */
  head: Int32Array;
  kind: Uint8Array;
  quote: Uint8Array;
  /** Which quoted stretch a token stands in, from 1; 0 outside. */
  stretch: Int32Array;
  capital: Uint8Array;
  /** What classes tag and relation belong to (`CLASS`). */
  class: Uint8Array;
  /** Sentence of each place. */
  sentence: Int32Array;
  /** First and one past last place of each sentence, and of the block that it stands in. */
  from: Int32Array;
  to: Int32Array;
  blockFrom: Int32Array;
  blockTo: Int32Array;
  /** How many commas, verbs, opening marks, words and words between marks stand before each place: differences count what lies between two. */
  commas: Int32Array;
  verbs: Int32Array;
  opens: Int32Array;
  words: Int32Array;
  quotedWords: Int32Array;
  /** Kinds, marks and tags of each place and the next as one value: what a boundary lies between. */
  seamKinds: Uint8Array;
  seamMarks: Uint8Array;
  seamTags: Int32Array;
  /** How many likely cues stand before each place; filled once cues are scored. */
  cues: Int32Array;
}

/** Reads a scene into columns. */
export function frameOf(scene: Scene): Frame {
  const frame = emptyFrame(scene.document);
  const { tokens } = scene.document;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (token !== undefined) fillToken(frame, token, i + PAD);
  }
  fillMarks(frame, scene.document);
  fillSentences(frame, scene);
  fillCounts(frame);
  fillSeams(frame);
  return frame;
}

/** All columns lie in two buffers: a document has twenty, and each of its own would cost as much as filling it. */
function emptyFrame({ tokens, sentences }: Document): Frame {
  const size = tokens.length;
  const places = size + 2 * PAD;
  const integers = new Int32Array(INTEGERS * places + 4 * sentences.length);
  const bytes = new Uint8Array(BYTES * places);
  let [i, b] = [0, 0];
  const column = (length = places) => {
    i += length;
    return integers.subarray(i - length, i);
  };
  const byteColumn = () => {
    b += places;
    return bytes.subarray(b - places, b);
  };
  const perSentence = () => column(sentences.length);
  return {
    size,
    word: column(),
    lemma: column(),
    tag: column(),
    suffix: column(),
    dep: column(),
    head: column(),
    kind: byteColumn().fill(KIND.other),
    quote: byteColumn(),
    stretch: column(),
    capital: byteColumn(),
    class: byteColumn(),
    sentence: column().fill(-1),
    from: perSentence(),
    to: perSentence(),
    blockFrom: perSentence(),
    blockTo: perSentence(),
    commas: column(),
    verbs: column(),
    opens: column(),
    words: column(),
    quotedWords: column(),
    seamKinds: byteColumn(),
    seamMarks: byteColumn(),
    seamTags: column(),
    cues: column(),
  };
}

const INTEGERS = 15;
const BYTES = 6;

function fillToken(frame: Frame, token: Token, at: number): void {
  const { lower, lemma, text } = token;
  const word = hashWord(lower);
  const tag = labelOf(token.tag);
  const dep = labelOf(token.dep);
  frame.word[at] = word;
  frame.suffix[at] = hashTail(lower, Math.max(0, lower.length - 3));
  frame.lemma[at] = lemma === lower ? word : hashWord(lemma);
  frame.tag[at] = tag.hash;
  frame.dep[at] = dep.hash;
  frame.class[at] = tag.class | dep.class;
  frame.kind[at] = kindOf(text);
  const first = text.charCodeAt(0);
  frame.capital[at] = first >= 65 && (first <= 90 || (first > 191 && lower.charCodeAt(0) !== first)) ? 1 : 0;
  frame.sentence[at] = token.sentence;
  frame.head[at] = token.head >= 0 ? token.head + PAD : at;
}

const KINDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ",": KIND.comma,
    ".": KIND.stop,
    "!": KIND.stop,
    "?": KIND.stop,
    "…": KIND.stop,
    ":": KIND.colon,
    ";": KIND.semicolon,
    "-": KIND.dash,
    "–": KIND.dash,
    "—": KIND.dash,
    "(": KIND.bracket,
    ")": KIND.bracket,
    "[": KIND.bracket,
    "]": KIND.bracket,
  }),
);

function kindOf(text: string): number {
  const first = text.charCodeAt(0);
  if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90) || (first >= 48 && first <= 57))
    return KIND.word;
  const known = KINDS.get(text);
  if (known !== undefined) return known;
  if (/[\p{L}\p{N}]/u.test(text)) return KIND.word;
  if (/^["“”„«»‘’'`]+$/.test(text)) return KIND.mark;
  if (/^[.!?…]+$/.test(text)) return KIND.stop;
  return /^[-–—]+$/.test(text) ? KIND.dash : KIND.other;
}

/** Outer quoted spans only: what is quoted within a quotation is part of it. */
function fillMarks(frame: Frame, { tokens, quoted }: Document): void {
  let i = 0;
  quoted.forEach((span, index) => {
    if (span.outer >= 0) return;
    while (i < tokens.length && (tokens[i]?.end ?? 0) <= span.start) i++;
    for (let token = tokens[i]; token !== undefined && token.start < span.end; token = tokens[++i]) {
      const opens = token.end <= span.inner.start;
      const closes = token.start >= span.inner.end;
      frame.quote[i + PAD] = opens ? QUOTE.opens : closes ? QUOTE.closes : QUOTE.inside;
      frame.stretch[i + PAD] = index + 1;
    }
  });
}

function fillSentences(frame: Frame, { document, blockTokens }: Scene): void {
  document.sentences.forEach((sentence, index) => {
    const block = blockTokens[sentence.block];
    frame.from[index] = sentence.first + PAD;
    frame.to[index] = sentence.last + PAD;
    frame.blockFrom[index] = (block?.first ?? sentence.first) + PAD;
    frame.blockTo[index] = (block?.last ?? sentence.last) + PAD;
  });
}

function fillCounts(frame: Frame): void {
  let [commas, verbs, opens, words, quoted] = [0, 0, 0, 0, 0];
  for (let i = 0; i < frame.word.length; i++) {
    frame.commas[i] = commas;
    frame.verbs[i] = verbs;
    frame.opens[i] = opens;
    frame.words[i] = words;
    frame.quotedWords[i] = quoted;
    const kind = frame.kind[i];
    const quote = frame.quote[i];
    if (kind === KIND.comma) commas++;
    if (quote === QUOTE.opens) opens++;
    if (kind !== KIND.word) continue;
    words++;
    if (quote === QUOTE.inside) quoted++;
    if (((frame.class[i] ?? 0) & CLASS.verb) !== 0) verbs++;
  }
}

function fillSeams(f: Frame): void {
  for (let a = 0; a + 1 < f.word.length; a++) {
    f.seamKinds[a] = (f.kind[a] ?? 0) * 16 + (f.kind[a + 1] ?? 0);
    f.seamMarks[a] = (f.quote[a] ?? 0) * 4 + (f.quote[a + 1] ?? 0);
    f.seamTags[a] = mix(f.tag[a] ?? 0, f.tag[a + 1] ?? 0);
  }
}
