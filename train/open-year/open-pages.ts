import { join } from "node:path";
import { readStory } from "../../corpus/tools/read-story.ts";
import { readStories } from "../../score/corpora/stories.ts";
import { readArticles } from "../../score/read-articles.ts";
import { dayOf } from "../../src/calendar/days.ts";
import type { ArticleRecord } from "../../src/model/article-record.ts";
import type { Profile } from "../../src/profile/profile.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { extractPublished } from "../../src/run/extract-published.ts";
import { makeKeeper } from "../../src/timeline/keep-record.ts";
import { type DayInYear, daysInYears } from "../../src/timeline/undated/complete-day.ts";

/** An article as though its page left out the year: the days that it can be of, and the right one. */
export interface OpenPage {
  story: string;
  days: DayInYear[];
  right: number;
}

/** The articles of a story, each among its dated sisters. */
export async function openPages(corpus: string, name: string): Promise<OpenPage[]> {
  const folder = join(corpus, "stories", name);
  const { story } = readStory(folder);
  const pages: OpenPage[] = [];
  for (const { profile } of await readStories(folder, "none", null)) {
    const sources = (story?.articles ?? []).map(({ file, text }) => ({
      path: join(folder, file),
      text,
      published: null,
    }));
    const records = await readArticles(sources, profile);
    const keep = makeKeeper();
    for (const { file, text, notes } of story?.articles ?? []) {
      const right = dayOf(notes.published ?? notes.inferred ?? "");
      const record = await withoutDate(join(folder, file), text, profile);
      if (right === null || record === null) continue;
      const sisters = [...records]
        .filter(([other, { published }]) => other !== file && published !== null)
        .map(([, sister]) => keep(sister));
      const day = (notes.published ?? notes.inferred ?? "").slice("YYYY-".length);
      pages.push({
        story: name,
        days: daysInYears({ day, weekday: null }, keep(record), sisters).possible,
        right,
      });
    }
  }
  return pages;
}

/** An article read as though nothing dated it. */
async function withoutDate(source: string, text: string, profile: Profile): Promise<ArticleRecord | null> {
  const provenance = { source, published: null, title: null, outlet: null, url: null, charset: null };
  const article = await readArticle(new TextEncoder().encode(text), provenance);
  return "text" in article ? extractPublished({ ...article, dates: [] }, profile) : null;
}
