import { cueWord } from "../../../english/lexicon.ts";
import { subjectOf } from "../../syntax/syntax.ts";
import { quoteReach } from "../decisions.ts";
import { type Draft, draftOf } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { stretchOf } from "./stretch.ts";

/**
 * The clause behind "that" around some marked words that nothing else has found: "The clerk told the jury that *her brother was
 * “no help at all”*", "The port has let it be known that *it was “a matter of days”*".
 */
export function findSaidMarked(scene: Scene, found: Draft[]): Draft[] {
  const { quoted, tokens } = scene.document;
  const taken = new Uint8Array(tokens.length);
  for (const { parts } of found) for (const { first, last } of parts) taken.fill(1, first, last);
  return quoted.flatMap((span, index) => {
    const stretch = span.outer < 0 && span.closed ? stretchOf(scene, index) : null;
    if (stretch === null || taken[stretch.first] === 1) return [];
    const that = thatBefore(scene, stretch.first);
    const content = that < 0 ? null : { first: that + 1, last: endOf(scene, stretch.last) };
    const told = content === null ? null : cueBefore(scene, that);
    if (content === null || told === null || taken.subarray(content.first, content.last).includes(1))
      return [];
    return [{ ...draftOf("said-that", [content]), ...told }];
  });
}

/** The "that" that opens the clause of a place, before any mark or semicolon; -1 for none. */
function thatBefore({ document: { tokens }, quotedAt }: Scene, place: number): number {
  let verb = false;
  for (let at = place - 1; at >= 0 && tokens[at]?.sentence === tokens[place - 1]?.sentence; at -= 1) {
    const token = tokens[at];
    if ((quotedAt[at] ?? -1) >= 0 || /^[;:]$/.test(token?.text ?? "")) return -1;
    verb ||= /^(?:VB[DPZ]|MD)$/.test(token?.tag ?? "");
    if (token?.lower === "that" && (token.tag === "IN" || token.dep === "mark")) return verb ? at : -1;
  }
  return -1;
}

/** A verb of speech or writing before "that", its listener or the day between them, and its subject. */
function cueBefore({ document, quotedAt }: Scene, that: number): Pick<Draft, "cue" | "source"> | null {
  const { tokens } = document;
  for (let at = that - 1; at >= that - quoteReach().nounBefore; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (quotedAt[at] ?? -1) >= 0 || token.sentence !== tokens[that]?.sentence)
      return null;
    const act = /^VB[DNPZ]$/.test(token.tag) ? cueWord(token.lower)?.act : undefined;
    if (act === undefined || act === "thought") continue;
    const source = subjectOf(document, at);
    const known = source !== null && source.last <= at && !/^(?:W|EX)/.test(tokens[source.first]?.tag ?? "");
    return known ? { cue: { first: at, last: at + 1 }, source } : null;
  }
  return null;
}

/** Where the words go on behind their marks: up to a comma or the sentence's end. */
function endOf({ document: { tokens } }: Scene, last: number): number {
  const sentence = tokens[last - 1]?.sentence;
  let at = last;
  while (tokens[at] !== undefined && tokens[at]?.sentence === sentence && !PARTS.test(tokens[at]?.text ?? ""))
    at += 1;
  return at;
}

const PARTS = /^[.,;:!?–—()-]$/;
