import { sameEvent } from "../decisions.ts";
import { compareStories } from "../stories/compare-stories.ts";
import type { Story } from "../stories/story.ts";
import type { Lexicon } from "../words/bag.ts";

/** Whether tellings with unlike triggers can be one event in two articles: where their clauses share a word, and where not. */
export interface CouldLink {
  sharing: boolean;
  bare: boolean;
}

/**
 * Asks it once for two articles: false only where no clause, however alike, could make up for triggers that are not alike in
 * articles so far apart. It spares most pairs the full comparison and changes no result.
 */
export function couldLinkUnlike(a: Story, b: Story, lexicon: Lexicon): CouldLink {
  const { story, wide, names, figures } = compareStories(a, b, lexicon);
  const { reasons, weights, least } = sameEvent();
  const exact: Record<string, number> = { bias: 1, story, "story-wide": wide, names, figures };
  const most = (never: RegExp): number =>
    reasons.reduce((sum, feature) => {
      const weight = weights[feature];
      const value = exact[feature];
      if (value !== undefined) return sum + weight * value;
      if (never.test(feature)) return sum;
      return sum + Math.max(0, weight) * (feature.startsWith("wide-") ? wide : 1);
    }, 0);
  return { sharing: most(ALIKE) >= least, bare: most(ALIKE_OR_SHARING) >= least };
}

/** Features of like triggers; and with them, those of clauses with a word in common. */
const ALIKE = /head-(?:same|class|alike|base)/;
const ALIKE_OR_SHARING = /head-(?:same|class|alike|base)|^(?:wide-)?clause(?:-within|-figures)?$/;
