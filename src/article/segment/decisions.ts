import { decision } from "../../decide/decision.ts";

/** Where quotations and sentences end. */
export const sentenceEnd = decision("sentence", {
  numbers: ["nesting", "aside", "openingMarks", "sourceWords", "longest"],
});
