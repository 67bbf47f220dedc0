import type { Article } from "../../src/model/article.ts";
import { readArticle } from "../../src/read/read-article.ts";

/** Reads a text as a file of which nothing but its name, and perhaps its day, is known. */
export async function readText({
  file,
  text,
  published = null,
}: {
  file: string;
  text: string;
  published?: string | null;
}): Promise<Article> {
  const about = { source: file, published: null, title: null, outlet: null, url: null, charset: null };
  const date = published === null ? null : { value: published, basis: "metadata" as const };
  const article = await readArticle(new TextEncoder().encode(text), { ...about, published: date });
  if (!("text" in article)) throw new Error(`${file}: ${article.code}`);
  return article;
}
