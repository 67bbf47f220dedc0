import { quoteKept } from "../../src/article/quotes/decisions.ts";
import { acceptFeatures, type Cue, type Ranked } from "../../src/article/quotes/learn/accept-features.ts";
import { rankReadings } from "../../src/article/quotes/learn/cue-readings.ts";
import { type CueReading, judge } from "../../src/article/quotes/learn/engine.ts";
import type { Features } from "../../src/article/quotes/learn/feature-hash.ts";
import type { Frame } from "../../src/article/quotes/learn/frame.ts";
import { type Model, TABLE_BITS } from "../../src/article/quotes/learn/model.ts";
import { settleFeatures } from "../../src/article/quotes/learn/settle.ts";
import type { Anchored } from "./anchors.ts";
import { isNear, type Read } from "./hypotheses.ts";
import { type Log, learn } from "./learner.ts";

/** An article's likely cues, each with the best readings of its content, judged by themselves or not yet. */
export interface Chosen<O = Ranked> {
  frame: Frame;
  cues: (Cue & { gold: Anchored | null; options: (O & { right: boolean })[] })[];
}

/** An article whose readings are judged by themselves. */
export type Judged = Chosen<CueReading["options"][number]>;

/** The best readings of each likely cue. */
export function chooseReadings({ frame, cues }: Read, model: Model): Chosen {
  const likely = cues.filter(
    ({ cueScore, readings }) => cueScore >= quoteKept().cueFloor && readings.length > 0,
  );
  const chosen = likely.map(({ anchor, cueScore, sourceMargin, gold, runs }) => {
    const options = rankReadings(frame, anchor, model, runs).map((option) => ({
      ...option,
      right: isNear(frame, option.hypothesis, gold),
    }));
    return { anchor, cueScore, sourceMargin, gold, options };
  });
  return { frame, cues: chosen };
}

/** Adds to each reading how likely it is right by itself. */
export function judgeReadings({ frame, cues }: Chosen, model: Model): Judged {
  const judged = cues.map((cue) => {
    const options = judge(frame, cue, cue.options, model).map((option, k) => ({
      ...option,
      right: cue.options[k]?.right === true,
    }));
    return { ...cue, options };
  });
  return { frame, cues: judged };
}

/** An option by its place: of which article, which cue, the how-manyth. */
export interface Option<A> {
  article: A;
  cue: number;
  option: number;
  right: boolean;
}

/** All options of some articles. */
export function optionsOf<A extends Chosen>(articles: readonly A[]): Option<A>[] {
  return articles.flatMap((article) =>
    article.cues.flatMap(({ options }, cue) =>
      options.map(({ right }, option) => ({ article, cue, option, right })),
    ),
  );
}

/** Learns whether a reading is right by itself. */
export function fitAcceptance(articles: readonly Chosen[], log: Log): Int8Array {
  const write = ({ article: { frame, cues }, cue: at, option }: Option<Chosen>, out: Features): void => {
    const cue = cues[at];
    const chosen = cue?.options[option];
    if (cue !== undefined && chosen !== undefined) acceptFeatures(frame, cue, chosen, out);
  };
  return fitOptions("accept", 11, { articles, write }, log);
}

/** Learns whether a reading is right beside those of the cues around it. */
export function fitSettling(articles: readonly Judged[], log: Log): Int8Array {
  return fitOptions("settle", 12, { articles, write: writeSettling }, log);
}

/** Writes the features of an option beside the others. */
export function writeSettling(
  { article: { frame, cues }, cue, option }: Option<Judged>,
  out: Features,
): void {
  settleFeatures(frame, cues, cue, option, out);
}

function fitOptions<A extends Chosen>(
  name: "accept" | "settle",
  seed: number,
  { articles, write }: { articles: readonly A[]; write: (option: Option<A>, out: Features) => void },
  log: Log,
): Int8Array {
  const bits = TABLE_BITS[name];
  return learn(
    { name, rate: 0.06, size: 1 << bits, seed },
    optionsOf(articles),
    (learner, option) => {
      write(option, learner.pool.clear().features);
      learner.pool.put(bits).close();
      return learner.classify(option.right);
    },
    log,
  );
}
