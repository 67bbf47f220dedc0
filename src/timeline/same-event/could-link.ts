import { compareStories } from "../stories/compare-stories.ts";
import type { Lexicon } from "../words/bag.ts";
import { alikeHeads, FEATURES } from "./compare-events.ts";
import { featureWeight } from "./score-events.ts";
import type { EventSketch } from "./sketch-event.ts";

/**
 * Whether two tellings could be one event at all: false only where no clause, however alike, could make up for triggers that
 * are not alike in articles so far apart. Asked once for each two articles, it spares most pairs the full comparison and
 * changes no result.
 */
export function couldLink(a: EventSketch, b: EventSketch, lexicon: Lexicon): boolean {
  return alikeHeads(a, b) || mostFor(a, b, lexicon) >= 0;
}

/** The highest score that two tellings with unlike triggers can reach in two articles. */
function mostFor(a: EventSketch, b: EventSketch, lexicon: Lexicon): number {
  const ofA = known.get(a.story) ?? new WeakMap<object, number>();
  known.set(a.story, ofA);
  const found = ofA.get(b.story) ?? boundOf(a, b, lexicon);
  ofA.set(b.story, found);
  return found;
}

const known = new WeakMap<object, WeakMap<object, number>>();

/** Features of the articles count as they are, those of alike triggers not at all, and all others by the best they could do. */
function boundOf(a: EventSketch, b: EventSketch, lexicon: Lexicon): number {
  const { story, wide, names, figures } = compareStories(a.story, b.story, lexicon);
  const exact: Record<string, number> = { bias: 1, story, "story-wide": wide, names, figures };
  return FEATURES.reduce((sum, feature) => {
    const weight = featureWeight(feature);
    const value = exact[feature];
    if (value !== undefined) return sum + weight * value;
    if (ALIKE.test(feature)) return sum;
    return sum + Math.max(0, weight) * (feature.startsWith("wide-") ? wide : 1);
  }, 0);
}

const ALIKE = /head-(?:same|class|alike|base)/;
