import { isFreeProse, type Page, type Part } from "./page.ts";
import { comparable } from "./shape.ts";

const BULLET = /^(?:[•●▪◦‣*–—-]|\d{1,2}[.)])\s/u;
/** … shakes hands with an aide (left) in Seoul on Friday */
const IN_PICTURE =
  /\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day$|\((?:left|right|centre|center|[lrc])\)|\bfile$/i;
const SHORTEST_REPEAT = 4;

/** Gives every paragraph that is left its kind: standfirst, crosshead (a title too), list item or body. */
export function settleKinds({ parts }: Page): void {
  const title = parts.findIndex((part) => part.role === "title");
  const first = parts.findIndex(isFreeProse);
  const credits = parts.findLastIndex(
    (part, i) => i > title && isCredit(part) && (i < first || !hasBodyBetween(parts, title, i)),
  );
  const again = parts.findLastIndex(
    (part, i) => part.role === "title" && i > title && !hasBodyBetween(parts, title, i),
  );
  parts.forEach((part, i) => {
    if (part.role !== null) return;
    if (title >= 0 && i > title && i < Math.max(credits, again)) part.role = "standfirst";
    else if (title >= 0 && i > title && i < first) part.role = headKind(parts, i);
    else if (isShouted(part)) part.role = "notice";
    else if (isRepeatedLine(parts, i)) part.role = "caption";
    else if (part.tag === "list" || BULLET.test(part.text)) part.role = "list";
    else if (part.tag === "heading" || part.tag === "headline") part.role = "title";
    else part.role = isCrosshead(parts, i) ? "title" : "body";
  });
}

/** Marks what stands on the page for the second time, a mark or a space more or less aside. */
export function markRepeats({ parts }: Page): void {
  const seen = new Map<string, Part[]>();
  for (const part of parts) {
    if (part.words < SHORTEST_REPEAT && part.role !== "title") continue;
    // The first letters tell nearly all paragraphs apart, so that few are compared whole.
    const head = comparable(part.text.slice(0, 24)).slice(0, 12);
    const alike = seen.get(head);
    if (alike === undefined) seen.set(head, [part]);
    else if (alike.some((other) => comparable(other.text) === comparable(part.text))) part.repeat = true;
    else alike.push(part);
  }
}

/** Between the headline and the first paragraph: a post's own headline, the caption of the picture, or the standfirst. */
function headKind(parts: Part[], i: number): Part["role"] {
  const part = parts[i];
  if (!part || part.post !== null) return "title";
  if (part.sentence) return "standfirst";
  if (IN_PICTURE.test(part.text)) return "caption";
  // Below the byline and the buttons comes no standfirst, but the title of a film or a list.
  const credit = parts.findIndex(isCredit);
  const between = credit < 0 ? [] : parts.slice(credit, i);
  return between.some((other) => other.role === "button" || other.role === "heading")
    ? "outside"
    : "standfirst";
}

/** "STORM DRIVES BOATS BACK TO PORT": a link to another article, in some papers. */
function isShouted({ text, words, sentence }: Part): boolean {
  return words >= 5 && !sentence && /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** A line of some words without a full stop, twice on the page: the caption of a picture shown twice. */
function isRepeatedLine(parts: Part[], i: number): boolean {
  const part = parts[i];
  if (!part || part.sentence || part.words < 6 || part.post !== null) return false;
  return parts.some((other, j) => j !== i && other.text === part.text && other.role !== "title");
}

function isCredit(part: Part): boolean {
  return part.role === "byline" || part.role === "date";
}

/** Two paragraphs of running text, or a long one: the body has begun, and no standfirst can follow. */
function hasBodyBetween(parts: Part[], from: number, to: number): boolean {
  const prose = parts
    .slice(from + 1, to)
    .filter((part) => part.prose && (part.role === null || part.role === "body"));
  return prose.length >= 2 || prose.some((part) => part.words > 60);
}

/** A short line without a full stop over running text. */
function isCrosshead(parts: Part[], i: number): boolean {
  const part = parts[i];
  const next = parts
    .slice(i + 1)
    .find((other) => other.role !== "date" && other.role !== "byline" && other.role !== "notice");
  if (!part || part.sentence || part.words > 16 || /[:,;—–-]["”’]?$/u.test(part.text)) return false;
  return (
    next !== undefined &&
    (next.prose || next.role === "turn" || next.role === "caption" || next.role === "blockquote")
  );
}
