import { subtreeOf } from "../../../nlp/tree.ts";
import { quoteReach } from "../decisions.ts";
import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";

/** Relations by which a word completes the phrase before it; clauses beside it, lists and asides do not. */
const COMPLETES = /^(?:obj|iobj|obl|nmod|xcomp|compound|flat|fixed|amod|nummod|case)(?::|$)/;

/**
 * Runs content that stops in mid-phrase on to the phrase's end: the closing mark in `the port must “at once
 * reopen” its old pier` ends no clause.
 */
export function wholePhrase(scene: Scene, draft: Draft): Draft {
  const { cue, verbatim, parts } = draft;
  const part = parts.at(-1);
  if (verbatim || cue === null || part === undefined || part.first < cue.first) return draft;
  return { ...draft, parts: [...parts.slice(0, -1), runOn(scene, part)] };
}

function runOn(scene: Scene, part: TokenRange): TokenRange {
  const { tokens } = scene.document;
  const next = tokens[part.last];
  if (next === undefined || next.sentence !== tokens[part.first]?.sentence) return part;
  if (!/^[\p{L}\p{N}$€£]/u.test(next.text) || sameStretch(scene, part)) return part;
  if (next.tag === "CC" && tokens[part.last + 1]?.tag === "MD") return withModal(scene, part);
  let top = part.last;
  while (!within(part, tokens[top]?.head ?? -1)) {
    const head = tokens[top]?.head ?? -1;
    if (head < part.last || head > part.last + quoteReach().phraseWords) return part;
    top = head;
  }
  const last = clauseEnd(scene, { first: part.last, last: subtreeOf(scene.document, top).last });
  const completes = COMPLETES.test(tokens[top]?.dep ?? "") && last - part.last <= quoteReach().phraseWords;
  return completes ? { first: part.first, last } : part;
}

/** A second verb of the same clause: `the road was “long” and could close`. */
function withModal(scene: Scene, part: TokenRange): TokenRange {
  const verb = scene.document.tokens[part.last + 1]?.head ?? -1;
  if (verb < part.last || !within(part, scene.document.tokens[verb]?.head ?? -1)) return part;
  return { first: part.first, last: subtreeOf(scene.document, verb).last };
}

/** The phrase's end, before what begins a clause of its own: "as he met the minister". */
function clauseEnd(scene: Scene, { first, last }: TokenRange): number {
  for (let i = first; i < last; i++) {
    if (/^(?:as|while|when|before|after|since|because|amid)$/.test(scene.document.tokens[i]?.lower ?? ""))
      return i;
  }
  return last;
}

function within({ first, last }: TokenRange, at: number): boolean {
  return at >= first && at < last;
}

function sameStretch({ quotedAt }: Scene, { first, last }: TokenRange): boolean {
  return (quotedAt[first] ?? -1) >= 0 && quotedAt[first] === quotedAt[last - 1];
}
