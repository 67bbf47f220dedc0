import { quoteKept } from "../../src/article/quotes/decisions.ts";
import type { Cue } from "../../src/article/quotes/learn/accept-features.ts";
import { chunksOf } from "../../src/article/quotes/learn/chunks.ts";
import { cueContextFeatures, cueWordFeatures } from "../../src/article/quotes/learn/cue-features.ts";
import { anchorOf, mayBeCue } from "../../src/article/quotes/learn/engine.ts";
import { PAD } from "../../src/article/quotes/learn/frame.ts";
import { type Model, TABLE_BITS } from "../../src/article/quotes/learn/model.ts";
import type { Anchored, Article } from "./anchors.ts";
import { type Log, learn } from "./learner.ts";

/** An article whose words are scored as cues. */
export interface Scored extends Article {
  scores: Int32Array;
}

/** A cue with its likeliest source, and the attribution that it is part of. */
export interface GoldCue extends Cue {
  gold: Anchored | null;
}

/** Learns which words are cues; the other words of a long cue are no example. */
export function fitCues(articles: readonly Article[], cueWords: Uint8Array, log: Log): Int8Array {
  const examples = articles.flatMap(({ frame, gold }) => {
    const anchors = new Set(gold.map(({ anchor }) => anchor));
    const inCue = new Set(gold.flatMap(({ cue }) => cue));
    return placesOf(frame.size)
      .filter((at) => mayBeCue(frame, at, { cueWords }) && (anchors.has(at) || !inCue.has(at)))
      .map((at) => ({ frame, at, right: anchors.has(at) }));
  });
  const decision = { name: "cue", rate: 0.12, size: 1 << TABLE_BITS.cue, seed: 1 };
  return learn(
    decision,
    examples,
    (learner, { frame, at, right }) => {
      const { features } = learner.pool.clear();
      cueWordFeatures(frame, at, features);
      cueContextFeatures(frame, at, features);
      learner.pool.put(TABLE_BITS.cue).close();
      return learner.classify(right);
    },
    log,
  );
}

/** The cues whose content is looked for, in text order: those of the gold, for training, and the likely. */
export function cuesOf({ frame, gold, scores }: Scored, model: Model): GoldCue[] {
  const byAnchor = new Map(gold.map((attribution) => [attribution.anchor, attribution]));
  return placesOf(frame.size).flatMap((at) => {
    const [own, cueScore] = [byAnchor.get(at) ?? null, scores[at] as number];
    if (own === null && cueScore < quoteKept().cueFloor) return [];
    const chunks = chunksOf(frame, frame.sentence[at] ?? 0);
    return [{ gold: own, cueScore, ...anchorOf(frame, at, model, chunks) }];
  });
}

function placesOf(size: number): number[] {
  return Array.from({ length: size }, (_, i) => i + PAD);
}
