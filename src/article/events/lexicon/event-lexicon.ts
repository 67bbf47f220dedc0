import type { EventKind } from "../../../model/article-record.ts";
import { ploverNouns, ploverVerbs } from "./plover.ts";

/** The entry of a trigger word: its PLOVER type, or null for other happenings. */
export interface Entry {
  kind: EventKind | null;
}

interface Lexicon {
  verbs: Map<string, Entry>;
  nouns: Map<string, Entry>;
}

let lexicon: Lexicon | null = null;

/** The trigger lexicon, built on first use from the tables in `plover.ts`. */
export function eventLexicon(): Lexicon {
  lexicon ??= build();
  return lexicon;
}

function build(): Lexicon {
  const built: Lexicon = { verbs: new Map(), nouns: new Map() };
  for (const [kind, words] of ploverVerbs) fill(built.verbs, kind, words);
  for (const [kind, words] of ploverNouns) fill(built.nouns, kind, words);
  return built;
}

/** The first list that has a word decides. */
function fill(into: Map<string, Entry>, kind: EventKind | null, words: string): void {
  for (const word of words.split(/\s+/)) if (!into.has(word)) into.set(word, { kind });
}
