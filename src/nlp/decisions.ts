import { decision } from "../decide/decision.ts";

/** How a sentence is written: as usual, As a Headline, IN CAPITALS, in small letters. */
export const casing = decision("casing", {
  numbers: ["letters", "words", "percent", "smallWords"],
});

/** How long a dateline is. */
export const datelineReach = decision("dateline", {
  numbers: ["letters"],
});
