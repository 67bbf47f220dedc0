import type { BuiltEntry } from "../build-entry.ts";
import { compareText } from "../order.ts";
import { type Context, type Draft, type Side, toldOf } from "./draft.ts";

/** "met in Vladivostok" against "met in Khabarovsk"; but "on Russky Island" and "in Vladivostok" agree, as the one lies in the other. */
export function placeConflicts(entries: BuiltEntry[], { places }: Context): Draft[] {
  return entries.flatMap((built) => {
    const sides = new Map<string, Side>();
    for (const told of toldOf(built)) {
      const { place, status } = told.sketch.telling.event;
      if (place?.id == null || !places.knows(place.id) || status !== built.entry.status) continue;
      const side = sides.get(place.id) ?? { value: place.name ?? place.id, told: [] };
      side.told.push(told);
      sides.set(place.id, side);
    }
    const apart = [...sides].filter(([id]) => [...sides.keys()].some((other) => !places.nested(id, other)));
    apart.sort(([a], [b]) => compareText(a, b));
    return apart.length > 1 ? [{ about: "place", sides: apart.map(([, side]) => side) }] : [];
  });
}
