import { resolve } from "node:path";
import { type ArticleText, articleText } from "../export/article-text.ts";
import type { Unread } from "../model/timeline.ts";
import type { Profile } from "../profile/profile.ts";
import { isProblem } from "../run/problem.ts";
import { isArticle, readRecords, readRecordsFile } from "../run/read-records.ts";
import { Gathering } from "../timeline/gathering.ts";
import { refusalOf } from "../timeline/refuse-record.ts";
import { hastenLongRun, LONG_RUN } from "./hasten-start.ts";
import { knowInputs } from "./know-inputs.ts";
import { complain, reportUnread } from "./notices.ts";
import type { Desk } from "./with-output.ts";
import type { World } from "./world.ts";

/** What was read of records. */
export interface Gathered {
  gathering: Gathering;
  unread: Unread[];
  /** The articles' texts by id, where the records hold them and they are wanted. */
  texts: Map<string, ArticleText>;
  /** Whether the records tell of inputs that could not be read. */
  errors: boolean;
}

/** Reads all records; null after refusing one that may not be mixed with the others. */
export async function gatherRecords(
  names: string[],
  profile: Profile,
  { world, signal, withText }: Pick<Desk, "world" | "signal"> & { withText: boolean },
): Promise<Gathered | null> {
  const all: Gathered = { gathering: new Gathering(profile), unread: [], texts: new Map(), errors: false };
  for (const name of names) {
    const known = await knowInputs(name, world);
    if (known.kind === "timeline") {
      complain({ code: "records-wanted", source: name, at: null }, world);
      return null;
    }
    for await (const read of recordsOf(name, known.world)) {
      if (signal.aborted) return all;
      if (isProblem(read)) all.unread.push(reportUnread(read, world));
      else if (!isArticle(read)) {
        all.unread.push({ source: read.source, code: read.code, message: read.message });
        all.errors = true;
      } else {
        const refusal = refusalOf(read, profile);
        if (refusal !== null) {
          complain({ code: refusal.code, source: name, at: refusal.found }, world);
          return null;
        }
        const text = withText ? articleText(read) : null;
        if (text !== null) all.texts.set(read.id, text);
        all.gathering.add(read);
        if (all.gathering.size === LONG_RUN) hastenLongRun();
      }
    }
  }
  return all;
}

/** The records in a file or on standard input. */
export function recordsOf(name: string, world: World): ReturnType<typeof readRecords> {
  return name === "-" ? readRecords(world.stdin, "-") : readRecordsFile(resolve(world.cwd, name), name);
}
