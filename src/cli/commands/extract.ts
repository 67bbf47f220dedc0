import { type ArticleText, articleText } from "../../export/article-text.ts";
import { FORMATS } from "../../export/formats.ts";
import type { Unread } from "../../model/timeline.ts";
import type { Profile } from "../../profile/profile.ts";
import { type Extracted, recordOf } from "../../run/extract-records.ts";
import { isProblem } from "../../run/problem.ts";
import { profileOf } from "../configuration.ts";
import { EXIT, type Outcome, SMOOTH } from "../exit-codes.ts";
import { formatOf } from "../format-of.ts";
import { hastenLongRun, LONG_RUN } from "../hasten-start.ts";
import { NOTHING_TO_READ } from "../help.ts";
import { inputNames } from "../input-names.ts";
import { complain, reportUnread, tellDates, warn } from "../notices.ts";
import { printRecords } from "../print-records.ts";
import { startProgress } from "../progress.ts";
import { type InputOptions, readArticles } from "../read-articles.ts";
import { spareMemory } from "../spare-memory.ts";
import { failsOnConflict, type TimelineOptions } from "../timeline-options.ts";
import { type Desk, withOutput } from "../with-output.ts";
import type { World } from "../world.ts";

/** The options of `onrecord extract`, as commander gives them. */
export interface ExtractOptions extends TimelineOptions, InputOptions {
  records?: boolean;
  withText?: boolean;
}

/** Reads articles and prints their timeline, or a record of each; gives the exit code. */
export async function extract(given: string[], options: ExtractOptions, world: World): Promise<number> {
  if (!fits(options, world)) return EXIT.usage;
  const names = await inputNames(given, options.filesFrom, world);
  if (names === null) return EXIT.usage;
  if (names.length === 0 && options.filesFrom === undefined) {
    world.stderr.write(NOTHING_TO_READ);
    return EXIT.usage;
  }
  const profile = await profileOf(options.profile, world);
  if (profile === null) return EXIT.usage;
  const withText = options.records ? options.withText === true : FORMATS[formatOf(options)].wantsTexts;
  return withOutput(options.output, world, async (desk) => {
    const wanted = { profile, withText, signal: desk.signal, target: desk.output.target };
    const extracted = await readArticles(names, wanted, options, world);
    if (extracted === null) return { ...SMOOTH, usage: true };
    const watched = watch(extracted, options, world);
    return options.records
      ? printRecords(watched, options, desk)
      : printMerged(watched, profile, options, desk);
  });
}

/** Refuses what cannot be had together, and says which views change no record. */
function fits(options: ExtractOptions, world: World): boolean {
  if (!options.records) return true;
  const { format, since, until, speaker, minConfidence, about, level } = options;
  const refused = format === undefined || format === "ndjson" ? null : `--format ${format}`;
  const wrong = refused ?? (failsOnConflict(options) ? "--fail-on-conflict" : null);
  if (wrong !== null) complain({ code: "records-format", source: "--records", at: wrong }, world);
  const views = {
    "--since": since,
    "--until": until,
    "--speaker": speaker,
    "--min-confidence": minConfidence,
    "--about": about,
    "--level": level,
  };
  for (const [name, value] of Object.entries(views)) {
    if (value !== undefined)
      warn({ code: "records-view", source: "--records", at: name }, options.quiet, world);
  }
  return wrong === null;
}

/** Counts results on the spinner as they pass. */
async function* watch(
  results: AsyncIterable<Extracted>,
  options: ExtractOptions,
  world: World,
): AsyncGenerator<Extracted> {
  const streams = options.records === true && options.output === undefined && world.stdout.isTTY === true;
  const progress = startProgress(world, !options.quiet && !streams);
  try {
    for await (const result of results) {
      progress.step();
      yield result;
    }
  } finally {
    progress.stop();
  }
}

async function printMerged(
  results: AsyncIterable<Extracted>,
  profile: Profile,
  options: ExtractOptions,
  desk: Desk,
): Promise<Outcome> {
  const [{ Gathering }, { mergeGathered }, { printTimeline }] = await Promise.all([
    import("../../timeline/gathering.ts"),
    import("../../timeline/merge-records.ts"),
    import("../print-timeline.ts"),
  ]);
  const gathering = new Gathering(profile);
  const unread: Unread[] = [];
  const texts = new Map<string, ArticleText>();
  for await (const result of results) {
    if (isProblem(result)) {
      unread.push(reportUnread(result, desk.world));
      continue;
    }
    const record = recordOf(result);
    const text = articleText(record);
    if (text !== null) texts.set(record.id, text);
    gathering.add(record);
  }
  if (desk.signal.aborted) return SMOOTH;
  spareMemory();
  if (gathering.size >= LONG_RUN) hastenLongRun();
  const timeline = desk.world.unbroken(() => mergeGathered(gathering, profile, unread));
  const outcome = await printTimeline({ timeline, texts, scope: "topic" }, profile, options, desk);
  if (desk.signal.aborted) return outcome;
  tellDates(timeline, options.quiet, desk.world);
  tellShow(options, desk);
  return outcome;
}

/** JSON is for programs: says where a person reads it what shows the same to him. */
function tellShow({ format, output, quiet }: ExtractOptions, { world }: Desk): void {
  const isRead = format === undefined && output === undefined && world.stdout.isTTY === true;
  if (isRead) warn({ code: "show-instead", source: "extract", at: null }, quiet, world);
}
