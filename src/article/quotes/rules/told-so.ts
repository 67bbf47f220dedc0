import { subjectOf } from "../../syntax/syntax.ts";
import { quoteReach } from "../decisions.ts";
import { type Draft, draftOf, type TokenRange } from "../draft.ts";
import { phraseAt } from "../refine/relaying-outlet.ts";
import type { Scene } from "../scene.ts";

/**
 * Reported speech behind set phrases and nouns that nothing else has found: "the paper *has it that* he wept", "his office *let it
 * be known that* he would go", "he *let us know that* he would come", "the minister *put it to her that* she knew", "*his story that* she had agreed", "*a claim by the
 * union that* it was safe".
 */
export function findToldSo(scene: Scene, found: Draft[]): Draft[] {
  const taken = new Uint8Array(scene.document.tokens.length);
  for (const { parts } of found) for (const { first, last } of parts) taken.fill(1, first, last);
  return scene.document.tokens.flatMap((token, at) => {
    if (token.lower !== "that" || (scene.quotedAt[at] ?? -1) >= 0) return [];
    const told = phraseBefore(scene, at) ?? nounBefore(scene, at);
    const content = clauseBehind(scene, at + 1);
    if (told === null || content === null || taken.subarray(content.first, content.last).includes(1))
      return [];
    return [{ ...draftOf("said-that", [content]), ...told }];
  });
}

type Told = Pick<Draft, "cue" | "source">;

/** "has it", "let it be known", "put it about", "put it to her", "made it clear" before "that". */
function phraseBefore({ document }: Scene, that: number): Told | null {
  const { tokens } = document;
  const words = tokens.slice(Math.max(0, that - quoteReach().nounBefore), that).map(({ lower }) => lower);
  const found = SET.exec(words.join(" "));
  if (found === null) return null;
  const verb = that - found[0].split(" ").length;
  const source = subjectOf(document, verb);
  const before = source !== null && source.last <= verb && tokens[source.first]?.tag !== "WP";
  return before ? { cue: { first: verb, last: verb + 1 }, source } : null;
}

const SET =
  /(?:(?:has|had|have) it|lets? it be known|lets? (?:it be|\S+(?: \S+)?) know|puts? it (?:about|around)|put it to \S+(?: \S+)?|(?:makes?|made) (?:it )?(?:clear|plain))$/;

/** "his story", "a claim by the union", "reports in the press", "the union's claim" before "that": a noun of saying with its source. */
function nounBefore(scene: Scene, that: number): Told | null {
  const { tokens, sentences } = scene.document;
  const from = sentences[tokens[that]?.sentence ?? -1]?.first ?? that;
  for (let at = that - 1; at >= Math.max(from, that - quoteReach().nounBefore); at--) {
    if (!NOUN.test(tokens[at]?.lower ?? "") || !/^NN/.test(tokens[at]?.tag ?? "")) continue;
    const source = at === that - 1 ? ownerBefore(scene, at) : makerBehind(scene, at + 1, that);
    return source === null ? null : { cue: { first: at, last: at + 1 }, source };
  }
  return null;
}

const NOUN =
  /^(?:claims?|story|assurances?|allegations?|charges?|statements?|suggestions?|arguments?|complaints?|admissions?|warnings?|insistence|denials?|contention|assertions?|testimony|promises?)$/;

/** "*his* story", "*the union's* claim" */
function ownerBefore({ document: { tokens } }: Scene, noun: number): TokenRange | null {
  let at = noun - 1;
  while (/^JJ/.test(tokens[at]?.tag ?? "")) at--;
  if (tokens[at]?.tag === "PRP$") return { first: at, last: at + 1 };
  if (tokens[at]?.tag !== "POS") return null;
  let first = at;
  while (/^(?:NN|JJ|DT)/.test(tokens[first - 1]?.tag ?? "")) first--;
  return first < at ? { first, last: at } : null;
}

/** "by *the union*", "of *Western media*", up to "that". */
function makerBehind(scene: Scene, at: number, that: number): TokenRange | null {
  if (!/^(?:by|of|from)$/.test(scene.document.tokens[at]?.lower ?? "")) return null;
  const source = phraseAt(scene, at + 1, that);
  return source?.last === that ? source : null;
}

/** The clause up to the sentence's end, or to what a semicolon, a colon or ", but" parts from it. */
function clauseBehind(scene: Scene, first: number): TokenRange | null {
  const { tokens, sentences } = scene.document;
  const end = sentences[tokens[first]?.sentence ?? -1]?.last ?? first;
  let verb = false;
  for (let at = first; at < end; at++) {
    const token = tokens[at];
    if ((scene.quotedAt[at] ?? -1) >= 0) continue;
    verb ||= /^(?:VB[DPZ]|MD)$/.test(token?.tag ?? "");
    const parted =
      /^[.;:!?–—]$/.test(token?.text ?? "") ||
      (token?.text === "," && /^but$/.test(tokens[at + 1]?.lower ?? ""));
    if (parted) return verb && at - first > 2 ? { first, last: at } : null;
  }
  return verb && end - first > 2 ? { first, last: end } : null;
}
