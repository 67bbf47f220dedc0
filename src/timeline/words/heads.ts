import { wordWeight } from "../decisions.ts";
import { PairCache } from "../pair-cache.ts";
import type { Lexicon } from "./bag.ts";
import { classesOf, keyOf } from "./lemma-classes.ts";
import { alike, type Meaning, meaningOf, nearness } from "./meaning.ts";
import { weightOf } from "./word-table.ts";

/** A trigger as the tellings of one merge are compared by it; the same trigger is the same object. */
export interface Head {
  /** Its stems: "pull-into". */
  text: string;
  /** Its number among the words of the merge. */
  word: number;
  weight: number;
  classes: readonly number[];
  /** What it means, and what the verb means without its particle ("check-in": check). */
  meaning: Meaning;
  base: Meaning;
  /** What pairs of triggers have in common, as far as it has been asked. */
  known: PairCache<HeadLikeness>;
}

/** What two triggers have in common. */
export interface HeadLikeness {
  same: boolean;
  /** Two triggers of one class. */
  inClass: boolean;
  /** Alike by the word table. */
  alike: boolean;
  /** "check" and "check-in": the same verb, its particle left out. */
  base: boolean;
  /** How near their meanings are, -1 to 1; 0 where one is unknown. */
  nearness: number;
  /** Whether the two can name one kind of happening. */
  oneKind: boolean;
}

/** Makes the triggers of one merge, by their lemmas; `story` holds the classes of the story's own words. */
export function makeHeads(
  lexicon: Lexicon,
  story: ReadonlyMap<string, readonly number[]>,
): (lemma: string) => Head {
  const heads = new Map<string, Head>();
  const known = new PairCache<HeadLikeness>();
  return (lemma) => {
    const found = heads.get(lemma);
    if (found !== undefined) return found;
    const text = keyOf(lemma);
    const word = lexicon.number(text);
    const classes = [...classesOf(lemma), ...(story.get(text) ?? [])];
    const [meaning, base] = [meaningOf(text), meaningOf(baseOf(text))];
    const head = { text, word, weight: weightOf(text), classes, meaning, base, known };
    heads.set(lemma, head);
    return head;
  };
}

/** Compares two triggers of one merge: few triggers make many pairs of tellings. Symmetric. */
export function compareHeads(a: Head, b: Head): HeadLikeness {
  return a.known.get(a.word, b.word) ?? a.known.set(a.word, b.word, compared(a, b));
}

function compared(a: Head, b: Head): HeadLikeness {
  const same = a.word === b.word;
  const inClass = a.classes.some((each) => b.classes.includes(each));
  const near = nearness(a.base, b.base);
  const [one, base] = [alike(a.meaning, b.meaning), a.base.stem === b.base.stem];
  const oneKind = same || inClass || base || one || near > wordWeight().nearMeaning;
  return { same, inClass, alike: one, base, nearness: near, oneKind };
}

/** "check-in" → check: the verb without its particle. */
function baseOf(head: string): string {
  const at = head.indexOf("-");
  return at < 0 ? head : head.slice(0, at);
}
