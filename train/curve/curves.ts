import { readFileSync } from "node:fs";
import { readEcb } from "../../score/corpora/ecb.ts";
import { profileOf } from "../../score/corpora/stories.ts";
import { CLOCK_REASONS } from "../../src/article/events/clock/reasons.ts";
import { eventWorth } from "../../src/article/events/decisions.ts";
import { markSpeech } from "../../src/article/quotes/decisions.ts";
import { sameEvent, storyDay } from "../../src/timeline/decisions.ts";
import { newsExamples as newsClock, storyExamples } from "../clock/examples.ts";
import { type Count, countDates, learnClock } from "../clock/learn-clock.ts";
import { type Labelled, readCandidates } from "../events/candidates.ts";
import { learnWorth, worthFeatures } from "../events/learn-worth.ts";
import { type Example, learnLogistic, probability } from "../learn/newton.ts";
import { exampleOf, newsMarks, storyMarks } from "../marks/examples.ts";
import { pairsOfLeads, pairsOfStory } from "../merge/labelled.ts";
import { learnSameEvent } from "../merge/learn-same-event.ts";
import { gumExamples, newsExamples as newsPronouns } from "../pronouns/examples.ts";
import { learnPronouns, rightPronouns, storyPronouns } from "../pronouns/learn-pronouns.ts";
import { judgeSpeaker, learnSpeakers, newsSpeakers, storySpeakers } from "../speakers/learn-speakers.ts";
import { addFound, f1OfDays, findDays, learnDays, meetingDays, readDays } from "../story-days/learn-days.ts";

/** Where the corpus and the public data are. */
export interface Data {
  corpus: string;
  polnear: string;
  timebank: string;
  ecb: string;
  gum: string;
}

/** Gives the figure on some stories of what is learned from others; and the figure of what was set by hand, where that is known. */
export interface Taught {
  learned(train: readonly string[], held: readonly string[]): number;
  byHand?(held: readonly string[]): number;
}

/** A decision that stories teach, what is counted on the stories held out, and how the examples of stories are read. */
export interface Curve {
  decision: string;
  figure: string;
  /** Whether it was set by hand before. */
  isByHand: boolean;
  read(data: Data, names: readonly string[]): Promise<Taught>;
}

/** The decisions that are cheap to learn again. */
export const CURVES: readonly Curve[] = [
  { decision: "event-worth", figure: "tellings, F1", isByHand: true, read: tellings },
  { decision: "clock", figure: "known dates right", isByHand: true, read: clockDates },
  { decision: "same-event", figure: "pairs of one event, F1", isByHand: true, read: sameEvents },
  { decision: "story-day", figure: "first days of occasions, F1", isByHand: true, read: storyDays },
  {
    decision: "quote-speaker",
    figure: "speakers of marked quotations right",
    isByHand: false,
    read: speakers,
  },
  { decision: "mark-speech", figure: "lost stretches told right", isByHand: false, read: marks },
  { decision: "pronoun", figure: "pronouns that speak right", isByHand: false, read: pronouns },
];

async function tellings({ corpus }: Data, names: readonly string[]): Promise<Taught> {
  const examples = await byStory(names, (name) => readCandidates(corpus, [name]));
  const candidates = (held: readonly string[]) => held.flatMap(examples).flatMap((each) => each.candidates);
  const is = ({ telling }: Labelled): boolean => telling !== null;
  return {
    learned: (some, held) => {
      const { worth } = learnWorth(some.flatMap(examples));
      return f1(
        candidates(held),
        is,
        (each) => probability(worthFeatures(each), worth) >= eventWorth().least,
      );
    },
    byHand: (held) => {
      const weights = handSet("event-worth", eventWorth().reasons);
      return bestF1(candidates(held), is, (each) => sumOf(worthFeatures(each), weights));
    },
  };
}

async function clockDates({ corpus, timebank }: Data, names: readonly string[]): Promise<Taught> {
  const news = timebank === "" ? [] : await newsClock(timebank);
  const examples = await byStory(names, (name) => storyExamples(corpus, name));
  const counted = (weights: Float64Array, held: readonly string[]): Count => {
    const count = { of: 0, right: 0, wrong: 0, ruledRight: 0, ruledWrong: 0 };
    for (const example of held.flatMap(examples)) countDates(count, example, weights);
    return count;
  };
  return {
    learned: (some, held) => {
      const { right, of } = counted(learnClock([...news, ...some.flatMap(examples)]), held);
      return right / of;
    },
    byHand: (held) => {
      const { ruledRight, of } = counted(new Float64Array(CLOCK_REASONS.length), held);
      return ruledRight / of;
    },
  };
}

async function sameEvents({ corpus, ecb }: Data, names: readonly string[]): Promise<Taught> {
  const leads = ecb === "" ? [] : await pairsOfLeads(readEcb(ecb));
  const pairs = await byStory(names, (name) => pairsOfStory(`${corpus}/stories/${name}`));
  const { least, reasons } = sameEvent();
  const is = ({ label }: Example): boolean => label;
  return {
    learned: (some, held) => {
      const weights = learnSameEvent([...some.flatMap(pairs), ...leads]);
      return f1(held.flatMap(pairs), is, ({ features }) => sumOf(features, weights) >= least);
    },
    byHand: (held) => {
      const weights = handSet("same-event", reasons);
      return bestF1(held.flatMap(pairs), is, ({ features }) => sumOf(features, weights));
    },
  };
}

async function storyDays({ corpus }: Data, names: readonly string[]): Promise<Taught> {
  const days = await byStory(names, (name) => readDays(corpus, name));
  return {
    learned: (some, held) => {
      const weights = learnDays(some.flatMap(days));
      const { from } = storyDay();
      return f1OfDays(addFound(held.flatMap(days).map((story) => findDays(story, weights, from))));
    },
    byHand: (held) => f1OfDays(addFound(held.flatMap(days).map(meetingDays))),
  };
}

async function speakers({ corpus, polnear }: Data, names: readonly string[]): Promise<Taught> {
  const bare = await profileOf("none");
  const news = newsSpeakers(polnear, bare);
  const examples = await byStory(names, (name) => storySpeakers(corpus, name, bare));
  return {
    learned: (some, held) => {
      const weights = learnSpeakers([...news, ...some.flatMap(examples)]);
      return share(held.flatMap(examples), (each) => judgeSpeaker(weights, each).right);
    },
  };
}

async function marks({ corpus, polnear }: Data, names: readonly string[]): Promise<Taught> {
  const bare = await profileOf("none");
  const news = await newsMarks(polnear, bare);
  const all = await byStory(names, (name) => storyMarks(corpus, name, bare));
  const examples = (name: string) => all(name).filter(({ lost }) => lost);
  return {
    learned: (some, held) => {
      const seen = [...some.flatMap(examples), ...news].map((each) => exampleOf(each, "speech"));
      const weights = learnLogistic(seen, markSpeech().reasons.length);
      return share(
        held.flatMap(examples),
        ({ features, is }) => probability(features, weights) > 0.5 === (is === "speech"),
      );
    },
  };
}

async function pronouns({ corpus, polnear, gum }: Data, names: readonly string[]): Promise<Taught> {
  const known = await profileOf("kim-putin");
  const annotated = [...newsPronouns(polnear, known), ...gumExamples(gum, known)];
  const first = { learned: learnPronouns(annotated), profile: await profileOf("none") };
  const examples = await byStory(names, (name) => storyPronouns(corpus, name, first));
  return {
    learned: (some, held) =>
      rightPronouns(held.flatMap(examples), learnPronouns([...annotated, ...some.flatMap(examples)])),
  };
}

/** The examples of each story, read once. */
async function byStory<T>(
  names: readonly string[],
  read: (name: string) => Promise<T[]>,
): Promise<(name: string) => T[]> {
  const examples = new Map<string, T[]>();
  for (const name of names) examples.set(name, await read(name));
  return (name) => examples.get(name) ?? [];
}

/** The weights that a decision had before it was learned, of the reasons that it still has. */
function handSet(decision: string, reasons: readonly string[]): number[] {
  const { weights } = JSON.parse(
    readFileSync(new URL(`../hand-set/${decision}.json`, import.meta.url), "utf8"),
  );
  return reasons.map((reason) => weights[reason] ?? 0);
}

function sumOf(features: readonly number[], weights: readonly number[]): number {
  return features.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0);
}

/** The balanced F-measure of what is said to hold. */
function f1<T>(examples: readonly T[], is: (each: T) => boolean, said: (each: T) => boolean): number {
  const right = examples.filter((each) => is(each) && said(each)).length;
  return (2 * right) / (examples.filter(is).length + examples.filter(said).length);
}

/** The balanced F-measure at the bound that is best for it. */
function bestF1<T>(examples: readonly T[], is: (each: T) => boolean, score: (each: T) => number): number {
  const ranked = examples
    .map((each) => ({ score: score(each), is: is(each) }))
    .sort((a, b) => b.score - a.score);
  const wanted = ranked.filter((each) => each.is).length;
  let [right, best] = [0, 0];
  for (const [i, each] of ranked.entries()) {
    right += Number(each.is);
    if (ranked[i + 1]?.score !== each.score) best = Math.max(best, (2 * right) / (wanted + i + 1));
  }
  return best;
}

function share<T>(examples: readonly T[], holds: (each: T) => boolean): number {
  return examples.filter(holds).length / Math.max(1, examples.length);
}
