import type { Draft, TokenRange } from "../draft.ts";
import { sourceOf } from "../rules/clause.ts";
import { stretchOf } from "../rules/stretch.ts";
import type { Scene } from "../scene.ts";
import { phraseAt } from "./outlet.ts";

/** "Interfax quoted Yuri Ushakov as saying …": Ushakov's words, via Interfax. */
export function quotedAs(scene: Scene, draft: Draft): Draft {
  const { tokens, sentences } = scene.document;
  const sentence = sentences[tokens[draft.cue?.first ?? -1]?.sentence ?? -1];
  if (draft.cue === null || sentence === undefined) return draft;
  const quoted = indexOf(
    scene,
    /^(?:quoted|quotes|quoting|cited|cites|citing)$/,
    sentence.first,
    sentence.last,
  );
  const saying = quoted < 0 ? -1 : indexOf(scene, /^(?:saying|telling)$/, quoted, sentence.last);
  if (saying < 0 || tokens[saying - 1]?.lower !== "as") return draft;
  if (draft.cue.first !== quoted && draft.cue.first !== saying) return draft;
  const source = phraseAt(scene, quoted + 1, saying);
  const relay = sourceOf(scene, quoted);
  if (source === null || relay === null || relay.first >= quoted) return draft;
  return { ...draft, parts: partsOf(scene, draft, relay, saying), source, via: [...draft.via, relay] };
}

/** `“We go,” Interfax quoted Ushakov as saying. “It is late.”`: what stands before the relay and behind "saying". */
function partsOf(scene: Scene, { parts }: Draft, relay: TokenRange, saying: number): TokenRange[] {
  const kept = parts.flatMap(({ first, last }) => {
    if (first < relay.first || first > saying) return [{ first, last }];
    const from = scene.document.tokens[saying + 1]?.text === "." ? saying + 2 : saying + 1;
    return last > from ? [{ first: from, last }] : [];
  });
  const index = scene.quotedAt[relay.first - 1] ?? -1;
  const stretch = kept.some(({ first }) => first < relay.first) ? null : stretchOf(scene, index);
  return stretch === null ? kept : [stretch, ...kept];
}

/** The first token outside quotation marks that is one of some words, or -1. */
function indexOf(scene: Scene, words: RegExp, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    if ((scene.quotedAt[i] ?? -1) < 0 && words.test(scene.document.tokens[i]?.lower ?? "")) return i;
  }
  return -1;
}
