import { cueWord } from "../../../english/lexicon.ts";
import type { Sentence } from "../../../model/document.ts";
import { quoteReach } from "../decisions.ts";
import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { isCue, sourceOf } from "./clause.ts";

/**
 * Reported speech before its source and cue that nothing else has found: "The ferry will sail in May, the port announced on
 * Thursday.", "By ten there were boats, says Ann Berg, who saw them". Behind the cue stands no more than when, where, to whom, or who the source is.
 */
export function findClauseBefore(scene: Scene, found: Draft[]): Draft[] {
  const taken = new Uint8Array(scene.document.tokens.length);
  for (const { parts, cue } of found)
    for (const { first, last } of cue === null ? parts : [...parts, cue]) taken.fill(1, first, last);
  return scene.document.sentences.flatMap((sentence) => clauseOf(scene, sentence, taken));
}

function clauseOf(scene: Scene, sentence: Sentence, taken: Uint8Array): Draft[] {
  for (let cue = sentence.last - 1; cue > sentence.first + 2; cue--) {
    if (!reports(scene, cue)) continue;
    const source = sourceOf(scene, cue);
    const content = source === null ? null : contentOf(scene, sentence, Math.min(cue, source.first) - 1);
    if (source === null || content === null) continue;
    const end = Math.max(cue + 1, source.last);
    const told =
      opensClause(scene, content.first, source.first > cue) &&
      endsHere(scene, end) &&
      (tokenTag(scene, cue) !== "VBN" || isLastVerb(scene, cue, sentence.last));
    if (!told || taken.subarray(content.first, end).includes(1)) return [];
    return [{ ...draftOf("said-that", [content]), cue: { first: cue, last: cue + 1 }, source }];
  }
  return [];
}

/** A finite verb of speech or writing that takes a clause: "said", "admits"; "the port announced" can look like a participle. */
function reports(scene: Scene, cue: number): boolean {
  const word = cueWord(scene.document.tokens[cue]?.lower ?? "");
  if (word === undefined || word.act === "thought" || !isCue(scene, cue)) return false;
  return /^VB[DZPN]$/.test(tokenTag(scene, cue));
}

function tokenTag({ document: { tokens } }: Scene, at: number): string {
  return tokens[at]?.tag ?? "";
}

/** Behind "a project announced in May" goes on a clause that it stands in: "was dropped". */
function isLastVerb(scene: Scene, cue: number, last: number): boolean {
  for (let at = cue + 1; at < last; at++) if (/^(?:VB[DZP]|MD|,)$/.test(tokenTag(scene, at))) return false;
  return true;
}

/** "The ferry", not "When the ferry" nor "Sailing to Oslo", which hang on the clause behind them; but before "says Berg" nothing does. */
function opensClause({ document: { tokens } }: Scene, first: number, inverted: boolean): boolean {
  const tag = tokens[first]?.tag ?? "";
  return /^(?:DT|PDT|PRP|NN|JJ|CD|EX)/.test(tag) || (inverted && /^(?:IN|RB|VBN|CC)/.test(tag));
}

/** From the sentence's start, or what a semicolon parts, to the comma before source and cue: a clause, or an answer. */
function contentOf(scene: Scene, { first, last }: Sentence, comma: number): TokenRange | null {
  const { tokens } = scene.document;
  if (tokens[comma]?.text !== ",") return null;
  let start = comma;
  while (start > first && tokens[start - 1]?.text !== ";") start--;
  if (tokens[start]?.tag === "CC") start++;
  const content = { first: start, last: comma };
  if (comma >= last || comma - start < 2) return isAnswer(scene, content) ? content : null;
  return isClause(scene, content) || isAnswer(scene, content) ? content : null;
}

/** A clause without marks: it has a verb of its own. */
function isClause(scene: Scene, { first, last }: TokenRange): boolean {
  let verb = false;
  for (let at = first; at < last; at++) {
    if ((scene.quotedAt[at] ?? -1) >= 0) return false;
    verb ||= /^(?:VB[DPZ]|MD)$/.test(scene.document.tokens[at]?.tag ?? "");
  }
  return verb;
}

/** "How many? *Four hundred*, a steward told me.": a few words behind a question. */
function isAnswer({ document: { tokens }, quotedAt }: Scene, { first, last }: TokenRange): boolean {
  const asked = tokens[first - 1]?.text === "?" && tokens[first - 1]?.sentence !== tokens[first]?.sentence;
  return (
    asked && last - first <= quoteReach().answerWords && quotedAt.slice(first, last).every((at) => at < 0)
  );
}

/** The sentence's end, when, where and to whom, or who the source is: "on Thursday", "in a statement", ", who saw it". */
function endsHere({ document: { tokens }, times }: Scene, at: number): boolean {
  const next = tokens[at];
  if (next === undefined || /^[.!?;]$/.test(next.text)) return true;
  if (next.text === ",") return ASIDE.test(tokens[at + 1]?.tag ?? "");
  if (/^(?:IN|TO)$/.test(next.tag)) return next.lower !== "that";
  return times.some(({ start, end }) => start <= next.start && next.start < end);
}

/** ", *who* saw it", ", *speaking* in Oslo" */
const ASIDE = /^(?:W|VBG)/;
