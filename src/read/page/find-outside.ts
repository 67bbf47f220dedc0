import { furniture } from "../decisions.ts";
import { findBrokenOff } from "./broken-off.ts";
import { isFreeProse, type Page, type Part } from "./page-parts.ts";
import { hasSentences } from "./shape.ts";

const SKIP = /^skip past (.{3,60})$/i;
const COUNTS = new Set<Part["role"]>([null, "turn", "blockquote", "caption"]);
/** What can stand between the last paragraph and a short last sentence. */
const CLOSE = new Set<Part["role"]>([null, "body", "caption"]);
const CUT = new Set<Part["role"]>([null, "edge", "date", "byline", "caption", "list"]);

/**
 * Sets aside what lies around the article: all under a line that ends it ("Leave a reply"), the lists of other articles
 * under their headings ("Most read"), and what stands above its first and below its last paragraph.
 */
export function findOutside({ parts }: Page): void {
  skipPromotions(parts);
  endRelease(parts);
  cutAtEnd(parts);
  skipLists(parts);
  skipRanked(parts);
  cutEdges(parts);
}

/** What stands between "skip past newsletter promotion" and "after newsletter promotion". */
function skipPromotions(parts: Part[]): void {
  parts.forEach((part, i) => {
    const name = SKIP.exec(part.text)?.[1]?.toLowerCase();
    if (name === undefined) return;
    const next = parts.slice(i, i + furniture().promotionParts);
    const end = next.findIndex((other) => other.text.toLowerCase() === `after ${name}`);
    for (const between of next.slice(0, Math.max(end, 0))) between.role = "outside";
  });
}

/** FOR IMMEDIATE RELEASE | ### | /PRNewswire/ */
const RELEASE =
  /^(?:for (?:immediate )?release\b|press release\b|media release\b|news release\b|#{3}$|-30-$|(?:media|press) contacts?\b)|PRNewswire|BUSINESS WIRE|GLOBE ?NEWSWIRE/i;
/** About the Lake Authority | About Quay Foods plc: */
const ABOUT = /^about (?:the )?\p{Lu}[^.?!]{2,60}:?$/iu;

/** Who a press release is from says it of itself in each of them. */
function endRelease(parts: Part[]): void {
  const about = parts.findLast((part) => part.role === null && !part.prose && ABOUT.test(part.text));
  if (about !== undefined && parts.some(({ text }) => RELEASE.test(text.slice(0, furniture().notice))))
    about.role = "end";
}

/** An end line counts once the article has had some paragraphs, not just the head of a page. */
function cutAtEnd(parts: Part[]): void {
  const all = parts.reduce((sum, part) => sum + (isFreeProse(part) ? part.words : 0), 0);
  let last: Map<string, number> | undefined;
  let seen = 0;
  let words = 0;
  for (const [i, part] of parts.entries()) {
    if (isFreeProse(part)) {
      seen += 1;
      words += part.words;
    }
    if (
      part.role !== "end" ||
      seen < furniture().endParagraphs ||
      words < Math.max(furniture().endWords, furniture().endShare * all)
    )
      continue;
    // The same line further down: this one belongs to a post.
    last ??= new Map(parts.map((other, at) => [other.text, at]));
    if (part.post !== null && (last.get(part.text) ?? i) > i) continue;
    for (const rest of parts.slice(i + 1)) if (CUT.has(rest.role)) rest.role = "outside";
    return;
  }
}

/** Under a list's heading nothing counts until two paragraphs follow each other, or the article's last one comes. */
function skipLists(parts: Part[]): void {
  const firstProse = parts.findIndex(isFreeProse);
  parts.forEach((heading, i) => {
    if (heading.role !== "heading" || i < firstProse) return;
    let teased = false;
    for (let j = i + 1; j < parts.length; j += 1) {
      const part = parts[j];
      if (!part || part.role === "heading" || part.role === "post-time" || resumes(parts, j, teased)) return;
      teased ||= isFreeProse(part);
      if (CUT.has(part.role)) part.role = "outside";
    }
  });
}

/** "1", a headline, "2", a headline: a list of other articles by rank, with no heading. */
function skipRanked(parts: Part[]): void {
  const ranked = parts.map((rank, i) => {
    const line = parts[i + 1];
    return line?.role === null && !line.sentence && /^\d{1,2}\.?$/.test(rank.text);
  });
  parts.forEach((part, i) => {
    const own = ranked[i] === true && (ranked[i + 2] === true || ranked[i - 2] === true);
    const above = ranked[i - 1] === true && (ranked[i + 1] === true || ranked[i - 3] === true);
    if ((own || above) && (CUT.has(part.role) || part.role === "button")) part.role = "outside";
  });
}

/** Running text goes on here: prose with prose or the end of the article's text behind it, not a teaser between headlines. */
function resumes(parts: Part[], i: number, teased: boolean): boolean {
  const part = parts[i];
  if (!part || !isFreeProse(part)) return part?.role === "turn" || part?.role === "blockquote";
  // A teaser is one sentence; more of them are the article.
  if (!teased && part.words >= furniture().resumingWords && hasSentences(part.text)) return true;
  const rest = parts.slice(i + 1, i + 1 + furniture().far).filter((p) => COUNTS.has(p.role));
  const [next] = rest;
  if (next === undefined || !rest.some((p) => p.prose || p.role !== null))
    return !teased && (part.words >= furniture().lastWords || /["“”]/.test(part.text));
  return next.prose || next.sentence || next.role !== null;
}

/** Above the first and below the last paragraph only titles and captions stay, and whole sentences close by. */
function cutEdges(parts: Part[]): void {
  const first = parts.findIndex(isCore);
  if (first < 0) return;
  const whole = parts.findLastIndex(isCore);
  const last = Math.max(whole, findBrokenOff(parts, whole));
  const title = parts.findIndex((part) => part.role === "title");
  let listed = false;
  const stop = parts.findIndex((part, i) => i > last && !CLOSE.has(part.role));
  parts.forEach((part, i) => {
    if (part.role === "edge") part.role = i > first && i < last && part.sentence ? null : "outside";
    if (part.role === "caption" && title >= 0 && i < title) part.role = "outside";
    if (part.role === "list" && (i < first || i > last)) part.role = "outside";
    if (part.role !== null) return;
    if (i < first && (title < 0 || i < title || !isNearTitle(parts, i, title))) part.role = "outside";
    if (i <= last) return;
    const close = stop < 0 || i < stop;
    listed ||= close && part.words >= furniture().closingWords && part.text.endsWith(":");
    if (!close || !(part.sentence || (listed && part.words >= furniture().closingWords)))
      part.role = "outside";
  });
}

function isCore(part: Part): boolean {
  return isFreeProse(part) || part.role === "turn" || part.role === "blockquote";
}

/** Between the headline and the first paragraph a line of some words is left for the standfirst. */
function isNearTitle(parts: Part[], i: number, title: number): boolean {
  const part = parts[i];
  return (
    part !== undefined &&
    i > title &&
    (part.words >= furniture().standfirstWords || part.sentence || part.post !== null)
  );
}
