import { confidenceOf, weigh } from "../../decide/weigh.ts";
import type { Entry, Level } from "../../model/timeline.ts";
import type { Profile } from "../../profile/profile.ts";
import type { BuiltEntry } from "../build-entry.ts";
import { entryLevel, entryShown, repeatEntry } from "../decisions.ts";
import type { GatheredArticle } from "../gathered.ts";
import { compareNumber, compareText } from "../order.ts";
import { pairsToAsk } from "../repeats/pairs-to-ask.ts";
import { type EntrySketch, sketchEntry } from "../repeats/sketch-entry.ts";
import { articlesOf, entriesAsked, type ToldAgain, toldAgain } from "../repeats/told-again.ts";
import { topicOf } from "../topic.ts";
import type { Words } from "../words/words.ts";
import { type Found, isAddedOld, reasonsOfLevel, type Scene, sceneOf } from "./reasons.ts";
import { NOTHING_BEFORE, reasonsToShow } from "./reasons-to-show.ts";

/** What levels are set by beside the entries: what they were taken from, and whose story it is. */
export interface Background {
  articles: readonly GatheredArticle[];
  profile: Profile;
  words: Words;
}

/**
 * Gives each entry, in place, the level at which an editor would print it: 1 in any timeline, 2 in most, 3 in a long one; and says
 * which other entry it likely tells again, so that a reader is shown that one alone. What repeats another is itself repeated
 * by none, and what is of the profile's story repeats nothing that is not.
 */
export function setLevels(entries: readonly BuiltEntry[], { articles, profile, words }: Background): void {
  const all = entries.map(({ entry }) => entry);
  for (const entry of all) entry.level = entry.conflicts.length > 0 ? MOST : LONG;
  const scene = sceneOf(articles, all);
  const topic = topicOf(all, profile).entries;
  for (const isOfTopic of [true, false])
    showOnce(
      entries.filter(({ entry }) => topic.has(entry.id) === isOfTopic),
      scene,
      words,
    );
}

/** Those that most articles tell come first; each later one is asked what it adds to those that are shown. Where none is likely enough the surest is. */
function showOnce(entries: readonly BuiltEntry[], scene: Scene, words: Words): void {
  const sketches = entriesAsked(entries).map((entry) => sketchEntry(entry, words));
  const shown = new Set<EntrySketch>();
  // A disagreement is shown by one of its entries at least: its sides say what the others tell.
  const disputes = new Map<string, string>();
  for (const [sketch, earlier] of pairsToAsk(sketches, words)) {
    const { entry } = sketch;
    const before = earlier.flatMap((index) => sketches[index] ?? []).filter((each) => shown.has(each));
    const again = toldAgain(sketch, before, words);
    const reasons = reasonsOfLevel(entry, scene);
    const isShown =
      entry.conflicts.some((id) => !disputes.has(id)) ||
      (!isHanging(entry, reasons, scene) &&
        (isLikely(reasonsToShow(reasons, again)) || isApart(entry, reasons, again)));
    const isWorthALine =
      isShown || (!isHanging(entry, reasons, scene) && isLikely(reasonsToShow(reasons, NOTHING_BEFORE)));
    if (isWorthALine) entry.level = levelOf(reasons);
    if (isShown) {
      shown.add(sketch);
      for (const id of entry.conflicts) disputes.set(id, disputes.get(id) ?? entry.id);
    } else if (entry.conflicts.length > 0) entry.repeats = disputes.get(entry.conflicts[0] ?? "") ?? null;
    else if (isWorthALine || again.likely >= repeatEntry().from) entry.repeats = again.entry?.id ?? null;
  }
  if (shown.size === 0) showSurest(entries, scene);
}

/** Of articles that tell of little the surest is shown all the same, unless nothing of it could stand in a long version. */
function showSurest(entries: readonly BuiltEntry[], scene: Scene): void {
  const sure = entries.flatMap(({ entry }) => {
    const reasons = reasonsOfLevel(entry, scene);
    return entry.confidence < entryLevel().long || isHanging(entry, reasons, scene) ? [] : { entry, reasons };
  });
  const [surest] = sure.sort(
    (a, b) => compareNumber(b.entry.confidence, a.entry.confidence) || compareText(a.entry.id, b.entry.id),
  );
  if (surest === undefined) return;
  surest.entry.level = levelOf(surest.reasons);
  surest.entry.repeats = null;
}

/**
 * What several articles tell and no editor leaves out repeats nothing, unless it surely does: "laid a wreath" and "left by train" of
 * one morning are two lines.
 */
function isApart(entry: Entry, reasons: Found, { likely }: ToldAgain): boolean {
  return levelOf(reasons) === FIRST && likely < repeatEntry().surely && articlesOf(entry) > 1;
}

/** "which Russia launched", "was put off": no words of it can stand alone, and nobody knows of whom they are. */
function isHanging(entry: Entry, reasons: Found, scene: Scene): boolean {
  return (Boolean(reasons.fragment) && entry.subject === null) || isAddedOld(entry, reasons, scene);
}

function isLikely(reasons: ReturnType<typeof reasonsToShow>): boolean {
  return confidenceOf(entryShown(), weigh(entryShown(), reasons)) >= entryShown().from;
}

function levelOf(reasons: Found): Level {
  return weigh(entryLevel(), reasons) >= entryLevel().first ? FIRST : MOST;
}

/** The level of what no editor leaves out, of what most print, and of what only a long version has. */
const FIRST: Level = 1;
const MOST: Level = 2;
const LONG: Level = 3;
