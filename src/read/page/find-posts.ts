import { furniture } from "../decisions.ts";
import { countTexts, type Page, type Part } from "./page-parts.ts";
import { comparable, isNameLike } from "./shape.ts";

/** 18:47 | 9.41 CEST | 9:05 p.m. ET | 13 Sep 2023 09.41 BST | 2h ago | 25 minutes ago | 14:05 Moscow time | 11:02 p.m. ET, August 5, 2020 */
const TIME =
  /^(?:[–—•-]\s)?(?:(?:\d{1,2} \p{L}{3,9}\.?(?: \d{4})?|\p{L}{3,9}\.? \d{1,2}(?:, ?\d{4})?|today|yesterday)[,.]?\s*(?:at\s|[–—|·-]\s?)?)?(?:\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?)?|\d{1,2}\s?[ap]\.?m\.?)(?:\s?\(?(?:\p{Lu}{2,5}|GMT[+-]\d+|\p{Lu}\p{Ll}+ time|local time)\)?)?(?:,? (?:on )?(?:\d{1,2} \p{L}{3,9}(?:,? \d{4})?|\p{L}{3,9}\.? \d{1,2}(?:, \d{4})?))?\.?$|^\d{1,3} ?(?:s|m|h|d|secs?|mins?|hrs?|seconds?|minutes?|hours?|days?) ago$/iu;
const OPEN = new Set<Part["role"]>([null, "date", "button", "edge"]);
/** How the lines of `SHARES` begin, behind any marks; few paragraphs do. */
const SHARE_START = /^[^a-z]*(?:share|copy|permalink|link)/iu;
const SHARES = new Set([
  "share",
  "share it",
  "share this",
  "share this post",
  "share post",
  "share on facebook",
  "copy link",
  "copy link to post",
  "permalink",
  "link copied",
  "share this update",
  "share update",
]);
const LABELS = new Set([
  "analysis",
  "pinned",
  "pinned post",
  "key event",
  "key events",
  "main event",
  "update on",
  "updated at",
  "updated",
  "summary",
  "breaking",
  "new",
  "update",
  "explainer",
  "opinion",
]);

/**
 * Cuts a live blog into its posts: at the times that head them, or at the buttons that close them. Names of their writers
 * and labels between the posts are furniture, and a post's first short line is its headline.
 */
export function findPosts(page: Page): void {
  const { parts } = page;
  const first = parts.findIndex((part) => part.prose && part.role === null);
  const times = parts.flatMap((part, i) => (isPostTime(part) ? [i] : []));
  const shares = parts.flatMap((part, i) => (i > first && isShare(part.text) ? [i] : []));
  const headed = times.length >= furniture().posts && divides(parts, times);
  if (!headed && !(shares.length >= furniture().posts && divides(parts, shares))) return;
  for (const part of parts) if (isPostTime(part)) part.role = "post-time";
  number(parts, new Set(headed ? times : shares), headed);
  dropEmptyPosts(parts);
  const counts = countTexts(parts);
  for (let i = 0; i < parts.length; i += 1) settlePart(parts, i, counts);
}

/** A line that is nothing but a time, as it heads a live blog's post ("18:47", "9.41 CEST", "25 minutes ago"). */
export function isPostTime(part: Part): boolean {
  const { text, role } = part;
  return text.length <= furniture().postTime && OPEN.has(role) && /\d/.test(text) && TIME.test(text);
}

/** A live blog's button under a post ("Share this post"). */
function isShare(text: string): boolean {
  return SHARE_START.test(text) && SHARES.has(comparable(text));
}

/** Prose stands between most of the marks. */
function divides(parts: Part[], marks: number[]): boolean {
  const full = marks.filter((mark, i) =>
    parts.slice(mark + 1, marks[i + 1] ?? parts.length).some((part) => part.prose),
  );
  return full.length >= 2 && full.length >= furniture().fullPosts * marks.length - 1;
}

/** Gives each part of a post its number, from 0; with marks at the posts' heads what stands above the first is the page's own. */
function number(parts: Part[], marks: Set<number>, headed: boolean): void {
  let post = headed ? -1 : 0;
  parts.forEach((part, i) => {
    if (marks.has(i)) post += 1;
    if (post >= 0) part.post = post;
  });
}

/** A time with a headline and nothing else stands in a list of key events. */
function dropEmptyPosts(parts: Part[]): void {
  const full = new Set(parts.filter((part) => part.prose || part.sentence).map((part) => part.post));
  for (const part of parts) {
    if (part.post !== null && part.role === null && !full.has(part.post)) part.role = "outside";
  }
}

function settlePart(parts: Part[], i: number, counts: Map<string, number>): void {
  const part = parts[i];
  if (!part || part.post === null || part.role !== null) return;
  if (LABELS.has(comparable(part.text))) part.role = "notice";
  else if (isNameLike(part.text) && part.words <= furniture().writerWords && isWriter(parts, i, counts))
    part.role = "byline";
}

/** A name alone on its line, twice on the page or right at a post's edge. */
function isWriter(parts: Part[], i: number, counts: Map<string, number>): boolean {
  const [above, below] = [parts[i - 1], parts[i + 1]];
  return (counts.get(parts[i]?.text ?? "") ?? 0) > 1 || !above?.prose || !below?.prose;
}
