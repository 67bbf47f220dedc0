import { join } from "node:path";
import type { GoldStory } from "../score/corpora/gold-story.ts";
import { readStories } from "../score/corpora/stories.ts";
import { readArticles, timelineOf } from "../score/read-articles.ts";
import type { ArticleRecord } from "../src/model/article-record.ts";
import type { Timeline } from "../src/model/timeline.ts";
import type { Profile } from "../src/profile/profile.ts";
import { viewTimeline } from "../src/timeline/view-timeline.ts";

/** An annotated story, its whole timeline, and the part of it that a reader is shown who asks for nothing. */
export interface StoryTimeline {
  gold: GoldStory;
  timeline: Timeline;
  shown: Timeline;
  profile: Profile;
  records: ReadonlyMap<string, ArticleRecord>;
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
      yield { gold, timeline, shown: viewTimeline(timeline, {}, profile), profile, records };
    }
  }
}
