import { blockItems } from "../block-items.ts";
import { cluster, type Link } from "../cluster.ts";
import type { GatheredArticle } from "../gather-articles.ts";
import { compareNumber, compareText } from "../order.ts";
import { type Lexicon, makeLexicon } from "../words/bag.ts";
import type { Tokenizer } from "../words/tokens.ts";
import { compareQuotes } from "./compare-quotes.ts";
import { type QuoteSketch, type Saying, sketchQuote } from "./sketch-quote.ts";

/** Words of a quotation that make keys: its heaviest, so many. */
const HEAVY = 6;

/** Puts the variants of one utterance together: a group an utterance, its earliest variant first. */
export function sameQuotes(articles: GatheredArticle[], tokenizer: Tokenizer): Saying[][] {
  const lexicon = makeLexicon(tokenizer);
  const sketches = articles.flatMap(sayingsOf).map((saying) => sketchQuote(saying, { tokenizer, lexicon }));
  const judge = (i: number, j: number): number | null => {
    const [a, b] = [sketches[i], sketches[j]];
    return a === undefined || b === undefined ? null : compareQuotes(a, b, lexicon);
  };
  const links: Link[] = [];
  const keys = sketches.map((sketch) => keysOf(sketch, lexicon));
  for (const [a, b] of blockItems(keys, (index) => sketches[index]?.days ?? null)) {
    const score = judge(a, b);
    if (score !== null && score >= 0) links.push({ a, b, score });
  }
  return cluster(sketches.length, links, judge, 0).map((group) =>
    group.flatMap((index) => sketches[index]?.saying ?? []),
  );
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

/** A speaker's surname with each heavy word, and any two heavy words. */
function keysOf({ speaker, content, words }: QuoteSketch, lexicon: Lexicon): string[] {
  const heavy = lexicon.heaviest(content, HEAVY);
  const who = speaker === null ? null : speaker.slice(speaker.lastIndexOf("-") + 1);
  if (who === null) return [`"${words.slice(0, 12).join(" ")}`];
  return [...heavy.map((word) => `${who} ${word}`), `"${words.slice(0, 12).join(" ")}`];
}
