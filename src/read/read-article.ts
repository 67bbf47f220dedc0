import type { Article } from "../model/article.ts";
import { binaryKind } from "./binary.ts";
import { decode } from "./decode.ts";
import { languageOf } from "./language.ts";
import { readText } from "./read-text.ts";

/** What the caller knows of an article beside its bytes (`--metadata`, `--published`, a stream's fields, an HTTP header). */
export interface Provenance {
  source: string;
  published: { value: string; basis: "metadata" | "option" } | null;
  title: string | null;
  outlet: string | null;
  url: string | null;
  charset: string | null;
}

/** A reason why an input cannot be read, as data; the wording is the command line's. */
export interface ReadProblem {
  source: string;
  code: string;
  /** Line, byte or member where it broke. */
  at: string | null;
}

/**
 * Decodes and cleans one article. Any bytes give an article or a problem; nothing throws.
 * A promise, because what only some inputs need (an HTML parser, a language detector) is loaded when they come.
 */
export async function readArticle(bytes: Uint8Array, provenance: Provenance): Promise<Article | ReadProblem> {
  const { source } = provenance;
  const kind = binaryKind(bytes);
  if (kind !== null) return { source, code: "binary", at: kind };
  const { text, diagnostics } = await decode(bytes, provenance.charset);
  if (!/\S/.test(text)) return { source, code: "empty", at: null };
  const article = readText(text, provenance);
  const language = await languageOf(blockText(article));
  return withLanguage({ ...article, diagnostics: [...diagnostics, ...article.diagnostics] }, language);
}

/** The first paragraphs of the article, without what stands around it. */
function blockText({ text, blocks }: Article): string {
  const first = blocks.at(0)?.start ?? 0;
  return text.slice(first, first + 6000);
}

/** What is surely not English stays a valid article without blocks. */
function withLanguage(article: Article, language: string): Article {
  if (language === "en") return article;
  const message = `The text is in another language (${language}); only English is read.`;
  const note = { code: "language", message, start: null, end: null };
  return { ...article, language, blocks: [], diagnostics: [...article.diagnostics, note] };
}
