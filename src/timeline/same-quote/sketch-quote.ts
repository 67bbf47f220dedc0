import type { QuoteRecord } from "../../model/article-record.ts";
import type { GatheredArticle } from "../gather-articles.ts";
import { type Days, daysOf } from "../same-event/sketch-event.ts";
import type { Bag, Words } from "../words/bag.ts";
import { wordsOf } from "../words/tokens.ts";

/** One telling of a quotation by one article. */
export interface Saying {
  article: GatheredArticle;
  quote: QuoteRecord;
  /** Told in a title or standfirst. */
  heading: boolean;
}

/** What a quotation is compared by. */
export interface QuoteSketch {
  saying: Saying;
  speaker: string | null;
  days: Days | null;
  /** All its words in order, for verbatim runs. */
  words: string[];
  content: Bag;
}

/** Makes the sketch of a quotation. */
export function sketchQuote(saying: Saying, { tokenizer, lexicon }: Words): QuoteSketch {
  const { quote } = saying;
  return {
    saying,
    speaker: quote.speaker?.id ?? null,
    days: daysOf(quote.said),
    words: wordsOf(quote.text),
    content: lexicon.bag(tokenizer.stems(quote.text)),
  };
}
