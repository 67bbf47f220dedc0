import type { Explained } from "../decide/weigh.ts";
import type { Profile } from "../profile/profile.ts";
import { sameEvent, sameQuote } from "./decisions.ts";
import type { GatheredArticle } from "./gathered.ts";
import type { Gathering } from "./gathering.ts";
import { sketchEvents } from "./same-event/same-events.ts";
import { explainEvents, judgeEvents } from "./same-event/score-events.ts";
import { compareQuotes, explainQuotes } from "./same-quote/compare-quotes.ts";
import { sketchQuotes } from "./same-quote/same-quotes.ts";
import { settleArticles } from "./settle-articles.ts";
import { sketchStories } from "./stories/sketch-stories.ts";
import type { Story } from "./stories/story.ts";
import { makeWords, type Words } from "./words/words.ts";

/** One telling: the id of its event or quotation in an article's record. */
export interface Told {
  article: string;
  id: string;
}

/** Why a telling is one with another: how sure that is, how sure it had to be, and the reasons with what each adds. */
export interface Joined {
  with: Told;
  score: number;
  least: number;
  reasons: Explained[];
}

/** For each telling of one event, why it is one with the nearest of the others; null where it stands alone. */
export function whyOneEvent(
  gathering: Gathering,
  profile: Profile,
  group: readonly Told[],
): (Joined | null)[] {
  const { articles, stories, words } = settled(gathering, profile, group);
  const sketches = sketchEvents(articles, stories, words);
  const of = ({ article, id }: Told) =>
    sketches.find(({ telling }) => telling.article.id === article && telling.event.id === id);
  return nearest(group, of, {
    least: sameEvent().least,
    judge: (a, b) => judgeEvents(a, b, words),
    explain: (a, b) => explainEvents(a, b, words),
  });
}

/** For each variant of one utterance, why it is one with the nearest of the others; null where it stands alone. */
export function whyOneQuote(
  gathering: Gathering,
  profile: Profile,
  group: readonly Told[],
): (Joined | null)[] {
  const { articles, words } = settled(gathering, profile, group);
  const sketches = sketchQuotes(articles, words);
  const of = ({ article, id }: Told) =>
    sketches.find(({ saying }) => saying.article.id === article && saying.quote.id === id);
  return nearest(group, of, {
    least: sameQuote().least,
    judge: (a, b) => compareQuotes(a, b, words.lexicon),
    explain: (a, b) => explainQuotes(a, b, words.lexicon),
  });
}

interface Settled {
  articles: GatheredArticle[];
  stories: Story[];
  words: Words;
}

/** The articles of the group as merging compares them: with their stories, and dated by their sisters. */
function settled(gathering: Gathering, profile: Profile, group: readonly Told[]): Settled {
  const words = makeWords(profile);
  const gathered = gathering.articles();
  const stories = sketchStories(gathered, words);
  const articles = settleArticles(gathered, stories, words);
  const wanted = new Set(group.map(({ article }) => article));
  const among = <T>(_: T, at: number): boolean => wanted.has(articles[at]?.id ?? "");
  return { articles: articles.filter(among), stories: stories.filter(among), words };
}

interface Comparison<S> {
  least: number;
  judge: (a: S, b: S) => number | null;
  explain: (a: S, b: S) => Explained[];
}

function nearest<S>(
  group: readonly Told[],
  sketchOf: (told: Told) => S | undefined,
  { least, judge, explain }: Comparison<S>,
): (Joined | null)[] {
  const sketches = group.map(sketchOf);
  return sketches.map((mine, at) => {
    let best: Joined | null = null;
    for (const [other, theirs] of sketches.entries()) {
      const told = group[other];
      if (other === at || mine === undefined || theirs === undefined || told === undefined) continue;
      const score = judge(mine, theirs);
      if (score === null || (best !== null && score <= best.score)) continue;
      best = { with: told, score, least, reasons: explain(mine, theirs) };
    }
    return best;
  });
}
