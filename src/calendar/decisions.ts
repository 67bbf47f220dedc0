import { decision } from "../decide/decision.ts";

/** Which day, month or period a relative time means once the date it starts from is known. */
export const pendingTime = decision("pending-time", {
  numbers: ["nearDays", "justEndedDays", "halfYearDays", "halfYearMonths"],
});
