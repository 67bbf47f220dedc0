import { decision } from "../../decide/decision.ts";
import { CLOCK_REASONS } from "./clock/reasons.ts";

/** What can speak for a happening and against it; `worth/` gives them. */
const WORTH_REASONS = [
  "bias", "verb", "noun", "phase", "saying", "state", "verbless", "known-kind", "noun-known-kind", "be", "light",
  "saying-plain", "saying-content", "frame", "declined", "standing", "describes", "spoken-of",
  "complement", "relative", "adverbial", "infinitive", "report", "condition", "when",   "past", "past-perfect", "present", "present-perfect", "will", "would", "modal", "bare", "progressive", "passive",
  "negated", "gerund", "main-past", "scheduled", "alleged", "denied", "possible", "reported", "wordy", "habit",
  "named", "two-named", "placed", "nobody-nowhere", "measured", "state-measured", "no-subject", "first-person",
  "second-person", "it", "there", "generic-subject", "proper-subject",
  "day-stated", "noun-day-stated", "state-day-stated", "saying-day-stated", "day-shared", "day-published",
  "day-context", "time-beside", "time-in-sentence", "time-first", "month-or-year", "length",
  "in-direct", "noun-in-direct", "in-indirect", "in-mixed", "of-self", "cue", "cue-direct", "cue-telling",
    "title", "standfirst", "caption", "blockquote", "turn", "list", "noun-in-heading", "verbless-heading", "lead",
  "question", "repeat", "post",
  "alone", "under-saying", "under-other", "under-state", "governed", "under-telling", "over-telling", "with-noun",
  "less-dated", "noun-verbless", "beside-verb", "noun-subject", "further-noun", "noun-alone", "noun-governed",
  "noun-definite", "noun-indefinite", "noun-bare-plural", "be-so", "be-something", "be-somewhere", "be-many", "with-object", "with-preposition", "with-nothing", "motion", "announces", "told-now", "past-in-direct",
] as const;

/** How surely a happening is a telling of its own. */
export const eventWorth = decision("event-worth", { reasons: WORTH_REASONS, numbers: ["wordyWords", "least"] });

/** How surely a happening belongs to what is told, by itself or as part of another's telling. */
export const eventPart = decision("event-part", { reasons: WORTH_REASONS, numbers: ["least"] });

/** Which date a happening has. */
export const eventDate = decision("event-date", {
  numbers: [
    "hourSentences", "newsDays", "narrativeSentences", "matrixDepth", "happeningsApart", "definiteWords",
    "aheadCost", "nounCost", "attachmentSteps", "phraseWords", "otherSteps", "subjectSteps",
  ],
});

/** Which date a happening has where the narrative stands, learned. */
export const clock = decision("clock", { reasons: CLOCK_REASONS, numbers: ["doubt"] });

/** Which words tell a happening. */
export const spanOfEvent = decision("event-span", {
  numbers: ["subjectGap", "governorDepth", "governorGap", "complementDepth"],
});

/** How far the status of a happening is looked for. */
export const eventStatus = decision("event-status", {
  numbers: ["depth", "governorWords"],
});

/** Which words name a happening. */
export const eventTrigger = decision("event-trigger", {
  numbers: ["askedWords", "fillerWords", "objectWords", "titledLetters", "titledWords", "titledPercent"],
});

/** Which place a happening has: the one of most points. */
export const eventPlace = decision("event-place", {
  reasons: ["nearness", "ahead", "town", "object", "whither", "where", "whence"],
  numbers: ["attachmentSteps"],
});

/** Which noun a number counts. */
export const eventQuantity = decision("event-quantity", {
  numbers: ["nounWords"],
});
