import type { Draft } from "../draft.ts";
import { sourceOf } from "../rules/clause.ts";
import type { Scene } from "../scene.ts";
import { phraseAt } from "./outlet.ts";

/** "Interfax quoted Yuri Ushakov as saying …": Ushakov's words, via Interfax. */
export function quotedAs(scene: Scene, draft: Draft): Draft {
  const { tokens, sentences } = scene.document;
  const sentence = sentences[tokens[draft.cue?.first ?? -1]?.sentence ?? -1];
  if (draft.cue === null || sentence === undefined) return draft;
  const quoted = indexOf(scene, /^(?:quoted|quotes|quoting)$/, sentence.first, sentence.last);
  const saying = quoted < 0 ? -1 : indexOf(scene, /^(?:saying|telling)$/, quoted, sentence.last);
  if (saying < 0 || tokens[saying - 1]?.lower !== "as") return draft;
  if (draft.cue.first !== quoted && draft.cue.first !== saying) return draft;
  const source = phraseAt(scene, quoted + 1, saying);
  const relay = sourceOf(scene, quoted);
  if (source === null || relay === null || relay.first >= quoted) return draft;
  return { ...draft, source, via: [...draft.via, relay] };
}

/** The first token outside quotation marks that is one of some words, or -1. */
function indexOf(scene: Scene, words: RegExp, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    if ((scene.quotedAt[i] ?? -1) < 0 && words.test(scene.document.tokens[i]?.lower ?? "")) return i;
  }
  return -1;
}
