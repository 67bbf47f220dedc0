import { type Anchor, relativeFeatures } from "./boundary-features.ts";
import { placesOf } from "./content-places.ts";
import { Features } from "./feature-hash.ts";
import type { Frame } from "./frame.ts";
import type { Scored } from "./hypotheses.ts";
import type { Model } from "./model.ts";
import { seamFeatures } from "./seam-features.ts";

const features = new Features();
const KINDS = 4;
const UNSCORED = -0x40000000;

/** What each seam of a document says as one of the four boundaries whatever the cue: computed once each. */
export class SeamScores {
  private readonly scores: Int32Array;
  private readonly frame: Frame;
  private readonly weights: Int8Array;

  constructor(frame: Frame, model: Model) {
    this.frame = frame;
    this.weights = model.tables.seam;
    this.scores = new Int32Array(KINDS * frame.word.length).fill(UNSCORED);
  }

  /** The score of the seam behind place `a` as a boundary of one of the four kinds. */
  at(kind: number, a: number): number {
    const { scores } = this;
    const row = KINDS * a;
    if (scores[row] === UNSCORED) {
      seamFeatures(this.frame, a, features);
      features.score4(this.weights, scores, row);
    }
    return scores[row + kind] ?? 0;
  }
}

/** Places of each kind that are looked at: nearly all right ones are among the best of their seams alone. */
const LOOKED_AT = [9, 8, 14, 8];

/** The likeliest places of a cue's content with their scores as its four boundaries. */
export function scoreBoundaries(f: Frame, anchor: Anchor, model: Model, seams: SeamScores): Scored[] {
  const { leftStart, leftEnd, rightStart, rightEnd } = model.tables;
  const places = placesOf(f, anchor.cue);
  return [
    scoreKind(f, anchor, 0, places.leftStarts, leftStart, seams),
    scoreKind(f, anchor, 1, places.leftEnds, leftEnd, seams),
    scoreKind(f, anchor, 2, places.rightStarts, rightStart, seams),
    scoreKind(f, anchor, 3, places.rightEnds, rightEnd, seams),
  ];
}

function scoreKind(
  f: Frame,
  anchor: Anchor,
  kind: number,
  places: number[],
  weights: Int8Array,
  seams: SeamScores,
): Scored {
  const isEnd = (kind & 1) === 1;
  const scored = bestSeams(places, kind, seams);
  const { at, score } = scored;
  for (let i = 0; i < at.length; i++) {
    relativeFeatures(f, anchor, at[i] ?? 0, isEnd, features);
    score[i] = (score[i] ?? 0) + features.score(weights);
  }
  return scored;
}

/** The places whose seams score best, the best first; of two alike the one that is named first. */
function bestSeams(places: number[], kind: number, seams: SeamScores): Scored {
  const most = LOOKED_AT[kind] ?? 0;
  const offset = (kind & 1) === 1 ? 0 : 1;
  const at: number[] = [];
  const score: number[] = [];
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? 0;
    const own = seams.at(kind, place - offset);
    let k = at.length;
    if (k < most) k = at.push(place) - 1;
    else if (own > (score[k - 1] ?? 0)) k--;
    else continue;
    for (; k > 0 && own > (score[k - 1] ?? 0); k--) {
      at[k] = at[k - 1] ?? 0;
      score[k] = score[k - 1] ?? 0;
    }
    at[k] = place;
    score[k] = own;
  }
  return { at, score };
}
