import { chunksOf } from "../../src/article/quotes/learn/chunks.ts";
import { type Candidate, candidatesOf } from "../../src/article/quotes/learn/engine.ts";
import { TABLE_BITS } from "../../src/article/quotes/learn/model.ts";
import { noSourceFeatures, PHRASE, sourceFeatures } from "../../src/article/quotes/learn/source-features.ts";
import type { Article } from "./anchors.ts";
import { type Log, learn } from "./learner.ts";

/** Learns which noun phrase is a cue's source, or that none is. */
export function fitSources(articles: readonly Article[], log: Log): Int8Array {
  const all = articles.flatMap(({ frame, gold }) =>
    gold.filter(({ anchor }) => anchor > 0).map(({ anchor, source }) => ({ frame, anchor, source })),
  );
  const examples = all.flatMap(({ frame, anchor, source }) => {
    const candidates = candidatesOf(anchor, chunksOf(frame, frame.sentence[anchor] ?? 0));
    const right = source.length === 0 ? 0 : 1 + rightSource(candidates, source);
    return source.length > 0 && right === 0 ? [] : [{ frame, anchor, candidates, right }];
  });
  log(`sources not among candidates: ${all.length - examples.length} of ${all.length}`);
  const bits = TABLE_BITS.source;
  return learn(
    { name: "source", rate: 0.12, size: 1 << bits, seed: 2 },
    examples,
    (learner, { frame, anchor, candidates, right }) => {
      const { pool } = learner;
      noSourceFeatures(frame, anchor, pool.clear().features);
      pool.put(bits).close();
      for (const { chunk, rank } of candidates) {
        sourceFeatures(frame, anchor, chunk, rank, pool.features);
        pool.put(bits, PHRASE).close();
      }
      return learner.rank(right);
    },
    log,
  );
}

/** The first of the candidates, in text order, whose last word is part of the source; -1 for none. */
function rightSource(candidates: readonly Candidate[], source: readonly number[]): number {
  const fits = [...candidates.entries()].filter(([, { chunk }]) => source.includes(chunk.last - 1));
  fits.sort(([, a], [, b]) => a.chunk.first - b.chunk.first);
  return fits[0]?.[0] ?? -1;
}
