import { extractArticle } from "../article/extract-article.ts";
import { publishRecord } from "../export/publish-record.ts";
import type { Article } from "../model/article.ts";
import type { ArticleRecord } from "../model/article-record.ts";
import type { Profile } from "../profile/profile.ts";

/** Extracts an article's record in its published form: offsets in code points, and the text where asked for. */
export function extractPublished(article: Article, profile: Profile, withText = false): ArticleRecord {
  const record = publishRecord(extractArticle(article, profile), article.text);
  return withText ? { ...record, text: article.text } : record;
}
