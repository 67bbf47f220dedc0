import type { Article } from "../model/article.ts";
import { binaryKind, documentKind } from "./binary.ts";
import { decode } from "./decode.ts";
import { isMail } from "./formats/is-mail.ts";
import { readPlain } from "./formats/plain.ts";
import type { GivenProvenance, Provenance, ReadProblem } from "./provenance.ts";

export type { GivenProvenance, Provenance, ReadProblem } from "./provenance.ts";

import { languageOf } from "./language.ts";

const HTML =
  /^\s*(?:<\?xml[^>]{0,200}>\s*|<!--(?:(?!-->)[\s\S]){0,1000}-->\s*)*<(?:!doctype\s+html|html|head|body|article|main|section|header|div|p|h[1-6]|meta|title|table|figure|span|script|style|link|center)\b/i;

/**
 * Decodes and cleans one article, given as bytes or as text. Any give an article or a problem; nothing throws.
 * A promise, because what only some inputs need (an HTML parser, a language detector) is loaded when they come.
 */
export async function readArticle(
  given: Uint8Array | string,
  known: GivenProvenance = {},
): Promise<Article | ReadProblem> {
  const provenance = { ...UNKNOWN, ...known };
  const bytes = typeof given === "string" ? new TextEncoder().encode(given) : given;
  const { source } = provenance;
  const document = documentKind(bytes);
  if (document !== null) return { source, code: "document", at: document };
  const kind = binaryKind(bytes);
  if (kind !== null) return { source, code: "binary", at: kind };
  const mail = isMail(bytes) ? await mailIn(bytes, provenance) : null;
  const { text, diagnostics } = mail ?? (await decode(bytes, provenance.charset));
  if (!/\S/.test(text)) return { source, code: "empty", at: null };
  const told = mail?.provenance ?? provenance;
  const article = isHtml(text) ? await readPage(text, told) : readPlain(text, told);
  if (article.blocks.length === 0 && !/\S/.test(article.text)) return { source, code: "empty", at: null };
  const language = await languageOf(blockText(article));
  return withLanguage({ ...article, diagnostics: [...diagnostics, ...article.diagnostics] }, language);
}

/** What is not said of an article; one without a name is `-`, as standard input is. */
const UNKNOWN: Provenance = {
  source: "-",
  published: null,
  title: null,
  outlet: null,
  url: null,
  charset: null,
};

async function mailIn(bytes: Uint8Array, provenance: Provenance) {
  const { openMail } = await import("./formats/mail.ts");
  const mail = await openMail(bytes, provenance);
  return mail && { ...mail, diagnostics: [] };
}

/** A text whose first tag is one of a page's. */
function isHtml(text: string): boolean {
  return HTML.test(text.slice(0, 4000));
}

async function readPage(text: string, provenance: Provenance): Promise<Article> {
  const { readHtmlArticle } = await import("./formats/html/read-html.ts");
  return readHtmlArticle(text, provenance);
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
