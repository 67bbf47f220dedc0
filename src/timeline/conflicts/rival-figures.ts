import type { BuiltEntry } from "../build-entry.ts";
import { conflict } from "../decisions.ts";
import { addTo } from "../multimap.ts";
import { stemOf } from "../words/word-table.ts";
import { type Draft, type Told, toldIn } from "./draft.ts";
import { type Figure, figuresIn } from "./figures.ts";
import { compatible } from "./quantity.ts";

/** A figure with the telling that has it and its place in the article. */
interface Stated extends Told {
  figure: Figure;
  at: number;
}

/**
 * One article sets a second source's figure beside the first: "400 people walked out through the gate. The company says 250."
 * The second names nothing anew: who says it, and a figure.
 */
export function rivalFigures(entries: BuiltEntry[]): Draft[] {
  const byArticle = new Map<number, Told[]>();
  for (const told of toldIn(entries)) addTo(byArticle, told.sketch.article, told);
  return [...byArticle.values()].flatMap((told) => {
    const stated = statedIn(told);
    return stated.flatMap((rival, index) => {
      if (!isRival(rival)) return [];
      const first = stated.slice(0, index).findLast((each) => comparable(each, rival));
      return first === undefined || compatible(first.figure.quantity, rival.figure.quantity)
        ? []
        : [draftOf(first, rival)];
    });
  });
}

/** Every figure once, by the shortest clause that has it, in the order of the text. */
function statedIn(told: Told[]): Stated[] {
  const byPlace = new Map<number, Stated>();
  for (const each of told) {
    const { text, start } = each.sketch.telling.event;
    for (const figure of figuresIn(text)) {
      const at = start + figure.start;
      const known = byPlace.get(at)?.sketch.telling.event.text.length ?? Number.POSITIVE_INFINITY;
      if (text.length < known) byPlace.set(at, { ...each, figure, at });
    }
  }
  return [...byPlace.values()].sort((a, b) => a.at - b.at);
}

/** "puts it at", "made it", "now counts", "thinks", "had it as": all that stands before a rival figure. */
const SAYS = new RegExp(
  [
    /\b(?:puts?|made|makes?|has|had|have) (?:it|them|this|that|the [a-z ]{3,40}?)(?: at| as| nearer| closer to)? $/,
    /\b(?:says?|said|counts?|counted|thinks?|claims?|claimed|reckons?|reckoned|reported|stated) $/,
    /\b(?:spoke|speaks|talks|talked) of $/,
    /\b(?:closer to|nearer) $/,
    /['’]s (?:figure|count|tally|estimate) (?:is|was) $/,
  ]
    .map(({ source }) => source)
    .join("|"),
);

/** "The mayor had said 911": what was said before is taken up, and need not be of what stands beside it. */
const EARLIER = /\bhad (?:\w+ )?(?:put|said|counted|claimed|reported|stated|reckoned|spoken)\b[^,]*$/;

function isRival({ figure, sketch }: Stated): boolean {
  const before = sketch.telling.event.text.slice(0, figure.start);
  return SAYS.test(before) && !EARLIER.test(before);
}

function comparable(first: Stated, rival: Stated): boolean {
  const { rivalReach, sameScale } = conflict();
  const [a, b] = [first.figure, rival.figure];
  if (first.at + a.text.length > rival.sketch.telling.event.start) return false;
  if (rival.at - first.at > rivalReach || !sameUnit(a, b)) return false;
  const [p, q] = [a.quantity, b.quantity];
  return Math.max(p.low, q.low) <= sameScale * Math.min(p.high, q.high);
}

/** A bare figure counts what the figure before it does. */
function sameUnit(a: Figure, b: Figure): boolean {
  if (b.unit === "") return a.about === "count";
  return a.about === b.about && (a.about !== "count" || stemOf(lastOf(a.unit)) === stemOf(lastOf(b.unit)));
}

function lastOf(unit: string): string {
  return unit.split(" ").at(-1) ?? "";
}

function draftOf(first: Stated, rival: Stated): Draft {
  const about = first.figure.about;
  return {
    about,
    sides: [first, rival].map(({ figure, built, sketch }) => ({
      value: figure.text,
      told: [{ built, sketch }],
    })),
  };
}
