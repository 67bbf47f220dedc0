import { type GoldArticle, type GoldQuote, placesOf, slice } from "../corpora/gold-story.ts";
import { covered, dice, match, wordsOf } from "../measures.ts";
import type { Variant } from "./timeline-texts.ts";

/** Contents are the same where their words have this Dice coefficient; joined parts must agree better. */
const NEAR = 0.8;
const NEAR_JOINED = 0.9;

/** Parts of one quotation stand at most so many words apart, and are at most so many. */
const GAP = 14;
const PARTS = 4;

/** Below a match by position: a sentence that stands twice counts wherever it was read. */
const ELSEWHERE = 1e-6;

interface Gold extends GoldQuote {
  words: Set<number>;
  /** The same words where they stand once more. */
  also: Set<number>[];
}

interface Found extends Variant {
  words: Set<number>;
}

/** How the quotations of an article were found: the variant that each gold one has, and which variants are right. */
export interface QuoteMatches {
  pairs: { gold: GoldQuote; variant: Variant | null }[];
  right: Set<Variant>;
}

/**
 * Matches an article's quotations. Required ones choose first, so that an allowed other reading takes nothing from them.
 * `"A," he said. "B."` is one quotation or two, as one likes: where gold or tool has the parts of what the other has
 * whole, by one speaker, they count.
 */
export function matchQuotes(article: GoldArticle, variants: Variant[]): QuoteMatches {
  const { golds, founds } = sides(article, variants);
  const matched = match(golds, founds, (gold, found) => (gold.required ? near(gold, found) : 0), NEAR);
  const variantOf = new Map(matched.map(({ gold, found }) => [golds[gold], founds[found]]));
  const right = new Set<Found | undefined>(variantOf.values());
  matchParts(golds, founds, { variantOf, right });
  matchWholes(golds, founds, { variantOf, right });
  for (const found of founds)
    if (golds.some((gold) => near(gold, found) >= NEAR - ELSEWHERE)) right.add(found);
  return {
    pairs: golds.map((gold) => ({ gold, variant: variantOf.get(gold) ?? null })),
    right: new Set([...right].flatMap((found) => found ?? [])),
  };
}

function sides({ text, quotes }: GoldArticle, variants: Variant[]): { golds: Gold[]; founds: Found[] } {
  const words = wordsOf(text);
  const taken = new Set(quotes.flatMap(({ content }) => content.map(String)));
  const golds = quotes.map((quote) => {
    const [only] = quote.content;
    const twins = only === undefined || quote.content.length > 1 ? [] : placesOf(text, slice(text, only));
    return {
      ...quote,
      words: covered(words, quote.content),
      also: twins.filter((twin) => !taken.has(String(twin))).map((twin) => covered(words, [twin])),
    };
  });
  return { golds, founds: variants.map((each) => ({ ...each, words: covered(words, each.spans) })) };
}

function near(gold: Gold, found: Found): number {
  return Math.max(
    dice(gold.words, found.words),
    ...gold.also.map((words) => dice(words, found.words) - ELSEWHERE),
  );
}

interface Matches {
  variantOf: Map<Gold | undefined, Found | undefined>;
  right: Set<Found | undefined>;
}

/** The gold has one quotation, the tool its parts. */
function matchParts(golds: Gold[], founds: Found[], { variantOf, right }: Matches): void {
  const runs = runsOf(founds, (a, b) => a.speaker === b.speaker);
  for (const gold of golds) {
    if (variantOf.has(gold)) continue;
    const run = runs.find(
      ({ words, parts }) =>
        dice(gold.words, words) >= NEAR_JOINED &&
        parts.every((part) => [...part.words].every((word) => gold.words.has(word))),
    );
    if (run === undefined) continue;
    variantOf.set(gold, run.parts[0]);
    for (const part of run.parts) right.add(part);
  }
}

/** The tool has one quotation, the gold its parts. */
function matchWholes(golds: Gold[], founds: Found[], { variantOf, right }: Matches): void {
  const marked = golds.filter(({ kind }) => kind !== "indirect");
  for (const { words, parts } of runsOf(marked, (a, b) => a.speaker[0] === b.speaker[0])) {
    const whole = founds.find((found) => dice(found.words, words) >= NEAR_JOINED);
    if (whole === undefined) continue;
    right.add(whole);
    for (const part of parts) if (!variantOf.has(part)) variantOf.set(part, whole);
  }
}

interface Run<T> {
  words: Set<number>;
  parts: T[];
}

/** Quotations by one speaker that stand close together, two to four of them. */
function runsOf<T extends { words: Set<number> }>(items: T[], isOne: (a: T, b: T) => boolean): Run<T>[] {
  const ordered = items
    .filter(({ words }) => words.size > 0)
    .map((item) => ({ item, first: Math.min(...item.words) }))
    .sort((a, b) => a.first - b.first);
  return ordered.flatMap(({ item }, i) => {
    const runs: Run<T>[] = [];
    let run: Run<T> = { words: item.words, parts: [item] };
    for (const { item: next, first } of ordered.slice(i + 1, i + PARTS)) {
      if (!isOne(item, next) || first - Math.max(...run.words) > GAP) break;
      run = { words: new Set([...run.words, ...next.words]), parts: [...run.parts, next] };
      runs.push(run);
    }
    return runs;
  });
}
