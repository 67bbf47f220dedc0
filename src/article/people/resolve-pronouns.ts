import { Word } from "./lexicon.ts";
import { type Draft, is, type Scene } from "./scene.ts";

/**
 * Tells whom "he" and "she" mean: of the persons named or told of before, the best by a ranked rule (subject before object,
 * near before far, often named before once, in the same quotation or outside of it, never the one who is quoted). Where no
 * candidate fits, or the best is someone without a name, the entity stays open.
 */
export function resolvePronouns(scene: Scene, drafts: readonly Draft[]): void {
  const quotedBy = quotedSpans(scene);
  for (const [position, draft] of drafts.entries()) {
    if (draft.rule === "relative") resolveRelative(drafts, position);
    if (draft.rule !== "pronoun" || draft.plural) continue;
    const best = bestCandidate(scene, drafts, position, quotedBy);
    if (best === null) continue;
    draft.entity = best.entity;
    draft.rule = best.entity < 0 ? "pronoun-unnamed" : "pronoun-ranked";
    const entity = scene.registry.entities[best.entity];
    if (entity !== undefined) entity.gender ??= draft.gender;
  }
}

/** "who" and "which" mean what ends right before them, or before a comma. */
function resolveRelative(drafts: readonly Draft[], position: number): void {
  const draft = drafts[position];
  const before = drafts[position - 1];
  if (draft === undefined || before === undefined) return;
  if (before.last < draft.first - 1) return;
  draft.entity = before.entity;
  draft.also = before.also;
  draft.gender = before.gender;
}

const REACH = 60;

function bestCandidate(
  scene: Scene,
  drafts: readonly Draft[],
  position: number,
  quotedBy: Int32Array,
): Draft | null {
  const pronoun = drafts[position];
  if (pronoun === undefined) return null;
  let best: Draft | null = null;
  let top = 0;
  const seen = new Set<number>();
  for (let i = position - 1; i >= Math.max(0, position - REACH); i -= 1) {
    const candidate = drafts[i];
    if (candidate === undefined || !canMean(scene, candidate, pronoun)) continue;
    let score = scoreOf(scene, candidate, pronoun, quotedBy);
    if (candidate.entity >= 0 && seen.has(candidate.entity)) score -= 1;
    seen.add(candidate.entity);
    if (score > top) {
      top = score;
      best = candidate;
    }
  }
  return best;
}

function canMean(scene: Scene, candidate: Draft, pronoun: Draft): boolean {
  if (!candidate.personal || candidate.plural || candidate.last > pronoun.first) return false;
  if (candidate.rule === "first-person" || candidate.rule === "second-person") return false;
  const gender = scene.registry.entities[candidate.entity]?.gender ?? candidate.gender;
  return gender === null || gender === pronoun.gender;
}

function scoreOf(scene: Scene, candidate: Draft, pronoun: Draft, quotedBy: Int32Array): number {
  const apart = (scene.tokens[pronoun.first]?.sentence ?? 0) - (scene.tokens[candidate.head]?.sentence ?? 0);
  let score = 20 - 4 * apart;
  if (isSubject(scene, candidate)) score += 6;
  if (scene.registry.entities[candidate.entity]?.gender === pronoun.gender) score += 3;
  if (candidate.how === "pronoun") score += 2;
  if (candidate.entity < 0 && candidate.how !== "pronoun") score -= 3;
  if (is(scene, candidate.last, Word.FUNCTION) === false && scene.tokens[candidate.last]?.text === "'s")
    score -= 3;
  const inside = quotedBy[pronoun.first] ?? -1;
  const there = quotedBy[candidate.head] ?? -1;
  if (inside >= 0 && there !== inside && apart === 0) score -= 8;
  if (inside < 0 && there >= 0) score -= 6;
  return score;
}

/** A mention before a finite verb and after no preposition is a subject. */
export function isSubject(scene: Scene, draft: Draft): boolean {
  const before = scene.tokens[draft.first - 1];
  if (before !== undefined && before.sentence === scene.tokens[draft.first]?.sentence) {
    if (
      /^(?:IN|TO|VB|VBD|VBG|VBN|VBZ|VBP)$/.test(before.tag) &&
      !/^(?:as|that|if|while|because|when|after|before|said|says|although|since|though|whether)$/.test(
        before.lower,
      )
    )
      return false;
  }
  for (let i = draft.last; i < draft.last + 3; i += 1) {
    const tag = scene.tokens[i]?.tag ?? "";
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag)) return true;
    if (tag !== "RB") return scene.tokens[i]?.text === "," && i === draft.last;
  }
  return false;
}

/** Per token the outermost quotation it stands in, or -1. */
export function quotedSpans(scene: Scene): Int32Array {
  const { tokens, quoted } = scene.document;
  const by = new Int32Array(tokens.length).fill(-1);
  let at = 0;
  for (const [index, { start, end, outer }] of quoted.entries()) {
    if (outer >= 0) continue;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < start) at += 1;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < end) {
      by[at] = index;
      at += 1;
    }
  }
  return by;
}
