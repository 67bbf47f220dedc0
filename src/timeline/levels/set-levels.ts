import { weigh } from "../../decide/weigh.ts";
import type { Entry, Level } from "../../model/timeline.ts";
import { entryLevel, viewing } from "../decisions.ts";
import { reasonsOfLevel, type Scene } from "./reasons.ts";

/** Gives each entry, in place, the level at which an editor would print it: 1 in any timeline, 2 in most, 3 in a long one. */
export function setLevels(entries: readonly Entry[], scene: Scene): void {
  for (const entry of entries) entry.level = levelOf(entry, scene);
}

/** What accounts disagree on is printed; what is hardly a telling stands in a long version only. */
function levelOf(entry: Entry, scene: Scene): Level {
  const disputed = entry.conflicts.length > 0;
  if (!disputed && entry.confidence < viewing().likely) return LONG;
  return weigh(entryLevel(), reasonsOfLevel(entry, scene)) >= entryLevel().first ? 1 : 2;
}

/** The level of what only a long version has. */
const LONG: Level = 3;
