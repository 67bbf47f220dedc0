// Learns which days a story turns on (models/story-day.json) from the occasions of editors' timelines:
//   npx tsx train/story-days.ts CORPUS [OUT.json]
// Prints how many first days are right, each story read with weights learned from the others.
import { readFileSync, writeFileSync } from "node:fs";
import type { GoldOccasion } from "../score/corpora/gold-story.ts";
import { dayOf } from "../src/calendar/days.ts";
import { storyDay } from "../src/timeline/decisions.ts";
import {
  articlesOf,
  type Calendar,
  calendarOf,
  type Run,
  reasonsOfDay,
} from "../src/timeline/occasions/story-days.ts";
import { type Example, learnLogistic, probability } from "./learn/newton.ts";
import { trainTimelines } from "./story-timelines.ts";

/** A story's days, those that begin an occasion, and those within one. */
interface Story {
  calendar: Calendar;
  first: Set<number>;
  within: Set<number>;
}

const [corpus = "corpus", out] = process.argv.slice(2);
const { reasons } = storyDay();
const stories: Story[] = [];
for await (const { gold, timeline, shown } of trainTimelines(corpus)) {
  const calendar = calendarOf(shown.entries, timeline.articles.length);
  stories.push({ calendar, ...daysOf(gold.view?.occasions ?? []) });
}
const held = stories.map((story) => learned(stories.filter((other) => other !== story)));
const bounds = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6].map((opens) => ({ opens, ...leftOut(opens) }));
for (const { opens, right, shown, wanted } of bounds)
  console.log(`from ${opens}: ${right} first days right of ${shown} shown, ${wanted} wanted`);
const best = bounds.reduce((a, b) => (f1(b) > f1(a) ? b : a));
const weights = learned(stories);
const model = Object.fromEntries(
  reasons.map((name, i) => [name, Math.round((weights[i] ?? 0) * 1000) / 1000]),
);
console.log(best, model);
if (out !== undefined) {
  const rest = JSON.parse(readFileSync(out, "utf8"));
  const bound = { opens: best.opens, goesOn: goesOnOf(best.opens) };
  writeFileSync(out, `${JSON.stringify({ ...rest, weights: model, ...bound }, null, 2)}\n`);
}

/** A day carries an occasion on from somewhat less than opens one. */
function goesOnOf(opens: number): number {
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

function learned(from: Story[]): number[] {
  const examples = from.flatMap(({ calendar, first, within }) =>
    [...calendar.days.keys()].map((day): Example => {
      const goesOn = within.has(day - 1) && calendar.days.has(day - 1);
      return { features: valuesOf(day, calendar, goesOn), label: first.has(day) || within.has(day) };
    }),
  );
  return learnLogistic(examples, reasons.length);
}

function valuesOf(day: number, calendar: Calendar, goesOn: boolean): number[] {
  const found = reasonsOfDay(day, calendar, goesOn);
  return reasons.map((reason) => Number(found[reason] ?? 0));
}

/** How a bound does where each story is read with the others' weights. */
function leftOut(opens: number): { right: number; shown: number; wanted: number } {
  const runs = stories.map(({ calendar }, at) => runsOf(calendar, held[at] ?? [], opens));
  const right = stories.map(({ first }, at) => (runs[at] ?? []).filter((run) => first.has(run.first)).length);
  return {
    right: sum(right),
    shown: sum(runs.map(({ length }) => length)),
    wanted: sum(stories.map(({ first }) => first.size)),
  };
}

function runsOf(calendar: Calendar, weights: number[], opens: number): Run[] {
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

function f1({ right, shown, wanted }: { right: number; shown: number; wanted: number }): number {
  return (2 * right) / (shown + wanted);
}

function sum(numbers: number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}
