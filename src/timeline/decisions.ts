import { decision } from "../decide/decision.ts";

/** Whether two tellings tell of one event, by what they have in common: learned. */
export const sameEvent = decision("same-event", {
  reasons: [
    "bias", "head-same", "head-same-rare", "head-class", "head-alike", "head-base", "head-near",
    "wide-head-near", "story", "story-wide", "names", "names-none", "figures", "wide-head-same",
    "wide-head-class", "story-head-same", "story-head-class", "names-head-same", "names-head-class",
    "trigger-in-clause", "saying", "status-other", "article-same", "clause-near", "wide-clause-near",
    "clause", "clause-within", "wide-clause", "clause-names", "clause-names-other", "clause-figures",
    "clause-figures-other", "kind-same", "kind-other", "people-same", "people-other", "groups-same",
    "groups-other", "weekday-same", "weekday-other",
  ],
  numbers: ["least", "most", "mean", "poorShare"],
});

/** What speaks for and against one event beside the learned reasons: days, places, people. */
export const knownReasons = decision("same-event-known", {
  reasons: [
    "same-day", "same-month-or-year", "same-pair", "same-day-and-pair", "same-place", "other-people-named",
    "say-little", "weekday-other",
  ],
  numbers: ["lightTrigger", "daysBefore", "daysAfter", "givenLetters"],
});

/** Which tellings are compared at all. */
export const eventPairs = decision("event-pairs", {
  numbers: ["heavyWords", "longestDays", "crowded", "spokesmen"],
});

/** Whether two quotations are one utterance. */
export const sameQuote = decision("same-quote", {
  reasons: [
    "bias", "within", "dice", "shared", "long-run", "short-run", "dated", "undated", "indirect", "unnamed",
    "later",
  ],
  numbers: [
    "mostShared", "datedDays", "alikeShare", "nearMeaning", "leastShared", "longRun", "lowest", "muchWithin",
    "muchShared", "retoldDays", "mean", "least",
  ],
});

/** Which quotations are compared at all. */
export const quotePairs = decision("quote-pairs", {
  numbers: ["heavyWords", "startWords"],
});

/** Which articles tell one story. */
export const oneStory = decision("one-story", {
  numbers: [
    "heavyWords", "commonArticles", "measured", "neighbours", "neighbourLikeness", "neighbourShare",
    "nearest", "likeness", "longestVector",
  ],
});

/** Which date of publication the sisters of an undated article imply. */
export const undated = decision("undated", {
  numbers: ["enough", "enoughScattered", "clear", "reachDays", "voters", "leastWeekdays", "weekday0", "weekday1", "weekday2",
    "clearlyFresher"],
});

/** Which year a day of publication without one falls in. */
export const openYear = decision("open-year", {
  reasons: ["apart", "told-that-day", "told-that-week"],
  numbers: ["clear", "freshDays", "weekDays"],
});

/** Which account gives an entry its title. */
export const entryTitle = decision("entry-title", {
  reasons: ["named", "placed", "dated", "whole", "too-short", "too-long", "typical"],
  numbers: ["shortLength", "longLength", "asked", "mostNamed", "wholeWords"],
});

/** What a timeline shows of what a record tells. */
export const viewing = decision("view", {
  numbers: ["faint", "repeating", "likely"],
});

/** Which meetings, entries and quotations belong to one occasion. */
export const occasionDays = decision("occasion", {
  numbers: ["oneVisitDays", "aroundDays", "knownDays"],
});

/** Whether a day is one that the story turns on: learned. */
export const storyDay = decision("story-day", {
  reasons: [
    "bias", "entries", "with-own-date", "articles", "articles-with-own-date", "of-several-articles", "sureness",
    "days-near", "meetings", "goes-on",
  ],
  numbers: ["opens", "goesOn", "leastArticles"],
});

/** When accounts cannot all be true, and when they speak of one thing. */
export const conflict = decision("conflict", {
  numbers: [
    "charge", "report", "answerLength", "heavyWords", "besideLength", "sameScale", "sameContext",
    "nameWeight", "narrowDays", "alikeStories", "nearStories", "roundLength", "roundCount", "aboutSlack",
    "moreSlack", "lessSlack", "rivalReach", "countScale", "sameWords",
  ],
});

/** Which words of a text are compared, and how much each counts. */
export const wordWeight = decision("word-weight", {
  numbers: [
    "light", "name", "principal", "common", "longestName", "headlineWords", "headlineCapitals", "rare",
    "nearMeaning",
  ],
});
