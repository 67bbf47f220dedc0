import type { ReasonOf } from "../../decide/decision.ts";
import type { Reasons } from "../../decide/weigh.ts";
import type { Entry } from "../../model/timeline.ts";
import { repeatEntry } from "../decisions.ts";
import { likelyOne } from "../same-event/score-events.ts";
import { cosine, sharedContent } from "../words/bag.ts";
import type { Words } from "../words/words.ts";
import { closestAccounts, distance, type EntrySketch, singleDay } from "./sketch-entry.ts";

/** What speaks for an entry telling again what another tells. Neither comes first. */
export function reasonsForRepeat(
  a: EntrySketch,
  b: EntrySketch,
  words: Words,
): Reasons<ReasonOf<typeof repeatEntry>> {
  const alike = closestAccounts(a, b, words);
  const day = singleDay(a);
  const sameDay = day !== null && day === singleDay(b);
  const sameArticle = [...a.articles].some((article) => b.articles.has(article));
  const { lexicon, senses } = words;
  return {
    bias: 1,
    ...dayReasons(a, b),
    ...partyReasons(a, b),
    ...placeInText(a, b),
    words: cosine(a.words, b.words, lexicon),
    "words-account": alike,
    "words-title": cosine(a.titleWords, b.titleWords, lexicon),
    "words-sum": Math.log1p(sharedContent(a.words, b.words, lexicon)),
    sense: senses.nearness(a.sense, b.sense),
    "sense-title": senses.nearness(a.titleSense, b.titleSense),
    "same-article": sameArticle,
    "same-article-words": sameArticle ? alike : 0,
    "same-day-words": sameDay ? alike : 0,
    "plan-and-outcome": isPlan(a.entry) !== isPlan(b.entry),
    ...tellingReasons(a, b, words),
  };
}

/** What merging finds of their tellings, though it leaves them apart. */
function tellingReasons(a: EntrySketch, b: EntrySketch, words: Words) {
  const scores = a.tellings.flatMap((one) => b.tellings.map((other) => likelyOne(one, other, words)));
  return {
    "tellings-best": Math.max(...scores),
    "tellings-mean": scores.reduce((sum, score) => sum + score, 0) / scores.length,
  };
}

function dayReasons(a: EntrySketch, b: EntrySketch) {
  if (a.days === null || b.days === null) {
    return { "one-undated": (a.days === null) !== (b.days === null), undated: a.days === b.days };
  }
  const [day, other] = [singleDay(a), singleDay(b)];
  const gap = Math.max(a.days[0] - b.days[1], b.days[0] - a.days[1]) + 1;
  const same = day !== null && day === other;
  return {
    "same-day": same,
    "next-day": gap === 1 && day !== null && other !== null,
    "days-within": !same && gap <= 0,
    "days-apart": gap > 1 && day !== null && other !== null,
    "days-far": gap > repeatEntry().farDays,
  };
}

function partyReasons(a: EntrySketch, b: EntrySketch) {
  const shared = [...a.parties].filter((party) => b.parties.has(party)).length;
  const all = a.parties.size + b.parties.size - shared;
  const [kind, other] = [a.entry.kind, b.entry.kind];
  const [place, elsewhere] = [a.entry, b.entry].map((entry) => entry.place?.id ?? entry.place?.name ?? null);
  return {
    parties: all === 0 ? 0 : shared / all,
    "parties-none": a.parties.size === 0 || b.parties.size === 0,
    "kind-same": kind !== null && kind === other,
    "kind-other": kind !== null && other !== null && kind !== other,
    "place-same": place !== null && place === elsewhere,
  };
}

function placeInText(a: EntrySketch, b: EntrySketch) {
  const gap = distance(a, b);
  return {
    touching: gap === 0,
    beside: gap !== null && gap < repeatEntry().besideLength,
    near: gap !== null && gap < repeatEntry().nearLength,
  };
}

function isPlan({ status }: Entry): boolean {
  return status === "scheduled" || status === "possible";
}
