import { basename, join } from "node:path";
import { readStory } from "../../corpus/tools/read-story.ts";
import type { LeadDocument } from "../../score/corpora/ecb.ts";
import { profileOf, readStories } from "../../score/corpora/stories.ts";
import { readArticles, type Source } from "../../score/read-articles.ts";
import type { Profile } from "../../src/profile/profile.ts";
import { Gathering } from "../../src/timeline/gathering.ts";
import { blockEvents } from "../../src/timeline/same-event/block-events.ts";
import { compareEvents } from "../../src/timeline/same-event/compare-events.ts";
import { sketchEvents } from "../../src/timeline/same-event/same-events.ts";
import type { EventSketch } from "../../src/timeline/same-event/sketch-event.ts";
import { vetoed } from "../../src/timeline/same-event/veto.ts";
import { settleArticles } from "../../src/timeline/settle-articles.ts";
import { sketchStories } from "../../src/timeline/stories/sketch-stories.ts";
import { makeWords } from "../../src/timeline/words/words.ts";
import type { Example } from "../learn/newton.ts";
import { goldEvents } from "./gold-events.ts";

/**
 * How much a pair of two leads counts of a pair of the corpus: one of one event less, since clauses that are each the gist of a
 * story are not how articles tell, and since a wrong entry is worse than a second one.
 */
const LEADS_TOGETHER = 0.3;
const LEADS_APART = 1;

/** Two tellings, the values of the reasons, whether they are of one event, and the story they are from. */
export interface LabelledPair extends Example {
  story: string;
}

/** Articles with what people say which event each of their tellings is of; null where they say nothing. */
interface Annotated {
  sources: Source[];
  profile: Profile;
  eventOf: (sketch: EventSketch) => { event: string; story: string } | null;
}

/** The pairs of an annotated story that merging would compare. */
export async function pairsOfStory(folder: string): Promise<LabelledPair[]> {
  const { story } = readStory(folder);
  const [scored] = await readStories(folder, "none", null);
  if (story === null || scored === undefined) return [];
  const golds = new Map(story.articles.map((article) => [article.file, goldEvents(article)]));
  const sources = story.articles.map(({ file, text }) => ({
    path: join(story.folder, file),
    text,
    published: null,
  }));
  const eventOf = ({ telling: { article, event } }: EventSketch) => {
    const found = golds.get(basename(article.source))?.(event) ?? null;
    return found === null ? null : { event: found, story: story.name };
  };
  return labelled({ sources, profile: scored.profile, eventOf });
}

/** The pairs of news leads that merging would compare; stories are the corpus's topics. */
export async function pairsOfLeads(leads: readonly LeadDocument[]): Promise<LabelledPair[]> {
  const golds = new Map(leads.map((lead) => [`${lead.id}.txt`, lead]));
  const sources = leads.map(({ id, text }) => ({ path: `${id}.txt`, text, published: null }));
  const eventOf = ({ telling: { article, event } }: EventSketch) => {
    const lead = golds.get(article.source);
    const { start, end } = event.trigger;
    const mention = lead?.mentions.find((each) => Math.min(end, each.end) > Math.max(start, each.start));
    if (lead === undefined || mention === undefined) return null;
    return { event: mention.chain, story: lead.topic.replace(/\D.*/, "") };
  };
  const pairs = await labelled({ sources, profile: await profileOf("none"), eventOf });
  return pairs.map((pair) => ({ ...pair, weight: pair.label ? LEADS_TOGETHER : LEADS_APART }));
}

async function labelled({ sources, profile, eventOf }: Annotated): Promise<LabelledPair[]> {
  const words = makeWords(profile);
  const gathering = new Gathering(profile);
  for (const record of (await readArticles(sources, profile)).values()) gathering.add(record);
  const gathered = gathering.articles();
  const stories = sketchStories(gathered, words);
  const sketches = sketchEvents(settleArticles(gathered, stories, words), stories, words);
  const events = new Map(sketches.map((sketch) => [sketch, eventOf(sketch)]));
  return compared(sketches).flatMap(([a, b]) => {
    const [x, y] = [events.get(a) ?? null, events.get(b) ?? null];
    if (x === null || y === null) return [];
    return [{ features: compareEvents(a, b, words), label: x.event === y.event, story: x.story }];
  });
}

function compared(sketches: EventSketch[]): [EventSketch, EventSketch][] {
  const pairs: [EventSketch, EventSketch][] = [];
  blockEvents(sketches, (i, j) => {
    const [a, b] = [sketches[i], sketches[j]];
    if (a !== undefined && b !== undefined && !vetoed(a, b)) pairs.push([a, b]);
  });
  return pairs;
}
