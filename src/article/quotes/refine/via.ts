import type { QuoteRecord } from "../../../model/article-record.ts";
import type { Draft, TokenRange } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { nounPhrase } from "./speaker.ts";

/** Who relays it: draft's own relays, an interpreter, and the outlet that was told. */
export function relaysOf(scene: Scene, draft: Draft): QuoteRecord["via"] {
  return draft.via.map((range) => relay(scene, range));
}

function relay(scene: Scene, range: TokenRange): QuoteRecord["via"][number] {
  const { tokens, text } = scene.document;
  const start = tokens[range.first]?.start ?? 0;
  const end = tokens[range.last - 1]?.end ?? start;
  for (let i = range.first; i < range.last; i++) {
    const mention = scene.people.mentions[scene.mentionAt[i] ?? -1];
    const entity = scene.people.entities[mention?.entity ?? -1];
    if (entity !== undefined) return { id: entity.id, name: entity.name, start, end };
  }
  return { id: null, name: nounPhrase(text.slice(start, end)), start, end };
}
