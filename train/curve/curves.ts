import { readEcb } from "../../score/corpora/ecb.ts";
import { profileOf } from "../../score/corpora/stories.ts";
import { eventWorth } from "../../src/article/events/decisions.ts";
import { markSpeech } from "../../src/article/quotes/decisions.ts";
import { sameEvent, storyDay } from "../../src/timeline/decisions.ts";
import { newsExamples as newsClock, storyExamples } from "../clock/examples.ts";
import { countDates, learnClock } from "../clock/learn-clock.ts";
import { readCandidates } from "../events/candidates.ts";
import { learnWorth, worthFeatures } from "../events/learn-worth.ts";
import { learnLogistic, probability } from "../learn/newton.ts";
import { exampleOf, newsMarks, storyMarks } from "../marks/examples.ts";
import { pairsOfLeads, pairsOfStory } from "../merge/labelled.ts";
import { learnSameEvent } from "../merge/learn-same-event.ts";
import { gumExamples, newsExamples as newsPronouns } from "../pronouns/examples.ts";
import { learnPronouns, rightPronouns, storyPronouns } from "../pronouns/learn-pronouns.ts";
import { judgeSpeaker, learnSpeakers, newsSpeakers, storySpeakers } from "../speakers/learn-speakers.ts";
import { addFound, f1OfDays, findDays, learnDays, readDays } from "../story-days/learn-days.ts";

/** Where the corpus and the public data are. */
export interface Data {
  corpus: string;
  polnear: string;
  timebank: string;
  ecb: string;
  gum: string;
}

interface Split {
  train: readonly string[];
  dev: readonly string[];
}

/** Gives the figure on the dev stories of what is learned from some train stories. */
type ScoreOf = (train: readonly string[]) => number;

/** A decision that stories teach, what is counted on the dev stories, and how its examples are read. */
export interface Curve {
  decision: string;
  figure: string;
  read(data: Data, split: Split): Promise<ScoreOf>;
}

/** The decisions that are cheap to learn again. */
export const CURVES: readonly Curve[] = [
  { decision: "event-worth", figure: "tellings, F1", read: tellings },
  { decision: "clock", figure: "known dates right", read: clockDates },
  { decision: "same-event", figure: "pairs of one event, F1", read: sameEvents },
  { decision: "story-day", figure: "first days of occasions, F1", read: storyDays },
  { decision: "quote-speaker", figure: "speakers of marked quotations right", read: speakers },
  { decision: "mark-speech", figure: "lost stretches told right", read: marks },
  { decision: "pronoun", figure: "pronouns that speak right", read: pronouns },
];

async function tellings({ corpus }: Data, { train, dev }: Split): Promise<ScoreOf> {
  const examples = await byStory([...train, ...dev], (name) => readCandidates(corpus, [name]));
  const held = dev.flatMap(examples).flatMap(({ candidates }) => candidates);
  return (some) => {
    const { worth } = learnWorth(some.flatMap(examples));
    return f1(held, {
      is: ({ telling }) => telling !== null,
      said: (each) => probability(worthFeatures(each), worth) >= eventWorth().least,
    });
  };
}

async function clockDates({ corpus, timebank }: Data, { train, dev }: Split): Promise<ScoreOf> {
  const news = await newsClock(timebank);
  const examples = await byStory([...train, ...dev], (name) => storyExamples(corpus, name));
  return (some) => {
    const weights = learnClock([...news, ...some.flatMap(examples)]);
    const count = { of: 0, right: 0, wrong: 0, ruledRight: 0, ruledWrong: 0 };
    for (const example of dev.flatMap(examples)) countDates(count, example, weights);
    return count.right / count.of;
  };
}

async function sameEvents({ corpus, ecb }: Data, { train, dev }: Split): Promise<ScoreOf> {
  const leads = await pairsOfLeads(readEcb(ecb));
  const least = 1 / (1 + Math.exp(-sameEvent().least));
  const pairs = await byStory([...train, ...dev], (name) => pairsOfStory(`${corpus}/stories/${name}`));
  return (some) => {
    const weights = learnSameEvent([...some.flatMap(pairs), ...leads]);
    return f1(dev.flatMap(pairs), {
      is: ({ label }) => label,
      said: ({ features }) => probability(features, weights) >= least,
    });
  };
}

async function storyDays({ corpus }: Data, { train, dev }: Split): Promise<ScoreOf> {
  const days = await byStory([...train, ...dev], (name) => readDays(corpus, name));
  return (some) => {
    const weights = learnDays(some.flatMap(days));
    return f1OfDays(addFound(dev.flatMap(days).map((story) => findDays(story, weights, storyDay().opens))));
  };
}

async function speakers({ corpus, polnear }: Data, { train, dev }: Split): Promise<ScoreOf> {
  const bare = await profileOf("none");
  const news = newsSpeakers(polnear, bare);
  const examples = await byStory([...train, ...dev], (name) => storySpeakers(corpus, name, bare));
  return (some) => {
    const weights = learnSpeakers([...news, ...some.flatMap(examples)]);
    return share(dev.flatMap(examples), (each) => judgeSpeaker(weights, each).right);
  };
}

async function marks({ corpus, polnear }: Data, { train, dev }: Split): Promise<ScoreOf> {
  const bare = await profileOf("none");
  const news = await newsMarks(polnear, bare);
  const all = await byStory([...train, ...dev], (name) => storyMarks(corpus, name, bare));
  const examples = (name: string) => all(name).filter(({ lost }) => lost);
  return (some) => {
    const seen = [...some.flatMap(examples), ...news].map((each) => exampleOf(each, "speech"));
    const weights = learnLogistic(seen, markSpeech().reasons.length);
    return share(
      dev.flatMap(examples),
      ({ features, is }) => probability(features, weights) > 0.5 === (is === "speech"),
    );
  };
}

async function pronouns({ corpus, polnear, gum }: Data, { train, dev }: Split): Promise<ScoreOf> {
  const known = await profileOf("kim-putin");
  const annotated = [...newsPronouns(polnear, known), ...gumExamples(gum, known)];
  const first = { learned: learnPronouns(annotated), profile: await profileOf("none") };
  const examples = await byStory([...train, ...dev], (name) => storyPronouns(corpus, name, first));
  return (some) =>
    rightPronouns(dev.flatMap(examples), learnPronouns([...annotated, ...some.flatMap(examples)]));
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

/** The balanced F-measure of what is said to hold. */
function f1<T>(
  examples: readonly T[],
  { is, said }: { is: (each: T) => boolean; said: (each: T) => boolean },
): number {
  const right = examples.filter((each) => is(each) && said(each)).length;
  return (2 * right) / (examples.filter(is).length + examples.filter(said).length);
}

function share<T>(examples: readonly T[], holds: (each: T) => boolean): number {
  return examples.filter(holds).length / Math.max(1, examples.length);
}
