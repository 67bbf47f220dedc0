import { addDays, dayNumber, dayOf, isDate, isoOf } from "../../../calendar/days.ts";
import { MONTH_PATTERN, monthOf, WEEKDAY_PATTERN } from "../../../english/calendar-words.ts";
import type { Published } from "../../../model/common.ts";
import type { Document } from "../../../model/document.ts";
import type { PlacedTime } from "../date/place-time.ts";
import type { Layer } from "../layer.ts";

/** A day that stands above what is told below it: a line of a round-up, a post's date. */
export interface Heading {
  /** `2015-06-27` */
  value: string;
  time: PlacedTime | null;
}

/** Words that a day heading may have beside its date ("Day two: Wednesday 4 May"). */
const HEADING_WORDS = 4;
const DAY = /^\d{4}-\d\d-\d\d/;
const NAMED = new RegExp(`\\b(?:${WEEKDAY_PATTERN}|${MONTH_PATTERN})\\b`, "i");

/** The day heading that each sentence stands under, or null: a line that gives a day and hardly more, a paragraph that opens with one, a post's date line. */
export function dayHeadings(
  document: Document,
  all: readonly Layer[],
  published: Published | null,
): (Heading | null)[] {
  const { sentences, blocks, clauses, tokens } = document;
  const posts = postDays(document, published);
  const found = new Map<Heading, string>();
  let heading: Heading | null = null;
  let until = Number.POSITIVE_INFINITY;
  let post: number | null = null;
  const under = sentences.map(({ first, last, block, start }, index) => {
    const own = blocks[block];
    if (block > until || (own?.post ?? null) !== post) [heading, until] = [null, Number.POSITIVE_INFINITY];
    post = own?.post ?? null;
    const opens = start - (own?.start ?? 0) <= 2;
    const time = opens
      ? all[index]?.placed.find(({ time }) => DAY.test(time.value) && NAMED.test(time.text))
      : undefined;
    if (!time) return heading ?? (post === null ? null : (posts.get(post) ?? null));
    const bare = clauses[index]?.clauses.every(({ verb }) => verb === null || verb.main < time.last) === true;
    const mark = time.first === first && /^[:–—]$/.test(tokens[time.last]?.text ?? "");
    if (!mark && (!bare || last - first - (time.last - time.first) > HEADING_WORDS))
      return heading ?? (post === null ? null : (posts.get(post) ?? null));
    heading = { value: time.time.value.slice(0, 10), time };
    found.set(heading, time.time.text);
    const alone = !mark && (own?.end ?? 0) - (tokens[last - 1]?.end ?? 0) <= 2;
    until = alone ? Number.POSITIVE_INFINITY : block;
    return heading;
  });
  turnBack(found, published);
  return under;
}

/** A round-up of days gone by has none to come: of "March 3", "April 4", "May 17" in November all are of this year. */
function turnBack(found: ReadonlyMap<Heading, string>, published: Published | null): void {
  const now = published?.value.slice(0, 10);
  if (now === undefined || ![...found.keys()].some(({ value }) => value < now)) return;
  for (const [heading, text] of found) {
    if (heading.value <= now || /\d{4}/.test(text)) continue;
    const month = new RegExp(`\\b(?:${MONTH_PATTERN})\\b`, "i").test(text);
    heading.value = month
      ? `${Number(heading.value.slice(0, 4)) - 1}${heading.value.slice(4)}`
      : (addDays(heading.value, -7) ?? heading.value);
  }
}

const WRITTEN = new RegExp(
  `\\b(?:(\\d{1,2}) (${MONTH_PATTERN})|(${MONTH_PATTERN}) (\\d{1,2}))\\b\\.?,?(?: (\\d{4})\\b)?`,
  "i",
);

/** The day of each post of a page, from the line above it: "8 August 2018, 22:30 UTC". */
function postDays({ text, blocks }: Document, published: Published | null): Map<number, Heading> {
  const days = new Map<number, Heading>();
  const now = dayOf(published?.value.slice(0, 10) ?? "");
  for (const [i, block] of blocks.entries()) {
    if (block.post === null || blocks[i - 1]?.post === block.post || i === 0) continue;
    const above = text.slice(blocks[i - 1]?.end ?? 0, block.start);
    const read = WRITTEN.exec(above);
    if (!read) continue;
    const month = monthOf((read[2] ?? read[3] ?? "").toLowerCase());
    const day = Number(read[1] ?? read[4]);
    let year = Number(read[5] ?? published?.value.slice(0, 4) ?? 0);
    if (year === 0 || !isDate(year, month, day)) continue;
    if (read[5] === undefined && now !== null && dayNumber(year, month, day) > now) year--;
    days.set(block.post, { value: isoOf(dayNumber(year, month, day)), time: null });
  }
  return days;
}
