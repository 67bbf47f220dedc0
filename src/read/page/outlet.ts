import { byline } from "../decisions.ts";
import type { Part } from "./page-parts.ts";

/** © 2024 Example Media. All rights reserved. | Copyright 2024 The Evening Tribune Ltd */
const OWNER =
  /^(?:©|\(c\)|copyright)(?:\s*(?:©|\(c\)|copyright))?\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by\s+)?(?<name>[^.,|©/\d]{3,60}?)(?:,?\s*(?:inc|ltd|llc|limited|gmbh|plc|corp|co)\b.*|\s+or its affiliated.*|[.,|].*|\s*all rights.*)?$/i;

/** What stands at the head of a page in capitals and names no paper. */
const LABEL =
  /\b(?:URGENT|FLASH|ALERT|ADVISORY|CORRECTION|RELEASE|STATEMENT|NOTICE|TRANSCRIPT|BREAKING|EXCLUSIVE|LIVE|UPDATE|NEWS|OPINION|ANALYSIS|EXPLAIN\w*|EMBARGO\w*)$|^(?:FOR|MINUTES|HEARING|HOME|UPDATE|[\p{Lu}]+-[\p{Lu}]+$)\b/u;

/** What parts a masthead from its section, price or date: "LENZ RESEARCH | Consumer", "MERIDIAN WIRE (MW) - WORLD DESK". */
const CELL_END = /\s*[|·•»›▸★*(].*$|\s+[–—-]+\s.*$|\s{2,}.*$/u;
const NAME_WORD = /^(?:[\p{Lu}\d][\p{L}\d.'’&-]*|of|the|and|in|for|de|la|&)$/u;
/** "Skip to main content" stands above the masthead of a saved page. */
const ABOVE = new Set<Part["role"]>(["button"]);
/** A section is one word over "Published March 5, 2024" or a byline; a masthead's date is bare. */
const LABELLED = /^(?:published|posted|updated|last updated|by)\b/i;
const NO_MASTHEAD = new Set<Part["role"]>(["title", "byline", "turn", "caption", "post-time"]);

/** The outlet that a page names in the masthead at its head, or as its owner at its foot. */
export function outletOf(parts: Part[]): string | null {
  return mastheadOf(parts) ?? paperBelowDate(parts) ?? sourceIn(parts) ?? ownerIn(parts);
}

const PAPER =
  /^(?:The )?(?:\p{Lu}[\p{L}'’-]* ){1,4}(?:Post|Times|News|Herald|Tribune|Gazette|Courier|Journal|Chronicle|Press|Star|Observer|Agency|Sinmun|Ilbo|Record|Mail|Telegraph|Express|Standard|Guardian|Review|Service|Bulletin|Monitor)$/u;

/** The Quay Post, between the day at the page's head and its headline. */
function paperBelowDate(parts: Part[]): string | null {
  const [date, paper, title] = parts.filter(({ role }) => !ABOVE.has(role));
  const stands = date?.role === "date" && title?.role === "title" && paper?.role !== "byline";
  return stands && paper !== undefined && PAPER.test(paper.text) ? paper.text : null;
}

/** Source: Black Sea Post | Official website of the Mayor of Oldport | quay24.example */
const SOURCES = [
  /^(?:source|outlet|publisher|publication|newspaper|news ?paper|site)(?:\s*:\s*|\s+)["“]?(?<name>\p{Lu}[\p{L}\d.'’&-]*(?: (?:of |the |and |& )*\p{Lu}[\p{L}\d.'’&-]*){0,5})["”]?$/iu,
  /^official (?:web ?)?(?:site|page|portal) of (?:the )?(?<name>\p{Lu}[^.:|]{2,60})$/iu,
  /^(?:www\.)?(?<name>[\p{L}\d-]{2,30}(?:\.[\p{L}\d-]{2,30}){0,2}\.[a-z]{2,7})$/iu,
];

/** A line above the article that says where it is from. */
function sourceIn(parts: Part[]): string | null {
  const body = parts.findIndex(({ role }) => role === "body" || role === "turn");
  for (const { text, sentence, role } of parts.slice(0, Math.max(body, 0))) {
    if (sentence || role === "title") continue;
    for (const form of SOURCES) {
      const name = form.exec(text)?.groups?.name;
      if (name !== undefined) return name;
    }
  }
  return null;
}

/**
 * THE DAILY QUAY, over "Thursday, September 19, 2019 * 60c": the first line, a name of some words with short lines right below it;
 * or one in capitals that stands alone.
 */
function mastheadOf(parts: Part[]): string | null {
  const at = parts.findIndex(({ role }) => !ABOVE.has(role));
  const [first, second] = parts.slice(Math.max(at, 0));
  if (first === undefined || second === undefined || NO_MASTHEAD.has(first.role) || first.sentence)
    return null;
  const name = first.text.replace(CELL_END, "").trim();
  const words = name.split(" ");
  const capitals = !/\p{Ll}/u.test(name);
  const tight = second.gap <= 1 && (capitals || (!second.prose && second.role !== "title"));
  // Below a menu one word is a section of it, and so is one in small letters that the page has nowhere else.
  if (words.length === 1 && (LABELLED.test(second.text) || at > 1 || !(capitals || isOwn(name, parts))))
    return null;
  const celled = name !== first.text && first.role !== "body";
  const alone = capitals && words.length > 1;
  if (!(tight || celled || alone) || words.length > byline().mastheadWords) return null;
  const named = words.every((word) => NAME_WORD.test(word)) && /^\p{Lu}\p{L}{2}/u.test(name);
  return named && !/\d{3}/.test(name) && !LABEL.test(name.toUpperCase()) ? inTitleCase(name) : null;
}

/** © Courant Media | Follow Courant on Facebook | courant.example */
function isOwn(name: string, parts: Part[]): boolean {
  return parts.some(
    ({ role, text }, i) =>
      i > 0 && (role === "notice" || role === "button") && text.toLowerCase().includes(name.toLowerCase()),
  );
}

/** "THE COURANT OF QUAYS" → "The Courant of Quays"; "LIFFEY FM" keeps its letters. */
function inTitleCase(name: string): string {
  if (/\p{Ll}/u.test(name)) return name;
  return name
    .split(" ")
    .map((word, i) =>
      i > 0 && SMALL.test(word) ? word.toLowerCase() : isSpoken(word) ? capitalised(word) : word,
    )
    .join(" ");
}

const SMALL = /^(?:OF|THE|AND|IN|FOR|ON|TO|A|AT|DE|LA)$/u;

/** Letters that can be read as a word: not "FM", "WDFK" or "UK". */
function isSpoken(word: string): boolean {
  return word.length > 2 && /[AEIOUY]/u.test(word);
}

function capitalised(word: string): string {
  return word.replaceAll(/\p{L}[\p{L}'’]*/gu, (part) => part.charAt(0) + part.slice(1).toLowerCase());
}

/** "HCNS" of a dateline, by the outlet whose initials it is: "Haewon Central News Service". */
export function agencyName(agency: string | null, outlet: string | null): string | null {
  const initials = (outlet ?? "").replaceAll(/\b(\p{Lu})[^ ]*|[^ ]+| /gu, "$1");
  return agency !== null && agency === initials ? outlet : agency;
}

const FIRM = /\d{4}|\brights\b|\b(?:ltd|limited|inc|llc|gmbh|ag|plc|corp|co|media|group)\b/i;

function ownerIn(parts: Part[]): string | null {
  for (const { role, text } of parts.toReversed()) {
    // "© Press service of the port" alone owns a picture.
    const owned =
      role === "notice" && (!text.startsWith("©") || FIRM.test(text) || PAPER.test(text.slice(2)));
    const name = owned ? OWNER.exec(text.slice(0, 200))?.groups?.name?.trim() : undefined;
    if (name !== undefined && /\p{L}/u.test(name) && !/^all rights/i.test(name)) return name;
  }
  return null;
}
