import { availableParallelism } from "node:os";
import type { Profile } from "../../profile/profile.ts";
import { type Extracted, extractRecords, recordOf } from "../../run/extract-records.ts";
import type { Input, Piece } from "../../run/input.ts";
import { type MetadataMatch, provided } from "../../run/metadata.ts";
import { openInput } from "../../run/open-input.ts";
import { isProblem, type Problem } from "../../run/problem.ts";
import { metadataOf, profileOf } from "../configuration.ts";
import { EXIT, type Outcome, SMOOTH } from "../exit-codes.ts";
import { NOTHING_TO_READ } from "../help.ts";
import { inputNames } from "../input-names.ts";
import { inputsBeside } from "../inputs-beside.ts";
import { complain, reportUnread, warn } from "../notices.ts";
import { printRecords } from "../print-records.ts";
import { startProgress } from "../progress.ts";
import type { TimelineOptions } from "../timeline-options.ts";
import { type Desk, withOutput } from "../with-output.ts";
import type { World } from "../world.ts";

/** The options of `onrecord extract`, as commander gives them. */
export interface ExtractOptions extends TimelineOptions {
  records?: boolean;
  withText?: boolean;
  metadata?: string;
  published?: string;
  filesFrom?: string;
  maxBytes: number;
  jobs?: number;
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
  const metadata = await metadataOf(names, options, world);
  if (profile === null || metadata === null) return EXIT.usage;
  return withOutput(options.output, world, async (desk) => {
    const inputs = await inputsBeside(desk.output.target, names, world);
    if (inputs === null) return { ...SMOOTH, usage: true };
    const extracted = extractRecords(inputs, {
      profile,
      withText: options.records === true && options.withText === true,
      jobs: options.jobs ?? availableParallelism(),
      signal: desk.signal,
      open: (input) => opened(input, metadata, options, world),
    });
    const watched = watch(extracted, options, world);
    return options.records
      ? printRecords(watched, options, desk)
      : printMerged(watched, profile, options, desk);
  });
}

/** Refuses what cannot be had together, and says which views change no record. */
function fits(options: ExtractOptions, world: World): boolean {
  if (!options.records) return true;
  const { format, failOnConflict, since, until, speaker, minConfidence } = options;
  const refused = format === "json" || format === "text" ? `--format ${format}` : null;
  const wrong = refused ?? (failOnConflict ? "--fail-on-conflict" : null);
  if (wrong !== null) complain({ code: "records-format", source: "--records", at: wrong }, world);
  const views = {
    "--since": since,
    "--until": until,
    "--speaker": speaker,
    "--min-confidence": minConfidence,
  };
  for (const [name, value] of Object.entries(views)) {
    if (value !== undefined)
      warn({ code: "records-view", source: "--records", at: name }, options.quiet, world);
  }
  return wrong === null;
}

/** Opens an input, with what the command line says of its articles laid over what they say themselves. */
async function* opened(
  input: Input,
  metadata: MetadataMatch,
  options: ExtractOptions,
  world: World,
): AsyncGenerator<Piece | Problem> {
  const row = metadata.rowOf(input);
  for await (const piece of openInput(input, world.stdin, options.maxBytes)) {
    if (isProblem(piece)) yield piece;
    else yield { ...piece, provenance: provided(piece.provenance, row, options.published ?? null) };
  }
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
  const unread = [];
  for await (const result of results) {
    if (isProblem(result)) unread.push(reportUnread(result, desk.world));
    else gathering.add(recordOf(result));
  }
  if (desk.signal.aborted) return SMOOTH;
  return printTimeline(mergeGathered(gathering, profile, unread), profile, options, desk);
}
