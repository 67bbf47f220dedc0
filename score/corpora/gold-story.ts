import { findAll } from "../../corpus/tools/places.ts";
import { codePointsOf } from "../../src/export/code-points.ts";
import type { Status } from "../../src/model/common.ts";
import type { Range } from "../measures.ts";

/** A quotation that people found in an article. */
export interface GoldQuote {
  kind: "direct" | "mixed" | "indirect";
  content: Range[];
  /** Names that a reader accepts. */
  speaker: string[];
  required: boolean;
}

/** A telling of an event that people found; with several dates each is right, `DATE/` means: not before. */
export interface GoldTelling {
  dates: string[];
  evidence: Range;
  status: Status;
  required: boolean;
}

/** An article of an annotated story. Spans are in code points. */
export interface GoldArticle {
  id: string;
  text: string;
  published: string | null;
  junk: string[];
  quotes: GoldQuote[];
  events: GoldTelling[];
}

/** A stretch of an article. */
export interface Place {
  id: string;
  span: Range;
}

/** Two places of one kind. */
export interface PlacePair {
  kind: "quote" | "event";
  pair: [Place, Place];
}

/** What belongs together across articles, what does not, what contradicts each other, and when undated articles are from. */
export interface GoldMerge {
  same: PlacePair[];
  apart: PlacePair[];
  conflicts: { about: string; sides: [Place, Place] }[];
  undated: { id: string; date: string }[];
}

/** A line that an editor would print, and every passage that tells of it. */
export interface GoldLine {
  id: string;
  title: string;
  dates: string[];
  status: Status;
  level: number;
  evidence: Place[];
}

/** What a reader would take as one meeting, hearing or visit. */
export interface GoldOccasion {
  title: string;
  from: string;
  /** Its last day. */
  to: string;
  lines: string[];
}

/** An annotated story in the form that scorers read. */
export interface GoldStory {
  name: string;
  folder: string;
  articles: GoldArticle[];
  merge: GoldMerge | null;
  view: { lines: GoldLine[]; occasions: GoldOccasion[] } | null;
}

/** Every place of some words in a text, in code points. */
export function placesOf(text: string, words: string): Range[] {
  const points = codePointsOf(text) ?? ((offset: number) => offset);
  return findAll(text, words).map(({ start, end }): Range => [points(start), points(end)]);
}

/** The characters of a range. */
export function slice(text: string, [start, end]: Range): string {
  return Array.from(text).slice(start, end).join("");
}
