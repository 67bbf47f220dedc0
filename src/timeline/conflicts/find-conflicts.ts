import type { Conflict } from "../../model/timeline.ts";
import type { Profile } from "../../profile/profile.ts";
import type { BuiltEntry } from "../build-entry.ts";

/** Finds where accounts cannot all be true. */
export function findConflicts(_entries: BuiltEntry[], _profile: Profile): Conflict[] {
  return [];
}
