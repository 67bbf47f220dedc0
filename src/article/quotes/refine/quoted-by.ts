import type { Draft, TokenRange } from "../draft.ts";
import { sourceOf } from "../rules/clause.ts";
import { stretchOf } from "../rules/stretch.ts";
import type { Scene } from "../scene.ts";
import { phraseAt } from "./relaying-outlet.ts";

/**
 * "Interfax quoted Yuri Ushakov as saying …", "Ushakov was quoted by Interfax as saying …": Ushakov's words, via Interfax. So
 * does "cited", and "as having said".
 */
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
  const saying = quoted < 0 ? -1 : indexOf(scene, /^(?:saying|telling|said|told)$/, quoted, sentence.last);
  const as = tokens[saying - 1]?.lower === "having" ? saying - 2 : saying - 1;
  if (saying < 0 || tokens[as]?.lower !== "as") return draft;
  if (draft.cue.first !== quoted && draft.cue.first !== saying) return draft;
  const subject = sourceOf(scene, quoted);
  if (subject === null || subject.first >= quoted) return draft;
  const parts = partsOf(scene, draft, subject, saying);
  if (isPassive(scene, quoted)) {
    const relay = relayBy(scene, quoted, sentence.last);
    return { ...draft, parts, source: subject, via: relay === null ? draft.via : [...draft.via, relay] };
  }
  const source = phraseAt(scene, quoted + 1, as);
  return source === null ? draft : { ...draft, parts, source, via: [...draft.via, subject] };
}

function isPassive(scene: Scene, quoted: number): boolean {
  return /^(?:was|were|is|are|been|being)$/.test(scene.document.tokens[quoted - 1]?.lower ?? "");
}

/** "… was quoted *by Interfax* as saying", "… was quoted as saying *by Interfax*". */
function relayBy(scene: Scene, quoted: number, limit: number): TokenRange | null {
  const by = indexOf(scene, /^by$/, quoted, limit);
  return by < 0 ? null : phraseAt(scene, by + 1, limit);
}

/**
 * `“We go,” Interfax quoted Ushakov as saying. “It is late.”`: what stands before the relay and behind "saying"; where the marks
 * stand before it, only what has marks too: not "as saying *when the meeting began*".
 */
function partsOf(scene: Scene, { parts }: Draft, relay: TokenRange, saying: number): TokenRange[] {
  const kept = parts.flatMap(({ first, last }) => {
    if (first < relay.first || first > saying) return [{ first, last }];
    const from = /^(?:\.|that)$/.test(scene.document.tokens[saying + 1]?.text ?? "")
      ? saying + 2
      : saying + 1;
    return last > from ? [{ first: from, last }] : [];
  });
  const index = scene.quotedAt[relay.first - 1] ?? -1;
  const stretch = kept.some(({ first }) => first < relay.first) ? null : stretchOf(scene, index);
  const whole = stretch === null ? kept : [stretch, ...kept];
  const marked = ({ first }: TokenRange) => (scene.quotedAt[first] ?? -1) >= 0;
  const leads = whole.some((part) => part.first < relay.first && marked(part));
  return leads ? whole.filter((part) => part.first < relay.first || marked(part)) : whole;
}

/** The first token outside quotation marks that is one of some words, or -1. */
function indexOf(scene: Scene, words: RegExp, first: number, last: number): number {
  for (let i = first; i < last; i++) {
    if ((scene.quotedAt[i] ?? -1) < 0 && words.test(scene.document.tokens[i]?.lower ?? "")) return i;
  }
  return -1;
}
