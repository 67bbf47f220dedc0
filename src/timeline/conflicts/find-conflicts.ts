import type { Conflict } from "../../model/timeline.ts";
import type { BuiltEntry } from "../build-entry.ts";
import { conflict } from "../decisions.ts";
import { addTo } from "../multimap.ts";
import { compareText } from "../order.ts";
import type { Places } from "../places.ts";
import type { EventSketch } from "../same-event/sketch-event.ts";
import { datesApart } from "../same-event/veto.ts";
import { compareHeads } from "../words/heads.ts";
import type { Words } from "../words/words.ts";
import { claimConflicts } from "./claims.ts";
import { dateConflicts } from "./dates.ts";
import { type ConflictRule, type Context, type Draft, passagesOf, placeOf, toConflict } from "./draft.ts";
import { figureConflicts } from "./figures/figure-conflicts.ts";
import { countConflicts, durationConflicts } from "./length-conflicts.ts";
import { placeConflicts } from "./place-conflicts.ts";
import { rivalFigures } from "./rival-figures.ts";

/** Every kind of disagreement. */
const RULES: readonly ConflictRule[] = [
  durationConflicts,
  figureConflicts,
  countConflicts,
  placeConflicts,
  dateConflicts,
  claimConflicts,
  rivalFigures,
];

/** Finds where accounts cannot all be true, within an entry or between entries about one thing, and notes it with the entries. */
export function findConflicts(entries: BuiltEntry[], places: Places, words: Words): Conflict[] {
  const { lexicon, story } = words;
  const byArticle = tellingsByArticle(entries);
  const context: Context = {
    places,
    words,
    lexicon,
    story,
    beside: besideOf(byArticle),
    parties: partiesOf(byArticle),
  };
  const byId = new Map(entries.map(({ entry }) => [entry.id, entry]));
  const conflicts = new Map<string, Conflict>();
  for (const draft of eachOnce(RULES.flatMap((rule) => rule(entries, context)))) {
    const conflict = toConflict(draft);
    const known = conflicts.get(conflict.id) ?? conflict;
    conflicts.set(conflict.id, known);
    for (const id of conflict.entries) {
      if (!known.entries.includes(id)) known.entries.push(id);
      const entry = byId.get(id);
      if (entry?.conflicts.includes(conflict.id) === false) entry.conflicts.push(conflict.id);
    }
  }
  return [...conflicts.values()];
}

/** Of two disagreements that set the same words against each other the first is told. */
function eachOnce(drafts: readonly Draft[]): Draft[] {
  const opposed = new Set<string>();
  return drafts.filter(({ about, sides }) => {
    const pairs = sides.flatMap((one, i) =>
      sides
        .slice(i + 1)
        .flatMap((other) =>
          passagesOf(one).flatMap((a) =>
            passagesOf(other).map((b) => [about, ...[placeOf(a), placeOf(b)].sort(compareText)].join(" ")),
          ),
        ),
    );
    const again = pairs.some((pair) => opposed.has(pair));
    for (const pair of pairs) opposed.add(pair);
    return !again;
  });
}

type ByArticle = ReadonlyMap<number, readonly EventSketch[]>;

function tellingsByArticle(entries: BuiltEntry[]): ByArticle {
  const byArticle = new Map<number, EventSketch[]>();
  for (const { sketches } of entries) for (const sketch of sketches) addTo(byArticle, sketch.article, sketch);
  for (const all of byArticle.values()) all.sort((a, b) => a.order - b.order);
  return byArticle;
}

function besideOf(byArticle: ByArticle): Context["beside"] {
  const { besideLength } = conflict();
  return (sketch) => {
    const { start, end } = sketch.telling.event;
    const all = byArticle.get(sketch.article) ?? [];
    return all.filter(
      ({ telling: { event } }) => event.start < end + besideLength && start < event.end + besideLength,
    );
  };
}

/** "The leaders met on Wednesday. … The talks lasted two hours": the nearest telling before of one kind and day that names somebody. */
function partiesOf(byArticle: ByArticle): Context["parties"] {
  return (sketch) => {
    if (hasParties(sketch)) return sketch;
    const before = (byArticle.get(sketch.article) ?? []).filter(
      (other) =>
        other.order < sketch.order &&
        hasParties(other) &&
        compareHeads(other.head, sketch.head).oneKind &&
        !datesApart(other, sketch),
    );
    return before.at(-1) ?? sketch;
  };
}

function hasParties({ people, groups }: EventSketch): boolean {
  return people.length > 0 || groups.length > 0;
}
