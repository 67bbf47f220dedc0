import { join } from "node:path";
import type { GoldStory } from "../score/corpora/gold-story.ts";
import { readStories } from "../score/corpora/stories.ts";
import { readArticles, timelineOf } from "../score/read-articles.ts";
import type { ArticleRecord } from "../src/model/article-record.ts";
import type { Timeline } from "../src/model/timeline.ts";
import { viewTimeline } from "../src/timeline/view-timeline.ts";

/** An annotated story, its whole timeline, and the part of it that a reader is shown. */
export interface StoryTimeline {
  gold: GoldStory;
  records: readonly ArticleRecord[];
  timeline: Timeline;
  shown: Timeline;
}

/** Reads stories of a corpus as the command line does. */
export async function* storyTimelines(
  corpus: string,
  names: readonly string[],
): AsyncGenerator<StoryTimeline> {
  for (const name of names) {
    for (const { gold, profile } of await readStories(join(corpus, "stories", name), "none", null)) {
      const sources = gold.articles.map(({ id, text }) => ({
        path: join(gold.folder, id),
        text,
        published: null,
      }));
      const records = await readArticles(sources, profile);
      const timeline = timelineOf(records, profile);
      const view = {
        scope: "topic",
        since: null,
        until: null,
        speaker: null,
        minConfidence: null,
        about: null,
      } as const;
      yield { gold, records: [...records.values()], timeline, shown: viewTimeline(timeline, view, profile) };
    }
  }
}
