import { cueWord, isPlainSaying } from "../../../english/lexicon.ts";
import type { QuoteRecord } from "../../../model/article-record.ts";
import { quoteReach } from "../decisions.ts";
import { type Draft, overlap, type TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { isOutlet, phraseAt } from "./relaying-outlet.ts";
import { nounPhrase } from "./speaker.ts";

type Relay = QuoteRecord["via"][number];

/**
 * Who passes a quotation on: what the finder knows, then "according to a Kyodo dispatch", "…, KCNA said", "through an
 * interpreter" in the cue's sentence, and the outlet that was told.
 */
export function relaysOf(scene: Scene, draft: Draft, addressee: Relay | null): Relay[] {
  const ranges = [...draft.via, ...inSentence(scene, draft)];
  const relays = ranges.map((range) => relay(scene, range));
  if (addressee !== null && toldOutlet(scene, addressee)) relays.push(addressee);
  const seen = new Set<string>();
  return relays.filter((r) => {
    const key = r.id ?? r.name ?? "";
    return !seen.has(key) && seen.add(key);
  });
}

function inSentence(scene: Scene, draft: Draft): TokenRange[] {
  const { tokens, sentences } = scene.document;
  const sentence = sentences[tokens[draft.cue?.first ?? -1]?.sentence ?? -1];
  if (sentence === undefined || draft.cue === null) return [];
  const found: TokenRange[] = [];
  for (let i = sentence.first; i < sentence.last; i++) {
    if (i === draft.cue.first || draft.parts.some((part) => i >= part.first && i < part.last)) continue;
    const range = relayAt(scene, i, sentence.last);
    if (range === null || (draft.source !== null && overlap(range, draft.source))) continue;
    if (!draft.parts.some((part) => overlap(part, range))) found.push(range);
  }
  return found;
}

/** A relay whose first word stands at a token. */
function relayAt(scene: Scene, at: number, limit: number): TokenRange | null {
  const { tokens } = scene.document;
  const [word, next] = [tokens[at]?.lower, tokens[at + 1]?.lower];
  if (word === "according" && next === "to") return outletWithin(scene, at + 2, limit);
  if (word === "citing") return outletWithin(scene, at + 1, limit);
  if (/^(?:through|via|by|of)$/.test(word ?? "")) {
    const range = phraseAt(scene, at + 1, limit);
    return range !== null && /^(?:interpreter|translator)$/.test(tokens[range.last - 1]?.lower ?? "")
      ? range
      : null;
  }
  return isPlainSaying(cueWord(word ?? "")?.lemma ?? "") ? subject(scene, at, limit) : null;
}

/** Behind "according to": the first outlet, country or person that the phrase names; else the phrase itself. */
function outletWithin(scene: Scene, first: number, limit: number): TokenRange | null {
  const phrase = phraseAt(scene, first, limit);
  if (phrase === null) return null;
  for (let i = first; i < Math.min(limit, first + quoteReach().relayWords); i++) {
    const mention = scene.people.mentions[scene.mentionAt[i] ?? -1];
    if (mention === undefined || scene.people.entities[mention.entity]?.kind !== "outlet") continue;
    return { first: mention.first, last: mention.last };
  }
  return phrase;
}

/** The outlet beside a verb of reporting: "…, KCNA said", "…, reported AP". */
function subject(scene: Scene, cue: number, limit: number): TokenRange | null {
  const behind = phraseAt(scene, cue + 1, limit);
  if (behind !== null && isOutlet(scene, behind)) return behind;
  const { mentions } = scene.people;
  const mention = mentions[scene.mentionAt[cue - 1] ?? -1];
  if (mention === undefined) return null;
  const range = { first: mention.first, last: cue };
  return isOutlet(scene, range) ? range : null;
}

function toldOutlet(scene: Scene, { id }: Relay): boolean {
  return id !== null && scene.people.entities.some((entity) => entity.id === id && entity.kind === "outlet");
}

function relay(scene: Scene, range: TokenRange): Relay {
  const { tokens, text } = scene.document;
  const start = tokens[range.first]?.start ?? 0;
  const end = tokens[range.last - 1]?.end ?? start;
  const words = text.slice(start, end);
  if (/translat|interpret/i.test(words)) return { id: null, name: "interpreter", start, end };
  for (let i = range.first; i < range.last; i++) {
    const mention = scene.people.mentions[scene.mentionAt[i] ?? -1];
    const entity = scene.people.entities[mention?.entity ?? -1];
    if (entity !== undefined) return { id: entity.id, name: entity.name, start, end };
  }
  return { id: null, name: nounPhrase(words), start, end };
}
