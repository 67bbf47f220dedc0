import { sensesOf } from "./word-table.ts";
import { rowOf, rowsNear } from "./word-vectors.ts";

/** What is known of a stem's meaning, looked up once for many pairs. */
export interface Meaning {
  stem: string;
  /** Its frequent senses. */
  senses: readonly number[];
  /** Where its vector stands. */
  row: number;
}

/** Looks up what a stem means. */
export function meaningOf(stem: string): Meaning {
  const found = known.get(stem);
  if (found !== undefined) return found;
  const meaning = { stem, senses: sensesOf(stem), row: rowOf(stem) };
  if (known.size < KEPT) known.set(stem, meaning);
  return meaning;
}

/** Kept for speed alone: what is counted is one of a few thousand nouns. */
const KEPT = 100_000;
const known = new Map<string, Meaning>();

/** Whether two stems are one word or share a frequent WordNet sense ("struggl" and "fight"). */
export function alike(a: Meaning, b: Meaning): boolean {
  if (a.stem === b.stem) return true;
  for (const sense of a.senses) if (b.senses.includes(sense)) return true;
  return false;
}

/** How near the meanings of two stems are, -1 to 1: "cut" and "sever", "meet" and "summit". 0 where one is unknown. */
export function nearness(a: Meaning, b: Meaning): number {
  return rowsNear(a.row, b.row);
}
