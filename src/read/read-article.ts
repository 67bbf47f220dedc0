import type { Article } from "../model/article.ts";
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
  const text = new TextDecoder().decode(bytes);
  return readText(text, provenance);
}
