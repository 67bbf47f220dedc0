import { join } from "node:path";
import type { EventNote } from "../../corpus/tools/format.ts";
import { find } from "../../corpus/tools/places.ts";
import { readStory } from "../../corpus/tools/read-story.ts";
import { profileOf } from "../../score/corpora/stories.ts";
import { readTimeml } from "../../score/corpora/timeml.ts";
import { partsOf } from "../../score/tasks/halves.ts";
import type { ClockScene } from "../../src/article/events/clock/told.ts";
import { readClock } from "../../src/article/events/date/date-drafts.ts";
import { draftEvents } from "../../src/article/events/find-events.ts";
import { layers } from "../../src/article/events/layer.ts";
import { findPeople } from "../../src/article/people/find-people.ts";
import { findQuotes } from "../../src/article/quotes/find-quotes.ts";
import { segment } from "../../src/article/segment/segment.ts";
import { readSyntax } from "../../src/article/syntax/read-syntax.ts";
import { findTimes } from "../../src/article/time/find-times.ts";
import type { Span } from "../../src/model/span.ts";
import { readArticle } from "../../src/read/read-article.ts";

/** What a happening's date must be: the first of these values that a candidate gives; null is none. */
export type Wanted = (string | null)[];

/** An article as the clock reads it, and what is known of its happenings. */
export interface Example {
  story: string;
  scene: ClockScene;
  wanted: Map<number, Wanted>;
}

/** The articles of an annotated story. */
export async function storyExamples(corpus: string, name: string): Promise<Example[]> {
  const { story } = readStory(join(corpus, "stories", name));
  const examples: Example[] = [];
  for (const { file, text, notes } of story?.articles ?? []) {
    const example = await exampleOf(name, { file, text, published: notes.published ?? notes.inferred });
    if (example === null) continue;
    for (const note of notes.events) {
      const at = find(text, note.evidence, note.nth);
      if (at === null) continue;
      const index = toldIn(example.scene, at);
      if (index >= 0) example.wanted.set(index, wantedOf(note));
    }
    examples.push(example);
  }
  return examples;
}

/** A telling that alone gives less than the story knows may have what is known or what it gives. */
function wantedOf({ date, told }: EventNote): Wanted {
  return told === undefined || told === date ? [date] : [date, told];
}

/** The articles of TimeBank's half A. */
export async function newsExamples(path: string): Promise<Example[]> {
  const examples: Example[] = [];
  for (const { id, text, dct, events } of partsOf(readTimeml(path), "A")[0]?.documents ?? []) {
    const example = await exampleOf("", { file: `${id}.txt`, text, published: dct || null });
    if (example === null) continue;
    for (const { start, end, class: kind, date } of events ?? []) {
      if (kind !== "OCCURRENCE" || date === null) continue;
      const index = toldIn(example.scene, { start, end });
      if (index >= 0) example.wanted.set(index, [date]);
    }
    examples.push(example);
  }
  return examples;
}

async function exampleOf(
  story: string,
  { file, text, published }: { file: string; text: string; published: string | null },
): Promise<Example | null> {
  const date = published === null ? null : { value: published, basis: "metadata" as const };
  const provenance = { source: file, published: date, title: null, outlet: null, url: null, charset: null };
  const article = await readArticle(new TextEncoder().encode(text), provenance);
  if (!("text" in article)) return null;
  const document = readSyntax(segment(article));
  const settled = date === null ? null : { ...date, start: null, end: null };
  const times = findTimes(document, settled);
  const people = findPeople(document, await profileOf("none"), settled);
  const quotes = findQuotes(document, people, times, settled);
  const all = layers(document, { times, mentions: people.mentions, quotes });
  return {
    story,
    scene: readClock({ document, layers: all, published: settled }, draftEvents(document, all).flat()),
    wanted: new Map(),
  };
}

/** The happening that a passage tells: the one nearest to the root of its sentence, or -1. */
function toldIn({ document, told }: ClockScene, { start, end }: Span): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, { draft }] of told.entries()) {
    const { trigger } = draft;
    const at = document.tokens[trigger.head]?.start ?? -1;
    if (at < start || at >= end) continue;
    let depth = trigger.noun && !trigger.light ? 1 : 0;
    for (let clause = trigger.clause; clause >= 0; clause = trigger.tree.clauses[clause]?.parent ?? -1)
      depth += 2;
    if (depth < least) [best, least] = [i, depth];
  }
  return best;
}
