import { countIn } from "../parties.ts";
import { shareWord } from "../words/bag.ts";
import type { EventSketch } from "./sketch-event.ts";

/** Log-odds that a reason adds. */
interface Reason {
  adds: number;
  holds: (a: EventSketch, b: EventSketch) => boolean;
}

/**
 * What the training texts cannot teach, since they are leads without dates and places of their own: two tellings that could
 * be one by their triggers are so the rather if they fall on one day, in one place, with the same two people. Set by hand.
 */
const REASONS_FOR: readonly Reason[] = [
  { adds: 1.6, holds: sameDay },
  { adds: 0.5, holds: sameMonthOrYear },
  { adds: 0.8, holds: samePair },
  // Two people seldom meet twice in a day, however little else the two articles share.
  { adds: 3, holds: (a, b) => sameDay(a, b) && samePair(a, b) },
  { adds: 0.5, holds: samePlace },
];

/** And what makes it unlikely: other people in the clause, another day of the week. */
const REASONS_AGAINST: readonly Reason[] = [
  { adds: -2, holds: otherPeopleNamed },
  { adds: -2, holds: sayLittle },
  { adds: -1.5, holds: (a, b) => a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday },
];

/** The sum of the reasons that hold; those for it count only where the triggers could name one kind of happening. */
export function knownEvidence(a: EventSketch, b: EventSketch, alikeHeads: boolean): number {
  return (alikeHeads ? sumOf(REASONS_FOR, a, b) : 0) + sumOf(REASONS_AGAINST, a, b);
}

/** "he asked", "do for you": a light trigger tells one event only with more than itself in common. */
function sayLittle(a: EventSketch, b: EventSketch): boolean {
  if (a.head.weight > LIGHT || b.head.weight > LIGHT) return false;
  return !shareWord(a.clause, b.clause);
}

const LIGHT = 7;

function sumOf(reasons: readonly Reason[], a: EventSketch, b: EventSketch): number {
  let sum = 0;
  for (const { adds, holds } of reasons) if (holds(a, b)) sum += adds;
  return sum;
}

function otherPeopleNamed(a: EventSketch, b: EventSketch): boolean {
  if (a.named.length === 0 || b.named.length === 0) return false;
  return countIn(a.named, b.named) === 0;
}

function sameDay(a: EventSketch, b: EventSketch): boolean {
  const [x, y] = [a.telling.event.date, b.telling.event.date];
  return (
    x !== null && y !== null && x.from !== null && x.from === y.from && x.to === y.to && isDay(a) && isDay(b)
  );
}

/** "in 2002" and "in 2002"; "on Feb. 28" and "in February". */
function sameMonthOrYear(a: EventSketch, b: EventSketch): boolean {
  const dated = a.telling.event.date !== null && b.telling.event.date !== null;
  return dated && a.days !== null && b.days !== null && (!isDay(a) || !isDay(b));
}

function isDay({ telling, days }: EventSketch): boolean {
  const slack = telling.event.date?.basis === "stated" ? 0 : 2;
  return days !== null && days.to - days.from - slack === 1;
}

function samePair(a: EventSketch, b: EventSketch): boolean {
  return a.people.length > 1 && b.people.length > 1 && countIn(a.people, b.people) > 1;
}

function samePlace(a: EventSketch, b: EventSketch): boolean {
  const [x, y] = [a.telling.event.place?.id ?? null, b.telling.event.place?.id ?? null];
  return x !== null && x === y;
}
