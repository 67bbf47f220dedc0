import type { Story } from "../read-story.ts";

/** What a story of the corpus must have at least, and at most. */
const SIZES = {
  articles: [6, 9],
  words: [350, 800],
  "lines of level 1": [5, 10],
  "pairs apart": [15, Number.POSITIVE_INFINITY],
} as const;

/** A story has as many articles, words in each, first lines of its timeline and pairs that look alike as the guidelines ask. */
export function sizesRight({ articles, notes: { lines, apart } }: Story): string[] {
  const first = lines.filter(({ level }) => level === 1).length;
  return [
    ...outside("articles", articles.length),
    ...articles.flatMap(({ file, text }) =>
      outside("words", text.match(/\S+/g)?.length ?? 0).map((problem) => `${file}: ${problem}`),
    ),
    ...outside("lines of level 1", first),
    ...outside("pairs apart", apart.length),
  ];
}

function outside(what: keyof typeof SIZES, count: number): string[] {
  const [least, most] = SIZES[what];
  return count >= least && count <= most ? [] : [`${count} ${what}`];
}
