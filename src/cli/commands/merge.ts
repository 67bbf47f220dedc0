import { resolve } from "node:path";
import type { ArticleRecord } from "../../model/article-record.ts";
import type { Unread } from "../../model/timeline.ts";
import type { Profile } from "../../profile/profile.ts";
import { isProblem } from "../../run/problem.ts";
import { isArticle, readRecords, readRecordsFile } from "../../run/read-records.ts";
import { mergeRecords } from "../../timeline/merge-records.ts";
import { profileOf } from "../configuration.ts";
import { EXIT, type Outcome, SMOOTH } from "../exit-codes.ts";
import { NOTHING_TO_MERGE } from "../help.ts";
import { inputNames } from "../input-names.ts";
import { reportUnread, warn } from "../notices.ts";
import { printTimeline } from "../print-timeline.ts";
import type { TimelineOptions } from "../timeline-options.ts";
import { type Desk, withOutput } from "../with-output.ts";
import type { World } from "../world.ts";

/** The options of `onrecord merge`, as commander gives them. */
export type MergeOptions = TimelineOptions;

/** Merges records into one timeline and prints it; gives the exit code. */
export async function merge(given: string[], options: MergeOptions, world: World): Promise<number> {
  const names = await inputNames(given, undefined, world);
  if (names === null || names.length === 0) {
    world.stderr.write(NOTHING_TO_MERGE);
    return EXIT.usage;
  }
  const profile = await profileOf(options.profile, world);
  if (profile === null) return EXIT.usage;
  return withOutput(options.output, world, (desk) => mergeFiles(names, profile, options, desk));
}

async function mergeFiles(
  names: string[],
  profile: Profile,
  options: MergeOptions,
  desk: Desk,
): Promise<Outcome> {
  const records: ArticleRecord[] = [];
  const unread: Unread[] = [];
  const before = { unread: false };
  for (const name of names) {
    for await (const read of recordsOf(name, desk.world)) {
      if (desk.signal.aborted) return SMOOTH;
      if (isProblem(read)) unread.push(reportUnread(read, desk.world));
      else if (isArticle(read)) records.push(read);
      else {
        unread.push({ source: read.source, code: read.code, message: read.message });
        before.unread = true;
      }
    }
  }
  if (before.unread)
    warn({ code: "records-made-unread", source: "merge", at: null }, options.quiet, desk.world);
  return printTimeline(mergeRecords(records, profile, unread), profile, options, desk);
}

function recordsOf(name: string, world: World) {
  return name === "-" ? readRecords(world.stdin, "-") : readRecordsFile(resolve(world.cwd, name), name);
}
