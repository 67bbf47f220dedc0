import { relativeFeatures } from "../../src/article/quotes/learn/boundary-features.ts";
import { type Places, placesOf } from "../../src/article/quotes/learn/content-places.ts";
import type { Frame } from "../../src/article/quotes/learn/frame.ts";
import { TABLE_BITS } from "../../src/article/quotes/learn/model.ts";
import { seamFeatures } from "../../src/article/quotes/learn/seam-features.ts";
import type { Anchored } from "./anchors.ts";
import type { Tables } from "./cross-fit.ts";
import type { GoldCue } from "./cues.ts";
import { type Learner, type Log, learn } from "./learner.ts";

/** An article with its cues. */
export interface Cued {
  frame: Frame;
  cues: GoldCue[];
}

/** One of the four boundaries of a content: where it may lie, and where it lies in an attribution. */
interface Boundary {
  table: "leftStart" | "leftEnd" | "rightStart" | "rightEnd";
  isEnd: boolean;
  placesOf: (places: Places) => number[];
  goldOf: (gold: Anchored) => number | undefined;
}

/** In the order of a seam's four weights. */
const BOUNDARIES: readonly Boundary[] = [
  { table: "leftStart", isEnd: false, placesOf: (p) => p.leftStarts, goldOf: ({ left }) => left?.[0] },
  { table: "leftEnd", isEnd: true, placesOf: (p) => p.leftEnds, goldOf: ({ left }) => left?.[1] },
  { table: "rightStart", isEnd: false, placesOf: (p) => p.rightStarts, goldOf: ({ right }) => right?.[0] },
  { table: "rightEnd", isEnd: true, placesOf: (p) => p.rightEnds, goldOf: ({ right }) => right?.[1] },
];

const SEAMS = 1 << TABLE_BITS.seam;

/** A cue with the places of one boundary, and which of them is right. */
interface Example {
  frame: Frame;
  cue: GoldCue;
  places: number[];
  right: number;
}

/** Learns where a cue's content begins and ends on either side: tables of seams, and of places as the cue sees them. */
export function fitBoundaries(articles: readonly Cued[], log: Log): Tables {
  const tables: Tables = {};
  const seam = new Int8Array(BOUNDARIES.length * SEAMS);
  for (const [kind, boundary] of BOUNDARIES.entries()) {
    const name = boundary.table;
    const size = SEAMS + (1 << TABLE_BITS[name]);
    const step = (learner: Learner, example: Example): number => {
      writePlaces(learner, boundary, example);
      return learner.rank(example.right);
    };
    const table = learn(
      { name, rate: 0.12, size, seed: 3 + kind },
      examplesOf(articles, boundary, log),
      step,
      log,
    );
    for (let i = 0; i < SEAMS; i += 1) seam[BOUNDARIES.length * i + kind] = table[i] as number;
    tables[name] = table.slice(SEAMS);
  }
  return { seam, ...tables };
}

function examplesOf(articles: readonly Cued[], boundary: Boundary, log: Log): Example[] {
  const all = articles.flatMap(({ frame, cues }) =>
    cues.flatMap((cue) => {
      const place = cue.gold === null ? undefined : boundary.goldOf(cue.gold);
      if (place === undefined) return [];
      const places = boundary.placesOf(placesOf(frame, cue.anchor.cue));
      return [{ frame, cue, places, right: places.indexOf(place) }];
    }),
  );
  const examples = all.filter(({ right }) => right >= 0);
  log(`${boundary.table} not among places: ${all.length - examples.length} of ${all.length}`);
  return examples;
}

function writePlaces({ pool }: Learner, { table, isEnd }: Boundary, { frame, cue, places }: Example): void {
  pool.clear();
  for (const at of places) {
    seamFeatures(frame, isEnd ? at : at - 1, pool.features);
    pool.put(TABLE_BITS.seam);
    relativeFeatures(frame, cue.anchor, at, isEnd, pool.features);
    pool.put(TABLE_BITS[table], 0, SEAMS).close();
  }
}
