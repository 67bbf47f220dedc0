import { Listing, likelihoodOf, PartialSum, type Tally } from "../../../decide/weigh.ts";
import { firstWhere } from "../../../nlp/bisect.ts";
import type { BuiltEntry } from "../../build-entry.ts";
import { cluster } from "../../cluster.ts";
import { figureConflict } from "../../decisions.ts";
import { Links } from "../../links.ts";
import { addTo } from "../../multimap.ts";
import type { Words } from "../../words/words.ts";
import type { Context, Draft, Side } from "../draft.ts";
import { compareFigures } from "./compare-figures.ts";
import { mentionsOf } from "./mentions.ts";
import { rivalPairs } from "./rival-pairs.ts";
import { type FigureSketch, sketchFigures } from "./sketch-figures.ts";

/** Two figures that could be rivals. */
interface Pair {
  a: FigureSketch;
  b: FigureSketch;
}

/** Two rivals with the values of the reasons. */
export interface Compared extends Pair {
  reasons: number[];
}

/** "Some 14,200 passengers were stranded" against "the unions put the number at 17,000". */
export function figureConflicts(entries: BuiltEntry[], { words }: Context): Draft[] {
  const model = figureConflict();
  const { pairs, compare } = pairsIn(entries, words);
  // Of hundreds of thousands of pairs the values of a hundred reasons would not fit into memory.
  const sum = new PartialSum(model);
  return draftsOf(pairs, (pair) => {
    compare(pair, sum.clear());
    return likelihoodOf(sum.total);
  });
}

/** All figures that could be rivals. */
export function comparedFigures(entries: readonly BuiltEntry[], words: Words): Compared[] {
  const { pairs, compare } = pairsIn(entries, words);
  return pairs.map(({ a, b }) => {
    const found = new Listing();
    compare({ a, b }, found);
    return { a, b, reasons: found.reasons };
  });
}

function pairsIn(
  entries: readonly BuiltEntry[],
  words: Words,
): { pairs: Pair[]; compare: (pair: Pair, to: Tally) => void } {
  const figures = sketchFigures(mentionsOf(entries), words);
  const alikeIn = makeAlikeIn(figures);
  const pairs = rivalPairs(figures);
  return { pairs, compare: ({ a, b }, to) => compareFigures({ a, b, words, alikeIn }, to) };
}

/** Groups figures of one thing by how likely each two are rivals, and gives the groups with their sides. */
export function draftsOf<P extends Pair>(compared: readonly P[], likely: (pair: P) => number): Draft[] {
  const { from, mean } = figureConflict();
  const stands = standsOf(compared);
  const standOf = new Map(stands.flatMap((all, i) => all.map((figure) => [figure, i] as const)));
  const keyed = ({ a, b }: Pair): number => keyOf(standOf.get(a) ?? 0, standOf.get(b) ?? 0);
  // Keys and scores in columns: there are hundreds of thousands.
  const keys = Float64Array.from(compared, keyed).sort();
  const scores = new Float64Array(keys.length);
  const placeOf = (key: number): number => firstWhere(0, keys.length, (at) => (keys[at] ?? 0) >= key);
  for (const pair of compared) {
    const place = placeOf(keyed(pair));
    scores[place] = Math.max(scores[place] ?? 0, likely(pair));
  }
  const links = new Links();
  // Of equal keys the first place alone has a score.
  for (const [at, key] of keys.entries()) {
    const score = scores[at] ?? 0;
    if (score >= from && key !== keys[at - 1]) links.add(Math.floor(key / INDEXES), key % INDEXES, score);
  }
  const judge = (i: number, j: number): number => {
    const [key, place] = [keyOf(i, j), placeOf(keyOf(i, j))];
    return keys[place] === key ? (scores[place] ?? 0) : mean;
  };
  return cluster(stands.length, links, judge, { least: from, mean }).flatMap((group) => {
    const sides = sidesOf(group.flatMap((i) => (stands[i] === undefined ? [] : [stands[i]])));
    const about = stands[group[0] ?? 0]?.[0]?.about ?? "count";
    return sides.length > 1 ? [{ about, sides }] : [];
  });
}

/** More than there can be; two indexes make one number. */
const INDEXES = 2 ** 26;

function keyOf(i: number, j: number): number {
  return Math.min(i, j) * INDEXES + Math.max(i, j);
}

/** The figures by what they say: of articles that tell one story, the same telling number of the same noun, or of none, is one. */
export function standsOf(compared: readonly Pair[]): FigureSketch[][] {
  const met = new Set<FigureSketch>();
  for (const { a, b } of compared) met.add(a).add(b);
  const figures = [...met].sort((a, b) => a.article - b.article || a.start - b.start);
  const stands: FigureSketch[][] = [];
  const byValue = new Map<string, FigureSketch[][]>();
  for (const figure of figures) {
    const key = tells(figure) ? `${figure.about} ${figure.value.toFixed(2)}` : null;
    const known = key === null ? undefined : byValue.get(key)?.find((stand) => isOfOne(stand, figure));
    if (known !== undefined) known.push(figure);
    else {
      const stand = [figure];
      stands.push(stand);
      if (key !== null) addTo(byValue, key, stand);
    }
  }
  return stands;
}

/** "two" is said of many things; "14,200" of one. */
function tells({ value, text }: FigureSketch): boolean {
  return value >= figureConflict().known || text.replace(/\D/g, "").replace(/0+$/, "").length > 1;
}

function isOfOne(stand: readonly FigureSketch[], figure: FigureSketch): boolean {
  const near = stand.some(
    ({ article, told }) => article === figure.article || told.sketch.story.near.includes(figure.article),
  );
  const noun = stand.find(({ unit }) => unit !== "")?.noun;
  return near && (figure.unit === "" || noun === undefined || noun === figure.noun);
}

/** Sides in rising order: each stand joins the side that it agrees with. */
function sidesOf(stands: readonly FigureSketch[][]): Side[] {
  const groups: FigureSketch[][] = [];
  const rising = [...stands].sort((a, b) => (a[0]?.value ?? 0) - (b[0]?.value ?? 0));
  for (const stand of rising) {
    const group = groups.find((side) =>
      side.every((x) => stand.every((y) => x.low <= y.high && y.low <= x.high)),
    );
    if (group === undefined) groups.push([...stand]);
    else group.push(...stand);
  }
  return groups.map((figures) => ({
    value: (figures[0]?.text ?? "").replace(/^(?:only|barely) /i, ""),
    told: figures.map(({ told }) => told),
    passages: figures.map(({ passage }) => passage),
  }));
}

/** What gives the figures of an article that count what another does. */
function makeAlikeIn(
  figures: readonly FigureSketch[],
): (figure: FigureSketch, article: number) => ReadonlySet<number> {
  const filed = new Map<number, Map<string, Set<number>>>();
  for (const { article, counted, value } of figures) {
    const own = filed.get(article) ?? new Map<string, Set<number>>();
    filed.set(article, own);
    own.set(counted, (own.get(counted) ?? new Set()).add(value));
  }
  return ({ unit, counted }, article) => (unit === "" ? NONE : (filed.get(article)?.get(counted) ?? NONE));
}

const NONE: ReadonlySet<number> = new Set();
