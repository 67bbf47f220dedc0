import { settlePublished } from "../../src/article/settle-published.ts";
import type { Article } from "../../src/model/article.ts";
import type { Provenance, ReadProblem } from "../../src/read/provenance.ts";
import { readArticle } from "../../src/read/read-article.ts";

/** Reads a page as if it lay in a file of that name. */
export function readPage(
  content: string | Uint8Array,
  given: Partial<Provenance> = {},
): Promise<Article | ReadProblem> {
  const provenance = { source: "page", published: null, title: null, outlet: null, url: null, charset: null };
  return readArticle(typeof content === "string" ? Buffer.from(content) : content, {
    ...provenance,
    ...given,
  });
}

/** Reads a page that holds an article. */
export async function articleOf(
  content: string | Uint8Array,
  given: Partial<Provenance> = {},
): Promise<Article> {
  const article = await readPage(content, given);
  if (!("text" in article)) throw new Error(`not read: ${article.code}`);
  return article;
}

/** The blocks of a page as "kind: text" lines. */
export async function blocksIn(content: string, given: Partial<Provenance> = {}): Promise<string[]> {
  const { text, blocks } = await articleOf(content, given);
  return blocks.map((block) => `${block.kind}: ${text.slice(block.start, block.end)}`);
}

/** The date of publication that a page settles on, with its basis, and the codes of what is said of it. */
export function publishedOf(article: Article): string {
  const { text, blocks } = article;
  const document = { article, text, blocks, sentences: [], tokens: [], quoted: [], clauses: [] };
  const { value, diagnostics } = settlePublished(document);
  const at =
    value !== null && value.start !== null && value.end !== null
      ? ` "${text.slice(value.start, value.end)}"`
      : "";
  const codes = diagnostics.map(({ code }) => ` (${code})`).join("");
  return `${value === null ? "none" : `${value.value} ${value.basis}${at}`}${codes}`;
}

/** All that reading says of a page, for a person to check. */
export function describePage(article: Article): string {
  const { text, blocks } = article;
  const head = [
    `title: ${article.title}`,
    `outlet: ${article.outlet}`,
    `byline: ${article.byline}`,
    `agency: ${article.agency}`,
    `dateline: ${article.dateline?.place ?? null}`,
    `language: ${article.language}`,
    `published: ${publishedOf(article)}`,
    `diagnostics: ${article.diagnostics.map(({ code }) => code).join(" ")}`,
  ];
  const lines = blocks.map(({ start, end, kind, post, repeat }) => {
    const where = `${post === null ? "" : ` ${post}`}${repeat ? " again" : ""}`;
    return `[${kind}${where}] ${text.slice(start, end).replaceAll(/\r?\n/g, " / ")}`;
  });
  return `${head.join("\n")}\n\n${lines.join("\n")}\n`;
}
