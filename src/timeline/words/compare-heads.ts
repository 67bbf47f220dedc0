import { alike } from "./word-table.ts";
import { nearness } from "./word-vectors.ts";

/** What the stems of two triggers have in common. */
export interface HeadLikeness {
  /** Alike by the word table. */
  alike: boolean;
  /** "check" and "check-in": the same verb, its particle left out. */
  base: boolean;
  /** How near their meanings are, -1 to 1; null where one is unknown. */
  nearness: number | null;
}

/** Compares the stems of two triggers, each pair once: few triggers make many pairs of events. */
export function compareHeads(a: string, b: string): HeadLikeness {
  let ofA = known.get(a);
  if (ofA === undefined) {
    if (known.size >= MOST) known.clear();
    ofA = new Map();
    known.set(a, ofA);
  }
  const found = ofA.get(b) ?? compared(a, b);
  ofA.set(b, found);
  return found;
}

/** So many triggers are kept, each with those that it met. */
const MOST = 1000;
const known = new Map<string, Map<string, HeadLikeness>>();

function compared(a: string, b: string): HeadLikeness {
  const [x, y] = [baseOf(a), baseOf(b)];
  return { alike: alike(a, b), base: x === y, nearness: nearness(x, y) };
}

/** "check-in" → check: the verb without its particle. */
function baseOf(head: string): string {
  const at = head.indexOf("-");
  return at < 0 ? head : head.slice(0, at);
}
