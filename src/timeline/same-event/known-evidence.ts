import { type Explained, explain, named, weighInOrder } from "../../decide/weigh.ts";
import { knownReasons } from "../decisions.ts";
import { countIn } from "../parties.ts";
import { shareWord } from "../words/bag.ts";
import { type EventSketch, toldDate } from "./sketch-event.ts";

/**
 * What the training texts cannot teach, since they are leads without dates and places of their own: two tellings that could
 * be one by their triggers are so the rather if they fall on one day, in one place, with the same two people; other people
 * in the clause and another day of the week make it unlikely. The reasons stand in the order of the decision.
 */
export function knownEvidence(a: EventSketch, b: EventSketch, alikeHeads: boolean): number {
  return weighInOrder(knownReasons(), reasonsFor(a, b, alikeHeads));
}

/** Why that evidence weighs what it weighs. */
export function explainKnown(a: EventSketch, b: EventSketch, alikeHeads: boolean): Explained[] {
  return explain(knownReasons(), named(knownReasons(), reasonsFor(a, b, alikeHeads)));
}

function reasonsFor(a: EventSketch, b: EventSketch, alikeHeads: boolean): number[] {
  const day = alikeHeads && sameDay(a, b);
  const pair = alikeHeads && samePair(a, b);
  return [
    +day,
    +(alikeHeads && sameMonthOrYear(a, b)),
    +pair,
    +(day && pair),
    +(alikeHeads && samePlace(a, b)),
    +otherPeopleNamed(a, b),
    +sayLittle(a, b),
    +(a.weekday !== null && b.weekday !== null && a.weekday !== b.weekday),
  ];
}

/** "he asked", "do for you": a light trigger tells one event only with more than itself in common. */
function sayLittle(a: EventSketch, b: EventSketch): boolean {
  const { lightTrigger } = knownReasons();
  if (a.head.weight > lightTrigger || b.head.weight > lightTrigger) return false;
  return !shareWord(a.clause, b.clause);
}

function otherPeopleNamed(a: EventSketch, b: EventSketch): boolean {
  if (a.named.length === 0 || b.named.length === 0) return false;
  return countIn(a.named, b.named) === 0;
}

function sameDay(a: EventSketch, b: EventSketch): boolean {
  const [x, y] = [toldDate(a.telling.event), toldDate(b.telling.event)];
  return (
    x !== null && y !== null && x.from !== null && x.from === y.from && x.to === y.to && isDay(a) && isDay(b)
  );
}

/** "in 2002" and "in 2002"; "on Feb. 28" and "in February". */
function sameMonthOrYear(a: EventSketch, b: EventSketch): boolean {
  const dated = toldDate(a.telling.event) !== null && toldDate(b.telling.event) !== null;
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
