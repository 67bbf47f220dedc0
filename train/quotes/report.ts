import { CueReader, type CueReading, readCues } from "../../src/article/quotes/learn/engine.ts";
import type { Model } from "../../src/article/quotes/learn/model.ts";
import { settle } from "../../src/article/quotes/learn/settle.ts";
import type { Anchored, Article } from "./anchors.ts";
import { percent } from "./calibrate.ts";
import { isNear } from "./hypotheses.ts";
import type { Log } from "./learner.ts";

/** Says how the engine does on articles that it was not trained on. */
export function report(articles: readonly Article[], model: Model, log: Log): void {
  const n = { gold: 0, cues: 0, near: 0, source: 0, predicted: 0, onCue: 0, right: 0 };
  for (const { frame, gold } of articles) {
    const byAnchor = new Map(gold.map((attribution) => [attribution.anchor, attribution]));
    const readings = readCues(new CueReader(frame, model));
    n.gold += gold.length;
    for (const reading of readings) {
      const own = byAnchor.get(reading.anchor.cue);
      const best = reading.options[0];
      if (own === undefined || best === undefined) continue;
      n.cues += 1;
      if (!isNear(frame, best.hypothesis, own)) continue;
      n.near += 1;
      if (hasSource(reading, own)) n.source += 1;
    }
    for (const { cue, hypothesis } of settle(frame, readings, model)) {
      const own = byAnchor.get(cue.anchor.cue);
      n.predicted += 1;
      if (own === undefined) continue;
      n.onCue += 1;
      if (isNear(frame, hypothesis, own)) n.right += 1;
    }
  }
  log(
    `dev: ${n.gold} gold; their cues at the floor ${n.cues}, best content near ${n.near}, source right of these ${percent(n.source, n.near)}`,
  );
  log(`dev: predicted ${n.predicted}, on gold cues ${n.onCue}, near ${n.right}`);
  log(
    `dev: P ${percent(n.right, n.predicted)} R ${percent(n.right, n.gold)} F1 ${percent(2 * n.right, n.predicted + n.gold)}`,
  );
}

function hasSource({ anchor: { sourceFirst, sourceLast } }: CueReading, { source }: Anchored): boolean {
  return source.length === 0 ? sourceFirst < 0 : source.includes(sourceLast - 1);
}
