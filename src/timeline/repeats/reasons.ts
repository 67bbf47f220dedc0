import type { ReasonOf } from "../../decide/decision.ts";
import {
  confidenceOf,
  Listing,
  NEXT_TO_NONE,
  named,
  PartialSum,
  type Reasons,
  type Tally,
} from "../../decide/weigh.ts";
import type { Entry } from "../../model/timeline.ts";
import { repeatEntry } from "../decisions.ts";
import { likelyOne } from "../same-event/score-events.ts";
import type { EventSketch } from "../same-event/sketch-event.ts";
import { cosine, sharedContent } from "../words/bag.ts";
import type { Words } from "../words/words.ts";
import { closestAccounts, distance, type EntrySketch, singleDay } from "./sketch-entry.ts";

/** How likely an entry tells again what another tells, in whole hundredths. Neither comes first. */
export function likelyRepeat(a: EntrySketch, b: EntrySketch, words: Words): number {
  const model = repeatEntry();
  entrySum ??= new PartialSum(model);
  const sum = entrySum.clear();
  compareEntries([a, b], words, sum);
  const [best, mean] = [model.weights["tellings-best"], model.weights["tellings-mean"]];
  // Most pairs are as good as surely two: so few log-odds of all their tellings leave nothing to be weighed.
  const least = best < 0 || mean < 0 ? Number.NEGATIVE_INFINITY : (NEXT_TO_NONE - sum.total) / (best + mean);
  const pairs = tellingsOf(a, b);
  const found = pairs.map((pair) => likelyOne(least, pair, words));
  if (found.every((score) => score === null)) return 0;
  compareTellings(
    pairs.map((pair, i) => found[i] ?? scoreOf(pair, words)),
    sum,
  );
  return confidenceOf(model, sum.total);
}

/** One for all pairs. */
let entrySum: PartialSum | null = null;

/** What speaks for an entry telling again what another tells, by name. */
export function reasonsForRepeat(
  a: EntrySketch,
  b: EntrySketch,
  words: Words,
): Reasons<ReasonOf<typeof repeatEntry>> {
  const found = new Listing();
  compareEntries([a, b], words, found);
  compareTellings(
    tellingsOf(a, b).map((pair) => scoreOf(pair, words)),
    found,
  );
  return named(repeatEntry(), found.reasons);
}

/** Two entries. */
type Both = readonly [EntrySketch, EntrySketch];

/** Measures what two entries have in common but for what merging finds of their tellings, in the order of the decision's reasons. */
function compareEntries([a, b]: Both, words: Words, to: Tally): void {
  const { lexicon, senses } = words;
  const alike = closestAccounts(a, b, words);
  const day = singleDay(a);
  const sameDay = day !== null && day === singleDay(b);
  const sameArticle = shareSome(a.articles, b.articles);
  to.add(1);
  compareDays(a, b, to);
  compareParties(a, b, to);
  comparePlaces(a, b, to);
  to.add(cosine(a.words, b.words, lexicon));
  to.add(alike);
  to.add(cosine(a.titleWords, b.titleWords, lexicon));
  to.add(Math.log1p(sharedContent(a.words, b.words, lexicon)));
  to.add(senses.nearness(a.sense, b.sense));
  to.add(senses.nearness(a.titleSense, b.titleSense));
  to.add(+sameArticle);
  to.add(sameArticle ? alike : 0);
  to.add(sameDay ? alike : 0);
  to.add(+(isPlan(a.entry) !== isPlan(b.entry)));
}

/** What merging finds of their tellings, though it leaves them apart. */
function compareTellings(scores: readonly number[], to: Tally): void {
  to.add(Math.max(...scores));
  to.add(scores.reduce((sum, score) => sum + score, 0) / scores.length);
}

function tellingsOf(a: EntrySketch, b: EntrySketch): (readonly [EventSketch, EventSketch])[] {
  return a.tellings.flatMap((one) => b.tellings.map((other) => [one, other] as const));
}

function scoreOf(pair: readonly [EventSketch, EventSketch], words: Words): number {
  return likelyOne(Number.NEGATIVE_INFINITY, pair, words) ?? 0;
}

function compareDays(a: EntrySketch, b: EntrySketch, to: Tally): void {
  const [x, y] = [a.days, b.days];
  const both = x !== null && y !== null;
  const [day, other] = [singleDay(a), singleDay(b)];
  const single = day !== null && other !== null;
  const gap = both ? Math.max(x[0] - y[1], y[0] - x[1]) + 1 : 0;
  const same = both && day !== null && day === other;
  to.add(+same);
  to.add(+(both && gap === 1 && single));
  to.add(+(both && !same && gap <= 0));
  to.add(+(both && gap > 1 && single));
  to.add(+(both && gap > repeatEntry().farDays));
  to.add(+(!both && (x === null) !== (y === null)));
  to.add(+(!both && x === y));
}

function compareParties(a: EntrySketch, b: EntrySketch, to: Tally): void {
  let shared = 0;
  for (const party of a.parties) if (b.parties.has(party)) shared += 1;
  const all = a.parties.size + b.parties.size - shared;
  const [kind, other] = [a.entry.kind, b.entry.kind];
  const place = placeOf(a.entry);
  to.add(all === 0 ? 0 : shared / all);
  to.add(+(a.parties.size === 0 || b.parties.size === 0));
  to.add(+(kind !== null && kind === other));
  to.add(+(kind !== null && other !== null && kind !== other));
  to.add(+(place !== null && place === placeOf(b.entry)));
}

function comparePlaces(a: EntrySketch, b: EntrySketch, to: Tally): void {
  const gap = distance(a, b);
  to.add(+(gap === 0));
  to.add(+(gap !== null && gap < repeatEntry().besideLength));
  to.add(+(gap !== null && gap < repeatEntry().nearLength));
}

function shareSome(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const each of a) if (b.has(each)) return true;
  return false;
}

function placeOf({ place }: Entry): string | null {
  return place?.id ?? place?.name ?? null;
}

function isPlan({ status }: Entry): boolean {
  return status === "scheduled" || status === "possible";
}
