import type { Token } from "../../../model/document.ts";
import type { Clause } from "../../../model/syntax.ts";
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

/** What governs a complement clause: the noun right before "that" ("claims that …"), else the verb above. */
export function complementEffect(tokens: Token[], parent: Clause, clause: Clause): Effect | null {
  const before = tokens[clause.first - 1];
  const near = before && /^(NN|JJ)/.test(before.tag) ? effectOf(before.lemma) : null;
  if (near) return near;
  const lemma = parent.verb?.lemma ?? "";
  return TELLING.has(lemma) ? "report" : effectOf(lemma);
}

/** With a clause these tell what is so ("warned that troops had crossed"); with an infinitive they bid. */
const TELLING = new Set("tell warn worry indicate show inform advise argue insist".split(" "));
