import { blockKind } from "../decisions.ts";
import { countTexts, isBlock, isFreeProse, type Page, type Part, type Role } from "./page-parts.ts";
import { comparable } from "./shape.ts";

const BULLET = /^(?:[•●▪◦‣*–—-]|\d{1,2}[.)])\s/u;
/** … shakes hands with an aide (left) in Seoul on Friday */
const IN_PICTURE =
  /\bon (?:mon|tues|wednes|thurs|fri|satur|sun)day$|\((?:left|right|centre|center|[lrc])\)|\bfile$/i;
/** What can stand between a crosshead and its text, and what makes a line above it a crosshead. */
const BETWEEN = new Set<Part["role"]>(["date", "byline", "notice"]);
const UNDER = new Set<Part["role"]>(["turn", "caption", "blockquote"]);

/** Gives every paragraph that is left its kind: standfirst, crosshead (a title too), list item or body. */
export function settleKinds({ parts }: Page): void {
  const title = parts.findIndex((part) => part.role === "title");
  const first = parts.findIndex(isFreeProse);
  const body = bodyStart(parts, title);
  const headEnd = parts.findLastIndex(
    (part, i) => i > title && i < body && (part.role === "title" || isCredit(part)),
  );
  const place: Place = {
    parts,
    title,
    first,
    headEnd,
    credit: parts.findIndex(isCredit),
    counts: null,
  };
  parts.forEach((part, i) => {
    if (part.role === null) part.role = kindOf(part, i, place);
  });
}

interface Place {
  parts: Part[];
  title: number;
  /** The first paragraph of running text. */
  first: number;
  /** The last byline, date or alternative headline above the body. */
  headEnd: number;
  credit: number;
  /** How often each line stands on the page, once asked for. */
  counts: Map<string, number> | null;
}

function kindOf(part: Part, i: number, place: Place): Role {
  const { parts, title, first, headEnd, credit } = place;
  if (title >= 0 && i > title && i < headEnd && part.post === null) return "standfirst";
  if (title >= 0 && i > title && i < first) return headKind(part, credit >= 0 ? parts.slice(credit, i) : []);
  if (isShouted(part)) return "notice";
  if (isRepeatedLine(part, place)) return "caption";
  if (part.tag === "list" || BULLET.test(part.text)) return "list";
  if (part.tag === "heading" || part.tag === "headline") return "title";
  return isCrosshead(parts, i) ? "title" : "body";
}

/** Where the body has surely begun: behind its second paragraph of running text, or its first long one. */
function bodyStart(parts: Part[], title: number): number {
  let seen = 0;
  const at = parts.findIndex((part, i) => {
    if (i <= title || !part.prose || (part.role !== null && part.role !== "body")) return false;
    seen += 1;
    return seen === 2 || part.words > blockKind().surelyBody;
  });
  return at < 0 ? parts.length : at + 1;
}

/** Marks what stands on the page for the second time, a mark or a space more or less aside. */
export function markRepeats({ parts }: Page): void {
  const seen = new Map<string, Part[]>();
  for (const part of parts) {
    if (!isBlock(part.role) || (part.words < blockKind().repeatWords && part.role !== "title")) continue;
    // The first letters tell nearly all paragraphs apart, so that few are compared whole.
    const head = comparable(part.text.slice(0, 24)).slice(0, 12);
    const alike = seen.get(head);
    if (alike === undefined) seen.set(head, [part]);
    else if (alike.some((other) => comparable(other.text) === comparable(part.text))) part.repeat = true;
    else alike.push(part);
  }
}

/** Between the headline and the first paragraph: a post's own headline, the caption of the picture, or the standfirst. */
function headKind(part: Part, sinceCredit: Part[]): Role {
  if (part.post !== null) return part.sentence ? "body" : "title";
  if (part.sentence) return "standfirst";
  if (IN_PICTURE.test(part.text)) return "caption";
  // Below the byline and the buttons comes no standfirst, but the title of a film or a list.
  const buttons = sinceCredit.some((other) => other.role === "button" || other.role === "heading");
  return buttons ? "outside" : "standfirst";
}

/** "STORM DRIVES BOATS BACK TO PORT": a link to another article, in some papers. */
function isShouted({ text, words, sentence }: Part): boolean {
  return (
    words >= blockKind().shouted &&
    !sentence &&
    !/[“"]/.test(text) &&
    /\p{Lu}{3}/u.test(text) &&
    !/\p{Ll}/u.test(text)
  );
}

/** A line of some words without a full stop, twice on the page: the caption of a picture shown twice. */
function isRepeatedLine({ text, sentence, words, post }: Part, place: Place): boolean {
  if (sentence || words < blockKind().repeatedLine || post !== null) return false;
  place.counts ??= countTexts(place.parts);
  return (place.counts.get(text) ?? 0) > 1;
}

function isCredit(part: Part): boolean {
  return part.role === "byline" || part.role === "date";
}

/** A short line without a full stop over running text. */
function isCrosshead(parts: Part[], i: number): boolean {
  const part = parts[i];
  if (!part || part.sentence || part.words > blockKind().crosshead || /[:,;—–-]["”’]?$/u.test(part.text))
    return false;
  let below = i + 1;
  while (below < i + blockKind().crossheadReach && BETWEEN.has(parts[below]?.role ?? null)) below += 1;
  const next = parts[below];
  return next !== undefined && (next.prose || UNDER.has(next.role));
}
