import type { AliasIndex, KnownEntity } from "./alias-index.ts";
import { misspeltName } from "./decisions.ts";
import { slugOf } from "./slug.ts";

/**
 * The person of the profile whose family name a name misspells by a letter or two: "Denis Mantrurov" for Denis Manturov.
 * The given name must be the same in some spelling, and nobody else's name may be as near.
 */
export function misspelt(index: AliasIndex, name: string): KnownEntity | null {
  const words = name.split(" ");
  const surname = (words.at(-1) ?? "").toLowerCase();
  if (words.length < 2 || surname.length < misspeltName().leastLetters) return null;
  const near = (index.byGiven.get(slugOf(words[0] ?? "")) ?? []).filter(({ person }) => {
    const far = distance((person?.surname ?? "").toLowerCase(), surname);
    return far === 1 || (far === 2 && surname.length >= misspeltName().twiceLetters);
  });
  const [only] = near;
  return near.length === 1 && only !== undefined ? only : null;
}

/** The most letters that are told apart. */
const MOST = 2;

/** How many letters are put in, left out or changed between two words (Levenshtein); 3 stands for all above 2. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > MOST) return MOST + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a.charAt(i - 1) === b.charAt(j - 1) ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(MOST + 1, row[b.length] ?? MOST + 1);
}
