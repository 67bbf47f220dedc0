import { join } from "node:path";
import { readStory } from "../../corpus/tools/read-story.ts";
import { articleOf, linesOf } from "../../score/corpora/gum.ts";
import { readPolnear } from "../../score/corpora/polnear.ts";
import { quoteSpeaker } from "../../src/article/quotes/decisions.ts";
import type { SpeakerReason } from "../../src/article/quotes/speakers/speaker-place.ts";
import { codePointsOf } from "../../src/export/code-points.ts";
import type { Profile } from "../../src/profile/profile.ts";
import { learnRanker, oddsOf } from "../learn/ranker.ts";
import { readText } from "../learn/read-text.ts";
import { type Example, examplesOf, sceneIn, type Told, toldIn } from "./examples.ts";

const EPOCHS = 30;
const L2 = 0.003;
/** A quotation whose cue the program does not know counts more: those are the ones that are asked about. */
const HARD_COUNTS = 3;
/** PolNeAR has five times as many quotations, nearly all with a cue beside them: so much counts one of its. */
const NEWS_COUNTS = 0.2;

/** Weights under which the right candidates win. */
export function learnSpeakers(examples: readonly Example[]): Map<SpeakerReason, number> {
  const choices = examples.map((each) => ({ ...each, counts: each.counts * (each.hard ? HARD_COUNTS : 1) }));
  return learnRanker(choices, quoteSpeaker().reasons, { epochs: EPOCHS, l2: L2, fixed: new Map() });
}

/** What weights say of an example: whether the likeliest is right, how likely he is, and whether anybody was named. */
export interface Judged {
  right: boolean;
  named: boolean;
  chance: number;
}

/** Judges an example by weights; what several mentions of one person tell counts together. */
export function judgeSpeaker(learned: ReadonlyMap<SpeakerReason, number>, example: Example): Judged {
  const odds = oddsOf(learned, example);
  const all = odds.reduce((a, b) => a + b, 0);
  const sums = new Map<number, number>();
  for (const [i, value] of odds.entries())
    sums.set(example.who[i] ?? 0, (sums.get(example.who[i] ?? 0) ?? 0) + value);
  const [best = [0, 0]] = [...sums].sort((a, b) => b[1] - a[1]);
  const at = example.who.findIndex((who) => Object.is(who, best[0]));
  return { right: example.right[at] === true, named: !Number.isNaN(best[0]), chance: best[1] / all };
}

/** The quotations between marks of an annotated story. */
export async function storySpeakers(corpus: string, name: string, profile: Profile): Promise<Example[]> {
  const examples: Example[] = [];
  for (const article of readStory(join(corpus, "stories", name)).articles)
    examples.push(...examplesOf(sceneIn(await readText(article), profile), toldIn(article), name, 1));
  return examples;
}

/** The quotations between marks of news (PolNeAR). */
export function newsSpeakers(path: string, profile: Profile): Example[] {
  return readPolnear(path).flatMap(({ text, attributions }) => {
    const scene = sceneIn(articleOf(text, linesOf(text)), profile);
    const points = codePointsOf(text);
    if (points !== null) return [];
    const quotes = attributions.flatMap(({ kind, content, source }): Told[] => {
      if (kind === "indirect") return [];
      const spans = content.map(([start, end]) => ({ start, end }));
      const isSource = (from: number, to: number) => source.some(([start, end]) => from < end && to > start);
      return [{ spans, isSpeaker: ({ start, end }) => isSource(start, end) }];
    });
    return examplesOf(scene, quotes, "", NEWS_COUNTS);
  });
}
