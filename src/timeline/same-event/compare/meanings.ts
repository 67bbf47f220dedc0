import type { Tally } from "../../../decide/weigh.ts";
import { cosine } from "../../words/bag.ts";
import type { Words } from "../../words/words.ts";
import { compareAround } from "../../words/worth.ts";
import type { Pair } from "./pair.ts";

/**
 * What two clauses have in common that takes longest to measure, and so is asked last: meanings, the words of one that stand
 * around the other, names, figures.
 */
export function compareMeanings({ a, b, stories }: Pair, { lexicon, senses }: Words, to: Tally): void {
  const sense = Math.min(1, Math.max(0, senses.nearness(a.sense, b.sense)));
  const [names, figures] = [cosine(a.names, b.names, lexicon), cosine(a.figures, b.figures, lexicon)];
  const { across, around } = compareAround(a, b);
  to.add(sense);
  to.add(sense * stories.wide);
  to.add(across);
  to.add(around);
  to.add(names);
  to.add(+(names === 0 && a.names.norm > 0 && b.names.norm > 0));
  to.add(figures);
  to.add(+(figures === 0 && a.figures.norm > 0 && b.figures.norm > 0));
}

/** How much each of these can hold at most. */
export const MOST_OF_MEANINGS: readonly number[] = [1, 1, 2, 1, 1, 1, 1, 1];
