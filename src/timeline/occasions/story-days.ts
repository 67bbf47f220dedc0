import { dayOf } from "../../calendar/days.ts";
import type { ReasonOf } from "../../decide/decision.ts";
import type { Reasons } from "../../decide/weigh.ts";
import { confidenceOf, weigh } from "../../decide/weigh.ts";
import type { Entry, TimelineArticle } from "../../model/timeline.ts";
import { storyDay, storyDayOn } from "../decisions.ts";
import { addTo } from "../multimap.ts";
import { compareNumber } from "../order.ts";
import type { Words } from "../words/words.ts";
import { reasonsToGoOn } from "./go-on.ts";

/** What tells of each day, in order. */
export interface Calendar {
  days: ReadonlyMap<number, readonly Entry[]>;
  /** How many articles the timeline has, and the days on which they were published. */
  articles: number;
  published: ReadonlySet<number>;
}

/** Lays out entries by their days; what is known less exactly is left out. */
export function calendarOf(
  entries: readonly Entry[],
  articles: readonly Pick<TimelineArticle, "published">[],
): Calendar {
  const days = new Map<number, Entry[]>();
  for (const entry of entries) {
    const [from, to] = [dayOf(entry.date?.from ?? ""), dayOf(entry.date?.to ?? "")];
    if (from !== null && to !== null && to - from === 1) addTo(days, from, entry);
  }
  return {
    days: new Map([...days].sort(([a], [b]) => compareNumber(a, b))),
    articles: articles.length,
    published: new Set(articles.flatMap(({ published }) => dayOf(published?.value ?? "") ?? [])),
  };
}

/**
 * The days that a story turns on, by how much is told of them: a flood, a vote, the first day of an inquiry. A day that goes on
 * with what the one before was about is of the same run. Learned from editors' timelines.
 */
export function storyDays(calendar: Calendar, words: Words): number[][] {
  const runs: number[][] = [];
  for (const day of calendar.days.keys()) {
    const reasonsToOpen = reasonsOfDay(day, calendar);
    const lone = reasonsToOpen["one-entry"] === true && reasonsToOpen["one-article"] === true;
    const opens = lone ? 0 : confidenceOf(storyDay(), weigh(storyDay(), reasonsToOpen));
    const run = runs.at(-1);
    const reasons = run === undefined ? null : reasonsToGoOn({ run, day, words }, calendar.days);
    const goesOn = reasons === null ? 0 : confidenceOf(storyDayOn(), weigh(storyDayOn(), reasons));
    if (goesOn >= storyDayOn().from && run !== undefined) run.push(day);
    else if (opens >= storyDay().from) runs.push([day]);
  }
  return runs;
}

/** What speaks for a day's beginning something. */
export function reasonsOfDay(
  day: number,
  { days, articles, published }: Calendar,
): Reasons<ReasonOf<typeof storyDay>> {
  const entries = days.get(day) ?? [];
  const stated = entries.filter(({ date }) => date !== null && OWN.has(date.basis));
  const near = NEAR.reduce((sum, away) => sum + (days.get(day + away)?.length ?? 0), 0);
  const count = (holds: (entry: Entry) => boolean): number => Math.log1p(entries.filter(holds).length);
  return {
    bias: 1,
    entries: Math.log1p(entries.length),
    "with-own-date": Math.log1p(stated.length),
    articles: articlesOf(entries).size / articles,
    "articles-with-own-date": articlesOf(stated).size / articles,
    "of-several-articles": count((entry) => articlesOf([entry]).size > 1),
    "most-articles": Math.log(Math.max(1, ...entries.map((entry) => articlesOf([entry]).size))),
    sureness: entries.reduce(
      (sum, { confidence, status }) => sum + (SETTLED.has(status) ? confidence : 0),
      0,
    ),
    "days-near": Math.log1p(near),
    meetings: entries.filter(({ kind }) => kind === "CONSULT").length,
    typed: count(({ kind }) => kind !== null),
    timed: count(({ date }) => date?.precision === "part" || date?.precision === "minute"),
    carried: count(({ date }) => date?.basis === "carried"),
    planned: count(({ status }) => !SETTLED.has(status)),
    "first-level": count(({ level }) => level === 1),
    "one-article": articlesOf(entries).size === 1,
    "one-entry": entries.length === 1,
    "none-with-own-date": stated.length === 0,
    published: published.has(day),
  };
}

/** How far away the days near a day are. */
const NEAR = [-2, -1, 1, 2];

/** Dates that an article tells, not those of its publication. */
const OWN: ReadonlySet<string> = new Set(["stated", "context", "corroborated"]);

const SETTLED: ReadonlySet<string> = new Set(["happened", "alleged", "denied"]);

/** The articles that tell something of some entries. */
function articlesOf(entries: readonly Entry[]): Set<string> {
  return new Set(entries.flatMap(({ accounts }) => accounts.map(({ article }) => article)));
}
