import { type QuoteDocument, readPolnear } from "../../score/corpora/polnear.ts";
import type { Range } from "../../score/measures.ts";
import { isPlace } from "../../src/article/quotes/learn/boundary-features.ts";
import { type Frame, frameOf, PAD } from "../../src/article/quotes/learn/frame.ts";
import { sceneOf } from "../../src/article/quotes/scene.ts";
import { segment } from "../../src/article/segment/segment.ts";
import { readSyntax } from "../../src/article/syntax/read-syntax.ts";
import type { Document } from "../../src/model/document.ts";
import { readArticle } from "../../src/read/read-article.ts";

/** An attribution of the corpus by places of the frame: who says what, by which words. */
export interface Attribution {
  source: number[];
  cue: number[];
  content: number[];
}

/** An article of the corpus as the engine sees it, with its attributions. */
export interface Annotated<A = Attribution> {
  frame: Frame;
  gold: A[];
}

/** Reads PolNeAR into frames with their attributions. */
export async function readCorpus(path: string): Promise<Annotated[]> {
  const articles: Annotated[] = [];
  for (const source of readPolnear(path)) articles.push(await annotated(source));
  return articles;
}

async function annotated(source: QuoteDocument): Promise<Annotated> {
  const { frame, document } = await readFrame(`${source.id}.txt`, source.text, source.date);
  return { frame, gold: attributionsOf(source, document, frame) };
}

/** Reads an article as the engine does, up to its frame. */
export async function readFrame(
  source: string,
  text: string,
  date: string | null,
): Promise<{ document: Document; frame: Frame }> {
  const published = date === null ? null : { value: date, basis: "metadata" as const };
  const about = { source, published, title: null, outlet: null, url: null, charset: null };
  const article = await readArticle(new TextEncoder().encode(text), about);
  if (!("text" in article)) throw new Error(`${source}: ${article.code}`);
  const document = readSyntax(segment(article));
  return { document, frame: frameOf(sceneOf(document, { entities: [], mentions: [] }, [])) };
}

function attributionsOf(
  { text, attributions }: QuoteDocument,
  document: Document,
  frame: Frame,
): Attribution[] {
  const units = unitOffsets(text);
  const places = (ranges: readonly Range[]): number[] =>
    ranges.flatMap(([start, end]) => placesIn(document, units[start] ?? 0, units[end] ?? 0));
  return attributions.map(({ source, cue, content }) => {
    const words = places(content).filter((at) => isPlace(frame, at));
    // "He said that it rains": the engine's contents begin behind the conjunction.
    const first = document.tokens[(words[0] ?? 0) - PAD]?.lower;
    return {
      source: places(source),
      cue: places(cue),
      content: first === "that" && words.length > 2 ? words.slice(1) : words,
    };
  });
}

/** Where each code point begins in UTF-16 units, and where the last one ends. */
function unitOffsets(text: string): number[] {
  const offsets = [0];
  let at = 0;
  for (const character of text) {
    at += character.length;
    offsets.push(at);
  }
  return offsets;
}

/** Places of the tokens that a stretch of the text touches. */
export function placesIn({ tokens }: Document, start: number, end: number): number[] {
  const places: number[] = [];
  for (let i = firstBehind(tokens, start); (tokens[i]?.start ?? end) < end; i += 1) places.push(i + PAD);
  return places;
}

/** The first token that ends behind an offset, by bisection. */
function firstBehind(tokens: Document["tokens"], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
