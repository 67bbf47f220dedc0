import type { ArticleText } from "../export/article-text.ts";
import { FORMATS } from "../export/formats.ts";
import type { Layout } from "../export/layout.ts";
import type { Page } from "../export/text/text-page.ts";
import type { Level, Timeline } from "../model/timeline.ts";
import type { Profile } from "../profile/profile.ts";
import { firstDayOf, lastDayOf } from "../run/moment.ts";
import type { View } from "../timeline/view-timeline.ts";
import { wantsColour } from "./colour.ts";
import { type Outcome, SMOOTH } from "./exit-codes.ts";
import { formatOf } from "./format-of.ts";
import type { Output } from "./output.ts";
import { failsOnConflict, type TimelineOptions } from "./timeline-options.ts";
import type { World } from "./world.ts";

/** A merged timeline, and the articles' texts by id where its format asks for them. */
export interface Merged {
  timeline: Timeline;
  texts: ReadonlyMap<string, ArticleText>;
  /** What of it is shown where no scope is asked for. */
  scope: "topic" | "all";
}

/** Prints the view of a timeline that the options ask for, in their format, and says what it met. */
export async function printTimeline(
  { timeline, texts, scope }: Merged,
  profile: Profile,
  options: TimelineOptions,
  { world, output }: { world: World; output: Output },
): Promise<Outcome> {
  const older = await baselineOf(options, world);
  if (older === undefined) return { ...SMOOTH, usage: true };
  const view = viewOf({ ...options, scope: options.scope ?? scope });
  const { viewTimeline } = await import("../timeline/view-timeline.ts");
  const shown = world.unbroken(() => viewTimeline(timeline, view, profile));
  const left = (): Promise<Page["left"]> => leftOf(timeline, { shown, view, profile });
  for (const piece of await formatted({ timeline: shown, texts, left }, options, world)) {
    await output.write(piece);
    if (output.gone.aborted) break;
  }
  const found = shown.entries.length + shown.quotes.length > 0;
  if (!options.quiet && shown.quotes.length === 0) {
    const { tellNothing } = await import("./tell-nothing.ts");
    tellNothing(timeline, { view, shown, profile }, world);
  }
  return {
    ...SMOOTH,
    unread: shown.unread.length > 0,
    conflicts: failsOnConflict(options) && (await contradicted(shown, older, world)),
    nothing: options.exitStatus === true && !found,
  };
}

/** The timeline of `--baseline`, null without; undefined after saying what is wrong with it. */
async function baselineOf({ baseline }: TimelineOptions, world: World): Promise<Timeline | null | undefined> {
  if (baseline === undefined) return null;
  const { timelineIn } = await import("./timeline-in.ts");
  return (await timelineIn(baseline, world)) ?? undefined;
}

async function contradicted(shown: Timeline, older: Timeline | null, world: World): Promise<boolean> {
  const { tellConflicts } = await import("./fail-on-conflict.ts");
  return tellConflicts(shown, older, world) > 0;
}

/** The view that the options ask for. */
function viewOf(options: TimelineOptions): View {
  const { scope = "topic", since, until, speaker, minConfidence, about, level } = options;
  return {
    scope,
    since: since === undefined ? null : firstDayOf(since),
    until: until === undefined ? null : lastDayOf(until),
    speaker: speaker ?? null,
    minConfidence: minConfidence ?? null,
    about: about ?? null,
    level: level ?? null,
  };
}

/** How much a long version has beside what is shown. */
async function leftOf(
  timeline: Timeline,
  { shown, view, profile }: { shown: Timeline; view: View; profile: Profile },
): Promise<Page["left"]> {
  const { viewTimeline } = await import("../timeline/view-timeline.ts");
  const long = viewTimeline(timeline, { ...view, level: LONGEST }, profile);
  const [entries, quotes] = [
    long.entries.length - shown.entries.length,
    long.quotes.length - shown.quotes.length,
  ];
  return { entries: Math.max(0, entries), quotes: Math.max(0, quotes) };
}

const LONGEST: Level = 3;

async function formatted(
  { timeline, texts, left }: Pick<Merged, "timeline" | "texts"> & { left: () => Promise<Page["left"]> },
  options: TimelineOptions,
  world: World,
): Promise<Iterable<string>> {
  const layout: Layout = {
    compact: options.compact === true,
    page: async () => ({ ...(await pageOf(options, world)), left: await left() }),
    table: options.table ?? null,
    bom: options.bom === true,
    texts,
  };
  const write = await FORMATS[formatOf(options)].load(layout);
  return write(timeline, layout);
}

async function pageOf(
  { output, color, by, scope, level }: TimelineOptions,
  world: World,
): Promise<Omit<Page, "left">> {
  const [{ paletteOf }, { linkFrom }] = await Promise.all([import("./palette.ts"), import("./hyperlink.ts")]);
  const toFile = output !== undefined && output !== "-";
  const colour = !(toFile && color === "auto") && wantsColour(color, world.stdout, world.env);
  return {
    palette: paletteOf(colour),
    link: colour && world.stdout.isTTY === true && !toFile ? linkFrom(world.cwd) : (words) => words,
    width: widthOf(world, toFile),
    by: by ?? "occasion",
    whole: scope === "all" || level === LONGEST,
  };
}

/** A terminal's width, or a page's where none reads; too wide lines are hard to read. */
function widthOf(world: World, toFile: boolean): number {
  return toFile ? 100 : Math.max(40, Math.min(world.stdout.columns ?? 100, 120));
}
