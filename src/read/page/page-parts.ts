import type { TurnLabel } from "../../model/article.ts";
import type { BlockKind } from "../../model/article-record.ts";
import type { Paragraph } from "./paragraphs.ts";

/**
 * What a paragraph is on its page: a kind of block, or one of the things around the article. `button`, `heading`, `end`,
 * `notice` are furniture by their words; `edge` is furniture unless it stands inside the article; `outside` by its place.
 */
export type Role =
  | BlockKind
  | "byline"
  | "date"
  | "post-time"
  | "button"
  | "heading"
  | "end"
  | "notice"
  | "edge"
  | "outside";

/** A paragraph with what the steps have found out about it so far. */
export interface Part extends Paragraph {
  role: Role | null;
  words: number;
  /** Ends as a sentence does. */
  sentence: boolean;
  /** Running text: a sentence of some words. */
  prose: boolean;
  post: number | null;
  repeat: boolean;
  label: TurnLabel | null;
}

/** A page on its way to an article: its paragraphs, and what is known of the article from elsewhere. */
export interface Page {
  parts: Part[];
  /** The title as the markup, a stream's field or the caller gives it. */
  title: string | null;
}

const KEPT = new Set<Role>(["title", "standfirst", "body", "caption", "blockquote", "turn", "list"]);

/** Whether a role is a kind of block, so that the paragraph stays in the article. */
export function isBlock(role: Role | null): role is BlockKind {
  return role !== null && KEPT.has(role);
}

/** How often each line stands on the page. */
export function countTexts(parts: Part[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of parts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Running text that no step has set aside. */
export function isFreeProse(part: Part): boolean {
  return part.prose && (part.role === null || part.role === "body");
}

/** What no step has set aside, and what a step has found to be said by somebody. */
export function isUnset({ role, label }: Part): boolean {
  return role === null || role === "turn" || label !== null;
}
