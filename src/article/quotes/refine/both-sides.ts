import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/**
 * What stands before source and cue belongs to what goes on behind them in mid-sentence: `*The wages*, it says, are “under
 * review”`, `*Guests should turn to their bank*, she advised, “and not to the porter”.`
 */
export function bothSides(scene: Scene, drafts: readonly Draft[]): Draft[] {
  const taken = new Uint8Array(scene.document.tokens.length);
  for (const { parts } of drafts) for (const { first, last } of parts) taken.fill(1, first, last);
  return drafts.map((draft) => {
    const before = partBefore(scene, draft);
    if (before === null || taken.subarray(before.first, before.last).includes(1)) return draft;
    return { ...draft, parts: [before, ...draft.parts] };
  });
}

function partBefore(scene: Scene, { cue, source, parts, verbatim }: Draft): TokenRange | null {
  const { document, quotedAt } = scene;
  const { tokens, sentences } = document;
  const [part] = parts;
  if (cue === null || source === null || verbatim || parts.length !== 1 || part === undefined) return null;
  const last = Math.min(source.first, cue.first) - 1;
  const sentence = sentences[tokens[cue.first]?.sentence ?? -1];
  if (sentence === undefined || tokens[last]?.text !== "," || part.first < Math.max(cue.last, source.last))
    return null;
  if (!goesOn(scene, part) || tokens[part.first]?.sentence !== tokens[cue.first]?.sentence) return null;
  let first = last;
  while (first > sentence.first && !/^[;:]$/.test(tokens[first - 1]?.text ?? "")) first -= 1;
  if (tokens[first]?.tag === "CC") first += 1;
  if (last - first < 1 || HANGS.test(tokens[first]?.tag ?? "") || SETS.test(tokens[first]?.lower ?? ""))
    return null;
  for (let at = first; at < last; at += 1) if ((quotedAt[at] ?? -1) >= 0) return null;
  return isVerb(scene, wordAt(scene, part)) || hasVerb(scene, { first, last }) ? { first, last } : null;
}

/** Behind a comma, in small letters: `, are “under review”`, `, “and not to the porter”`. */
function goesOn(scene: Scene, part: TokenRange): boolean {
  const { tokens } = scene.document;
  const word = tokens[wordAt(scene, part)];
  const before = OPENS.test(tokens[part.first - 1]?.text ?? "") ? part.first - 2 : part.first - 1;
  return tokens[before]?.text === "," && /^\p{Ll}/u.test(word?.text ?? "") && word?.lower !== "that";
}

function wordAt({ document: { tokens } }: Scene, { first }: TokenRange): number {
  return /[\p{L}\p{N}]/u.test(tokens[first]?.text ?? "") ? first : first + 1;
}

function isVerb({ document: { tokens } }: Scene, at: number): boolean {
  return /^(?:VB[DPZ]|MD)$/.test(tokens[at]?.tag ?? "");
}

function hasVerb(scene: Scene, { first, last }: TokenRange): boolean {
  for (let at = first; at < last; at += 1) if (isVerb(scene, at)) return true;
  return false;
}

const OPENS = /^["“„«‘'`]+$/;

/** What hangs on the clause behind it: "Asked why", "Sailing to Oslo". */
const HANGS = /^(?:VB[NG]|W|TO)/;
/** And what says when: "When the boats left, he said". */
const SETS = /^(?:as|while|after|before|since|until|once|although|though|because|if|unless)$/;
