import { cueWord } from "../../../english/lexicon.ts";
import { subjectOf } from "../../syntax/syntax.ts";
import { quoteReach } from "../decisions.ts";
import { type Draft, draftOf, overlap, type TokenRange } from "../draft.ts";
import { phraseAt } from "../refine/outlet.ts";
import type { Scene } from "../scene.ts";
import { stretchOf } from "./stretch.ts";

/**
 * What somebody's words quote in turn, beside a cue of their own: `“He looked at me and said, ‘Captain, go home,’” Wren
 * recalled.`, `'She rang me. “Mum, it's paint,” she goes.'` A stretch within another, and a source within the outer one.
 */
export function findInner(scene: Scene, found: readonly Draft[]): Draft[] {
  const { quoted } = scene.document;
  const drafts: Draft[] = [];
  quoted.forEach(({ outer }, index) => {
    const stretch = outer < 0 ? null : stretchOf(scene, index);
    if (stretch === null || isFound(scene, found, stretch)) return;
    const last = drafts.at(-1);
    if (last !== undefined && goesOn(scene, last, stretch)) {
      last.parts.push(stretch);
      return;
    }
    const cue = cueBefore(scene, stretch, outer) ?? cueBehind(scene, stretch, outer);
    const source = cue === null ? null : sourceOf(scene, cue, stretch, outer);
    if (cue === null || source === null) return;
    drafts.push({ ...draftOf("inner", [stretch]), cue: { first: cue, last: cue + 1 }, source });
  });
  return drafts;
}

/** A quotation that is no more than the stretch, or has its cue within the outer one. */
function isFound(scene: Scene, found: readonly Draft[], stretch: TokenRange): boolean {
  const outer = scene.document.quoted[scene.quotedAt[stretch.first] ?? -1]?.outer ?? -1;
  return found.some(
    ({ parts, cue }) =>
      parts.some((part) => overlap(part, stretch)) &&
      (parts.every((part) => part.first >= stretch.first && part.last <= stretch.last) ||
        (cue !== null && scene.quotedAt[cue.first] === outer)),
  );
}

/** `“Mum, it's paint,” she goes, “put my tea in.”`: the stretch right behind the cue of the one before. */
function goesOn({ document: { tokens } }: Scene, { parts, cue, source }: Draft, next: TokenRange): boolean {
  const end = Math.max(cue?.last ?? 0, source?.last ?? 0);
  if ((parts[0]?.last ?? 0) >= end || end >= next.first) return false;
  return tokens.slice(end, next.first).every(({ tag }) => /^(?:[,.:]|PRP)$/.test(tag));
}

/** A cue before the stretch, with no more between them than a comma, a colon and who is told. */
function cueBefore(scene: Scene, { first }: TokenRange, outer: number): number | null {
  const { tokens } = scene.document;
  for (let i = first - 1; i >= Math.max(0, first - quoteReach().innerBefore); i--) {
    if (scene.quotedAt[i] !== outer || /^[.;?!]$/.test(tokens[i]?.text ?? "")) return null;
    if (isCue(scene, i)) return i;
    if (!/^(?:[,:]|PRP|NNP?S?|DT|TO|JJ)$/.test(tokens[i]?.tag ?? "")) return null;
  }
  return null;
}

/** A cue behind a stretch that ends as speech does. */
function cueBehind(scene: Scene, { last }: TokenRange, outer: number): number | null {
  const { tokens } = scene.document;
  if (![last - 2, last].some((i) => /^[,?!]$/.test(tokens[i]?.text ?? ""))) return null;
  for (let i = last; i < Math.min(last + quoteReach().cueBehind, tokens.length); i++) {
    if (scene.quotedAt[i] !== outer || /^(?:[.;:]|CC)$/.test(tokens[i]?.tag ?? "")) return null;
    if (isCue(scene, i)) return i;
  }
  return null;
}

/**
 * A verb of speech or writing that tells of one utterance, or what stands for one in talk: "he goes". Not what people say ("they
 * say", "he would say") nor what they call a thing.
 */
function isCue({ document: { tokens } }: Scene, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^VB[DZ]$/.test(token.tag)) return false;
  const { act, lemma } = cueWord(token.lower) ?? {};
  if (act === "speech" || act === "writing") return lemma !== "call";
  return /^(?:goes|went)$/.test(token.lower);
}

/** The subject of the cue, within the outer stretch; where the parse looks for it in the inner one, the words between both. */
function sourceOf(scene: Scene, cue: number, { last }: TokenRange, outer: number): TokenRange | null {
  const { tokens } = scene.document;
  const source = subjectOf(scene.document, cue);
  if (source === null || scene.quotedAt[source.first] !== outer)
    return last < cue ? phraseAt(scene, tokens[last]?.text === "," ? last + 1 : last, cue) : null;
  const mark = /^["“”„«»‘’']+$/.test(tokens[source.first]?.text ?? "");
  return mark ? { first: source.first + 1, last: source.last } : source;
}
