import { dayOf } from "../../calendar/days.ts";
import type { ReasonOf } from "../../decide/decision.ts";
import type { Reasons } from "../../decide/weigh.ts";
import type { DateValue } from "../../model/common.ts";
import type { Account, Entry } from "../../model/timeline.ts";
import { entryLevel } from "../decisions.ts";
import { hasPronoun, isAppended, isFragment } from "../fragments.ts";
import type { GatheredArticle, ToldEvent } from "../gathered.ts";
import { wordsOf } from "../words/tokens.ts";
import { stemOf } from "../words/word-table.ts";

/** What the accounts of entries were taken from, and whom the story is about. */
export interface Scene {
  articles: ReadonlyMap<string, Teller>;
  /** How many articles tell of something on each day, by its date. */
  days: ReadonlyMap<string, ReadonlySet<string>>;
}

/** An article, its events by their ids, where its last one ends, and the words of its title. */
interface Teller {
  article: GatheredArticle;
  events: ReadonlyMap<string, ToldEvent>;
  length: number;
  title: ReadonlySet<string>;
}

/** Reasons of the level, each with how much it holds. */
export type Found = Reasons<ReasonOf<typeof entryLevel>>;

/** Looks up articles and their events by id, and lays out the days. */
export function sceneOf(articles: readonly GatheredArticle[], entries: readonly Entry[]): Scene {
  const days = new Map<string, Set<string>>();
  for (const { date, accounts } of entries) {
    if (date === null || date.from === null || !isDay(date)) continue;
    const told = days.get(date.from) ?? new Set();
    for (const { article } of accounts) told.add(article);
    days.set(date.from, told);
  }
  return { articles: new Map(articles.map((article) => [article.id, tellerOf(article)])), days };
}

function tellerOf(article: GatheredArticle): Teller {
  const events = new Map(article.events.map((event) => [event.id, event]));
  const length = article.events.reduce((most, { end }) => Math.max(most, end), 1);
  return { article, events, length, title: new Set(stemsOf(article.title ?? "")) };
}

function stemsOf(text: string): string[] {
  return wordsOf(text).map(stemOf);
}

/** What speaks for an entry's being printed: who tells it and where, how its day is known, who takes part, what hangs on it. */
export function reasonsOfLevel(entry: Entry, scene: Scene): Found {
  const [told, day] = [ofTellings(entry, scene), ofDay(entry, scene)];
  const { participants, place, kind, conflicts, quotes, status } = entry;
  // Field by field: what is spread out gets a hidden class of its own each time, and is slow to read.
  return {
    sure: told.sure,
    articles: told.articles,
    accounts: told.accounts,
    opening: told.opening,
    heading: told.heading,
    brief: told.brief,
    title: told.title,
    amount: told.amount,
    fragment: told.fragment,
    pronoun: told.pronoun,
    undated: day.undated,
    day: day.day,
    "day-articles": day["day-articles"],
    "own-day": day["own-day"],
    old: day.old,
    "same-day": day["same-day"],
    parties: Math.log1p(participants.length),
    placed: place !== null,
    kind: kind !== null,
    meeting: kind === "CONSULT",
    conflict: conflicts.length > 0,
    quoted: Math.log1p(quotes.length),
    scheduled: status === "scheduled",
    alleged: status === "alleged",
    denied: status === "denied",
    possible: status === "possible",
  };
}

/** Told by five articles, by two of them in the headline. */
function ofTellings({ confidence, accounts, title }: Entry, scene: Scene) {
  const articles = new Set(accounts.map(({ article }) => article));
  const told = accounts.filter((account) => !isHeading(account, scene));
  return {
    sure: confidence,
    articles: Math.log(articles.size),
    accounts: Math.log(accounts.length),
    opening: 1 - Math.min(1, ...told.map((account) => placeOf(account, scene))),
    heading: told.length < accounts.length,
    brief: title.split(" ").length < entryLevel().briefWords,
    title: Math.max(0, ...accounts.map((account) => shareOfTitle(account, scene))),
    amount: accounts.some((account) => hasAmount(account, scene)),
    fragment: isTold(isFragment, { accounts, title }, scene),
    pronoun: hasPronoun(title),
  };
}

function isHeading({ article, start }: Account, { articles }: Scene): boolean {
  const headings = articles.get(article)?.article.headings ?? [];
  return headings.some((heading) => heading.start <= start && start < heading.end);
}

/** Where in its article an account stands, from 0 to 1. */
function placeOf({ article, start }: Account, { articles }: Scene): number {
  return start / (articles.get(article)?.length ?? start);
}

/** How much of its article's title an account says: "Ferry sinks off Bergen". */
function shareOfTitle({ article, text }: Account, { articles }: Scene): number {
  const title = articles.get(article)?.title ?? new Set();
  if (title.size === 0) return 0;
  const said = new Set(stemsOf(text));
  return [...title].filter((stem) => said.has(stem)).length / title.size;
}

function hasAmount({ article, event }: Account, { articles }: Scene): boolean {
  return (articles.get(article)?.events.get(event)?.attributes ?? []).length > 0;
}

/** "which Russia launched": whether the account that gives the title is such a clause. */
function isTold(
  kind: (told: ToldEvent) => boolean,
  { accounts, title }: Pick<Entry, "accounts" | "title">,
  { articles }: Scene,
): boolean {
  return accounts.some(({ article, event, text }) => {
    const told = text === title ? articles.get(article)?.events.get(event) : undefined;
    return told !== undefined && kind(told);
  });
}

/** "the war, which Russia launched in 2022": what one article of today adds to a name, and tells nothing of its story. */
export function isAddedOld(entry: Entry, { old }: Found, scene: Scene): boolean {
  const alone = new Set(entry.accounts.map(({ article }) => article)).size === 1;
  return alone && Boolean(old) && isTold(isAppended, entry, scene);
}

/** On 19 June, the day before its articles; or ten years before them. */
function ofDay({ date, accounts }: Entry, { articles, days }: Scene) {
  const from = dayOf(date?.from ?? "");
  const published = accounts.flatMap(
    ({ article }) => dayOf(articles.get(article)?.article.published?.value ?? "") ?? [],
  );
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
