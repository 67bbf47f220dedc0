import type { Tally } from "../../../decide/weigh.ts";
import { countIn } from "../../parties.ts";
import { daysOf, type EventSketch } from "../sketch-event.ts";
import { datesApart } from "../veto.ts";
import type { Pair } from "./pair.ts";
import { samePlace } from "./roles.ts";

/**
 * How the days of two tellings lie to each other, by how they are known. A stated day is seldom wrong, a guessed one often; and
 * who tells it without a day may tell it among others of that day.
 */
export function compareDays({ a, b, heads, shared }: Pair, to: Tally): void {
  const [x, y] = [a.told, b.told];
  const stated = isStated(a) && isStated(b);
  const both = x !== null && y !== null;
  const apart = both ? Math.max(0, x.from - y.to + 1, y.from - x.to + 1) : 0;
  const same = both && x.from === y.from && x.to === y.to;
  const day = same && x.to - x.from === 1;
  const nearBy = both ? null : near(a, b);
  const common = day ? countIn(a.people, b.people) : 0;
  const weekdays = a.weekday !== null && b.weekday !== null;
  to.add(+(day && stated));
  to.add(+(day && !stated));
  to.add(+(same && !day));
  to.add(+(both && apart === 0 && !same));
  to.add(+(apart === 1));
  to.add(+(apart > 1));
  to.add(farness(apart));
  to.add(day ? shared.rarest : 0);
  to.add(+(day && heads.oneKind));
  to.add(day ? Math.min(2, common) : 0);
  to.add(+(day && heads.oneKind && common > 1));
  to.add(+(day && heads.oneKind && samePlace(a, b)));
  to.add(+(!both && (x !== null || y !== null)));
  to.add(+(x === null && y === null));
  to.add(+(nearBy === true));
  to.add(+(nearBy === false));
  to.add(both ? 0 : farness(daysBetween(a, b)));
  to.add(+(!both && datesApart(a, b)));
  to.add(+(weekdays && a.weekday === b.weekday));
  to.add(+(weekdays && a.weekday !== b.weekday));
}

function isStated({ telling }: EventSketch): boolean {
  return telling.event.date?.basis === "stated";
}

/** Whether a telling without a date stands among others of the other's day; null where no such day is known. */
function near(a: EventSketch, b: EventSketch): boolean | null {
  const x = daysOf(a.telling.event.date) ?? a.daysBefore;
  const y = daysOf(b.telling.event.date) ?? b.daysBefore;
  return x === null || y === null ? null : x.from < y.to && y.from < x.to;
}

/** How many days lie between two tellings, where each that has no date is taken to be of its article's day. */
function daysBetween(a: EventSketch, b: EventSketch): number {
  return a.on === null || b.on === null ? 0 : Math.abs(a.on - b.on);
}

/** Days as a share of 1, which is never reached: half after a month. */
function farness(days: number): number {
  return days / (days + MONTH);
}

const MONTH = 31;
