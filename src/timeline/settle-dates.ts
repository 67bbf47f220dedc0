import type { GatheredArticle } from "./gather-articles.ts";
import type { Tokenizer } from "./words/tokens.ts";

/** Gives undated articles the date of publication that their sisters' dated events imply. */
export function settleDates(articles: GatheredArticle[], _tokenizer: Tokenizer): GatheredArticle[] {
  return articles;
}
