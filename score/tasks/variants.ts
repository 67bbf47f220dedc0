import { basename, join } from "node:path";
import type { Story } from "../../corpus/tools/read-story.ts";
import { KINDS, vary } from "../../corpus/vary/vary.ts";
import type { Profile } from "../../src/profile/profile.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { corpusStory } from "../corpora/corpus-story.ts";
import { goldOnText } from "../corpora/gold-on-text.ts";
import { type GoldArticle, placesOf, slice } from "../corpora/gold-story.ts";
import { overlap, ratio } from "../measures.ts";
import { readArticles, timelineOf } from "../read-articles.ts";
import { type Row, type Scored, share } from "../table.ts";
import { isAccepted } from "./same-name.ts";
import { isDate } from "./story.ts";
import { matchQuotes } from "./story-quotes.ts";
import { TimelineTexts } from "./timeline-texts.ts";

/** A story's quotations and tellings, in the order of its annotation: the words of each, and whether it is read rightly. */
interface Reading {
  quotes: Judged[];
  speakers: Judged[];
  dates: Judged[];
}

interface Judged {
  article: string;
  text: string;
  right: boolean;
}

const LAYERS = ["quotes", "speakers", "dates"] as const;

/** Variants with one seed are enough to compare by; another gives other forms. */
const SEED = 1;

/**
 * Scores what variants of stories leave as it was: of the quotations found in the story as it is written, of the speakers and of
 * the dates that are right there, how many are so in a variant of each kind (`corpus/vary`).
 */
export async function scoreVariants(stories: readonly Story[], profile: Profile): Promise<Scored> {
  const first = await Promise.all(stories.map((story) => readingOf(story, profile)));
  const rows: Row[] = [];
  const errors: Scored["errors"] = [];
  for (const kind of Object.keys(KINDS)) {
    const counts = { quotes: [0, 0], speakers: [0, 0], dates: [0, 0] };
    for (const [i, story] of stories.entries()) {
      const varied = await readingOf(vary(story, kind, SEED), profile);
      for (const layer of LAYERS)
        for (const [at, { article, text, right }] of (first[i]?.[layer] ?? []).entries()) {
          if (!right) continue;
          const stays = varied[layer][at]?.right === true;
          const count = counts[layer];
          count[0] = (count[0] ?? 0) + Number(stays);
          count[1] = (count[1] ?? 0) + 1;
          if (!stays) errors.push({ what: `${kind}: ${layer}`, story: story.name, article, text });
        }
    }
    const cells = LAYERS.map((layer) => [layer, share(ratio(counts[layer][0] ?? 0, counts[layer][1] ?? 0))]);
    rows.push({ name: kind, cells: Object.fromEntries(cells) });
  }
  return { rows, errors };
}

async function readingOf(story: Story, profile: Profile): Promise<Reading> {
  const gold = corpusStory(story);
  const sources = gold.articles.map(({ id, text }) => ({
    path: join(gold.folder, id),
    text,
    published: null,
  }));
  const texts = new TimelineTexts(timelineOf(await readArticles(sources, profile), profile));
  const articles = await Promise.all(gold.articles.map((article) => goldOnText(article, textOf)));
  return {
    quotes: articles.flatMap((article) =>
      quotesOf(article, texts).map(({ found, ...each }) => ({ ...each, right: found })),
    ),
    speakers: articles.flatMap((article) => quotesOf(article, texts)),
    dates: articles.flatMap((article) => datesOf(article, texts)),
  };
}

/** What the program reads of a page. */
async function textOf({ id, text }: GoldArticle): Promise<string> {
  const about = {
    source: basename(id),
    published: null,
    title: null,
    outlet: null,
    url: null,
    charset: null,
  };
  const article = await readArticle(new TextEncoder().encode(text), about);
  return "text" in article ? article.text : "";
}

function quotesOf(article: GoldArticle, texts: TimelineTexts): (Judged & { found: boolean })[] {
  return matchQuotes(article, texts.variantsOf(article.id)).pairs.map(({ gold, variant }) => ({
    article: article.id,
    text: gold.content.map((span) => slice(article.text, span)).join(" … "),
    found: gold.required && variant !== null,
    right: gold.required && variant !== null && isAccepted(gold.speaker, variant.speaker),
  }));
}

function datesOf({ id, text, events }: GoldArticle, texts: TimelineTexts): Judged[] {
  const accounts = texts.accountsOf(id);
  return events.map(({ dates, evidence, required }) => {
    const words = slice(text, evidence);
    const places = words === "" ? [] : placesOf(text, words);
    const touching = accounts.filter(({ span }) => places.some((place) => overlap(span, place) > 0));
    const right = touching.some(({ date }) => dates.some((want) => isDate(want, date)));
    return { article: id, text: words, right: required && right };
  });
}
