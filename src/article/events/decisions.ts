import { decision } from "../../decide/decision.ts";
import { CLOCK_REASONS } from "./clock/reasons.ts";

/** How surely a happening is worth an entry of a timeline. */
export const eventWorth = decision("event-worth", {
  reasons: [
    "verb", "noun", "phase", "saying", "known-kind", "day-stated", "day-derived", "undated",
    "undated-untyped", "named", "placed", "nobody-nowhere", "measured", "denial-tells", "unsettled", "habit",
    "going-on", "spoken-of-self", "spoken", "verbless", "beside-verb", "tenseless", "saying-dated",
    "saying-content", "saying-bare", "frame", "declined", "spoken-of", "describes", "standing", "lasting",
  ],
  numbers: ["mostNamed", "most", "mostSaying", "mostMusing", "least", "leastState", "leftOut"],
});

/** Which date a happening has. */
export const eventDate = decision("event-date", {
  numbers: [
    "hourSentences", "newsDays", "narrativeSentences", "matrixDepth", "happeningsApart", "definiteWords",
    "aheadCost", "attachmentSteps", "phraseWords",
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
