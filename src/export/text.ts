import type { Timeline } from "../model/timeline.ts";

/** How to colour the parts of the timeline for a person. */
export interface Palette {
  heading: (text: string) => string;
  date: (text: string) => string;
  status: (text: string) => string;
  speaker: (text: string) => string;
  quiet: (text: string) => string;
  conflict: (text: string) => string;
}

/** Where the text is read. */
export interface Page {
  palette: Palette;
  width: number;
}

/** Writes a timeline for a person. */
export function* timelineText(timeline: Timeline, _page: Page): Generator<string> {
  for (const entry of timeline.entries) yield `${entry.date?.value ?? "undated"} ${entry.title}\n`;
}
