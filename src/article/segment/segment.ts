import type { Article, Block } from "../../model/article.ts";
import type { Document, QuotedSpan } from "../../model/document.ts";
import type { Span } from "../../model/span.ts";
import { kindOf, SPACE } from "./chars.ts";
import { type Around, pairMarks, type Stretch } from "./pair-marks.ts";
import { splitSentences } from "./split-sentences.ts";
import { type PairedMark, tokenize } from "./tokenize.ts";

/** Cuts an article's blocks into quoted spans, sentences and tokens: marks are paired before sentences split. */
export function segment(article: Article): Document {
  const document = emptyDocument(article);
  let leftOpen = false;
  document.blocks.forEach((block, index) => {
    const around = { leftOpen, reopens: opensWithMark(document.text, document.blocks[index + 1]) };
    leftOpen = addBlock(document, block, index, around);
  });
  return document;
}

function emptyDocument(article: Article): Document {
  const { text, blocks } = article;
  return { article, text, blocks, sentences: [], tokens: [], quoted: [], clauses: [] };
}

/** Adds a block's marks, tokens and sentences; tells whether it ends within a quotation. */
function addBlock(document: Document, block: Block, index: number, around: Around): boolean {
  const stretches = pairMarks(document.text, block, around);
  const base = document.quoted.length;
  for (const stretch of stretches) document.quoted.push(quotedSpan(stretch, index, base));
  addSentences(document, block, index, stretches);
  const open = stretches.findLast((stretch) => stretch.outer < 0);
  return open?.closed === false && isEnd(document.text, open.end, block.end);
}

function quotedSpan(stretch: Stretch, block: number, base: number): QuotedSpan {
  const { start, end, inner, style, closed, continues, outer } = stretch;
  return { start, end, inner, style, closed, continues, block, outer: outer < 0 ? -1 : base + outer };
}

function addSentences(document: Document, block: Block, index: number, stretches: Stretch[]): void {
  const marks = new Map<number, PairedMark>();
  const closing = new Set<number>();
  for (const { start, end, inner, closed, outer } of stretches) {
    const [opens, closes] = outer < 0 ? OUTER : INNER;
    if (inner.start > start) marks.set(start, { length: inner.start - start, text: opens });
    if (closed) marks.set(inner.end, { length: end - inner.end, text: closes });
    if (closed) closing.add(inner.end);
  }
  const tokens = tokenize(document.text, block, marks);
  const base = document.tokens.length;
  for (const { first, last } of splitSentences(tokens, closing)) {
    const [start, end] = [tokens[first]?.start ?? block.start, tokens[last - 1]?.end ?? block.end];
    for (let at = first; at < last; at += 1) {
      const token = tokens[at];
      if (token !== undefined) token.sentence = document.sentences.length;
    }
    document.sentences.push({ start, end, block: index, first: base + first, last: base + last });
  }
  for (const token of tokens) document.tokens.push(token);
}

/** How paired marks are read, however an outlet writes them: what is said with "…", ‘…’ or «…» is found alike. */
const OUTER = ['"', '"'] as const;
const INNER = ["‘", "’"] as const;

function isEnd(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at += 1) if (kindOf(text.charCodeAt(at)) !== SPACE) return false;
  return true;
}

/** A paragraph that begins with a quotation mark, as one does within a quotation of several paragraphs. */
function opensWithMark(text: string, block: Span | undefined): boolean {
  return (
    block !== undefined &&
    /^\s{0,4}["“„«‘'`]/.test(text.slice(block.start, Math.min(block.start + 5, block.end)))
  );
}
