import { type Lexicon, risingOnce } from "../words/bag.ts";
import type { Head } from "../words/heads.ts";
import { WORTHLESS, worthsAround, worthsIn } from "../words/worth.ts";
import { type Days, daysOf, type EventSketch, type PlainSketch, type Surroundings } from "./sketch-event.ts";

/** Completes the sketches of an article's tellings, in their order, by what stands around each. */
export function placed(sketches: readonly PlainSketch[], lexicon: Lexicon): EventSketch[] {
  const words = sketches.map(({ clause, head }) => risingOnce([...clause.words, head.word]));
  const worths = worthsIn(words, lexicon);
  const around = worthsAround(worths, 2);
  const length = sketches.reduce((most, { telling }) => Math.max(most, telling.event.end), 1);
  const lastOf = new Map<Head, number>();
  return sketches.map((sketch, order) => {
    const sameBefore = lastOf.get(sketch.head) ?? -1;
    lastOf.set(sketch.head, order);
    return complete(sketch, {
      order,
      place: sketch.telling.event.start / length,
      among: sketches.length,
      sameBefore,
      worths: worths[order] ?? WORTHLESS,
      around: around[order] ?? WORTHLESS,
      daysBefore: daysBefore(sketches, order),
    });
  });
}

/** Field by field: what is spread out gets a hidden class of its own each time, and millions of pairs read these. */
function complete(sketch: PlainSketch, at: Surroundings): EventSketch {
  return {
    telling: sketch.telling,
    article: sketch.article,
    head: sketch.head,
    people: sketch.people,
    groups: sketch.groups,
    days: sketch.days,
    told: sketch.told,
    on: sketch.on,
    clause: sketch.clause,
    thing: sketch.thing,
    sense: sketch.sense,
    names: sketch.names,
    figures: sketch.figures,
    marks: sketch.marks,
    named: sketch.named,
    weekday: sketch.weekday,
    story: sketch.story,
    order: at.order,
    place: at.place,
    among: at.among,
    sameBefore: at.sameBefore,
    worths: at.worths,
    around: at.around,
    daysBefore: at.daysBefore,
  };
}

/** "On 9 July the tractor fell. Two men went down after it": the day of the telling right before, or of the one before that. */
function daysBefore(sketches: readonly PlainSketch[], order: number): Days | null {
  if (daysOf(sketches[order]?.telling.event.date ?? null) !== null) return null;
  for (let i = order - 1; i >= 0 && i >= order - 2; i--) {
    const days = daysOf(sketches[i]?.telling.event.date ?? null);
    if (days !== null) return days;
  }
  return null;
}
