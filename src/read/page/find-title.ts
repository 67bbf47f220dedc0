import { weigh } from "../../decide/weigh.ts";
import { headlineOf } from "../decisions.ts";
import { isPostTime } from "./find-posts.ts";
import type { Page, Part } from "./page-parts.ts";
import { isFreeProse } from "./page-parts.ts";
import { comparable, isNameLike } from "./shape.ts";

const LIST_ITEM = /^(?:\d{1,2}[.)]|[•*·>–—-])\s/u;
/** title: The two meet | Headline: "The two meet": the key of a file's head, and the marks around its value. */
const KEY = /^(?:title|headline|subject)\s*:\s*(?=\S)/i;
/** Leaders meet in Oslo – live | Oslo talks: as it happened */
const LIVE = /\b(?:live(?: updates?| blog)?|as it happened)$|^live\b|: live\b/i;
/** ANALYSIS | What the page says */
const KICKER = /^[\p{L} -]{3,22}\s*[|:]\s+(?=\S+(?: \S+){3})/u;
/** Present: Cllrs J Beal and A Frost | Location: Town Hall */
const KEYED =
  /^(?:present|in attendance|attendees|attending|apologies|absent|location|venue|where|when|place|contact|ref(?:erence)?|to|from|cc|eds)\s*:\s/i;
const CELLS = /\s[|›»>]\s|\s{3,}/u;

/**
 * Finds the headline: above the article's first paragraphs, the line whose words the article itself uses most. The same line
 * standing again is its repetition, and a line given as the title from elsewhere is the headline wherever it stands.
 */
export function findTitle(page: Page): void {
  const known = page.title === null ? null : comparable(page.title);
  const title =
    page.parts.find((part) => known !== null && sameWords(part, known)) ??
    headline(page) ??
    page.parts.find((part) => known !== null && isPartOf(part, known)) ??
    bestLine(page);
  if (!title) return;
  title.role = "title";
  dropKicker(title);
  dropKey(title);
  const words = comparable(title.text);
  for (const part of page.parts) {
    if (part === title || part.role !== null) continue;
    if (sameWords(part, words)) part.role = "title";
  }
}

/** "ANALYSIS | What the page says": the label is no part of the headline. */
function dropKicker(title: Part): void {
  const label =
    /^(?:analysis|opinion|explainer|comment|editorial|live|exclusive|breaking|video|watch|interview|profile|update)\s*\|\s+/i.exec(
      title.text,
    )?.[0].length ??
    WIRE_MARK.exec(title.text)?.[0].length ??
    0;
  title.start += label;
  title.text = title.text.slice(label);
}

/** (LEAD) Boat capsizes … | (2nd LD) … | (URGENT) … */
const WIRE_MARK =
  /^\((?:(?:\d(?:st|nd|rd|th) )?(?:LEAD|LD)|URGENT|News Focus|Yonhap Feature|CORRECTED)\)\s+/i;

function dropKey(title: Part): void {
  const key = KEY.exec(title.text)?.[0].length ?? 0;
  if (key === 0) return;
  const marked = /^(["'])[^"']*\1$/.test(title.text.slice(key)) ? 1 : 0;
  title.start += key + marked;
  title.end -= marked;
  title.text = title.text.slice(key + marked, title.text.length - marked);
}

/** What the markup calls the headline, unless it names the site or a section. */
function headline({ parts }: Page): Part | undefined {
  return parts.find((part) => part.tag === "headline" && canBeTitle(part) && part.words > 2);
}

function bestLine({ parts }: Page): Part | undefined {
  const head = parts.slice(0, firstSolid(parts));
  const able = head.filter(canBeTitle);
  // A single line that can be the headline is it, whatever its words.
  if (able.length < 2) return able[0] ?? (isLone(parts[0]) ? parts[0] : undefined);
  const candidates = able.filter((part) => !/[.]["”’)]*$/u.test(part.text));
  const used = contentWords(parts.filter(isText).slice(0, headlineOf().proseParts));
  let best: Part | undefined;
  let bestScore = 0;
  for (const part of candidates.slice(0, headlineOf().candidates)) {
    const score = scoreOf(part, used, parts);
    // The first of two that are alike is the headline, unless it is a path that ends in the headline.
    if (
      score > bestScore + headlineOf().margin ||
      (best && score >= bestScore && best.text.endsWith(part.text))
    ) {
      best = part;
      bestScore = score;
    }
  }
  return best ?? able[0];
}

/** The headline inside a page's title ("The Ledger: Ministers sign one page"). */
function isPartOf(part: Part, title: string): boolean {
  if (part.words < headlineOf().partWords || part.text.length > title.length || !canBeTitle(part))
    return false;
  return 2 * part.text.length > title.length && title.includes(comparable(part.text));
}

/** Compares only lines of about that length. */
function sameWords(part: Part, words: string): boolean {
  return (
    Math.abs(part.text.length - words.length) <= headlineOf().sameLetters && comparable(part.text) === words
  );
}

/** The page's first line, whatever its end, with an article below. */
function isLone(part: Part | undefined): boolean {
  return (
    part !== undefined &&
    part.role === null &&
    !part.prose &&
    part.words > 1 &&
    part.text.length <= headlineOf().longest
  );
}

function isText(part: Part): boolean {
  return part.role === "turn" || isFreeProse(part);
}

/** The place of the first turn or long paragraph, of two paragraphs in a row or of a post's time: no headline stands below. */
function firstSolid(parts: Part[]): number {
  const candidate = parts.findIndex(canBeTitle);
  const at = parts.findIndex((part, i) => {
    const next = parts[i + 1];
    if (isPostTime(part)) return candidate >= 0 && candidate < i;
    if (part.role === "turn") return true;
    return (
      isFreeProse(part) &&
      (part.words >= headlineOf().solidWords || (next !== undefined && isFreeProse(next)))
    );
  });
  return at < 0 ? Math.max(0, parts.findIndex(isFreeProse)) : at;
}

function canBeTitle(part: Part): boolean {
  if (
    (part.role !== null && part.role !== "edge") ||
    part.text.length > headlineOf().longest ||
    part.words < 2
  )
    return false;
  if (/[,:_—–-]["'”’)]*$/u.test(part.text) || LIST_ITEM.test(part.text) || KEYED.test(part.text))
    return false;
  return !CELLS.test(part.text) || part.words > headlineOf().cellWords || KICKER.test(part.text);
}

/** The share of the line's own words that the article uses, and a little for length, place and company. */
function scoreOf(part: Part, used: Set<string>, parts: Part[]): number {
  const own = [...contentWords([part])];
  const shared = own.filter((word) => used.has(word)).length;
  const at = parts.indexOf(part);
  const below = parts[at + 1];
  const model = headlineOf();
  return weigh(model, {
    used: own.length === 0 ? 0 : (model.ofWords * shared) / Math.max(own.length, model.ofWords),
    length: part.words >= model.leastWords && part.words <= model.mostWords,
    apart: at === 0 || part.gap > 0,
    credited: below !== undefined && (below.role === "date" || below.role === "byline" || below.gap > 0),
    "name-like": isNameLike(part.text) && part.words < model.leastWords,
    short: part.words < model.leastWords,
    live: LIVE.test(part.text),
  });
}

function contentWords(parts: Part[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of parts) {
    const head = text.slice(0, 500);
    for (const word of head.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []) words.add(word.slice(0, 6));
    for (const word of head.match(/\b\p{Lu}[\p{L}]{1,2}\b/gu) ?? []) words.add(word.toLowerCase());
  }
  return words;
}
