import type { EventKind } from "../../../model/article-record.ts";
import { ploverNouns, ploverVerbs } from "./plover.ts";

/** The entry of a trigger word: its PLOVER type, or null for other happenings. */
export interface Entry {
  kind: EventKind | null;
}

interface Lexicon {
  verbs: Map<string, Entry>;
  nouns: Map<string, Entry>;
  /** What the nouns of two words or more end in, behind a hyphen: "conference" of "news-conference". */
  tails: Set<string>;
}

let lexicon: Lexicon | null = null;

/** The trigger lexicon, built on first use from the tables in `plover.ts`. */
export function eventLexicon(): Lexicon {
  lexicon ??= build();
  return lexicon;
}

function build(): Lexicon {
  const built: Lexicon = { verbs: new Map(), nouns: new Map(), tails: new Set() };
  for (const [kind, words] of ploverVerbs) fill(built.verbs, kind, words);
  for (const [kind, words] of ploverNouns) fill(built.nouns, kind, words);
  for (const noun of built.nouns.keys())
    for (let at = noun.indexOf("-"); at >= 0; at = noun.indexOf("-", at + 1))
      built.tails.add(noun.slice(at + 1));
  return built;
}

/** The first list that has a word decides. */
function fill(into: Map<string, Entry>, kind: EventKind | null, words: string): void {
  for (const word of words.split(/\s+/)) if (!into.has(word)) into.set(word, { kind });
}
