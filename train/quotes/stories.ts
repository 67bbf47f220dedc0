import { join } from "node:path";
import type { QuoteNote } from "../../corpus/tools/format.ts";
import { find, findParts, share } from "../../corpus/tools/places.ts";
import { type AnnotatedArticle, readSplits, readStory } from "../../corpus/tools/read-story.ts";
import { isPlace } from "../../src/article/quotes/learn/boundary-features.ts";
import type { Frame } from "../../src/article/quotes/learn/frame.ts";
import type { Span } from "../../src/model/span.ts";
import { type CueRates, cueRateAt } from "./anchors.ts";
import { type Annotated, type Attribution, placesIn, readFrame } from "./gold.ts";

/**
 * Reads the corpus' train stories into frames with their attributions, a list a story. Their annotation names no cues: a
 * quotation's cue is the word near its source and content that is most often one in the other corpus.
 */
export async function readTrainStories(corpus: string, rates: CueRates): Promise<Annotated[][]> {
  const stories: Annotated[][] = [];
  for (const name of readSplits(join(corpus, "splits.json")).train) {
    const { articles } = readStory(join(corpus, "stories", name));
    stories.push(await Promise.all(articles.map((article) => annotated(article, rates))));
  }
  return stories;
}

async function annotated({ file, text, notes }: AnnotatedArticle, rates: CueRates): Promise<Annotated> {
  const { frame, document } = await readFrame(file, text, null);
  const placesOf = (span: Span): number[] =>
    placesIn(document, span.start, span.end).filter((at) => isPlace(frame, at));
  const quotes = notes.quotes.map((note) => ({ note, spans: spansOf(text, note) }));
  // The bare marked part of a mixed quotation is annotated beside the whole.
  const isPart = ({ kind }: QuoteNote, spans: Span[]): boolean =>
    kind === "direct" && quotes.some(({ note, spans: whole }) => note.kind === "mixed" && meet(whole, spans));
  const gold = quotes.flatMap(({ note, spans }): Attribution[] => {
    if (isPart(note, spans) || isTurn(note)) return [];
    const mention = note.mention === null ? null : find(text, note.mention, note.mentionNth);
    const source = mention === null ? [] : placesOf(mention);
    const content = spans.flatMap(placesOf);
    const cue = cueOf(frame, rates, source, content);
    return cue < 0 ? [] : [{ source, cue: [cue], content }];
  });
  return { frame, gold };
}

/** A turn or a block has no cue. */
function isTurn({ kind, parts }: QuoteNote): boolean {
  return kind === "direct" && !parts.some((part) => MARK.test(part));
}

const MARK = /["“”„«»‘’']/;

function spansOf(text: string, note: QuoteNote): Span[] {
  return findParts(text, note).flatMap((span) => span ?? []);
}

function meet(some: readonly Span[], others: readonly Span[]): boolean {
  return some.some((a) => others.some((b) => share(a, b)));
}

/** A word that is less often a cue in the other corpus stands beside the content by chance ("had", "on"). */
const LEAST_RATE = 0.1;
/** How fast a word is less likely the cue the farther from source or content it stands, a word. */
const FADING = 0.8;
/** So far from the source's sentence a content is still its cue's. */
const NEXT_SENTENCES = 2;

/** The likeliest cue: a word of the source's sentence (or the content's, where no source stands), in neither of both; -1 for none. */
function cueOf(frame: Frame, rates: CueRates, source: readonly number[], content: readonly number[]): number {
  const [first] = source.length > 0 ? source : content;
  const sentence = first === undefined ? -1 : (frame.sentence[first] ?? -1);
  const near = content.some((at) => Math.abs((frame.sentence[at] ?? -1) - sentence) <= NEXT_SENTENCES);
  if (sentence < 0 || !near) return -1;
  const taken = new Set([...source, ...content]);
  let best = -1;
  let most = 0;
  for (let at = frame.from[sentence] ?? 0; at < (frame.to[sentence] ?? 0); at += 1) {
    const rate = cueRateAt(frame, at, rates);
    if (taken.has(at) || !isPlace(frame, at) || rate < LEAST_RATE) continue;
    const likely = rate * FADING ** (distance(at, content) + (source.length > 0 ? distance(at, source) : 0));
    if (likely > most) [best, most] = [at, likely];
  }
  return best;
}

function distance(at: number, places: readonly number[]): number {
  return Math.min(...places.map((place) => Math.abs(place - at)));
}
