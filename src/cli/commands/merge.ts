import { FORMATS } from "../../export/formats.ts";
import type { Profile } from "../../profile/profile.ts";
import { mergeGathered } from "../../timeline/merge-records.ts";
import { profileOf } from "../configuration.ts";
import { EXIT, type Outcome, SMOOTH } from "../exit-codes.ts";
import { formatOf } from "../format-of.ts";
import { gatherRecords } from "../gather-records.ts";
import { NOTHING_TO_MERGE } from "../help.ts";
import { inputNames } from "../input-names.ts";
import { knowInputs } from "../know-inputs.ts";
import { warn } from "../notices.ts";
import { printTimeline } from "../print-timeline.ts";
import { spareMemory } from "../spare-memory.ts";
import type { TimelineOptions } from "../timeline-options.ts";
import { type Desk, withOutput } from "../with-output.ts";
import type { World } from "../world.ts";

/** The options of `onrecord merge`, as commander gives them. */
export interface MergeOptions extends TimelineOptions {
  parts?: string;
}

/** Merges records, or parts of a merge, into one timeline and prints it; gives the exit code. */
export async function merge(given: string[], options: MergeOptions, world: World): Promise<number> {
  const names = await inputNames(given, undefined, world);
  if (names === null || names.length === 0) {
    world.stderr.write(NOTHING_TO_MERGE);
    return EXIT.usage;
  }
  const profile = await profileOf(options.profile, world);
  if (profile === null) return EXIT.usage;
  spareMemory();
  return withOutput(options.output, world, async (desk) => {
    const { parts, known } = await lookInto(names, desk.world);
    return (parts ? uniteParts : mergeFiles)(names, profile, options, { ...desk, world: known });
  });
}

/** Whether the first input that holds anything holds parts; standard input stands in the world again as it was. */
async function lookInto(names: string[], world: World): Promise<{ parts: boolean; known: World }> {
  let known = world;
  for (const name of names) {
    const looked = await knowInputs(name, known);
    known = looked.world;
    if (looked.kind !== "articles") return { parts: looked.kind === "parts", known };
  }
  return { parts: false, known };
}

async function mergeFiles(
  names: string[],
  profile: Profile,
  options: MergeOptions,
  desk: Desk,
): Promise<Outcome> {
  const withText = options.parts === undefined && FORMATS[formatOf(options)].wantsTexts;
  const read = await gatherRecords(names, profile, { ...desk, withText });
  if (read === null) return { ...SMOOTH, usage: true };
  if (desk.signal.aborted) return SMOOTH;
  if (read.errors)
    warn({ code: "records-made-unread", source: "merge", at: null }, options.quiet, desk.world);
  if (options.parts !== undefined) {
    const { printParts } = await import("../print-parts.ts");
    return printParts(read, options.parts, profile, desk);
  }
  const timeline = desk.world.unbroken(() => mergeGathered(read.gathering, profile, read.unread));
  return printTimeline({ timeline, texts: read.texts, scope: "topic" }, profile, options, desk);
}

async function uniteParts(
  names: string[],
  profile: Profile,
  options: MergeOptions,
  desk: Desk,
): Promise<Outcome> {
  const { uniteFiles } = await import("../unite-files.ts");
  const timeline = await uniteFiles(names, profile, desk.world);
  if (timeline === null) return { ...SMOOTH, usage: true };
  return printTimeline({ timeline, texts: new Map(), scope: "topic" }, profile, options, desk);
}
