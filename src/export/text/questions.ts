import type { Conflict } from "../../model/timeline.ts";

/** What a conflict is about, in words. */
export const QUESTIONS: Readonly<Record<Conflict["about"], string>> = {
  duration: "how long",
  place: "where",
  date: "when",
  count: "how many",
  amount: "how much",
  claim: "whether",
};
