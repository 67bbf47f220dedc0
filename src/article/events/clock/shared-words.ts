import type { Document, Token } from "../../../model/document.ts";
import type { Draft } from "../draft.ts";
import { clauseOf } from "../trigger.ts";
import type { Context } from "./contexts.ts";

/** The words by which a sentence goes on with what another tells: its names and its nouns. */
export interface SentenceWords {
  names: ReadonlySet<string>;
  nouns: ReadonlySet<string>;
}

/** The names and nouns of each sentence. */
export function wordsOfSentences({ sentences, tokens }: Document): SentenceWords[] {
  return sentences.map(({ first, last }) => {
    const [names, nouns] = [new Set<string>(), new Set<string>()];
    for (let i = first; i < last; i++) {
      const { tag, lower, lemma } = tokens[i] as Token;
      if (tag === "NNP" || tag === "NNPS") names.add(lower);
      else if (tag === "NN" || tag === "NNS") nouns.add(lemma);
    }
    return { names, nouns };
  });
}

/** What two happenings of different sentences have in common: "Pell sold the mill. ... Pell had bought the mill". */
export function inCommon(
  { tokens }: Document,
  words: readonly SentenceWords[],
  one: Draft,
  other: Draft,
): Context[] {
  const [a, b] = [words[one.trigger.sentence], words[other.trigger.sentence]];
  if (a === undefined || b === undefined || a === b) return [];
  const [subject, theirs] = [subjectOf(tokens, one), subjectOf(tokens, other)];
  const found: (Context | false)[] = [
    meet(a.names, b.names) && "shares-name",
    meet(a.nouns, b.nouns) && "shares-noun",
    subject !== null && subject === theirs && "shares-subject",
  ];
  return found.filter((each) => each !== false);
}

function meet(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  for (const word of some) if (others.has(word)) return true;
  return false;
}

/** The last word of the subject: "the two leaders" has "leaders". */
function subjectOf(tokens: readonly Token[], { trigger }: Draft): string | null {
  const { subject } = clauseOf(trigger);
  return subject === null ? null : (tokens[subject.last - 1]?.lower ?? null);
}
