import { dayOf, isoOf } from "../../calendar/days.ts";
import { undated } from "../decisions.ts";
import type { GatheredArticle } from "../gathered.ts";
import type { Story } from "../stories/story.ts";
import type { Words } from "../words/words.ts";
import { completeDay } from "./complete-day.ts";
import { speaksAgainst } from "./freshness.ts";
import { resolveKnownDays } from "./known-days.ts";
import { resolveArticle } from "./resolve-article.ts";
import { type Told, type Votes, votesFor } from "./votes.ts";

/**
 * Gives undated articles the date of publication that their sisters' dated events and quotations imply, and with it their
 * relative times. A live blog's "the two have now met" and a report's "they met on Wednesday, 19 June" speak for 19 June.
 * A dateline without its year takes it from them, and so do the days of an article whose own day stays open. An article's sisters are the articles of its story. Only what was dated before speaks: a date so inferred implies no other, so the
 * order of the articles changes nothing. Each article has its story.
 */
export function settleDates(articles: GatheredArticle[], stories: Story[], words: Words): GatheredArticle[] {
  const all = articles.flatMap((article, index): Told[] => {
    const story = stories[index];
    return story === undefined ? [] : [{ article, story, quotes: null }];
  });
  const told = (index: number): Told[] => all.slice(index, index + 1);
  return articles.map((article, index) => {
    const [undated] = waits(article) ? told(index) : [];
    if (undated === undefined) return article;
    const sisters = undated.story.near.flatMap(told).filter((sister) => !waits(sister.article));
    const days = sisters.flatMap((sister) => dayOf(sister.article.published?.value ?? "") ?? []);
    const day =
      article.openDay === null
        ? elected(article, votesFor(undated, sisters, words), days)
        : completeDay(
            article.openDay,
            article,
            sisters.map((sister) => sister.article),
          );
    if (day !== null) return resolveArticle(article, isoOf(day));
    return resolveKnownDays(
      article,
      sisters.map((sister) => sister.article),
    );
  });
}

/** Whether an article has no date and something in it would get one with it. */
function waits({ published, pending, events, quotes }: GatheredArticle): boolean {
  if (published !== null) return false;
  return pending.size > 0 || [...events, ...quotes].some(({ awaits }) => awaits !== null);
}

/** Whether an article tells of the hour it is of: most of its relative times are "today", "now", "overnight", not weekdays. */
function isLive({ pending }: GatheredArticle): boolean {
  const near = [...pending.values()].filter(({ rule }) => rule === "shift").length;
  return near > 0 && near >= undated().liveShare * pending.size;
}

/**
 * The day that most speaks for. Where the sisters are of many weeks one alone proves nothing
 * but by much of what it tells, and only what is told as of that
 * day needs no more than else: what an interview of autumn recalls is what a report of spring told.
 */
function elected(article: GatheredArticle, votes: Votes, sisters: number[]): number | null {
  const ranked = [...votes].sort(([a, x], [b, y]) => y.weight - x.weight || a - b);
  const [best, second] = ranked;
  if (best === undefined) return null;
  const [day, { weight, voters }] = best;
  const scattered = Math.max(...sisters) - Math.min(...sisters) > undated().reachDays;
  const recalls = scattered && !isLive(article);
  if (weight < (recalls ? undated().enoughScattered : undated().enough)) return null;
  if (scattered && voters < undated().voters && weight < undated().enoughAlone) return null;
  if (second !== undefined && weight < undated().clear * second[1].weight) return null;
  // An article that tells of Thursday is not of Wednesday.
  return speaksAgainst(article, day, [day + 1, day + 2]) ? null : day;
}
