import { decision } from "../decide/decision.ts";

/** Which day an article came out on, by the weekdays and dates of its body. */
export const publishedDay = decision("published", {
  numbers: [
    "weekday0", "weekday1", "weekday2", "weekday3", "weekday4", "weekday5", "weekday6", "dateSame",
    "dateBefore", "dateAfter", "dateNear", "dateFar", "nearDays", "farDays", "dateWeight", "mostStatements",
    "clearly", "enough", "yearDays", "fileYearDays", "readingDays",
  ],
});
