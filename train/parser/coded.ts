import { lemmaOf } from "../../src/nlp/lemma.ts";
import { begin, type ParseState } from "../../src/nlp/parse-state.ts";
import { setWord } from "../../src/nlp/parse-words.ts";
import type { Word } from "../learn/treebank.ts";

/** A sentence as the parser sees it, with its gold tree: heads (the root is the sentence's length), relations, children. */
export interface Coded {
  words: Word[];
  tags: string[];
  lemmas: string[];
  /** Whether a token stands within quotation marks, 1 or 0. */
  quoted: number[];
  heads: number[];
  labels: number[];
  children: number[][];
}

/** Longer sentences are lists and tables. */
export const LONGEST = 200;

/** Codes sentences with the tags that a tagger gave them. Quotation marks may close in a later sentence. */
export function encode(sentences: Word[][], tags: string[][], labels: string[]): Coded[] {
  let depth = 0;
  return sentences.map((words, index) => {
    const own = tags[index] ?? [];
    const heads = words.map((word) => (word.head < 0 ? words.length : word.head));
    const quoted = words.map(({ tag }) => {
      if (tag === "``") depth = 1;
      if (tag === "''") depth = 0;
      return depth;
    });
    if (words.length < 3) depth = 0;
    const children: number[][] = [...words, null].map(() => []);
    for (const [child, head] of heads.entries()) children[head]?.push(child);
    return {
      words,
      tags: own,
      lemmas: words.map(({ text }, i) => lemmaOf(text, text.toLowerCase(), own[i] ?? "")),
      quoted,
      heads,
      labels: words.map((word) => labels.indexOf(word.dep)),
      children,
    };
  });
}

/** Puts a sentence into the parser's state. */
export function start(state: ParseState, { words, tags, lemmas, quoted }: Coded): void {
  for (const [i, { text }] of words.entries())
    setWord(state, i, { text, lemma: lemmas[i] ?? "", tag: tags[i] ?? "" }, quoted[i] ?? 0);
  begin(state, words.length);
}
