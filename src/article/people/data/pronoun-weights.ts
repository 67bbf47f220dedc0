import type { Feature } from "../pronoun-features.ts";

/**
 * Weights of the ranked rule for "he" and "she", fitted by scripts/train-pronouns.js on UD English GUM's train split and on
 * news whose pronouns have candidates of both genders (the texts of PolNeAR's train split; no text is in the weights).
 */
export const PRONOUN_WEIGHTS: Readonly<Record<Feature, number>> = {
  "same-sentence": 1.61,
  "one-before": 0.37,
  "two-before": 0.06,
  "three-before": -0.46,
  further: -0.57,
  subject: -0.02,
  "subject-of-same-sentence": 0.08,
  "subject-of-sentence-before": 0.77,
  possessor: 0.04,
  "after-preposition": -0.07,
  name: -0.19,
  title: -0.42,
  pronoun: 0.31,
  role: -0.28,
  "gender-agrees": 1.54,
  "often-named": 0.28,
  "sometimes-named": -0.14,
  principal: 0.3,
  "same-quotation": 0.88,
  "quoted-and-pronoun-not": -1.93,
  "pronoun-quoted-and-not-it": -0.38,
  "other-quotation": 1.13,
  "speaks-here": -1.64,
  "speaks-next-to-it": 0.38,
  "spoke-last": 0.0,
  nearest: 0.76,
  "second-nearest": 0.35,
  headline: -1.0,
  "other-paragraph": -0.41,
  "possessive-and-subject-of-same-sentence": 0.38,
  "both-subjects": 0.44,
  "both-report": 1.31,
  reports: -0.6,
  "nearest-subject": 0.38,
  "opens-its-sentence": 0.2,
  "opens-its-paragraph": 0.52,
};
