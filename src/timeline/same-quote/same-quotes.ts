import { mix, SEED } from "../../nlp/hash.ts";
import { blockItems, hashOf } from "../block-items.ts";
import { cluster } from "../cluster.ts";
import { quotePairs, sameQuote } from "../decisions.ts";
import type { GatheredArticle } from "../gathered.ts";
import { Links } from "../links.ts";
import { compareNumber, compareText } from "../order.ts";
import { surnameOf } from "../parties.ts";
import type { Lexicon } from "../words/bag.ts";
import type { Words } from "../words/words.ts";
import { compareQuotes } from "./compare-quotes.ts";
import { type QuoteSketch, type Saying, sketchQuote } from "./sketch-quote.ts";

/** Puts the variants of one utterance together: a group an utterance, its earliest variant first. */
export function sameQuotes(articles: GatheredArticle[], words: Words): Saying[][] {
  const { lexicon } = words;
  const sketches = sketchQuotes(articles, words);
  const judge = (i: number, j: number): number | null => {
    const [a, b] = [sketches[i], sketches[j]];
    return a === undefined || b === undefined ? null : compareQuotes(a, b, lexicon);
  };
  const { least, mean } = sameQuote();
  const links = new Links();
  for (const [a, b] of pairsOfQuotes(sketches, lexicon)) {
    const score = judge(a, b);
    if (score !== null && score >= least) links.add(a, b, score);
  }
  return cluster(sketches.length, links, judge, { least, mean }).map((group) =>
    group.flatMap((index) => sketches[index]?.saying ?? []),
  );
}

/** Pairs of quotations worth comparing. */
export function pairsOfQuotes(
  sketches: readonly QuoteSketch[],
  lexicon: Lexicon,
): Iterable<[number, number]> {
  return blockItems(sketches.length, (index) => {
    const sketch = sketches[index];
    return sketch === undefined ? [] : keysOfQuote(sketch, lexicon);
  });
}

/** Sketches every quotation, article by article in the order of the timeline, so that indexes are a total order. */
export function sketchQuotes(articles: GatheredArticle[], words: Words): QuoteSketch[] {
  return articles.flatMap(sayingsOf).map((saying) => sketchQuote(saying, words));
}

function sayingsOf(article: GatheredArticle): Saying[] {
  const quotes = [...article.quotes].sort(
    (a, b) => compareNumber(startOf(a.spans), startOf(b.spans)) || compareText(a.id, b.id),
  );
  return quotes.map((quote) => ({
    article,
    quote,
    heading: article.headings.some(
      ({ start, end }) => startOf(quote.spans) >= start && startOf(quote.spans) < end,
    ),
  }));
}

function startOf(spans: { start: number }[]): number {
  return spans[0]?.start ?? 0;
}

/** What a quotation is filed under: each speaker's surname with each heavy word, two heavy words, and its first words. */
function keysOfQuote({ speakers, content, words }: QuoteSketch, lexicon: Lexicon): number[] {
  const heavy = lexicon
    .heaviest(content, quotePairs().heavyWords)
    .filter((word) => !lexicon.stem(word).startsWith("@"));
  const hashes = heavy.map(lexicon.hash);
  const who = speakers.map((id) => hashOf(surnameOf(id)));
  return [
    ...who.flatMap((name) => hashes.map((word) => mix(mix(SEED, name), word))),
    ...hashes.flatMap((word, i) => hashes.slice(i + 1).map((other) => mix(word, other))),
    words.slice(0, quotePairs().startWords).reduce((hash, word) => mix(hash, lexicon.hash(word)), SEED),
  ];
}
