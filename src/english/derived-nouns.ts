/** Whether a noun tells what a verb does: "closure" and "close", "explosion" and "explode", "sale" and "sell". */
export function isNounOf(noun: string, verb: string): boolean {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular === verb;
  // Most pairs differ in their first letters: asked first, for speed.
  for (let at = 0; at < ROOT; at++) if (noun.charCodeAt(at) !== verb.charCodeAt(at)) return false;
  const ending = ENDINGS.find((each) => noun.endsWith(each) && noun.length - each.length >= ROOT);
  if (ending === undefined) return false;
  const root = noun.slice(0, noun.length - ending.length);
  let shared = 0;
  while (shared < root.length && root[shared] === verb[shared]) shared++;
  // "explosion": the last letter of a root may change
  return shared >= Math.max(ROOT, root.length - 1) && verb.length - shared <= 2;
}

/** Endings that make nouns of verbs, the longest first. */
const ENDINGS = ["ation", "ment", "ance", "ence", "ing", "ion", "ure", "al", "y"];

/** A root has so many letters at least. */
const ROOT = 4;

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    birth: "bear",
    death: "die",
    flight: "fly",
    loss: "lose",
    sale: "sell",
    speech: "speak",
    theft: "steal",
  }),
);
