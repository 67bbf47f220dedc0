import { type Effect, governors } from "../lexicon/factuality.ts";

let effects: Map<string, Effect> | null = null;

/** What a governing lemma makes of the happening under it ("plan" → scheduled), or null; the first list that has it decides. */
export function effectOf(lemma: string): Effect | null {
  effects ??= build();
  return effects.get(lemma) ?? null;
}

function build(): Map<string, Effect> {
  const map = new Map<string, Effect>();
  for (const [effect, words] of governors) {
    for (const word of words.split(/\s+/)) if (!map.has(word)) map.set(word, effect);
  }
  return map;
}
