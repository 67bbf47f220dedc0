import { join } from "node:path";
import { readStory } from "../../corpus/tools/read-story.ts";
import { corpusStory } from "../../score/corpora/corpus-story.ts";
import type { QuoteDocument } from "../../score/corpora/polnear.ts";
import { isAccepted } from "../../score/tasks/same-name.ts";
import { findPeople } from "../../src/article/people/find-people.ts";
import { quoteConfidence } from "../../src/article/quotes/decisions.ts";
import { type FoundQuote, findUnweighed } from "../../src/article/quotes/find-quotes.ts";
import { sureReasons } from "../../src/article/quotes/refine/confidence.ts";
import { segment } from "../../src/article/segment/segment.ts";
import { settlePublished } from "../../src/article/settle-published.ts";
import { readSyntax } from "../../src/article/syntax/read-syntax.ts";
import { findTimes } from "../../src/article/time/find-times.ts";
import type { Profile } from "../../src/profile/profile.ts";
import type { Example } from "../learn/newton.ts";
import { readText } from "../learn/read-text.ts";

/** A quotation as the program finds it: its reasons, and whether words and speaker are right; `story` is "" for PolNeAR. */
export interface Weighed extends Example {
  story: string;
  marked: boolean;
}

/** Contents are the same from this likeness on, by letters. */
const NEAR = 0.8;

/** The quotations of an annotated story, each held against the annotation. */
export async function storyQuotes(corpus: string, name: string, profile: Profile): Promise<Weighed[]> {
  const { story } = readStory(join(corpus, "stories", name));
  if (story === null) throw new Error(name);
  const out: Weighed[] = [];
  for (const { id, text, quotes } of corpusStory(story).articles) {
    const units = unitsOf(text);
    const golds = quotes.map(({ speaker, content }) => ({ speaker, spans: content.map(toSpan(units)) }));
    for (const quote of await read(id, text, profile)) {
      const label = golds.some(
        ({ speaker, spans }) =>
          likeness(spans, quote.spans) >= NEAR && isAccepted(speaker, quote.speaker?.name ?? null),
      );
      out.push({ features: valuesOf(quote), label, story: name, marked: quote.kind !== "indirect" });
    }
  }
  return out;
}

/**
 * The quotations of news (PolNeAR), of whose articles the engine has seen all: what it says of itself, which comes from folds,
 * stands for how often they are right, half of each for and half against.
 */
export async function newsQuotes(documents: readonly QuoteDocument[], profile: Profile): Promise<Weighed[]> {
  const out: Weighed[] = [];
  for (const { id, text } of documents)
    for (const quote of await read(`${id}.txt`, text, profile)) {
      const told = { features: valuesOf(quote), story: "", marked: quote.kind !== "indirect" };
      out.push({ ...told, label: true, weight: quote.confidence });
      out.push({ ...told, label: false, weight: 1 - quote.confidence });
    }
  return out;
}

async function read(file: string, text: string, profile: Profile): Promise<FoundQuote[]> {
  const document = readSyntax(segment(await readText({ file, text })));
  const published = settlePublished(document);
  const day = published.value;
  return findUnweighed(document, findPeople(document, profile, day), findTimes(document, day), day);
}

function valuesOf(quote: FoundQuote): number[] {
  const found = sureReasons(quote);
  return quoteConfidence().reasons.map((reason) => Number(found[reason] ?? 0));
}

interface Stretch {
  start: number;
  end: number;
}

/** Where each code point begins in UTF-16 units. */
function unitsOf(text: string): number[] {
  const units = [0];
  for (const character of text) units.push((units.at(-1) ?? 0) + character.length);
  return units;
}

function toSpan(units: readonly number[]): (range: readonly number[]) => Stretch {
  return ([start = 0, end = 0]) => ({ start: units[start] ?? 0, end: units[end] ?? 0 });
}

/** Dice of two contents, by letters. */
function likeness(a: readonly Stretch[], b: readonly Stretch[]): number {
  const length = [...a, ...b].reduce((sum, { start, end }) => sum + end - start, 0);
  let both = 0;
  for (const one of a)
    for (const other of b)
      both += Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
  return (2 * both) / length;
}
