import { dayOf } from "../../calendar/days.ts";
import type { DateValue } from "../../model/common.ts";
import type { Entry, TimelineArticle } from "../../model/timeline.ts";
import { entryLevel } from "../decisions.ts";
import type { LevelReasons, TellingReasons } from "./tellings.ts";

/** What the accounts of entries were taken from, and whom the story is about. */
export interface Scene {
  /** When each article came out, by its id. */
  published: ReadonlyMap<string, string | null>;
  /** How many articles tell of something on each day, by its date. */
  days: ReadonlyMap<string, ReadonlySet<string>>;
  /** What an entry's accounts speak for its level. */
  tellings: (entry: Entry) => TellingReasons;
}

/** Looks up articles by id, and lays out the days. */
export function sceneOf(
  articles: readonly Pick<TimelineArticle, "id" | "published">[],
  entries: readonly Entry[],
  tellings: Scene["tellings"],
): Scene {
  const days = new Map<string, Set<string>>();
  for (const { date, accounts } of entries) {
    if (date === null || date.from === null || !isDay(date)) continue;
    const told = days.get(date.from) ?? new Set();
    for (const { article } of accounts) told.add(article);
    days.set(date.from, told);
  }
  const published = new Map(articles.map(({ id, published }) => [id, published?.value ?? null]));
  return { published, days, tellings };
}

/** What speaks for an entry's being printed: who tells it and where, how its day is known, who takes part, what hangs on it. */
export function reasonsOfLevel(entry: Entry, scene: Scene): LevelReasons {
  return {
    ...scene.tellings(entry),
    ...ofDay(entry, scene),
    ...ofParties(entry),
    ...ofStanding(entry),
  };
}

/** On 19 June, the day before its articles; or ten years before them. */
function ofDay({ date, accounts }: Entry, { published: dates, days }: Scene): LevelReasons {
  const from = dayOf(date?.from ?? "");
  const published = accounts.flatMap(({ article }) => dayOf(dates.get(article) ?? "") ?? []);
  const age = from === null || published.length === 0 ? null : Math.min(...published) - from;
  return {
    undated: date === null,
    day: date !== null && isDay(date),
    "day-articles": Math.log1p(days.get(date?.from ?? "")?.size ?? 0),
    "own-day": date?.basis === "stated" || date?.basis === "corroborated",
    old: age !== null && age > entryLevel().oldDays,
    "same-day": age !== null && age >= 0 && age <= 1,
  };
}

const DAYS: ReadonlySet<string> = new Set(["day", "part", "minute"]);

function isDay({ precision }: DateValue): boolean {
  return DAYS.has(precision);
}

function ofParties({ participants, place, kind }: Entry): LevelReasons {
  return {
    parties: Math.log1p(participants.length),
    placed: place !== null,
    kind: kind !== null,
    meeting: kind === "CONSULT",
  };
}

function ofStanding({ status, conflicts, quotes, occasion }: Entry): LevelReasons {
  return {
    conflict: conflicts.length > 0,
    quoted: Math.log1p(quotes.length),
    occasion: occasion !== null,
    scheduled: status === "scheduled",
    alleged: status === "alleged",
    denied: status === "denied",
    possible: status === "possible",
  };
}
