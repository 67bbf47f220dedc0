import type { QuoteRecord } from "../../../model/article-record.ts";
import type { Mention } from "../../../model/mention.ts";
import { type Draft, overlap } from "../draft.ts";
import type { Scene } from "../scene.ts";
import { nounPhrase } from "./speaker.ts";

const TELLS =
  /^(?:tell|ask|remind|inform|assure|warn|urge|advise|order|instruct|thank|answer|congratulate|address)$/;

/** To whom it was said: "told Putin", "replied to reporters", "said in a speech to parliament". */
export function addresseeOf(scene: Scene, draft: Draft): QuoteRecord["addressee"] {
  const { cue } = draft;
  if (cue === null) return null;
  const { tokens } = scene.document;
  const told = TELLS.test(lemmaOf(scene, cue.first));
  for (let i = cue.last; i < Math.min(cue.last + 4, tokens.length); i++) {
    const direct = told && i === cue.last;
    const to = tokens[i]?.lower === "to" && i > cue.last - 1;
    if (!direct && !to) continue;
    const found = mentionAt(scene, to ? i + 1 : i);
    if (found !== null && fits(draft, found)) return refer(scene, found);
  }
  return null;
}

function lemmaOf(scene: Scene, index: number): string {
  const token = scene.document.tokens[index];
  return cueLemma(token?.lower ?? "") ?? token?.lemma ?? "";
}

const TOLD: Record<string, string> = {
  told: "tell",
  tells: "tell",
  telling: "tell",
  asked: "ask",
  asks: "ask",
};

function cueLemma(lower: string): string | undefined {
  return TOLD[lower];
}

function mentionAt(scene: Scene, index: number): Mention | null {
  return scene.people.mentions[scene.mentionAt[index] ?? -1] ?? null;
}

/** An addressee is neither the source nor part of what is said. */
function fits(draft: Draft, mention: Mention): boolean {
  if (draft.source !== null && overlap(draft.source, mention)) return false;
  return !draft.parts.some((part) => overlap(part, mention));
}

/** A mention as the record refers to it. */
export function refer(scene: Scene, mention: Mention): QuoteRecord["via"][number] {
  const entity = scene.people.entities[mention.entity];
  const { start, end } = mention;
  return { id: entity?.id ?? null, name: entity?.name ?? nounPhrase(mention.text), start, end };
}
