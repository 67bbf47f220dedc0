import { markTag } from "../../src/nlp/mark-tags.ts";
import { describeWord, FIELDS, WORD } from "../../src/nlp/word-types.ts";
import type { Word } from "../learn/treebank.ts";

/** A word that has no only tag. */
export const NO_TAG = 255;

/** How many sets of tags have a number. */
const CLASSES = 250;

/** For each word's hash the number of its set of tags, and the only tag of a word that never varies. */
export type Lexicon = ReadonlyMap<number, [can: number, only: number]>;

/** Whether a token has its tag by table, or by the pairing of marks. */
export function isMark(text: string): boolean {
  return markTag(text) !== "" || /^["'’]$/.test(text);
}

/** Makes the lexicon of a treebank's sentences. */
export function lexiconOf(sentences: Word[][], tagIndex: ReadonlyMap<string, number>): Lexicon {
  const rows = [...countTags(sentences)].map(([key, counts]) => rowOf(key, counts));
  const frequent = rows.filter((row) => row.total >= 3).sort((a, b) => a.key - b.key);
  const sizes = new Map<string, number>();
  for (const row of frequent) sizes.set(row.often, (sizes.get(row.often) ?? 0) + row.total);
  const order = byCount(sizes).slice(0, CLASSES);
  const classes = new Map(order.map(([often], index) => [often, index + 1]));
  return new Map(
    frequent.map((row) => [row.key, [classes.get(row.often) ?? 0, tagIndex.get(row.only) ?? NO_TAG]]),
  );
}

function countTags(sentences: Word[][]): Map<number, Map<string, number>> {
  const seen = new Map<number, Map<string, number>>();
  const fields = new Int32Array(FIELDS);
  for (const word of sentences.flat()) {
    if (isMark(word.text)) continue;
    describeWord(word.text, word.text.toLowerCase(), fields, 0);
    const key = fields[WORD] as number;
    const counts = seen.get(key) ?? new Map<string, number>();
    counts.set(word.tag, (counts.get(word.tag) ?? 0) + 1);
    seen.set(key, counts);
  }
  return seen;
}

function rowOf(key: number, counts: Map<string, number>) {
  const total = [...counts.values()].reduce((a, b) => a + b, 0);
  const ordered = byCount(counts);
  const often = ordered.filter(([, count]) => count / total >= 0.04).slice(0, 3);
  const [tag = "", most = 0] = ordered[0] ?? [];
  const only = total >= 20 && most / total >= 0.99 ? tag : "";
  return { key, total, often: often.map(([each]) => each).join("|"), only };
}

/** The commonest first, equals in bytewise order. */
function byCount(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}
