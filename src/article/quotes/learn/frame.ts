import type { Document, Token } from "../../../model/document.ts";
import type { Scene } from "../scene.ts";
import { hashWord } from "./hash.ts";

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
  /** Sentence of each place. */
  sentence: Int32Array;
  /** First and one past last place of each sentence, and of the block that it stands in. */
  from: Int32Array;
  to: Int32Array;
  blockFrom: Int32Array;
  blockTo: Int32Array;
  /** How many commas, verbs and opening marks stand before each place: differences count what lies between two. */
  commas: Int32Array;
  verbs: Int32Array;
  opens: Int32Array;
  /** How many likely cues stand before each place; filled once cues are scored. */
  cues: Int32Array;
}

/** Reads a scene into columns. */
export function frameOf(scene: Scene): Frame {
  const frame = emptyFrame(scene.document);
  const deps = new Map<string, number>();
  scene.document.tokens.forEach((token, i) => {
    fillToken(frame, token, i + PAD, deps);
  });
  fillMarks(frame, scene.document);
  fillSentences(frame, scene);
  fillCounts(frame);
  return frame;
}

function emptyFrame({ tokens, sentences }: Document): Frame {
  const size = tokens.length;
  const column = () => new Int32Array(size + 2 * PAD);
  const bytes = () => new Uint8Array(size + 2 * PAD);
  const perSentence = () => new Int32Array(sentences.length);
  return {
    size,
    word: column(),
    lemma: column(),
    tag: column(),
    suffix: column(),
    dep: column(),
    head: column().map((_, i) => i),
    kind: bytes().fill(KIND.other),
    quote: bytes(),
    stretch: column(),
    capital: bytes(),
    sentence: column().fill(-1),
    from: perSentence(),
    to: perSentence(),
    blockFrom: perSentence(),
    blockTo: perSentence(),
    commas: column(),
    verbs: column(),
    opens: column(),
    cues: column(),
  };
}

function fillToken(frame: Frame, token: Token, at: number, hashes: Map<string, number>): void {
  frame.word[at] = hashWord(token.lower);
  frame.lemma[at] = token.lemma === token.lower ? (frame.word[at] ?? 0) : hashWord(token.lemma);
  frame.tag[at] = cached(hashes, token.tag);
  frame.dep[at] = cached(hashes, token.dep);
  frame.suffix[at] = hashWord(token.lower.slice(-3));
  frame.kind[at] = kindOf(token.text);
  const first = token.text.charCodeAt(0);
  frame.capital[at] =
    first >= 65 && (first <= 90 || (first > 191 && token.lower.charCodeAt(0) !== first)) ? 1 : 0;
  frame.sentence[at] = token.sentence;
  if (token.head >= 0) frame.head[at] = token.head + PAD;
}

function cached(hashes: Map<string, number>, word: string): number {
  let hash = hashes.get(word);
  if (hash === undefined) {
    hash = hashWord(word);
    hashes.set(word, hash);
  }
  return hash;
}

const KINDS: Record<string, number> = {
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
};

function kindOf(text: string): number {
  const first = text.charCodeAt(0);
  if ((first >= 97 && first <= 122) || (first >= 65 && first <= 90) || (first >= 48 && first <= 57))
    return KIND.word;
  const known = KINDS[text];
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

const VERB_TAGS = new Set(["VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD"].map(hashWord));

/** Whether a tag's hash is that of a verb. */
export function isVerbTag(tag: number): boolean {
  return VERB_TAGS.has(tag);
}

function fillCounts(frame: Frame): void {
  let commas = 0;
  let verbs = 0;
  let opens = 0;
  for (let i = 0; i < frame.word.length; i++) {
    frame.commas[i] = commas;
    frame.verbs[i] = verbs;
    frame.opens[i] = opens;
    if (frame.kind[i] === KIND.comma) commas++;
    if (VERB_TAGS.has(frame.tag[i] ?? 0)) verbs++;
    if (frame.quote[i] === QUOTE.opens) opens++;
  }
}
