import { decision } from "../../decide/decision.ts";

/** Which words are read as a time. */
export const timeForm = decision("time-form", {
  numbers: [
    "firstYear", "yearsEnd", "firstLoneYear", "lastLoneYear", "centuryTurn", "lastCentury",
    "abbreviatedLetters", "wordLetters", "fullNumber", "unitReach", "countedReach", "longestRun", "matchReach",
  ],
});

/** How far the words reach that give a time its value. */
export const timeValue = decision("time-value", {
  numbers: ["verbWords", "figuresLetters", "storyLetters", "coordinatedLetters", "nearSentences", "runningDays", "longAgoDays", "goesOnLetters", "besideLetters", "orderTimes"],
});
