import type { GoldOccasion } from "../../score/corpora/gold-story.ts";
import { dayOf } from "../../src/calendar/days.ts";
import { storyDay, storyDayOn } from "../../src/timeline/decisions.ts";
import { reasonsToGoOn } from "../../src/timeline/occasions/go-on.ts";
import {
  type Calendar,
  calendarOf,
  reasonsOfDay,
  storyDays,
} from "../../src/timeline/occasions/story-days.ts";
import { makeWords, type Words } from "../../src/timeline/words/words.ts";
import { named, valuesOf } from "../learn/model-file.ts";
import { type Example, learnLogistic } from "../learn/newton.ts";
import { storyTimelines } from "../story-timelines.ts";

/** A story's days, and the occasions that its editor puts on them. */
export interface StoryDays {
  calendar: Calendar;
  words: Words;
  occasions: readonly Span[];
}

/** The days of an occasion, both included. */
interface Span {
  first: number;
  last: number;
}

/** What is learned: by what a day opens an occasion, and by what one goes on. */
export interface DayWeights {
  opens: number[];
  goesOn: number[];
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
  for await (const { gold, timeline, shown, profile } of storyTimelines(corpus, [name])) {
    read.push({
      calendar: calendarOf(shown.entries, timeline.articles),
      words: makeWords(profile),
      occasions: (gold.view?.occasions ?? []).flatMap(spanOf),
    });
  }
  return read;
}

function spanOf({ from, to }: GoldOccasion): Span[] {
  const first = dayOf(from);
  return first === null ? [] : [{ first, last: dayOf(to) ?? first }];
}

/** Learns by what a day opens an occasion, and by what a day belongs to that of the day before it that is told of. */
export function learnDays(from: readonly StoryDays[]): DayWeights {
  const opening = from.flatMap(({ calendar, occasions }) =>
    [...calendar.days.keys()].map((day): Example => {
      const features = valuesOf(storyDay().reasons, reasonsOfDay(day, calendar));
      return { features, label: occasions.some(({ first }) => first === day) };
    }),
  );
  return {
    opens: learnLogistic(opening, storyDay().reasons.length),
    goesOn: learnLogistic(from.flatMap(stepsOf), storyDayOn().reasons.length),
  };
}

/** For each day but the first, where the one before lies in an occasion: whether it lies in the same. */
function stepsOf({ calendar, words, occasions }: StoryDays): Example[] {
  const days = [...calendar.days.keys()];
  return days.slice(1).flatMap((day, at): Example[] => {
    const occasion = shortestAt(occasions, days[at] ?? day);
    if (occasion === null) return [];
    const run = days.slice(0, at + 1).filter((each) => shortestAt(occasions, each) === occasion);
    const reasons = reasonsToGoOn({ run, day, words }, calendar.days);
    return [
      {
        features: valuesOf(storyDayOn().reasons, reasons),
        label: shortestAt(occasions, day) === occasion,
      },
    ];
  });
}

/** Of the occasions that hold a day the shortest, of those the last. */
function shortestAt(occasions: readonly Span[], day: number): Span | null {
  const held = occasions.filter(({ first, last }) => first <= day && day <= last);
  const length = ({ first, last }: Span): number => last - first;
  return held.reduce<Span | null>(
    (best, each) => (best === null || length(each) <= length(best) ? each : best),
    null,
  );
}

/** Finds a story's days by weights, from some likelihood on, and holds them against its editor's. */
export function findDays({ calendar, words, occasions }: StoryDays, by: DayWeights, from: number): DaysFound {
  Object.assign(storyDay(), { from });
  Object.assign(storyDay().weights, named(storyDay().reasons, by.opens));
  Object.assign(storyDayOn().weights, named(storyDayOn().reasons, by.goesOn));
  const firsts = new Set(occasions.map(({ first }) => first));
  const runs = storyDays(calendar, words);
  return {
    right: runs.filter(([day]) => firsts.has(day ?? 0)).length,
    shown: runs.length,
    wanted: firsts.size,
  };
}

/** What was shown before days were learned: those on which the principals meet. */
export function meetingDays({ calendar, occasions }: StoryDays): DaysFound {
  const met = [...calendar.days.keys()].filter(
    (day) => Number(reasonsOfDay(day, calendar).meetings ?? 0) > 0,
  );
  const firsts = new Set(occasions.map(({ first }) => first));
  return { right: met.filter((day) => firsts.has(day)).length, shown: met.length, wanted: firsts.size };
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
