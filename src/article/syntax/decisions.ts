import { decision } from "../../decide/decision.ts";

/** How far the words of a clause are looked for. */
export const clauseReach = decision("clause", {
  numbers: ["modifier", "dateline", "tail", "saidWords"],
});
