import { type ExportName, isCorpus } from "../../export/corpus-formats.ts";
import type { FormatName } from "../../export/formats.ts";
import { BUILT_IN_PROFILES } from "../../profile/load-profile.ts";
import { profileOf } from "../configuration.ts";
import { EXIT } from "../exit-codes.ts";
import { NOTHING_TO_EXPORT } from "../help.ts";
import { inputNames } from "../input-names.ts";
import { knowInputs } from "../know-inputs.ts";
import { complain } from "../notices.ts";
import { printTimeline } from "../print-timeline.ts";
import { timelineIn } from "../timeline-in.ts";
import { withOutput } from "../with-output.ts";
import type { World } from "../world.ts";
import type { ExtractOptions } from "./extract.ts";

/** The options of `onrecord export`, as commander gives them. */
export type ExportOptions = Omit<ExtractOptions, "format" | "records" | "withText">;

/** Writes a timeline, or that of articles or records, in a form for other programs; gives the exit code. */
export async function exportAs(
  format: ExportName,
  given: string[],
  options: ExportOptions,
  world: World,
): Promise<number> {
  const names = await inputNames(given, options.filesFrom, world);
  if (names === null) return EXIT.usage;
  const [first] = names;
  if (first === undefined) {
    world.stderr.write(NOTHING_TO_EXPORT);
    return EXIT.usage;
  }
  if (!isCorpus(format)) return printAs(format, names, options, world);
  const { filesFrom, ...rest } = options;
  const known = await knowInputs(first, world);
  const { exportCorpus } = await import("./export-corpus.ts");
  return exportCorpus(format, { names, kind: known.kind }, rest, known.world);
}

/** Writes the timeline that the inputs are, or of which they hold articles or records; gives the exit code. */
export async function printAs(
  format: FormatName,
  names: string[],
  { filesFrom, ...rest }: ExportOptions,
  world: World,
): Promise<number> {
  const known = await knowInputs(names[0] ?? "-", world);
  if (known.kind === "timeline") return exportTimeline(names, { ...rest, format }, known.world);
  if (known.kind === "records") {
    const { merge } = await import("./merge.ts");
    return merge(names, { ...rest, format }, known.world);
  }
  const { extract } = await import("./extract.ts");
  return extract(names, { ...rest, format }, known.world);
}

/** Writes a timeline that was made before, all of it unless a view is asked for. */
async function exportTimeline(names: string[], options: ExtractOptions, world: World): Promise<number> {
  const [source = "", another] = names;
  if (another !== undefined) {
    complain({ code: "timelines-many", source: another, at: null }, world);
    return EXIT.usage;
  }
  const timeline = await timelineIn(source, world);
  if (timeline === null) return EXIT.usage;
  const own = BUILT_IN_PROFILES.includes(timeline.profile) ? timeline.profile : undefined;
  const profile = await profileOf(options.profile ?? own, world);
  if (profile === null) return EXIT.usage;
  return withOutput(options.output, world, (desk) =>
    printTimeline({ timeline, texts: new Map(), scope: "all" }, profile, options, desk),
  );
}
