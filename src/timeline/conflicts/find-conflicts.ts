import type { Conflict } from "../../model/timeline.ts";
import type { BuiltEntry } from "../build-entry.ts";
import { claimConflicts } from "./claims.ts";
import { dateConflicts } from "./dates.ts";
import { type ConflictRule, type Context, toConflict } from "./draft.ts";
import { countConflicts, durationConflicts } from "./measures.ts";
import { placeConflicts } from "./places.ts";

/** Every kind of disagreement. */
const RULES: readonly ConflictRule[] = [
  durationConflicts,
  countConflicts,
  placeConflicts,
  dateConflicts,
  claimConflicts,
];

/** Finds where accounts cannot all be true, within an entry or between entries about one thing, and notes it with the entries. */
export function findConflicts(entries: BuiltEntry[], context: Context): Conflict[] {
  const byId = new Map(entries.map(({ entry }) => [entry.id, entry]));
  const conflicts = new Map<string, Conflict>();
  for (const rule of RULES) {
    for (const draft of rule(entries, context)) {
      const conflict = toConflict(draft);
      if (conflicts.has(conflict.id)) continue;
      conflicts.set(conflict.id, conflict);
      for (const id of conflict.entries) byId.get(id)?.conflicts.push(conflict.id);
    }
  }
  return [...conflicts.values()];
}
