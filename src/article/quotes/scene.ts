import type { TimeRecord } from "../../model/article-record.ts";
import type { Document } from "../../model/document.ts";
import type { People } from "../../model/mention.ts";
import type { TokenRange } from "./draft.ts";

/** A document with its mentions and times, and the look-ups that every rule of this room needs. */
export interface Scene {
  document: Document;
  people: People;
  times: TimeRecord[];
  /** Innermost quoted span of each token (its marks included), or -1. */
  quotedAt: Int32Array;
  /** The mention that covers each token (the shortest, where they nest), or -1. */
  mentionAt: Int32Array;
  /** Tokens of each block; an empty range for a block without any. */
  blockTokens: TokenRange[];
  /** Block of each token. */
  blockAt: Int32Array;
}

/** Looks a document's layers up once for all rules. */
export function sceneOf(document: Document, people: People, times: TimeRecord[]): Scene {
  const { tokens, blocks, sentences } = document;
  const blockTokens = blocks.map(() => ({ first: 0, last: 0 }));
  const blockAt = new Int32Array(tokens.length).fill(-1);
  for (const sentence of sentences) {
    blockAt.fill(sentence.block, sentence.first, sentence.last);
    const range = blockTokens[sentence.block];
    if (range === undefined) continue;
    if (range.last === 0) range.first = sentence.first;
    range.last = sentence.last;
  }
  return {
    document,
    people,
    times,
    quotedAt: quotedTokens(document),
    mentionAt: mentionTokens(document, people),
    blockTokens,
    blockAt,
  };
}

/** Quoted spans stand in text order, an outer one before those inside it, so that the innermost is written last. */
function quotedTokens({ tokens, quoted }: Document): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1);
  let from = 0;
  quoted.forEach((span, index) => {
    while (from < tokens.length && (tokens[from]?.end ?? 0) <= span.start) from++;
    for (let i = from; i < tokens.length && (tokens[i]?.start ?? 0) < span.end; i++) at[i] = index;
  });
  return at;
}

function mentionTokens({ tokens }: Document, { mentions }: People): Int32Array {
  const at = new Int32Array(tokens.length).fill(-1);
  const order = mentions.map((_, index) => index);
  const length = (i: number) => (mentions[i]?.last ?? 0) - (mentions[i]?.first ?? 0);
  order.sort((a, b) => length(b) - length(a) || a - b);
  for (const index of order) at.fill(index, mentions[index]?.first, mentions[index]?.last);
  return at;
}
