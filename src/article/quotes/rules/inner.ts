import { cueWord, verbIs } from "../../../english/lexicon.ts";
import { subjectOf } from "../../syntax/syntax.ts";
import { quoteReach } from "../decisions.ts";
import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { stretchOf } from "./stretch.ts";

/**
 * What somebody quotes within a quotation: *‘Let them’* in `“He said, ‘Let them,’” Berg told the court`. Cue and source stand beside
 * it, between the same marks; without a source there it is left to the words around it.
 */
export function findInner(scene: Scene): Draft[] {
  const drafts: Draft[] = [];
  scene.document.quoted.forEach((span, index) => {
    const stretch = span.outer < 0 ? null : stretchOf(scene, index);
    if (stretch === null || !span.closed) return;
    const last = drafts.at(-1);
    if (last !== undefined && goesOn(scene, last, stretch)) {
      last.parts.push(stretch);
      return;
    }
    const place = { outer: span.outer, stretch };
    const announced = /^[,:]$/.test(scene.document.tokens[stretch.first - 1]?.text ?? "");
    const [first, second] = announced ? [toldBefore, toldBehind] : [toldBehind, toldBefore];
    const told = first(scene, place) ?? second(scene, place);
    if (told !== null) drafts.push({ ...draftOf("inner", [stretch]), ...told });
  });
  return drafts;
}

/** `“Mum, it's paint,” she goes, “put my tea in.”`: the stretch right behind the cue of the one before. */
function goesOn({ document: { tokens } }: Scene, { parts, cue, source }: Draft, next: TokenRange): boolean {
  const end = Math.max(cue?.last ?? 0, source?.last ?? 0);
  if ((parts[0]?.last ?? 0) >= end || end >= next.first) return false;
  return tokens.slice(end, next.first).every(({ tag }) => /^(?:[,.:]|PRP)$/.test(tag));
}

/** A stretch and the quotation around it. */
interface Place {
  outer: number;
  stretch: TokenRange;
}

type Told = Pick<Draft, "cue" | "source">;

/** ‘Tonight,’ he said | ‘Tonight,’ goes the clerk */
function toldBehind(scene: Scene, { outer, stretch: { last } }: Place): Told | null {
  const { tokens } = scene.document;
  const comma = [last - 2, last].some((at) => /^[,?!]$/.test(tokens[at]?.text ?? ""));
  if (!comma) return null;
  const from = tokens[last]?.text === "," ? last + 1 : last;
  for (let at = from; at < from + quoteReach().innerBehind; at++) {
    if (scene.quotedAt[at] !== outer || /^(?:[.,;:?!]|CC)$/.test(tokens[at]?.tag ?? "")) return null;
    if (isQuotative(scene, at)) return toldBy(scene, at, outer, { first: from, last: tokens.length });
  }
  return null;
}

/** He said, ‘Tonight’ | He said to me: ‘Tonight’ | He goes ‘Tonight’ */
function toldBefore(scene: Scene, { outer, stretch: { first } }: Place): Told | null {
  const { tokens } = scene.document;
  for (let at = first - 1; at >= first - quoteReach().cueBefore; at--) {
    if (scene.quotedAt[at] !== outer || /^[.;?!]$/.test(tokens[at]?.text ?? "")) return null;
    if (isQuotative(scene, at))
      return leads(scene, at, first) ? toldBy(scene, at, outer, { first: 0, last: at }) : null;
  }
  return null;
}

/** He said ‘Tonight’ | He told me ‘Tonight’ | He said to all of us: ‘Tonight’; not: They call it the ‘war room’ */
function leads({ document: { tokens } }: Scene, cue: number, first: number): boolean {
  if (/^[,:]$/.test(tokens[first - 1]?.text ?? "") || cue === first - 1) return true;
  const lemma = cueWord(tokens[cue]?.lower ?? "")?.lemma ?? "";
  return cue === first - 2 && tokens[first - 1]?.tag === "PRP" && verbIs(lemma, "listener");
}

/**
 * A verb of speech or writing that tells of one utterance, not what people say ("they say", "he would say") nor what they call a
 * thing; "goes" before or behind a mark is one.
 */
function isQuotative({ document: { tokens } }: Scene, at: number): boolean {
  const token = tokens[at];
  const { act, lemma } = cueWord(token?.lower ?? "") ?? {};
  if (act === "speech" || act === "writing") return lemma !== "call" && /^(?:VB[DZ]|NNS)$/.test(token?.tag ?? "");
  return (
    GOES.test(token?.lower ?? "") && [at - 1, at + 1, at + 2].some((by) => MARK.test(tokens[by]?.text ?? ""))
  );
}

const GOES = /^(?:goes|went)$/;
const MARK = /^["“”‘’'«»„]$/;

/** The verb's subject between the same marks: by the parse, else who stands right beside it. */
function toldBy(scene: Scene, cue: number, outer: number, within: TokenRange): Told | null {
  const isHere = ({ first, last }: TokenRange) =>
    last > first && scene.quotedAt[first] === outer && scene.quotedAt[last - 1] === outer;
  const parsed = withoutMark(scene, subjectOf(scene.document, cue));
  const source = parsed !== null && isHere(parsed) ? parsed : beside(scene, cue, within);
  if (source === null || !isHere(source) || isNobodyElse(scene, source)) return null;
  return { cue: { first: cue, last: cue + 1 }, source };
}

/** "I said", "you say", "they say": the speaker's own words once more, or nobody's in particular. */
function isNobodyElse({ document: { tokens } }: Scene, { last }: TokenRange): boolean {
  return /^(?:i|we|you|they|people)$/.test(tokens[last - 1]?.lower ?? "");
}

/** "He": the parse takes the mark before a subject along. */
function withoutMark({ document: { tokens } }: Scene, range: TokenRange | null): TokenRange | null {
  if (range === null) return null;
  let { first } = range;
  while (first < range.last && !/[\p{L}\p{N}]/u.test(tokens[first]?.text ?? "")) first++;
  return { first, last: range.last };
}

function beside(
  { people, mentionAt, document: { tokens } }: Scene,
  cue: number,
  { first }: TokenRange,
): TokenRange | null {
  const ahead = people.mentions[mentionAt[cue + 1] ?? -1];
  if (first > 0 && ahead?.first === cue + 1) return { first: ahead.first, last: ahead.last };
  for (const at of [cue - 1, cue - 2]) {
    const mention = people.mentions[mentionAt[at] ?? -1];
    if (mention !== undefined) return { first: mention.first, last: mention.last };
    if (!/^(?:RB|MD|VB)/.test(tokens[at]?.tag ?? "")) return null;
  }
  return null;
}
