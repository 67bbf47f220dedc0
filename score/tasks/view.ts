import type { Entry, Occasion, Timeline } from "../../src/model/timeline.ts";
import type { GoldLine, GoldOccasion, GoldStory, Place } from "../corpora/gold-story.ts";
import { figures, overlap, ratio } from "../measures.ts";
import { type Row, type Scored, share } from "../table.ts";
import { TimelineTexts } from "./timeline-texts.ts";

type Mistakes = Scored["errors"];

/** An entry must share this much of an account, or of the evidence, whichever is shorter. */
const SHARED = 0.3;

/** A line of the editor's, and the entries that tell of it, in their order, with their ranks. */
interface Line extends GoldLine {
  entries: { entry: Entry; rank: number }[];
}

/**
 * Scores the timeline that a reader sees against the lines that an editor would print. An entry belongs to the line that
 * most of its accounts touch. P: lines covered by entries; noise and second entries lower it. R: lines covered, level 1
 * counting three times, level 2 twice. `two in one`: entries that hold two lines' accounts. `order`: neighbouring lines of
 * one day in the right order. `occasions`: those of which one occasion holds most lines and none of another's.
 */
export function scoreView(story: GoldStory, timeline: Timeline): { row: Row; errors: Mistakes } | null {
  if (story.view === null) return null;
  const lines: Line[] = story.view.lines.map((line) => ({ ...line, entries: [] }));
  const errors: Mistakes = [];
  const { noise, together } = assign(lines, timeline, errors);
  const covered = lines.filter(({ entries }) => entries.length > 0);
  const weight = (some: Line[]): number => some.reduce((sum, { level }) => sum + 4 - level, 0);
  const score = figures(
    ratio(covered.length, timeline.entries.length),
    ratio(weight(covered), weight(lines)),
  );
  const first = ({ level }: Line): boolean => level === 1;
  const row: Row = {
    name: story.name,
    cells: {
      F1: share(score.f1),
      P: share(score.precision),
      R: share(score.recall),
      entries: timeline.entries.length,
      lines: { right: covered.length, of: lines.length },
      "level 1": { right: covered.filter(first).length, of: lines.filter(first).length },
      noise,
      second: lines.reduce((sum, { entries }) => sum + Math.max(0, entries.length - 1), 0),
      "two in one": together,
      dated: covered.filter(isDated).length,
      status: covered.filter(hasStatus).length,
      order: orderOf(lines, errors),
      occasions: occasionsOf(story.view.occasions, lines, { timeline, errors }),
      "quotations alone": timeline.quotes.filter(({ entry }) => entry === null).length,
    },
  };
  errors.push(...lines.flatMap(mistakes));
  return { row, errors };
}

/** Gives each entry to its line. */
function assign(lines: Line[], timeline: Timeline, errors: Mistakes): { noise: number; together: number } {
  const texts = new TimelineTexts(timeline);
  let [noise, together] = [0, 0];
  for (const [rank, entry] of timeline.entries.entries()) {
    const hits = linesOf(entry, lines, texts);
    const [best] = hits;
    if (best === undefined) {
      noise += 1;
      errors.push({ what: "noise", entry: entry.title, date: entry.date?.value ?? null });
      continue;
    }
    if (hits.length > 1 && best.count < entry.accounts.length) {
      together += 1;
      errors.push({ what: "two in one", lines: hits.map(({ line }) => line.id), entry: entry.title });
    }
    best.line.entries.push({ entry, rank });
  }
  return { noise, together };
}

/** The lines that an entry tells of, with how many of its accounts do: that of most first. */
export function linesOf<L extends GoldLine>(entry: Entry, lines: readonly L[], texts: TimelineTexts) {
  return lines
    .map((line) => ({ line, count: entry.accounts.filter((each) => isTold(each, line, texts)).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

function isTold(account: Entry["accounts"][number], { evidence }: GoldLine, texts: TimelineTexts): boolean {
  const { start, end } = account;
  return evidence.some(
    ({ id, span }: Place) =>
      texts.fileOf(account.article) === id &&
      overlap([start, end], span) > SHARED * Math.min(end - start, span[1] - span[0]),
  );
}

function isDated({ dates, entries }: Line): boolean {
  return (
    dates.length === 0 || entries.some(({ entry }) => dates.some((want) => fits(want, entry.date?.value)))
  );
}

/** The day, or a clock time of it; a day of the month or year that is wanted. */
function fits(want: string, got: string | undefined): boolean {
  if (got === undefined) return false;
  if (want.endsWith("/")) return got >= want.slice(0, -1);
  return got === want || got.startsWith(`${want}T`) || (want.length < 10 && got.startsWith(`${want}-`));
}

function hasStatus({ status, entries }: Line): boolean {
  return entries.some(({ entry }) => entry.status === status);
}

function mistakes(line: Line): Mistakes {
  const { title, level, dates, status, entries } = line;
  const [date] = dates;
  if (entries.length === 0) return [{ what: "missed line", line: title, level, date }];
  const tell = (what: string, got: unknown[], want: unknown) => [{ what, line: title, got, want }];
  return [
    ...(entries.length > 1
      ? tell(
          "second entry",
          entries.map(({ entry }) => entry.title),
          1,
        )
      : []),
    ...(isDated(line)
      ? []
      : tell(
          "date",
          entries.map(({ entry }) => entry.date?.value),
          date,
        )),
    ...(hasStatus(line)
      ? []
      : tell(
          "status",
          entries.map(({ entry }) => entry.status),
          status,
        )),
  ];
}

function orderOf(lines: Line[], errors: Mistakes): { right: number; of: number } {
  const neighbours = lines.slice(1).flatMap((line, i) => {
    const before = lines[i];
    const [a, b] = [before?.entries[0], line.entries[0]];
    const sameDay = line.dates[0] !== undefined && before?.dates[0] === line.dates[0];
    return before && sameDay && a && b
      ? [{ titles: [before.title, line.title], right: a.rank < b.rank }]
      : [];
  });
  const wrong = neighbours.filter(({ right }) => !right);
  errors.push(...wrong.map(({ titles }) => ({ what: "order", lines: titles })));
  return { right: neighbours.length - wrong.length, of: neighbours.length };
}

function occasionsOf(
  wanted: GoldOccasion[],
  lines: Line[],
  { timeline, errors }: { timeline: Timeline; errors: Mistakes },
): { right: number; of: number } {
  const occasionOf = new Map(timeline.occasions.flatMap((each) => each.entries.map((id) => [id, each])));
  const occasionsAt = (ids: string[]): Occasion[] =>
    lines
      .filter(({ id }) => ids.includes(id))
      .flatMap(({ entries }) => [...new Set(entries.flatMap(({ entry }) => occasionOf.get(entry.id) ?? []))]);
  const wrong = wanted.filter((one) => {
    const votes = occasionsAt(one.lines);
    const count = (each: Occasion): number => votes.filter((vote) => vote === each).length;
    const [best] = [...new Set(votes)].sort((a, b) => count(b) - count(a));
    const covered = lines.filter(({ id, entries }) => one.lines.includes(id) && entries.length > 0).length;
    const strange = wanted.some((other) => other !== one && best && occasionsAt(other.lines).includes(best));
    return !best || count(best) * 2 <= covered || strange || !best.from.startsWith(one.from);
  });
  errors.push(...wrong.map(({ title, from }) => ({ what: "occasion", title, from })));
  return { right: wanted.length - wrong.length, of: wanted.length };
}
