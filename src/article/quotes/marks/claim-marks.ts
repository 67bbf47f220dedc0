import { firstWhere } from "../../../nlp/bisect.ts";
import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import { isAside } from "../refine/aside.ts";
import { WordIndex, wordsOf } from "../refine/said-again.ts";
import { stretchOf } from "../rules/stretch.ts";
import type { Scene } from "../scene.ts";
import { isInscription } from "./inscription.ts";
import { speechScore } from "./is-speech.ts";
import { markedScene } from "./mark-reasons.ts";
import { OpenEnds } from "./open-ends.ts";

/**
 * Nothing that is speech between marks is lost: what no finder has found goes on the quotation before it
 * (`“A roof,” Mrs Hale had sobbed. “All we asked for.”`), or is one without a source (`“Nobody asked us.” The hall was silent.`).
 */
export function claimMarks(scene: Scene, drafts: Draft[]): Draft[] {
  const lost = lostMarks(scene, drafts);
  if (lost.length === 0) return drafts;
  const marked = markedScene(scene);
  const claimed = [...drafts];
  const ends = new OpenEnds(scene);
  for (const [at, draft] of claimed.entries()) ends.add(at, draft);
  const taken = new Set<number>();
  const said = saidWords(scene, drafts);
  for (const index of lost) {
    const stretch = stretchOf(scene, index);
    // What stands within other marks belongs to them.
    if (
      stretch === null ||
      isInscription(scene, stretch) ||
      taken.has(scene.document.quoted[index]?.outer ?? -1)
    )
      continue;
    const within = first(ends.withAside(stretch), claimed, (draft) =>
      goesOnBehindAside(scene, draft, stretch),
    );
    const isSpeech =
      within !== null ||
      isParagraph(scene, stretch) ||
      isTold(scene, stretch) ||
      speechScore(marked, index) > 0 ||
      said.holders(wordsIn(scene, stretch)).length > 0;
    if (!isSpeech) continue;
    taken.add(index);
    const before = within ?? first(ends.before(stretch), claimed, (draft) => goesOn(scene, draft, stretch));
    const draft = claimed[before ?? -1];
    const grown =
      draft === undefined ? draftOf("unclaimed", [stretch]) : { ...draft, parts: [...draft.parts, stretch] };
    const at = before ?? claimed.length;
    claimed[at] = grown;
    ends.add(at, grown);
  }
  return claimed.sort((a, b) => (a.parts[0]?.first ?? 0) - (b.parts[0]?.first ?? 0));
}

/** “Nineteen.”: a paragraph of its own between marks that ends as a sentence does. */
function isParagraph(
  { document: { tokens, blocks }, blockAt, blockTokens }: Scene,
  { first, last }: TokenRange,
): boolean {
  const block = blockAt[first] ?? -1;
  if (!/^(?:body|blockquote)$/.test(blocks[block]?.kind ?? "")) return false;
  const whole = blockTokens[block]?.first === first && blockTokens[block]?.last === last;
  return whole && /^[.?!]$/.test(tokens[last - 2]?.text ?? "");
}

/** “In February,” *he corrects* her: a sentence that marked words and a comma open, before someone and what he does. */
function isTold({ document: { tokens, sentences } }: Scene, { first, last }: TokenRange): boolean {
  if (sentences[tokens[first]?.sentence ?? -1]?.first !== first) return false;
  if (!/^[,?!]$/.test(tokens[last - 2]?.text ?? "")) return false;
  const isVerb = (at: number) => /^VB[DZP]$/.test(tokens[at]?.tag ?? "");
  const isSomebody = (at: number) => /^(?:PRP|NNP)$/.test(tokens[at]?.tag ?? "");
  return (isSomebody(last) && isVerb(last + 1)) || (isVerb(last) && isSomebody(last + 1));
}

/** The first of some drafts, by their indexes, for which something holds. */
function first(
  indexes: readonly number[],
  drafts: readonly Draft[],
  holds: (draft: Draft) => boolean,
): number | null {
  let found: number | null = null;
  for (const index of indexes) {
    const draft = drafts[index];
    if (draft !== undefined && (found === null || index < found) && holds(draft)) found = index;
  }
  return found;
}

/** What quotations between marks say: a headline that takes some words of one is a quotation too. */
function saidWords(scene: Scene, drafts: readonly Draft[]): WordIndex<Draft> {
  const said = new WordIndex<Draft>();
  for (const draft of drafts)
    for (const part of draft.parts) if (isMarked(scene, part)) said.add(wordsIn(scene, part), draft);
  return said;
}

function wordsIn({ document: { tokens, text } }: Scene, { first, last }: TokenRange): string[] {
  return wordsOf(text.slice(tokens[first]?.start ?? 0, tokens[last - 1]?.end ?? 0));
}

/** The marked stretches that no quotation holds, but a turn or a block, which hold their own words and others'. */
export function lostMarks(scene: Scene, drafts: readonly Draft[]): number[] {
  const held = new Uint8Array(scene.document.tokens.length);
  for (const { parts, verbatim } of drafts)
    if (!verbatim) for (const { first, last } of parts) held.fill(1, first, last);
  const blocks = drafts
    .flatMap(({ parts, verbatim }) => (verbatim ? parts : []))
    .sort((a, b) => a.first - b.first);
  return scene.document.quoted.flatMap((_, index) => {
    const stretch = stretchOf(scene, index);
    if (stretch === null || held.subarray(stretch.first, stretch.last).includes(1)) return [];
    return isAroundOne(stretch, blocks) ? [] : [index];
  });
}

/** Whether a stretch is around one of some blocks, which stand in the order of the text; those before it are passed over by halving. */
function isAroundOne(stretch: TokenRange, blocks: readonly TokenRange[]): boolean {
  let at = firstWhere(0, blocks.length, (each) => (blocks[each]?.first ?? 0) + 1 >= stretch.first);
  for (let part = blocks[at]; part !== undefined && part.first <= stretch.last; part = blocks[++at])
    if (isWhole(part, stretch)) return true;
  return false;
}

/** `“It was fish.” – Felix Marsh`: the marks stand around a block's own words, not around somebody else's within it. */
function isWhole(part: TokenRange, stretch: TokenRange): boolean {
  return stretch.first <= part.first + 1 && part.last - 1 <= stretch.last;
}

/** `“It will be our” – Mayor Finch lowered her voice – “best-kept secret.”`: one sentence, with an aside. */
function goesOnBehindAside(scene: Scene, { parts, verbatim }: Draft, next: TokenRange): boolean {
  const part = parts.at(-1);
  if (verbatim || part === undefined || part.last > next.first || !isMarked(scene, part)) return false;
  return isAside(scene, { first: part.last, last: next.first });
}

/**
 * Whether a stretch goes on a quotation whose last part is between marks: what is told between the two ends no sentence but its
 * own, and the first part ends as one does that a cue follows.
 */
function goesOn(scene: Scene, draft: Draft, next: TokenRange): boolean {
  const { tokens } = scene.document;
  const part = draft.parts.at(-1);
  if (draft.verbatim || part === undefined || part.last > next.first || !isMarked(scene, part)) return false;
  if (continues(scene, part, next)) return true;
  if (scene.blockAt[part.first] !== scene.blockAt[next.first] || next.first - part.last < 2) return false;
  const comma = [part.last - 2, part.last - 1, part.last].some((at) =>
    /^[,?!]$/.test(tokens[at]?.text ?? ""),
  );
  if (!comma || !/^[.,:]$/.test(tokens[next.first - 1]?.text ?? "")) return false;
  for (let at = part.last; at < next.first - 1; at++) {
    if ((scene.quotedAt[at] ?? -1) >= 0 || /^[.!?:]$/.test(tokens[at]?.text ?? "")) return false;
  }
  return true;
}

function isMarked({ quotedAt }: Scene, { first, last }: TokenRange): boolean {
  return (quotedAt[first] ?? -1) >= 0 && quotedAt[first] === quotedAt[last - 1];
}

/** The next paragraph of a quotation that no mark has closed. */
function continues({ document: { quoted }, quotedAt }: Scene, part: TokenRange, next: TokenRange): boolean {
  const [open, own] = [quoted[quotedAt[part.last - 1] ?? -1], quoted[quotedAt[next.first] ?? -1]];
  return open?.closed === false && own?.continues === true && own.block === open.block + 1;
}
