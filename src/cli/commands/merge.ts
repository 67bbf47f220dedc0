import { resolve } from "node:path";
import { type ArticleText, articleText } from "../../export/article-text.ts";
import { FORMATS } from "../../export/formats.ts";
import type { Unread } from "../../model/timeline.ts";
import type { Profile } from "../../profile/profile.ts";
import { isProblem } from "../../run/problem.ts";
import { isArticle, readRecords, readRecordsFile } from "../../run/read-records.ts";
import { Gathering } from "../../timeline/gathering.ts";
import { mergeGathered } from "../../timeline/merge-records.ts";
import { refusalOf } from "../../timeline/refuse-record.ts";
import { profileOf } from "../configuration.ts";
import { EXIT, type Outcome, SMOOTH } from "../exit-codes.ts";
import { formatOf } from "../format-of.ts";
import { NOTHING_TO_MERGE } from "../help.ts";
import { inputNames } from "../input-names.ts";
import { knowInputs } from "../know-inputs.ts";
import { complain, reportUnread, warn } from "../notices.ts";
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
  const read = await gather(names, profile, { ...desk, withText: FORMATS[formatOf(options)].wantsTexts });
  if (read === null) return { ...SMOOTH, usage: true };
  if (desk.signal.aborted) return SMOOTH;
  if (read.errors)
    warn({ code: "records-made-unread", source: "merge", at: null }, options.quiet, desk.world);
  const timeline = desk.world.unbroken(() => mergeGathered(read.gathering, profile, read.unread));
  return printTimeline({ timeline, texts: read.texts, scope: "topic" }, profile, options, desk);
}

interface Gathered {
  gathering: Gathering;
  unread: Unread[];
  /** The articles' texts by id, where the records hold them and they are wanted. */
  texts: Map<string, ArticleText>;
  /** Whether the records tell of inputs that could not be read. */
  errors: boolean;
}

/** Reads all records; null after refusing one that may not be mixed with the others. */
async function gather(
  names: string[],
  profile: Profile,
  { world, signal, withText }: Desk & { withText: boolean },
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
      }
    }
  }
  return all;
}

/** The records in a file or on standard input. */
export function recordsOf(name: string, world: World): ReturnType<typeof readRecords> {
  return name === "-" ? readRecords(world.stdin, "-") : readRecordsFile(resolve(world.cwd, name), name);
}
