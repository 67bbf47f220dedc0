import { quoteReach } from "../decisions.ts";
import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/**
 * Cuts off the content's ends what is told rather than said: a headline's "as" clause, what the speaker did meanwhile, and
 * behind "according to" what describes the source.
 */
export function cutNarration(scene: Scene, draft: Draft): Draft {
  if (draft.verbatim || draft.cue === null) return draft;
  const { parts } = draft;
  return {
    ...draft,
    parts: parts.map((part) =>
      cutAppositive(
        scene,
        draft,
        cutBehindMarks(
          scene,
          draft,
          cutMeanwhile(scene, draft, cutDeed(scene, draft, cutHeadline(scene, part))),
        ),
      ),
    ),
  };
}

/** Headline: `Mayor vows “full support” as minister visits the flooded town` ends before "as". */
function cutHeadline(scene: Scene, part: TokenRange): TokenRange {
  const { tokens, blocks } = scene.document;
  if (blocks[scene.blockAt[part.first] ?? -1]?.kind !== "title") return part;
  const end = scene.blockTokens[scene.blockAt[part.first] ?? -1]?.last ?? part.last;
  for (let at = part.first + 2; at < part.last; at++) {
    if (tokens[at]?.lower !== "as" || (scene.quotedAt[at] ?? -1) >= 0) continue;
    for (let i = at + 2; i < Math.min(end, at + quoteReach().headlineVerb); i++) {
      if (isVerb(scene, i)) return { first: part.first, last: at };
    }
  }
  return part;
}

/** The club said Berg “will play soon,” *but gave no date*: behind a comma and its mark a past verb is the source's own deed. */
function cutDeed(scene: Scene, { cue }: Draft, part: TokenRange): TokenRange {
  const { tokens } = scene.document;
  for (let at = part.first + 1; at < part.last - 2; at++) {
    const closes = (scene.quotedAt[at] ?? -1) >= 0 && (scene.quotedAt[at + 1] ?? -1) < 0;
    if (!closes || tokens[at + 1]?.tag !== "CC") continue;
    const tag = tokens[at + 2]?.tag;
    const beside = tag === "VBG" && tokens[cue?.first ?? -1]?.tag === "VBG";
    if (beside || (tag === "VBD" && tokens[at - 1]?.text === ",")) return { first: part.first, last: at + 1 };
  }
  return part;
}

/**
 * "Berg vowed his union will stand firm *as he met the minister*", "said it would open in May*, but gave no reason*": where
 * what is said has its own present or future, a past clause of the speaker's is the article's.
 */
function cutMeanwhile(scene: Scene, { cue }: Draft, part: TokenRange): TokenRange {
  const { tokens } = scene.document;
  if (part.first < (cue?.first ?? 0)) return part;
  let [isNow, isLater] = [false, false];
  for (let at = part.first; at < part.last - 2; at++) {
    const lower = tokens[at]?.lower ?? "";
    if ((scene.quotedAt[at] ?? -1) >= 0) continue;
    if (/^(?:will|is|are|has|can|must)$/.test(lower)) isNow = true;
    if (lower === "would") isLater = true;
    const own = /^(?:s?he|they)$/.test(tokens[at + 1]?.lower ?? "") && tokens[at + 2]?.tag === "VBD";
    const told = (isNow && /^(?:as|while|when|after)$/.test(lower)) || (isLater && lower === "as");
    if (told && own) return { first: part.first, last: at };
    const deed = /^(?:but|and)$/.test(lower) && tokens[at - 1]?.text === "," && tokens[at + 1]?.tag === "VBD";
    if ((isNow || isLater) && deed) return { first: part.first, last: at };
  }
  return part;
}

/**
 * Behind the last marks what the speaker did or how it was said: `said she had a “long talk” with him*, but gave no detail*",
 * `*, speaking on the radio*", `the board ‘has no view’ *and then went out*`.
 */
function cutBehindMarks(scene: Scene, { cue }: Draft, part: TokenRange): TokenRange {
  const { tokens } = scene.document;
  let from = part.last;
  while (from > part.first && (scene.quotedAt[from - 1] ?? -1) < 0) from--;
  if (from === part.first || part.first < (cue?.last ?? 0)) return part;
  for (let at = from; at < part.last - 1; at++) {
    const parted = tokens[at]?.text === ",";
    const then = at === from && tokens[at]?.lower === "and" && tokens[at + 1]?.lower === "then";
    if ((parted && isTold(scene, at + 1)) || (then && tokens[at + 2]?.tag === "VBD"))
      return { first: part.first, last: at };
  }
  return part;
}

/** Behind a comma: "but gave", "and then went", "speaking on", "as he raised". */
function isTold({ document: { tokens } }: Scene, at: number): boolean {
  const [token, next, third] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token?.tag === "VBG") return /^(?:speak|talk|answer|address)$/.test(token.lemma);
  if (token?.lower === "as") return next?.tag === "PRP" && third?.tag === "VBD";
  const verb = next?.tag === "RB" ? third : next;
  return /^(?:and|but)$/.test(token?.lower ?? "") && verb?.tag === "VBD";
}

/** A finite verb; taggers take that of a headline's name for a plural: "as Berg *visits*". */
function isVerb(scene: Scene, at: number): boolean {
  const { tokens } = scene.document;
  const tag = tokens[at]?.tag ?? "";
  if (/^VB[DPZ]$/.test(tag)) return true;
  return tag === "NNS" && tokens[at - 1]?.tag === "NNP" && /^[a-z]+s$/.test(tokens[at]?.text ?? "");
}

/** "According to Ann Berg, *a keeper of the lighthouse,* the lamp was new": the noun phrase between the commas is hers. */
function cutAppositive(scene: Scene, { cue, source }: Draft, part: TokenRange): TokenRange {
  const { tokens } = scene.document;
  if (tokens[cue?.first ?? -1]?.lower !== "according" || source === null || part.first <= source.last)
    return part;
  if (part.first !== source.last + 1) return part;
  let names = false;
  for (
    let at = part.first;
    at < Math.min(part.last - quoteReach().saidAfter, part.first + quoteReach().accordingAppositive);
    at++
  ) {
    const token = tokens[at];
    if (token === undefined || /^(?:VB[DPZ]|MD)$/.test(token.tag)) return part;
    if (token.dep === "appos" && token.head >= source.first && token.head < source.last) names = true;
    if (token.text === ",") return names ? { first: at + 1, last: part.last } : part;
  }
  return part;
}
