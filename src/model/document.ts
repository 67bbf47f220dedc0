import type { Article, Block } from "./article.ts";
import type { Span } from "./span.ts";
import type { ClauseTree } from "./syntax.ts";

/** A word or a punctuation mark. */
export interface Token extends Span {
  /** As the article writes it; paired quotation marks read alike, however it writes them. */
  text: string;
  lower: string;
  /** Base form ("said" → "say"). */
  lemma: string;
  /** Penn Treebank part of speech ("VBD", "NNP", ","). */
  tag: string;
  /** Index of the head token in the document, or -1 for the root of a sentence. */
  head: number;
  /** Universal Dependencies relation to the head ("nsubj", "ccomp", "obl"). */
  dep: string;
  /** Index of the sentence in `Document.sentences`. */
  sentence: number;
}

/** A sentence: its span, its block, and its tokens `[first, last)`. */
export interface Sentence extends Span {
  block: number;
  first: number;
  last: number;
}

/** Words between quotation marks, paired before sentences are split. */
export interface QuotedSpan extends Span {
  /** `[start, end)` with the marks; the content lies between them. */
  inner: Span;
  block: number;
  style: "double" | "single";
  /** How the stretch ends: by a mark, or by the paragraph because no mark closes it. */
  closed: boolean;
  /** Opens a paragraph while the paragraph before was left open: the quotation runs on. */
  continues: boolean;
  /** Index of the quoted span around this one, or -1. */
  outer: number;
}

/**
 * An article cut into blocks, sentences, tokens and quoted spans, and how its sentences are built: what every later stage
 * reads. Offsets are UTF-16.
 */
export interface Document {
  article: Article;
  text: string;
  blocks: Block[];
  sentences: Sentence[];
  tokens: Token[];
  quoted: QuotedSpan[];
  /** The clauses of each sentence. */
  clauses: ClauseTree[];
}
