import { beside, indented, type Page, type Palette } from "./text-page.ts";

/** A line of a section: what it is, and its text. The same label is not written twice in a row. */
export interface Row {
  label: string;
  tone: keyof Palette;
  text: string;
}

/** A part of the text under a heading. */
export interface Section {
  heading: string;
  facts: string;
  rows: Row[];
}

/** Lays out a section; without rows it is nothing. */
export function sectionText({ heading, facts, rows }: Section, page: Page): string {
  if (rows.length === 0) return "";
  const title = [page.palette.heading(heading), page.palette.quiet(facts)].filter((text) => text !== "");
  const width = columnOf(rows, page);
  let above = "";
  const lines = rows.map(({ label, tone, text }) => {
    const shown = label === above ? "" : label;
    above = label;
    return rowText(shown, page.palette[tone], { text, width, page });
  });
  return `\n${indented(0, title.join("  "), page)}${lines.join("")}`;
}

/** A label wider than its column stands on a line of its own. */
function rowText(
  label: string,
  tone: (text: string) => string,
  { text, width, page }: { text: string; width: number; page: Page },
): string {
  if (label.length > width - 2) {
    return `${indented(1, tone(label), page)}${beside(" ".repeat(width), width, text, page)}`;
  }
  const padding = " ".repeat(width - 1 - label.length);
  return beside(` ${label === "" ? "" : tone(label)}${padding}`, width, text, page);
}

const NARROWEST = 11;
const WIDEST = 19;

/** As wide as the labels are, within bounds, and narrower on a narrow page. */
function columnOf(rows: Row[], page: Page): number {
  const longest = Math.max(...rows.map(({ label }) => label.length).filter((length) => length < WIDEST), 0);
  return Math.min(Math.max(longest + 2, NARROWEST), Math.floor(page.width / 3));
}
