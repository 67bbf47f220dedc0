import { type PartLine, partLine } from "../model/spread.ts";
import type { Timeline, Unread } from "../model/timeline.ts";
import type { Profile } from "../profile/profile.ts";
import type { Part } from "../timeline/components/part.ts";
import { uniteParts } from "../timeline/components/unite-parts.ts";
import { eachLine } from "./spread-lines.ts";
import type { World } from "./world.ts";

/** The timeline of parts that `merge --parts` wrote; null after refusing a line. */
export async function uniteFiles(names: string[], profile: Profile, world: World): Promise<Timeline | null> {
  const all: Part = { articles: [], entries: [], quotes: [], conflicts: [] };
  const unread: Unread[] = [];
  const take = (line: PartLine): void => {
    if (line.type === "part.article") all.articles.push(line);
    else if (line.type === "part.entry") all.entries.push(line);
    else if (line.type === "part.quote") all.quotes.push(line.quote);
    else if (line.type === "part.conflict") all.conflicts.push(line.conflict);
    else unread.push(line.unread);
  };
  const whole = await eachLine(names, partLine, { profile, world }, take);
  return whole ? world.unbroken(() => uniteParts([all], profile, unread)) : null;
}
