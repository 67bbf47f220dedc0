import { cueWord } from "../../../english/lexicon.ts";
import { quoteRelayed } from "../decisions.ts";
import { type Draft, overlap, type TokenRange } from "../draft.ts";
import { isOutlet } from "../refine/relaying-outlet.ts";
import { sourceOf } from "../rules/clause.ts";
import type { Scene } from "../scene.ts";
import { draftOfReading } from "./draft-of-reading.ts";
import type { CueReader } from "./engine.ts";
import { PAD } from "./frame.ts";

/**
 * What an outlet passes on is its own source's: "the agency said that Berg had told the crew that the ship was sound" and
 * "“We go,” Berg said, according to Reuters" are Berg's, via the outlet. Corpora count the outer attribution alone, so the
 * inner cue is looked for by the lexicon. The inner quotation must be most of what the outlet is told to say.
 */
export function relayed(scene: Scene, outer: Draft, reader: CueReader): Draft | null {
  if (outer.source === null || outer.cue === null) return null;
  const according = scene.document.tokens[outer.cue.first]?.lower === "according";
  const tail = isTail(scene, outer);
  if (!according && !tail && !isOutlet(scene, outer.source)) return null;
  const range = sentenceRange(scene, outer);
  for (let at = range.first; at < range.last; at++) {
    if (at === outer.cue.first || !isSpeech(scene, at)) continue;
    const reading = reader.read(at + PAD);
    const inner = reading === null ? null : within(scene, outer, draftOfReading(reading, outer.confidence));
    if (inner === null || !isInner(scene, outer, inner)) continue;
    if (tail && inner.cue !== null && inner.cue.first > outer.source.first) continue;
    if (isOutlet(scene, outer.source) || isMarked(scene, inner) || (according && holdsMarks(scene, inner))) {
      return { ...carriedOn(scene, outer, inner), via: [outer.source] };
    }
  }
  return null;
}

/** “We go,” Berg told the crew*, CTP reported.*: a name and a verb of reporting close the sentence, behind a cue of its own. */
function isTail(scene: Scene, { source, cue, parts }: Draft): boolean {
  const { tokens, sentences } = scene.document;
  if (
    source === null ||
    cue === null ||
    cue.first !== source.last ||
    (parts[0]?.last ?? 0) >= source.first - 2
  )
    return false;
  const end = sentences[tokens[cue.first]?.sentence ?? -1]?.last ?? 0;
  return (
    tokens[source.first - 1]?.text === "," &&
    cue.last >= end - 1 &&
    /^NNP/.test(tokens[source.last - 1]?.tag ?? "")
  );
}

/** What of the inner content the outer one holds: the outer cue and source are part of neither. */
function within(scene: Scene, outer: Draft, inner: Draft): Draft {
  const [from, to] = [outer.parts[0]?.first ?? 0, outer.parts.at(-1)?.last ?? 0];
  const parts = inner.parts.map(({ first, last }) => ({
    first: Math.max(first, from),
    last: Math.min(last, to),
  }));
  const source = inner.source ?? (inner.cue === null ? null : sourceOf(scene, inner.cue.first));
  return { ...inner, source, parts: parts.filter(({ first, last }) => first < last) };
}

/** From the content's first token to the end of the outer cue's sentence. */
function sentenceRange(scene: Scene, { parts, cue }: Draft): TokenRange {
  const { tokens, sentences } = scene.document;
  const sentence = sentences[tokens[cue?.first ?? -1]?.sentence ?? -1];
  return { first: parts[0]?.first ?? 0, last: Math.max(sentence?.last ?? 0, parts.at(-1)?.last ?? 0) };
}

function isSpeech(scene: Scene, at: number): boolean {
  const token = scene.document.tokens[at];
  if (token === undefined || !/^VB[DPZN]?$/.test(token.tag) || (scene.quotedAt[at] ?? -1) >= 0) return false;
  const word = cueWord(token.lower);
  if (word === undefined || word.act === "thought") return false;
  return token.tag !== "VBN" || scene.document.tokens[at - 1]?.lower === "had" || closesQuote(scene, at);
}

/** Whether nothing but a noun phrase stands between a closing mark and a verb: “We go,” *the North's leader* told the crew. */
function closesQuote(scene: Scene, at: number): boolean {
  const { tokens } = scene.document;
  for (let i = at - 1; i > at - quoteRelayed().sourceWords; i--) {
    if ((scene.quotedAt[i] ?? -1) >= 0) return i < at - 1;
    if (!/^(?:DT|JJ|NN|POS|PRP)/.test(tokens[i]?.tag ?? "")) return false;
  }
  return false;
}

/** A source of its own that is no outlet, and most of the outer content, which is told as a clause or between marks. */
function isInner(scene: Scene, outer: Draft, inner: Draft): boolean {
  if (inner.source === null || outer.source === null || overlap(inner.source, outer.source)) return false;
  if (isOutlet(scene, inner.source) || inner.parts.length === 0) return false;
  const model = quoteRelayed();
  const shared = inner.parts.reduce((sum, part) => sum + sharedWith(outer.parts, part), 0);
  const own = width(inner.parts);
  const plain = /^(?:say|tell)$/.test(
    cueWord(scene.document.tokens[inner.cue?.first ?? -1]?.lower ?? "")?.lemma ?? "",
  );
  const least = isMain(scene, outer, inner)
    ? model.mostOfMain
    : plain
      ? model.mostOfPlain
      : model.mostOfOther;
  if (least * shared < width(outer.parts) || shared < own - model.beyondWords) return false;
  return isMarked(scene, inner) || inner.parts.some((part) => hasVerb(scene, part));
}

/** Whether all of the outer content is what the inner cue governs: "Berg vowed … as he met the minister". */
function isMain(scene: Scene, outer: Draft, { cue }: Draft): boolean {
  const head = scene.document.tokens[cue?.first ?? -1]?.head ?? -1;
  return !outer.parts.some(({ first, last }) => head >= first && head < last);
}

/** Content whose verb is followed by another of the same subject goes on as far as the outer one: `… was “long” and could wait`. */
function carriedOn(scene: Scene, outer: Draft, inner: Draft): Draft {
  const { tokens } = scene.document;
  const [part, whole] = [inner.parts.at(-1), outer.parts.at(-1)];
  if (part === undefined || whole === undefined || part.first < (inner.cue?.first ?? 0)) return inner;
  let at = part.last;
  while (/^["”’]$/.test(tokens[at]?.text ?? "")) at++;
  if (at >= whole.last || tokens[at]?.tag !== "CC" || !/^(?:MD|VB[DPZ])$/.test(tokens[at + 1]?.tag ?? ""))
    return inner;
  return { ...inner, parts: [...inner.parts.slice(0, -1), { first: part.first, last: whole.last }] };
}

function sharedWith(parts: TokenRange[], part: TokenRange): number {
  const shares = parts.map(({ first, last }) => Math.min(last, part.last) - Math.max(first, part.first));
  return shares.reduce((sum, share) => sum + Math.max(0, share), 0);
}

function width(parts: TokenRange[]): number {
  return parts.reduce((sum, part) => sum + part.last - part.first, 0);
}

/** She replied, according to a clerk, that it was “too much”. */
function holdsMarks({ quotedAt }: Scene, { parts, cue }: Draft): boolean {
  return parts.some(
    ({ first, last }) => first >= (cue?.last ?? 0) && quotedAt.subarray(first, last).some((at) => at >= 0),
  );
}

function isMarked(scene: Scene, { parts }: Draft): boolean {
  return (scene.quotedAt[parts[0]?.first ?? -1] ?? -1) >= 0;
}

function hasVerb(scene: Scene, part: TokenRange): boolean {
  const { tokens } = scene.document;
  for (let i = part.first; i < part.last; i++) if (/^(?:VB[DPZ]|MD)$/.test(tokens[i]?.tag ?? "")) return true;
  return false;
}
