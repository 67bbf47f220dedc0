import type { QuoteRecord } from "../../src/model/article-record.ts";
import type { Profile } from "../../src/profile/profile.ts";
import type { Attribution, QuoteDocument } from "../corpora/polnear.ts";
import { covered, dice, figures, type Match, match, type Range, ratio, wordsOf } from "../measures.ts";
import { readArticles } from "../read-articles.ts";
import { figureCells, type Row, type Scored, share } from "../table.ts";

/** Contents are near where their words have this Dice coefficient. */
const NEAR = 0.8;

/** Words in a cue that report: `said`, "according to" and the like, not beliefs and deeds. */
const REPORTING =
  /\b(?:sa(?:y|id|ys|ying)|t(?:ell|old)|add(?:s|ed|ing)?|ask(?:s|ed|ing)?|announc|report(?:s|ed|ing|edly)?\b|warn|claim|argu|not(?:e|es|ed|ing)\b|explain|stat(?:e|es|ed|ing)\b|declar|insist|den(?:y|ie)|accus|call(?:s|ed|ing)?\b|descri|wr(?:ite|ote|itten|iting)|tweet|suggest|acknowledg|admit|promis|vow|pledg|predict|urg(?:e|es|ed|ing)|according to|quot|confirm|testif|repl(?:y|ie)|respond|conclud|remark|comment|reveal|disclos|cit(?:e|es|ed|ing)\b|hail|prais|thank|express|reaffirm|reiterat|condemn|criti|slam|blast|question|recall|mention|stress|emphasi|maintain|contend|assert|complain|concede|agree|put it|recount|joke|quip)/i;

interface Gold extends Attribution {
  words: Set<number>;
  sourceWords: Set<number>;
  cueText: string;
}

interface Found {
  quote: QuoteRecord;
  words: Set<number>;
  speakerWords: Set<number>;
}

/** What a row counts: which gold attributions, and which quotations of the record. */
interface Part {
  name: string;
  golds(gold: Gold): boolean;
  founds(found: Found): boolean;
}

const PARTS: Part[] = [
  {
    name: "quoted",
    golds: ({ kind }) => kind !== "indirect",
    founds: ({ quote }) => quote.kind !== "indirect",
  },
  { name: "said", golds: ({ cueText }) => REPORTING.test(cueText), founds: () => true },
  { name: "reported", golds: () => true, founds: () => true },
];

/**
 * Scores quotations and their speakers. `quoted`: direct and mixed ones; `said`: those with a cue that reports; `reported`:
 * all attributions. `near` and `exact` compare words of the content; `both` asks for the right speaker too; `speaker` is
 * the share of near ones, whose gold names a source, with the speaker's mention in its place. What is found counts as
 * right where it matches any gold attribution.
 */
export async function scoreQuotes(documents: QuoteDocument[], profile: Profile): Promise<Scored> {
  const fileOf = ({ id }: QuoteDocument): string => `${id.replaceAll("/", "_")}.txt`;
  const sources = documents.map((each) => ({ path: fileOf(each), text: each.text, published: each.date }));
  const records = await readArticles(sources, profile);
  const tallies = new Map(PARTS.map((part) => [part.name, new Tally()]));
  const errors: Scored["errors"] = [];
  for (const document of documents) {
    const { golds, founds } = side(document, records.get(fileOf(document))?.quotes ?? []);
    for (const part of PARTS) tallies.get(part.name)?.add(part, golds, founds);
    errors.push(...mistakes(document, golds, founds));
  }
  return { rows: [...tallies].map(([name, tally]) => tally.row(name)), errors };
}

/** Both sides of one document, by the indices of its words. */
function side(document: QuoteDocument, quotes: QuoteRecord[]): { golds: Gold[]; founds: Found[] } {
  const words = wordsOf(document.text);
  const golds = document.attributions.map((each) => ({
    ...each,
    words: covered(words, each.content),
    sourceWords: covered(words, each.source),
    cueText: textOf(document, each.cue),
  }));
  const founds = quotes.map((quote) => {
    const mention = quote.speaker?.mention;
    return {
      quote,
      words: covered(
        words,
        quote.spans.map(({ start, end }): Range => [start, end]),
      ),
      speakerWords: covered(words, mention ? [[mention.start, mention.end]] : []),
    };
  });
  const some = ({ words: set }: { words: Set<number> }): boolean => set.size > 0;
  return { golds: golds.filter(some), founds: founds.filter(some) };
}

function nearest(golds: Gold[], founds: Found[]): Match[] {
  return match(golds, founds, (gold, found) => dice(gold.words, found.words), NEAR);
}

/** The mention is in the source's place: its last word is one of the source's, or half of their words are the same. */
function isSpeaker(gold: Gold, found: Found): boolean {
  if (gold.sourceWords.size === 0) return true;
  const last = Math.max(...found.speakerWords);
  return gold.sourceWords.has(last) || dice(gold.sourceWords, found.speakerWords) >= 0.5;
}

/** Counts of one row, by both sides. */
class Tally {
  readonly #n = {
    gold: 0,
    found: 0,
    goldNear: 0,
    foundNear: 0,
    goldExact: 0,
    foundExact: 0,
    goldBoth: 0,
    foundBoth: 0,
    goldWords: 0,
    foundWords: 0,
    goldWordsFound: 0,
    foundWordsGold: 0,
    sourced: 0,
    rightSpeaker: 0,
  };

  add(part: Part, golds: Gold[], founds: Found[]): void {
    const n = this.#n;
    const [gs, fs] = [golds.filter(part.golds), founds.filter(part.founds)];
    n.gold += gs.length;
    n.found += fs.length;
    for (const { gold, found, score } of pairsOf(gs, founds)) {
      const right = isSpeaker(gold, found);
      n.goldNear += 1;
      n.goldExact += Number(score === 1);
      n.goldBoth += Number(right);
      n.sourced += Number(gold.sourceWords.size > 0);
      n.rightSpeaker += Number(gold.sourceWords.size > 0 && right);
    }
    for (const { gold, found, score } of pairsOf(golds, fs)) {
      n.foundNear += 1;
      n.foundExact += Number(score === 1);
      n.foundBoth += Number(isSpeaker(gold, found));
    }
    this.#addWords({ gs, fs, golds, founds });
  }

  #addWords({ gs, fs, golds, founds }: { gs: Gold[]; fs: Found[]; golds: Gold[]; founds: Found[] }): void {
    const union = (sides: { words: Set<number> }[]): Set<number> =>
      new Set(sides.flatMap(({ words }) => [...words]));
    const [ours, theirs] = [union(fs), union(gs)];
    this.#n.goldWords += theirs.size;
    this.#n.foundWords += ours.size;
    this.#n.goldWordsFound += common(theirs, union(founds));
    this.#n.foundWordsGold += common(ours, union(golds));
  }

  row(name: string): Row {
    const n = this.#n;
    return {
      name,
      cells: {
        gold: n.gold,
        found: n.found,
        ...figureCells("near", figures(ratio(n.foundNear, n.found), ratio(n.goldNear, n.gold))),
        ...figureCells("exact", figures(ratio(n.foundExact, n.found), ratio(n.goldExact, n.gold))),
        ...figureCells(
          "words",
          figures(ratio(n.foundWordsGold, n.foundWords), ratio(n.goldWordsFound, n.goldWords)),
        ),
        ...figureCells("both", figures(ratio(n.foundBoth, n.found), ratio(n.goldBoth, n.gold))),
        speaker: share(ratio(n.rightSpeaker, n.sourced)),
      },
    };
  }
}

function common(a: Set<number>, b: Set<number>): number {
  return [...a].filter((word) => b.has(word)).length;
}

function pairsOf(golds: Gold[], founds: Found[]): { gold: Gold; found: Found; score: number }[] {
  return nearest(golds, founds).flatMap((pair) => {
    const [gold, found] = [golds[pair.gold], founds[pair.found]];
    return gold === undefined || found === undefined ? [] : [{ gold, found, score: pair.score }];
  });
}

function mistakes(document: QuoteDocument, golds: Gold[], founds: Found[]): Scored["errors"] {
  const pairs = pairsOf(golds, founds);
  const [hit, right] = [new Set(pairs.map(({ gold }) => gold)), new Set(pairs.map(({ found }) => found))];
  const about = (gold: Gold) => ({
    document: document.id,
    source: textOf(document, gold.source),
    text: textOf(document, gold.content),
  });
  return [
    ...pairs
      .filter(({ gold, found }) => !isSpeaker(gold, found))
      .map(({ gold, found }) => ({ what: "speaker", ...about(gold), got: speakerOf(found) })),
    ...golds
      .filter((gold) => !hit.has(gold))
      .map((gold) => ({ what: `missed ${gold.kind}`, ...about(gold), cue: gold.cueText })),
    ...founds
      .filter((found) => !right.has(found))
      .map((found) => ({
        what: `spurious ${found.quote.kind}`,
        document: document.id,
        got: speakerOf(found),
        text: found.quote.text,
      })),
  ];
}

const speakerOf = ({ quote }: Found): string | null => quote.speaker?.mention?.text ?? null;

function textOf({ text }: QuoteDocument, ranges: Range[]): string {
  const characters = Array.from(text);
  return ranges
    .map(([start, end]) => characters.slice(start, end).join(""))
    .join(" … ")
    .replace(/\s+/g, " ");
}
