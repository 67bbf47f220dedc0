import { dayOf } from "../../calendar/days.ts";
import type { ReasonOf } from "../../decide/decision.ts";
import type { Reasons } from "../../decide/weigh.ts";
import { confidenceOf, weigh } from "../../decide/weigh.ts";
import type { Entry } from "../../model/timeline.ts";
import { storyDay } from "../decisions.ts";
import { addTo } from "../multimap.ts";
import { compareNumber } from "../order.ts";

/** A run of days, both included. */
export interface Run {
  first: number;
  last: number;
}

/** What tells of each day, in order; `articles` is how many the timeline has. */
export interface Calendar {
  days: ReadonlyMap<number, readonly Entry[]>;
  articles: number;
}

/** Lays out entries by their days; what is known less exactly is left out. */
export function calendarOf(entries: readonly Entry[], articles: number): Calendar {
  const days = new Map<number, Entry[]>();
  for (const entry of entries) {
    const [from, to] = [dayOf(entry.date?.from ?? ""), dayOf(entry.date?.to ?? "")];
    if (from !== null && to !== null && to - from === 1) addTo(days, from, entry);
  }
  return { days: new Map([...days].sort(([a], [b]) => compareNumber(a, b))), articles };
}

/**
 * The days that a story turns on, by how much is told of them: a flood, a vote, the first day of an inquiry. A day that
 * carries on the one before is of the same run. One article alone makes none. Learned from editors' timelines.
 */
export function storyDays(calendar: Calendar): Run[] {
  const runs: Run[] = [];
  for (const day of calendar.days.keys()) {
    if (articlesOf(calendar.days.get(day) ?? []).size < storyDay().leastArticles) continue;
    const open = runs.at(-1);
    const goesOn = open?.last === day - 1;
    const likely = confidenceOf(storyDay(), weigh(storyDay(), reasonsOfDay(day, calendar, goesOn)));
    if (open !== undefined && goesOn && likely > storyDay().goesOn) open.last = day;
    else if (likely > storyDay().opens) runs.push({ first: day, last: day });
  }
  return runs;
}

/** What speaks for a day; `goesOn` says whether the day before is one of the story's. */
export function reasonsOfDay(
  day: number,
  { days, articles }: Calendar,
  goesOn: boolean,
): Reasons<ReasonOf<typeof storyDay>> {
  const entries = days.get(day) ?? [];
  const stated = entries.filter(({ date }) => date !== null && OWN.has(date.basis));
  const common = entries.filter((entry) => articlesOf([entry]).size > 1);
  const near = NEAR.reduce((sum, away) => sum + (days.get(day + away)?.length ?? 0), 0);
  return {
    bias: 1,
    entries: Math.log1p(entries.length),
    "with-own-date": Math.log1p(stated.length),
    articles: articlesOf(entries).size / articles,
    "articles-with-own-date": articlesOf(stated).size / articles,
    "of-several-articles": Math.log1p(common.length),
    sureness: entries.reduce(
      (sum, { confidence, status }) => sum + (SETTLED.has(status) ? confidence : 0),
      0,
    ),
    "days-near": Math.log1p(near),
    meetings: entries.filter(({ kind }) => kind === "CONSULT").length,
    "goes-on": goesOn,
  };
}

/** How far away the days near a day are. */
const NEAR = [-2, -1, 1, 2];

/** Dates that an article tells, not those of its publication. */
const OWN: ReadonlySet<string> = new Set(["stated", "context", "corroborated"]);

const SETTLED: ReadonlySet<string> = new Set(["happened", "alleged", "denied"]);

/** The articles that tell something of some entries. */
export function articlesOf(entries: readonly Entry[]): Set<string> {
  return new Set(entries.flatMap(({ accounts }) => accounts.map(({ article }) => article)));
}
