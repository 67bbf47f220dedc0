import { confidenceOf, weigh } from "../../src/decide/weigh.ts";
import type { Entry } from "../../src/model/timeline.ts";
import { entryShown, repeatEntry, viewing } from "../../src/timeline/decisions.ts";
import { reasonsToShow } from "../../src/timeline/levels/reasons-to-show.ts";
import type { ToldAgain } from "../../src/timeline/repeats/told-again.ts";
import { named, valuesOf } from "../learn/model-file.ts";
import { type Example, learnLogistic } from "../learn/newton.ts";
import type { Asked, ReadStory } from "./read-story.ts";

/** Entries by their ids. */
export type Shown = ReadonlyMap<string, Entry>;

/** Which entries of a story are shown, by where they stand among those asked. */
type Choice = ReadonlySet<number>;

/** What is shown is what has been learned from what was shown: so many times over. */
const ROUNDS = 3;
/** What is shown while learning: from this likelihood on. */
const FROM = 0.4;

/** Learns from pairs of entries of which one at least is worth a line: whether it is one line. */
export function learnRepeats(stories: readonly ReadStory[]): Record<string, number> {
  const { reasons: names } = repeatEntry();
  const examples = stories.flatMap(({ asked }) =>
    asked.flatMap(({ line, before }) =>
      [...before].flatMap(([at, { reasons }]): Example[] => {
        const other = asked[at]?.line ?? null;
        if (line === null && other === null) return [];
        return [{ features: valuesOf(names, reasons), label: line === other }];
      }),
    ),
  );
  return named(names, learnLogistic(examples, names.length));
}

/** Learns from entries, each beside those that are shown before it: whether it is worth a line that none of them tells of, and that line alone. */
export function learnShown(stories: readonly ReadStory[]): Record<string, number> {
  const { reasons: names } = entryShown();
  let choices: Choice[] = stories.map(surest);
  let weights: Record<string, number> = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    const examples = stories.flatMap((story, at) => examplesOf(story, choices[at] ?? new Set()));
    weights = named(names, learnLogistic(examples, names.length));
    Object.assign(entryShown().weights, weights);
    choices = stories.map(chosen);
  }
  return weights;
}

/** What was shown before it was learned what is. */
function surest({ asked }: ReadStory): Choice {
  const sure = [...asked.keys()].filter(
    (at) => (asked[at]?.sketch.entry.confidence ?? 0) >= viewing().likely,
  );
  return new Set(sure);
}

function chosen({ asked }: ReadStory): Choice {
  const shown = new Set<number>();
  for (const [at, one] of asked.entries()) {
    const reasons = reasonsToShow(one.level, again(one, shown));
    if (confidenceOf(entryShown(), weigh(entryShown(), reasons)) >= FROM) shown.add(at);
  }
  return shown;
}

function examplesOf({ asked }: ReadStory, choice: Choice): Example[] {
  const lines = new Set<string>();
  const shown = new Set<number>();
  return asked.map((one, at): Example => {
    const features = valuesOf(entryShown().reasons, reasonsToShow(one.level, again(one, shown)));
    const label = one.line !== null && !one.mixed && !lines.has(one.line);
    if (choice.has(at)) {
      shown.add(at);
      if (one.line !== null) lines.add(one.line);
    }
    return { features, label };
  });
}

/** As `toldAgain` does, from reasons that are read once. */
function again({ before }: Asked, shown: Choice): ToldAgain {
  let [most, none] = [0, 1];
  for (const [at, { reasons, two }] of before) {
    if (two || !shown.has(at)) continue;
    const likely = confidenceOf(repeatEntry(), weigh(repeatEntry(), reasons));
    none *= 1 - likely;
    most = Math.max(most, likely);
  }
  return { entry: null, likely: most, none };
}
