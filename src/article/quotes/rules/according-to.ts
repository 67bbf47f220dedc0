import type { Token } from "../../../model/document.ts";
import { phraseStart } from "../../syntax/noun-phrase.ts";
import { type Draft, draftOf } from "../draft.ts";
import { phraseAt } from "../refine/relaying-outlet.ts";
import type { Scene } from "../scene.ts";

/**
 * A sentence that opens with its source: "According to Ann Berg, a keeper of the records, no boats had been seen." Or a clause
 * that hangs on it: "traders, according to whom there was no grain".
 */
export function findAccordingTo(scene: Scene): Draft[] {
  const { tokens, sentences } = scene.document;
  return sentences.flatMap(({ first, last }) => {
    const relative = accordingToWhom(scene, first, last);
    if (relative !== null) return [relative];
    if (tokens[first]?.lower !== "according" || tokens[first + 1]?.lower !== "to") return [];
    const comma = commaBefore(scene, first + 2, last);
    const source = comma === null ? null : phraseAt(scene, first + 2, comma);
    if (comma === null || source === null || MEASURE.test(tokens[source.last - 1]?.lower ?? "")) return [];
    const end = /^[.!?]$/.test(tokens[last - 1]?.text ?? "") ? last - 1 : last;
    const content = { first: comma + 1, last: end };
    return [{ ...draftOf("according-to", [content]), cue: { first, last: first + 1 }, source }];
  });
}

/** ", according to *whom*", "of traders, according to *which*": the phrase before the comma says the rest. */
function accordingToWhom(scene: Scene, first: number, last: number): Draft | null {
  const { tokens } = scene.document;
  for (let at = first + 2; at < last - 2; at++) {
    const held = tokens[at]?.lower === "according" && /^(?:whom|which)$/.test(tokens[at + 2]?.lower ?? "");
    if (!held || tokens[at - 1]?.text !== "," || (scene.quotedAt[at] ?? -1) >= 0) continue;
    const start = phraseStart(tokens, at - 1, first);
    const end = /^[.!?]$/.test(tokens[last - 1]?.text ?? "") ? last - 1 : last;
    if (start >= at - 1) return null;
    const draft = draftOf("according-to", [{ first: at + 3, last: end }]);
    return { ...draft, cue: { first: at, last: at + 1 }, source: { first: start, last: at - 1 } };
  }
  return null;
}

/** "According to plan, the boats left": nobody says so. */
const MEASURE = /^(?:plans?|schedule|custom|tradition|need|size|rank|age)$/;

/** "a keeper *who moved there*", ", *which closed*"; but "whoever" and "that the lamp was new" open no such clause. */
function isRelative(before: Token | undefined, token: Token | undefined): boolean {
  return RELATIVE.test(token?.lower ?? "") && /^(?:,|NN)/.test(before?.tag ?? "");
}

const RELATIVE = /^(?:who|whom|whose|which|that|where|when)$/;

/** The comma that the clause of what was said stands behind: an apposition and a relative clause have none of its own. */
function commaBefore({ document: { tokens } }: Scene, first: number, last: number): number | null {
  let comma = -1;
  let relative = false;
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (token?.text === ",") [comma, relative] = [i, false];
    else if (relative || isRelative(tokens[i - 1], token)) relative = true;
    else if (comma >= 0 && /^(?:VBD|VBZ|VBP|MD)$/.test(token?.tag ?? "")) return comma;
  }
  return null;
}
