import { join } from "node:path";
import type { GoldArticle, GoldTelling } from "../../score/corpora/gold-story.ts";
import { readStories } from "../../score/corpora/stories.ts";
import { overlap, type Range } from "../../score/measures.ts";
import { findCandidates } from "../../src/article/events/find-events.ts";
import type { Candidate } from "../../src/article/events/to-event.ts";
import { findPeople } from "../../src/article/people/find-people.ts";
import { findQuotes } from "../../src/article/quotes/find-quotes.ts";
import { segment } from "../../src/article/segment/segment.ts";
import { settlePublished } from "../../src/article/settle-published.ts";
import { readSyntax } from "../../src/article/syntax/read-syntax.ts";
import { findTimes } from "../../src/article/time/find-times.ts";
import { codePointsOf } from "../../src/export/code-points.ts";
import type { Profile } from "../../src/profile/profile.ts";
import { readArticle } from "../../src/read/read-article.ts";

/** A happening that an article could tell: where it stands, and the telling of the corpus that it is, if it is one. */
export interface Labelled extends Candidate {
  span: Range;
  trigger: Range;
  telling: GoldTelling | null;
  /** Its words share some with a telling's. */
  touches: boolean;
}

/** An article of the corpus with its candidates. */
export interface LabelledArticle {
  story: string;
  gold: GoldArticle;
  candidates: Labelled[];
}

/** Reads stories of the corpus, and of each article all that it could tell. */
export async function readCandidates(corpus: string, names: readonly string[]): Promise<LabelledArticle[]> {
  const articles: LabelledArticle[] = [];
  for (const name of names)
    for (const { gold, profile } of await readStories(join(corpus, "stories", name), "none", null))
      for (const article of gold.articles)
        articles.push(label(name, article, await candidatesOf(article, profile)));
  return articles;
}

async function candidatesOf({ id, text }: GoldArticle, profile: Profile): Promise<Candidate[]> {
  const about = { source: id, published: null, title: null, outlet: null, url: null, charset: null };
  const article = await readArticle(new TextEncoder().encode(text), about);
  if (!("text" in article)) throw new Error(`${id}: ${article.code}`);
  const document = readSyntax(segment(article));
  const published = settlePublished(document).value;
  const times = findTimes(document, published);
  const people = findPeople(document, profile, published);
  const quotes = findQuotes(document, people, times, published);
  return findCandidates(document, { people, times, quotes, published });
}

/** One telling has one candidate, the one whose words are nearest to the telling's: the best pairs first. */
function label(story: string, gold: GoldArticle, found: Candidate[]): LabelledArticle {
  const point = codePointsOf(gold.text) ?? ((offset: number) => offset);
  const candidates = found.map((candidate): Labelled => {
    const { start, end, trigger } = candidate.event;
    const range = (from: number, to: number): Range => [point(from), point(to)];
    const span = range(start, end);
    const touches = gold.events.some(({ evidence }) => overlap(span, evidence) > 0);
    return {
      ...candidate,
      span,
      trigger: range(trigger.start, trigger.end),
      telling: null,
      touches,
    };
  });
  const told = new Set<GoldTelling>();
  for (const { telling, candidate } of pairsOf(gold.events, candidates)) {
    if (told.has(telling) || candidate.telling !== null) continue;
    told.add(telling);
    candidate.telling = telling;
  }
  return { story, gold, candidates };
}

function pairsOf(tellings: GoldTelling[], candidates: Labelled[]) {
  return tellings
    .flatMap((telling) =>
      candidates
        .filter(({ trigger }) => contains(telling.evidence, trigger))
        .map((candidate) => ({ telling, candidate, alike: alike(telling.evidence, candidate.span) })),
    )
    .sort((a, b) => b.alike - a.alike);
}

function contains([start, end]: Range, inner: Range): boolean {
  return inner[0] >= start && inner[1] <= end;
}

/** The share of all their characters that two stretches have in common. */
function alike(a: Range, b: Range): number {
  const common = Math.max(0, overlap(a, b));
  return common / (a[1] - a[0] + (b[1] - b[0]) - common);
}
