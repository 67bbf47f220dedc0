import type { GoldOccasion } from "../../score/corpora/gold-story.ts";
import { dayOf } from "../../src/calendar/days.ts";
import { storyDay } from "../../src/timeline/decisions.ts";
import {
  articlesOf,
  type Calendar,
  calendarOf,
  type Run,
  reasonsOfDay,
} from "../../src/timeline/occasions/story-days.ts";
import { type Example, learnLogistic, probability } from "../learn/newton.ts";
import { storyTimelines } from "../story-timelines.ts";

/** A story's days, those that begin an occasion, and those within one. */
export interface StoryDays {
  calendar: Calendar;
  first: Set<number>;
  within: Set<number>;
}

/** How many first days were right, of how many shown and wanted. */
export interface DaysFound {
  right: number;
  shown: number;
  wanted: number;
}

/** Reads a story's timeline as the command line does, and the days on which its editor puts occasions. */
export async function readDays(corpus: string, name: string): Promise<StoryDays[]> {
  const read: StoryDays[] = [];
  for await (const { gold, timeline, shown } of storyTimelines(corpus, [name])) {
    const calendar = calendarOf(shown.entries, timeline.articles.length);
    read.push({ calendar, ...daysOf(gold.view?.occasions ?? []) });
  }
  return read;
}

/** A day carries an occasion on from somewhat less than opens one. */
export function goesOnOf(opens: number): number {
  return Math.round(opens * 80) / 100;
}

function daysOf(occasions: GoldOccasion[]): { first: Set<number>; within: Set<number> } {
  const first = new Set<number>();
  const within = new Set<number>();
  for (const { from, to } of occasions) {
    const start = dayOf(from);
    if (start === null) continue;
    first.add(start);
    for (let day = start; day <= (dayOf(to) ?? start); day += 1) within.add(day);
  }
  return { first, within };
}

/** Learns the weights by which a day is one that a story turns on. */
export function learnDays(from: readonly StoryDays[]): number[] {
  const examples = from.flatMap(({ calendar, first, within }) =>
    [...calendar.days.keys()].map((day): Example => {
      const goesOn = within.has(day - 1) && calendar.days.has(day - 1);
      return { features: valuesOf(day, calendar, goesOn), label: first.has(day) || within.has(day) };
    }),
  );
  return learnLogistic(examples, storyDay().reasons.length);
}

function valuesOf(day: number, calendar: Calendar, goesOn: boolean): number[] {
  const found = reasonsOfDay(day, calendar, goesOn);
  return storyDay().reasons.map((reason) => Number(found[reason] ?? 0));
}

/** Finds a story's days by weights and a bound, and holds them against its editor's. */
export function findDays(
  { calendar, first }: StoryDays,
  weights: readonly number[],
  opens: number,
): DaysFound {
  const runs = runsOf(calendar, weights, opens);
  return { right: runs.filter((run) => first.has(run.first)).length, shown: runs.length, wanted: first.size };
}

/** The days found in several stories. */
export function addFound(found: readonly DaysFound[]): DaysFound {
  const sum = (of: keyof DaysFound): number => found.reduce((total, each) => total + each[of], 0);
  return { right: sum("right"), shown: sum("shown"), wanted: sum("wanted") };
}

/** The balanced F-measure of days found. */
export function f1OfDays({ right, shown, wanted }: DaysFound): number {
  return (2 * right) / (shown + wanted);
}

function runsOf(calendar: Calendar, weights: readonly number[], opens: number): Run[] {
  const runs: Run[] = [];
  for (const [day, entries] of calendar.days) {
    if (articlesOf(entries).size < storyDay().leastArticles) continue;
    const open = runs.at(-1);
    const goesOn = open?.last === day - 1;
    const likely = probability(valuesOf(day, calendar, goesOn), weights);
    if (open !== undefined && goesOn && likely > goesOnOf(opens)) open.last = day;
    else if (likely > opens) runs.push({ first: day, last: day });
  }
  return runs;
}
