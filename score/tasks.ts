import { join } from "node:path";
import { readStory, storyFolders } from "../corpus/tools/read-story.ts";
import type { Timeline } from "../src/model/timeline.ts";
import type { Profile } from "../src/profile/profile.ts";
import { viewTimeline, WHOLE_TOPIC } from "../src/timeline/view-timeline.ts";
import { readTreebanks } from "../train/learn/treebank.ts";
import { readEcb } from "./corpora/ecb.ts";
import type { GoldStory } from "./corpora/gold-story.ts";
import { readGum } from "./corpora/gum.ts";
import { readPolnear } from "./corpora/polnear.ts";
import { profileOf, readStories } from "./corpora/stories.ts";
import { readTimeml } from "./corpora/timeml.ts";
import { readArticles, timelineOf } from "./read-articles.ts";
import type { Cell, Row, Scored } from "./table.ts";
import { scoreDecisions } from "./tasks/decisions.ts";
import { scoreEvents } from "./tasks/events.ts";
import { scoreMerge } from "./tasks/merge.ts";
import { scorePeople } from "./tasks/people.ts";
import { scoreQuotes } from "./tasks/quotes.ts";
import { scoreStory } from "./tasks/story.ts";
import { scoreSyntax } from "./tasks/syntax.ts";
import { scoreTimes } from "./tasks/times.ts";
import { scoreVariants } from "./tasks/variants.ts";
import { scoreView } from "./tasks/view.ts";

/** How to score: a half of the corpus, the profile to read under, and a story's gold where it stands elsewhere. */
export interface Options {
  half: "A" | "B" | null;
  profile: string;
  gold: string | null;
}

/** Scores the program on the corpus at a path. */
export type Task = (path: string, options: Options) => Promise<Scored>;

/** What can be scored, by name. */
export const TASKS: Readonly<Record<string, Task>> = {
  quotes: async (path, { profile }) => scoreQuotes(readPolnear(path), await profileOf(profile)),
  times: async (path, { profile, half }) => scoreTimes(readTimeml(path), await profileOf(profile), half),
  events: async (path, { profile, half }) => scoreEvents(readTimeml(path), await profileOf(profile), half),
  people: async (path, { profile }) => scorePeople(readGum(path), await profileOf(profile)),
  syntax: async (path) => scoreSyntax(readTreebanks(path).dev),
  merge: async (path, { profile }) => scoreMerge(readEcb(path), await profileOf(profile)),
  decisions: (path) => scoreDecisions(path),
  variants: async (path) =>
    scoreVariants(
      storyFolders(path).flatMap((folder) => readStory(folder).story ?? []),
      await profileOf("none"),
    ),
  story: (path, options) => eachStory(path, options, scoreStory),
  view: (path, options) =>
    eachStory(path, options, (story, timeline, profile) =>
      scoreView(story, viewTimeline(timeline, WHOLE_TOPIC, profile)),
    ),
};

type StoryScorer = (
  story: GoldStory,
  timeline: Timeline,
  profile: Profile,
) => { row: Row; errors: Scored["errors"] } | null;

async function eachStory(path: string, { profile, gold }: Options, score: StoryScorer): Promise<Scored> {
  const rows: Row[] = [];
  const errors: Scored["errors"] = [];
  for (const each of await readStories(path, profile, gold)) {
    const sources = each.gold.articles.map(({ id, text }) => ({
      path: join(each.gold.folder, id),
      text,
      published: null,
    }));
    const timeline = timelineOf(await readArticles(sources, each.profile), each.profile);
    const scored = score(each.gold, timeline, each.profile);
    if (scored === null) continue;
    rows.push(scored.row);
    errors.push(...scored.errors.map((error) => ({ story: each.gold.name, ...error })));
  }
  return { rows: rows.length > 1 ? [...rows, together(rows)] : rows, errors };
}

/** All stories in one row: counts are added, shares averaged, each story weighing the same. */
function together(rows: Row[]): Row {
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const cells = columns.map((column): [string, Cell] => [
    column,
    sumOf(rows.flatMap(({ cells }) => cells[column] ?? [])),
  ]);
  return { name: "all", cells: Object.fromEntries(cells) };
}

function sumOf(cells: Cell[]): Cell {
  const add = (values: number[]): number => values.reduce((sum, value) => sum + value, 0);
  const shares = cells.flatMap((cell) => (typeof cell === "object" && "share" in cell ? cell.share : []));
  if (shares.length > 0) return { share: add(shares) / shares.length };
  const parts = cells.flatMap((cell) => (typeof cell === "object" && "right" in cell ? cell : []));
  if (parts.length > 0)
    return { right: add(parts.map(({ right }) => right)), of: add(parts.map(({ of }) => of)) };
  return add(cells.flatMap((cell) => (typeof cell === "number" ? cell : [])));
}
