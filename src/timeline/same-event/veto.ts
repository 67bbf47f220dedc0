import { eventPairs, viewing } from "../decisions.ts";
import { counterpartsDiffer } from "../parties.ts";
import { compareHeads } from "../words/heads.ts";
import { marksDiffer } from "../words/identity-marks.ts";
import { thingsDiffer } from "../words/objects.ts";
import { isAboutAnother } from "./about-another.ts";
import { type EventSketch, toldDate } from "./sketch-event.ts";

/** Whether two tellings can never be one event. */
export function vetoed(a: EventSketch, b: EventSketch): boolean {
  return (
    (datesApart(a, b) && (bothStated(a, b) || isNews(a) || isNews(b))) ||
    toldApart(a, b) ||
    otherCounterparts(a, b) ||
    otherThings(a, b) ||
    deniesOther(a, b) ||
    isAboutAnother(a, b) ||
    marksDiffer(a.marks, b.marks)
  );
}

/** "met on 25 April 2019" and "met on 13 September 2023": both state their days. A guessed day decides nothing alone. */
function bothStated(a: EventSketch, b: EventSketch): boolean {
  return a.telling.event.date?.basis === "stated" && b.telling.event.date?.basis === "stated";
}

/** "The two ministers hold talks", which opens a report of 2025, is not of 2019; further down an article may tell of any year. */
function isNews({ telling: { event }, place }: EventSketch): boolean {
  return toldDate(event) === null && place <= eventPairs().opening;
}

/** Whether the days of two tellings cannot meet, each that is not stated being made longer by a day. */
export function datesApart(a: EventSketch, b: EventSketch): boolean {
  return a.days !== null && b.days !== null && (a.days.to <= b.days.from || b.days.to <= a.days.from);
}

/**
 * "The club signed Berg" and "the club signed Holm"; but "Berg held talks" and "Holm held talks" can be one meeting, and "Berg
 * invited" and "Holm has been invited" one invitation.
 */
function otherCounterparts(a: EventSketch, b: EventSketch): boolean {
  if (!counterpartsDiffer(a.people, b.people)) return false;
  if (a.people.length > 1 || b.people.length > 1) return true;
  const joint = a.telling.event.kind === "CONSULT" && b.telling.event.kind === "CONSULT";
  return !joint && roleOf(a) === roleOf(b);
}

/**
 * "Soren inspected a guard of honour" and "Soren inspected two patrol boats"; but "signed a treaty" and "signed the agreement"
 * can be one. Of what has a kind ("killed a man", "killed two soldiers") the figures may be at odds.
 */
function otherThings(a: EventSketch, b: EventSketch): boolean {
  if (a.thing === null || b.thing === null || !compareHeads(a.head, b.head).same) return false;
  if (a.clause.words.includes(b.thing.word) || b.clause.words.includes(a.thing.word)) return false;
  return thingsDiffer(a.thing, b.thing, eventPairs().nearThing);
}

/**
 * "Berg beat Holm on Friday" and "no phone was used in Friday's game": what is denied under another verb is not what happened, though
 * it may be what somebody alleges.
 */
function deniesOther(a: EventSketch, b: EventSketch): boolean {
  const [one, other] = [a.telling.event.status, b.telling.event.status];
  const isOpposed = (one === "denied" && other === "happened") || (one === "happened" && other === "denied");
  return isOpposed && !compareHeads(a.head, b.head).oneKind;
}

/** What the only person of a telling does in it. */
function roleOf({ people, telling }: EventSketch): string | undefined {
  return telling.event.participants.find(({ id }) => id === people[0])?.role;
}

/**
 * "The mayor opened the bridge" and, two sentences on, "he left Leeds": what an article tells surely under two verbs that mean
 * nothing alike is two events. Headings tell again what stands below.
 */
function toldApart(a: EventSketch, b: EventSketch): boolean {
  if (a.article !== b.article || a.telling.heading || b.telling.heading) return false;
  const least = Math.min(a.telling.event.confidence, b.telling.event.confidence);
  return least >= viewing().likely && !compareHeads(a.head, b.head).oneKind;
}
