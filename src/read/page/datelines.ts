import type { Article, Block, DateCandidate } from "../../model/article.ts";
import type { Span } from "../../model/span.ts";
import { printedDates } from "../dates/printed-date.ts";
import { dateLines } from "../decisions.ts";
import { CITIES } from "./cities.ts";
import type { Page, Part } from "./page-parts.ts";

/** What a dateline says: where, when, and which agency. */
export interface Dateline {
  place: Article["dateline"];
  agency: string | null;
  date: DateCandidate | null;
  /** All of it, without the dash or colon behind; the article goes on at `next`. */
  span: Span;
  next: number;
}

const WORD = "\\p{Lu}[\\p{L}.'’-]*";
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?";
const DAY = "\\d{1,2}(?:st|nd|rd|th)?";
const NUMBERS = "(?:\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}-\\d\\d-\\d\\d)";
const DATE = `(?:(?:${MONTH} ${DAY}|${DAY}(?: of)? ${MONTH})(?:(?:,| of)? \\d{4})?)`;
const AGENCY = "(?:\\((?<agency>[^()]{2,40})\\)|/(?<slashed>\\p{Lu}[\\p{L} .]{1,30})/\\.?)";
const DASH = "(?:—|–|--|(?<=[\\s)])-(?=\\s|$)|_|\\.—)(?=\\s|$|\\p{L})";
/** Every dateline has one of these behind it. */
const MARKS = /[—–_:)/-]/;
/** What stands behind the agency where no dash does: "(IPN) The …", "(IPN). The …", "/TASS/. The …". */
const CLOSED = "(?<=\\)\\.?|/\\.?)\\s";
/** Labels in capitals that are no places. */
const NO_PLACE =
  "(?!(?:EXCLUSIVE|UPDATED?|BREAKING|WATCH|LOOK|VIDEO|ANALYSIS|OPINION|LIVE|POLL|REPORT|NEW|CORRECTION|EDITORIAL)\\b)";
/** SEOUL, June 19 (Agency) — | VLADIVOSTOK, Russia (AP) _ | MOSCOW - | LONDON/PARIS, Sept 3 (Reuters) - */
const CAPITALS = new RegExp(
  `^${NO_PLACE}(?<place>\\p{Lu}[\\p{Lu}.'’-]+(?:[ /]\\p{Lu}[\\p{Lu}.'’-]+){0,4}(?:, ${WORD}(?: ${WORD}){0,3})?)[.,]?(?: ?,? ?(?<date>${DATE})[.,]?)?(?: ?${AGENCY})?\\s*(?:${DASH}|\\.?${CLOSED})`,
  "u",
);
/** Pyongyang, April 26 (KCNA) -- | Moscow, September 13 /TASS/. */
const DATED = new RegExp(
  `^(?<place>${WORD}(?: ${WORD}){0,3}(?:, ${WORD})?),? (?<date>${DATE})[.,]?(?: ?${AGENCY})?\\s*(?:${DASH}|\\.?${CLOSED})`,
  "u",
);
/** June 14, 2022 (NRSS)— | Jan. 21 (Example Wire) -- */
const DATE_ALONE = new RegExp(`^(?<date>${DATE}) ?${AGENCY}\\s*${DASH}`, "u");
/** KHASAN (Coast News / Example Wire - 14th June, 2022) */
const DATE_INSIDE = new RegExp(
  `^(?<place>${WORD}(?:[ /]${WORD}){0,4}(?:, ${WORD})?) ?\\((?:[^()]{2,40} / )?(?<agency>[^()/]{2,40}?)(?:,| [–—-]| /) ?(?<date>${DATE})\\)\\s*(?:${DASH}|:\\s)?`,
  "u",
);
/** WINDLE FALLS, Minn. (Aug. 4, 2014) – | Oslo (2021-11-03) – */
const DATE_IN_BRACKETS = new RegExp(
  `^(?<place>${WORD}(?:[ /]${WORD}){0,4}(?:, ${WORD}(?: ${WORD})?)?),? ?\\((?<date>${DATE}|${NUMBERS})\\)\\s*(?:${DASH}|:\\s)`,
  "u",
);
/** (Tbilisi) November 3, 2021 – | (Tbilisi, 3 November 2021) – */
const PLACE_INSIDE = new RegExp(
  `^\\((?<place>${WORD}(?:[ /]${WORD}){0,3}(?:, ${WORD})?)(?:\\),?|,) (?<date>${DATE}|${NUMBERS})\\)?\\s*(?:${DASH}|[:.]\\s)`,
  "u",
);
/** TBILISI, Georgia - November 3, 2021: | Tbilisi/Batumi (dpa) - 3.11.2021. | Tbilisi | 3 November 2021 | */
const DATE_BEHIND = new RegExp(
  `^(?<place>${WORD}(?:[ /]${WORD}){0,3}(?:, ${WORD}(?: ${WORD})?)?)(?: ?${AGENCY})?(?: [–—|-]{1,2}|,) (?<date>${DATE}(?<=\\d{4})|${NUMBERS})\\s*(?:${DASH}|[:.|]\\s)`,
  "u",
);
/** Golabad, July 28, SARNA – | WIRRABIN, June 16 AP - */
const UNMARKED = new RegExp(
  `^(?<place>${WORD}(?: ${WORD}){0,3}(?:, ${WORD})?),? (?<date>${DATE}),? (?<bare>\\p{Lu}{2,8})\\s*${DASH}`,
  "u",
);
/** New Delhi (ANI): | Seoul, South Korea (AP) — */
const SIGNED = new RegExp(
  `^(?<place>${WORD}(?: ${WORD}){0,3}(?:, ${WORD}(?: ${WORD})?)?) ?${AGENCY}\\s*${DASH}`,
  "u",
);
/** (MENAFN) The minister … */
const AGENCY_ALONE = new RegExp(
  `^\\((?<agency>\\p{Lu}[\\p{Lu}\\d.-]{1,9})\\)\\s*(?:${DASH})?\\s*(?=["“]?\\p{Lu})`,
  "u",
);
const FORMS = [
  DATE_IN_BRACKETS,
  DATE_INSIDE,
  PLACE_INSIDE,
  DATE_BEHIND,
  CAPITALS,
  DATED,
  SIGNED,
  DATE_ALONE,
  UNMARKED,
  AGENCY_ALONE,
];
/** Seoul: | New Delhi: */
const COLON = new RegExp(`^(?<place>${WORD}(?: ${WORD}){0,3}):\\s+(?=\\S)`, "u");

/** Reads the dateline at the head of the article's first paragraphs ("SEOUL, June 19 (Agency) — The talks …"). */
export function datelineOf(parts: Part[]): Dateline | null {
  const kept = parts.filter((part) => part.role === "body").slice(0, dateLines().datelineParts);
  const transcript = parts.some((part) => part.role === "turn");
  for (const part of kept) {
    const head = part.text.slice(0, 140);
    if (!MARKS.test(head)) continue;
    const match = formIn(head) ?? (transcript ? null : cityColon(head));
    if (match) return read(part, match);
  }
  return null;
}

/**
 * Makes a block of its own of the dateline at the head of a paragraph, so that what the paragraph tells begins behind it. One that
 * names no place, "June 14, 2022 (NRSS)—", says nothing of the story.
 */
export function splitDateline(blocks: Block[], dateline: Dateline | null): Block[] {
  if (dateline === null) return blocks;
  const { span, next, place } = dateline;
  return blocks.flatMap((block) => {
    if (block.start !== span.start || next >= block.end) return [block];
    const rest = { ...block, start: next };
    return place === null ? [rest] : [{ ...block, ...span }, rest];
  });
}

/** Keeps a dateline that has its line to itself ("HAVANA, Aug. 7 (Agency) --") with the article. */
export function keepDatelines({ parts }: Page): void {
  parts.forEach((part, i) => {
    if (part.role !== null || part.words > dateLines().datelineWords || parts[i + 1]?.prose !== true) return;
    const match = CAPITALS.exec(part.text) ?? DATED.exec(part.text);
    if (match && match[0].trimEnd().length === part.text.length) part.role = "body";
  });
}

function formIn(head: string): RegExpExecArray | null {
  for (const form of FORMS) {
    const match = form.exec(head);
    if (match !== null) return match;
  }
  return null;
}

/** A colon stands behind many things; behind a city it ends a dateline. */
function cityColon(head: string): RegExpExecArray | null {
  const match = COLON.exec(head);
  return match !== null && CITIES.has(match.groups?.place?.toLowerCase() ?? "") ? match : null;
}

function read(part: Part, match: RegExpExecArray): Dateline {
  const { place, date, agency, slashed, bare } = match.groups ?? {};
  const at = date ? match[0].indexOf(date) : -1;
  const printed = date ? printedDates(date)[0] : undefined;
  const length = match[0].trimEnd().replace(/[\s:—–_-]+$/u, "").length;
  return {
    span: { start: part.start, end: part.start + length },
    next: part.start + match[0].length + (/^\s*/.exec(part.text.slice(match[0].length))?.[0].length ?? 0),
    place: place === undefined ? null : { place, start: part.start, end: part.start + place.length },
    agency: agency ?? slashed ?? bare ?? null,
    date:
      printed && date
        ? {
            value: printed.value,
            basis: "dateline",
            span: { start: part.start + at, end: part.start + at + date.length },
            updated: false,
            alternative: printed.alternative,
          }
        : null,
  };
}
