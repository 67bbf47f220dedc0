import { isoOf } from "../../calendar/days.ts";
import { undated } from "../decisions.ts";
import type { GatheredArticle } from "../gathered.ts";
import type { Story } from "../stories/story.ts";
import type { Words } from "../words/words.ts";
import { resolveArticle } from "./resolve-article.ts";
import { type Told, type Votes, votesFor } from "./votes.ts";

/**
 * Gives undated articles the date of publication that their sisters' dated events and quotations imply, and with it their
 * relative times. A live blog's "the two have now met" and a report's "they met on Wednesday, 19 June" speak for 19 June.
 * Its sisters are the articles of its story. Only what was dated before speaks: a date so inferred implies no other, so the
 * order of the articles changes nothing. Each article has its story.
 */
export function settleDates(articles: GatheredArticle[], stories: Story[], words: Words): GatheredArticle[] {
  const told = (index: number): Told[] => {
    const [article, story] = [articles[index], stories[index]];
    return article === undefined || story === undefined ? [] : [{ article, story }];
  };
  return articles.map((article, index) => {
    const [undated] = waits(article) ? told(index) : [];
    if (undated === undefined) return article;
    const sisters = undated.story.near.flatMap(told).filter((sister) => !waits(sister.article));
    const day = elected(votesFor(undated, sisters, words));
    return day === null ? article : resolveArticle(article, isoOf(day));
  });
}

/** Whether an article has no date and something in it would get one with it. */
function waits({ published, pending, events, quotes }: GatheredArticle): boolean {
  if (published !== null) return false;
  return pending.size > 0 || [...events, ...quotes].some(({ awaits }) => awaits !== null);
}

function elected(votes: Votes): number | null {
  const ranked = [...votes].sort(([a, x], [b, y]) => y - x || a - b);
  const [best, second] = ranked;
  if (best === undefined || best[1] < undated().enough) return null;
  return second !== undefined && best[1] < undated().clear * second[1] ? null : best[0];
}
