import wrapAnsi from "wrap-ansi";
import type { Arrangement } from "./arrangement.ts";

/** How to colour the parts of the timeline for a person. */
export interface Palette {
  heading: (text: string) => string;
  date: (text: string) => string;
  status: (text: string) => string;
  speaker: (text: string) => string;
  quiet: (text: string) => string;
  conflict: (text: string) => string;
}

/** How the text is to be read: its colours, how many characters stand on a line, its arrangement, and whether nothing is cut. */
export interface Page {
  palette: Palette;
  /** Makes words lead to where an article was found, where a terminal follows links. */
  link: (words: string, source: string) => string;
  width: number;
  by: Arrangement;
  whole: boolean;
  /** How much a longer version has beside, where there is more. */
  left: { entries: number; quotes: number };
}

/** Lays a paragraph beside a label, wrapped to the page; on a narrow page it stands under the label. */
export function beside(label: string, labelWidth: number, text: string, page: Page): string {
  if (page.width - labelWidth < NARROW) return `${label}\n${indented(2, text, page)}`;
  return `${label}${indented(labelWidth, text, page).slice(labelWidth)}`;
}

const NARROW = 36;

/** Wraps a paragraph to the page, every line indented. */
export function indented(margin: number, text: string, { width }: Page): string {
  const lines = wrapAnsi(text, width - margin, { hard: true }).split("\n");
  return lines.map((line) => `${" ".repeat(margin)}${line}\n`).join("");
}

/** An article's words on one line, without what could steer a terminal: escape sequences, other controls, bidi overrides. */
export function plain(text: string): string {
  return text.replace(STEERING, " ").replace(/\s+/g, " ").trim();
}

const STEERING = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;
