import type { BuiltEntry } from "../build-entry.ts";
import { compareText } from "../order.ts";
import { toldDate } from "../same-event/sketch-event.ts";
import { compareHeads } from "../words/heads.ts";
import { type Context, type Draft, type Side, type Told, toldOf } from "./draft.ts";

/** "met in Vladivostok" against "met in Khabarovsk"; but "on Russky Island" and "in Vladivostok" agree, as the one lies in the other. */
export function placeConflicts(entries: BuiltEntry[], { places }: Context): Draft[] {
  return entries.flatMap((built) => {
    const sides = new Map<string, Side>();
    for (const told of toldOf(built)) {
      const { place, status } = told.sketch.telling.event;
      if (place?.id == null || !places.knows(place.id) || status !== built.entry.status) continue;
      if (toldDate(told.sketch.telling.event) === null) continue;
      const side = sides.get(place.id) ?? { value: place.name ?? place.id, told: [] };
      side.told.push(told);
      sides.set(place.id, side);
    }
    const all = [...sides];
    const apart = all.filter(([id, side]) =>
      all.some(
        ([other, opposed]) =>
          !places.nested(id, other) &&
          !mentions(side, opposed) &&
          !mentions(opposed, side) &&
          side.told.some((a) => opposed.told.some((b) => isOfOneKind(a, b))),
      ),
    );
    apart.sort(([a], [b]) => compareText(a, b));
    return apart.length > 1 ? [{ about: "place", sides: apart.map(([, side]) => side) }] : [];
  });
}

/** "met in Vladivostok" and "discussed the situation on the Korean Peninsula" tell of two places, not of two places of one meeting. */
function isOfOneKind({ sketch: a }: Told, { sketch: b }: Told): boolean {
  const { same, base, alike } = compareHeads(a.head, b.head);
  return same || base || alike;
}

/** "crossed the river to Khasan" does not speak against "crossed the border at Khasan". */
function mentions(side: Side, other: Side): boolean {
  return side.told.some(({ sketch }) => sketch.telling.event.text.includes(other.value));
}
