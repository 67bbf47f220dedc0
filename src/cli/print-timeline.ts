import type { Timeline } from "../model/timeline.ts";
import type { Profile } from "../profile/profile.ts";
import { firstDayOf, lastDayOf } from "../run/moment.ts";
import { wantsColour } from "./colour.ts";
import { type Outcome, SMOOTH } from "./exit-codes.ts";
import type { Output } from "./output.ts";
import type { TimelineOptions } from "./timeline-options.ts";
import type { World } from "./world.ts";

/** Prints the view of a timeline that the options ask for, in their format, and says what it met. */
export async function printTimeline(
  timeline: Timeline,
  profile: Profile,
  options: TimelineOptions,
  { world, output }: { world: World; output: Output },
): Promise<Outcome> {
  const view = await viewed(timeline, profile, options);
  for await (const piece of formatted(view, options, world)) {
    await output.write(piece);
    if (output.gone.aborted) break;
  }
  const found = view.entries.length + view.quotes.length > 0;
  return {
    ...SMOOTH,
    unread: view.unread.length > 0,
    conflicts: options.failOnConflict === true && view.conflicts.length > 0,
    nothing: options.exitStatus === true && !found,
  };
}

/** Takes the view that the options ask for. */
async function viewed(timeline: Timeline, profile: Profile, options: TimelineOptions): Promise<Timeline> {
  const { scope, since, until, speaker, minConfidence } = options;
  const { viewTimeline } = await import("../timeline/view-timeline.ts");
  const view = {
    scope,
    since: since === undefined ? null : firstDayOf(since),
    until: until === undefined ? null : lastDayOf(until),
    speaker: speaker ?? null,
    minConfidence: minConfidence ?? null,
  };
  return viewTimeline(timeline, view, profile);
}

async function* formatted(
  timeline: Timeline,
  options: TimelineOptions,
  world: World,
): AsyncGenerator<string> {
  if (options.format === "ndjson") {
    const { timelineLines } = await import("../export/ndjson.ts");
    yield* timelineLines(timeline);
  } else if (options.format === "text") {
    const [{ timelineText }, { paletteOf }] = await Promise.all([
      import("../export/text.ts"),
      import("./palette.ts"),
    ]);
    const toFile = options.output !== undefined && options.output !== "-";
    const colour =
      !(toFile && options.color === "auto") && wantsColour(options.color, world.stdout, world.env);
    yield* timelineText(timeline, { palette: paletteOf(colour), width: widthOf(world, toFile) });
  } else {
    const { timelineJson } = await import("../export/json.ts");
    yield* timelineJson(timeline, options.compact === true);
  }
}

/** A terminal's width, or a page's where none reads; too wide lines are hard to read. */
function widthOf(world: World, toFile: boolean): number {
  return toFile ? 100 : Math.max(40, Math.min(world.stdout.columns ?? 100, 120));
}
