import type { Timeline } from "../model/timeline.ts";
import type { Page } from "./text/page.ts";

/** How a timeline is to be laid out; each format heeds what concerns it. */
export interface Layout {
  /** JSON on one line. */
  compact: boolean;
  /** Colours and width, for a person; asked for only by formats that use them. */
  page: () => Promise<Page>;
}

/** Writes a timeline piece by piece, since V8 has no string over 512 MB. */
export type Writer = (timeline: Timeline, layout: Layout) => Iterable<string>;

/** The forms of a timeline by their names, the first where none is asked for; each is loaded when it is. */
export const FORMATS = {
  json: async () => {
    const { timelineJson } = await import("./json.ts");
    return (timeline, { compact }) => timelineJson(timeline, compact);
  },
  ndjson: async () => (await import("./ndjson.ts")).timelineLines,
  text: async ({ page }) => {
    const [{ timelineText }, laidOut] = await Promise.all([import("./text/timeline-text.ts"), page()]);
    return (timeline) => timelineText(timeline, laidOut);
  },
} satisfies Record<string, (layout: Layout) => Promise<Writer>>;

/** The name of a format. */
export type FormatName = keyof typeof FORMATS;

/** Every format's name, as the command line offers them. */
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];
