import type { ReasonOf } from "../../decide/decision.ts";
import type { Reasons } from "../../decide/weigh.ts";
import type { Account, Entry } from "../../model/timeline.ts";
import { entryLevel } from "../decisions.ts";
import type { GatheredArticle, ToldEvent } from "../gathered.ts";
import { wordsOf } from "../words/tokens.ts";
import { stemOf } from "../words/word-table.ts";

/** Reasons for an entry's level. */
export type LevelReasons = Reasons<ReasonOf<typeof entryLevel>>;

/** Those of them that the articles of its accounts give. */
export type TellingReasons = LevelReasons;

/** The articles that entries are told by, by their ids. */
export type Tellers = ReadonlyMap<string, Teller>;

/** An article, its events by their ids, where its last one ends, and the words of its title. */
interface Teller {
  article: GatheredArticle;
  events: ReadonlyMap<string, ToldEvent>;
  length: number;
  title: ReadonlySet<string>;
}

/** Looks up articles and their events by id. */
export function makeTellers(articles: readonly GatheredArticle[]): Tellers {
  return new Map(articles.map((article) => [article.id, tellerOf(article)]));
}

function tellerOf(article: GatheredArticle): Teller {
  const events = new Map(article.events.map((event) => [event.id, event]));
  const length = article.events.reduce((most, { end }) => Math.max(most, end), 1);
  return { article, events, length, title: new Set(stemsOf(article.title ?? "")) };
}

function stemsOf(text: string): string[] {
  return wordsOf(text).map(stemOf);
}

/** Told by five articles, by two of them in the headline. */
export function tellingReasons({ confidence, accounts, title }: Entry, tellers: Tellers): TellingReasons {
  const articles = new Set(accounts.map(({ article }) => article));
  const told = accounts.filter((account) => !isHeading(account, tellers));
  return {
    sure: confidence,
    articles: Math.log(articles.size),
    accounts: Math.log(accounts.length),
    opening: 1 - Math.min(1, ...told.map((account) => placeOf(account, tellers))),
    heading: told.length < accounts.length,
    brief: title.split(" ").length < entryLevel().briefWords,
    title: Math.max(0, ...accounts.map((account) => shareOfTitle(account, tellers))),
    amount: accounts.some((account) => hasAmount(account, tellers)),
  };
}

function isHeading({ article, start }: Account, tellers: Tellers): boolean {
  const headings = tellers.get(article)?.article.headings ?? [];
  return headings.some((heading) => heading.start <= start && start < heading.end);
}

/** Where in its article an account stands, from 0 to 1. */
function placeOf({ article, start }: Account, tellers: Tellers): number {
  return start / (tellers.get(article)?.length ?? start);
}

/** How much of its article's title an account says: "Ferry sinks off Bergen". */
function shareOfTitle({ article, text }: Account, tellers: Tellers): number {
  const title = tellers.get(article)?.title ?? new Set();
  if (title.size === 0) return 0;
  const said = new Set(stemsOf(text));
  return [...title].filter((stem) => said.has(stem)).length / title.size;
}

function hasAmount({ article, event }: Account, tellers: Tellers): boolean {
  return (tellers.get(article)?.events.get(event)?.attributes ?? []).length > 0;
}
