import { decision } from "../decide/decision.ts";

/** Whether two tellings tell of one event, by what they have in common: learned. */
export const sameEvent = decision("same-event", {
  reasons: [
    // compare/triggers.ts
    "bias", "head-same", "head-same-rare", "head-class", "head-alike", "head-base", "head-near",
    "wide-head-near", "kind-same", "kind-other", "saying", "story", "story-wide", "story-names",
    "story-names-none", "story-figures", "wide-head-same", "wide-head-class", "story-head-same",
    "story-head-class",
    // compare/clauses.ts
    "words", "words-within", "words-rarest", "words-sum", "wide-words", "kind-rarest", "kind-words",
    "again-rarest", "again-words", "trigger-in-clause", "shorter", "longer", "amount-same", "amount-other",
    // compare/roles.ts
    "people-same", "people-two", "people-other", "role-same", "kind-people", "groups-same",
    "groups-other", "people-one-side", "named-same", "named-other", "place-same", "place-kind",
    "place-other",
    // compare/days.ts
    "day-stated", "day-told", "days-same", "days-within", "day-beside", "days-apart", "days-far",
    "day-rarest", "day-kind", "day-people", "day-pair", "day-place", "day-one-side", "day-none", "day-around", "day-around-other",
    "day-unknown-far", "news-apart", "weekday-same", "weekday-other",
    // compare/standing.ts
    "again", "again-within", "again-overlap", "again-within-kind", "again-next", "again-far",
    "again-heading", "again-heading-rarest", "again-heading-words", "heading", "place-far",
    "again-kind", "again-nearest", "again-shorter", "kind-shorter", "text-same", "brief", "brief-kind", "brief-same", "brief-words", "brief-rarest",
    "brief-wide", "brief-again", "status-other", "denied-other", "scheduled-other",
    // compare/meanings.ts
    "sense", "wide-sense", "words-around", "around-around", "names", "names-other", "figures", "figures-other",
  ],
  numbers: ["least", "most", "fewest", "mean"],
});

/** Which tellings are compared at all. */
export const eventPairs = decision("event-pairs", {
  numbers: ["leastWord", "leastWordOfKind", "longestDays", "crowded", "spokesmen", "newsBefore", "newsAfter", "opening", "givenLetters", "nearThing"],
});

/** Whether two quotations are one utterance. */
export const sameQuote = decision("same-quote", {
  reasons: [
    "bias", "within", "dice", "shared", "verbatim", "run", "long-run", "short-run", "dated", "undated", "indirect", "marked",
    "unnamed", "later", "much-later", "again", "denied-other", "speakers-other",
  ],
  numbers: [
    "mostShared", "mostRun", "datedDays", "alikeShare", "nearMeaning", "leastShared", "longRun", "lowest", "highest",
    "muchWithin", "muchShared", "muchVerbatim", "retoldDays", "shortWords", "mean", "least",
  ],
});

/** Which quotations are compared at all. */
export const quotePairs = decision("quote-pairs", {
  numbers: ["heavyWords", "startWords", "farWords"],
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
  numbers: ["enough", "enoughScattered", "enoughAlone", "clear", "reachDays", "voters", "leastWeekdays", "weekday0", "weekday1", "weekday2",
    "clearlyFresher", "liveShare", "quoteLeast"],
});

/** Which year a day of publication without one falls in. */
export const openYear = decision("open-year", {
  reasons: ["before-all", "told-that-day", "told-that-week", "told-next", "named", "lead", "fresh"],
  numbers: ["clear", "freshDays", "weekDays", "nextDays"],
});

/** Which account gives an entry its title. */
export const entryTitle = decision("entry-title", {
  reasons: ["named", "placed", "dated", "whole", "pronoun", "goes-on", "meant", "too-short", "too-long", "typical"],
  numbers: ["shortLength", "longLength", "asked", "mostNamed", "wholeWords"],
});

/** Whether one entry of a day comes before another: learned. */
export const entryOrder = decision("entry-order", {
  reasons: ["told", "opening", "hour", "morning", "timed"],
  numbers: ["middle", "crowded"],
});

/** Whether an entry tells again what a surer one tells: learned. */
export const repeatEntry = decision("repeat-entry", {
  reasons: [
    "bias", "same-day", "next-day", "days-within", "days-apart", "days-far", "one-undated", "undated",
    "parties", "parties-none", "kind-same", "kind-other", "place-same", "touching", "beside", "near",
    "words", "words-account", "words-title", "words-sum", "sense", "sense-title", "same-article",
    "same-article-words", "same-day-words", "plan-and-outcome",
    "tellings-best", "tellings-mean",
  ],
  numbers: ["from", "surely", "least", "touches", "accounts", "farDays", "besideLength", "nearLength", "heavyWords",
    "rareWords", "crowded"],
});

/** What a timeline shows of what a record tells. */
export const viewing = decision("view", {
  numbers: ["faint", "repeating", "likely", "reported", "aboutStory", "besideStory"],
});

/** Which meetings, entries and quotations belong to one occasion. */
export const occasionDays = decision("occasion", {
  numbers: ["oneVisitDays", "aroundDays", "knownDays", "mostNamed"],
});

/** Whether something that the story turns on begins on a day: learned. */
export const storyDay = decision("story-day", {
  reasons: [
    "bias", "entries", "with-own-date", "articles", "articles-with-own-date", "of-several-articles", "most-articles",
    "sureness", "days-near", "meetings", "typed", "timed", "carried", "planned", "first-level", "one-article",
    "one-entry", "none-with-own-date", "published",
  ],
  numbers: ["from"],
});

/** Whether a day goes on with what the days before were about: learned. */
export const storyDayOn = decision("story-day-on", {
  reasons: ["bias", "next-day", "gap", "length", "words", "parties", "place-same", "before", "entries"],
  numbers: ["from"],
});

/** Whom and what a draft of a profile names. */
export const draftProfiling = decision("draft-profile", {
  numbers: ["leastArticles", "leastMentions", "principalShare", "mostOfKind"],
});

const STANDING = [
  "sure", "articles", "accounts", "opening", "heading", "own-day", "day", "undated", "old", "parties",
  "fragment", "pronoun", "conflict", "quoted", "meeting", "kind", "scheduled", "alleged", "denied",
  "possible", "brief", "placed", "amount", "same-day", "title",
  "day-articles",
] as const;

/** How far up an editor's list an entry stands. */
export const entryLevel = decision("entry-level", {
  reasons: STANDING,
  numbers: ["first", "oldDays", "briefWords", "long"],
});

/** Whether most editors would print an entry beside those that are printed already: learned. */
export const entryShown = decision("entry-shown", {
  reasons: ["bias", ...STANDING, "very-sure", "told-before", "new"],
  numbers: ["from", "sharply"],
});

/** When accounts cannot all be true, and when they speak of one thing. */
export const conflict = decision("conflict", {
  numbers: [
    "charge", "report", "answerLength", "heavyWords", "besideLength", "sameScale", "sameContext",
    "nameWeight", "narrowDays", "alikeStories", "nearStories", "roundLength", "roundCount", "aboutSlack",
    "moreSlack", "lessSlack", "rivalReach", "countScale", "sameWords",
  ],
});

/** Whether two figures that cannot both be true are of one thing: learned. */
export const figureConflict = decision("figure-conflict", {
  reasons: [
    "bias",
    // units
    "unit-same", "unit-alike", "unit-near", "bare-one", "bare-both", "duration", "amount", "share", "unit-rare",
    "unit-beside", "across-unit", "across-bare", "again-unit",
    // values
    "apart", "apart-nearby", "apart-near", "apart-far", "transposed", "exact", "across-exact", "across-near", "small",
    "few", "large", "hedged",
    // words
    "words", "words-within", "words-rarest", "words-sum", "window", "window-rarest", "unit-window", "across-words",
    "across-unit-words", "amount-words", "sense", "names", "names-other", "bare-words", "bare-rarest", "bare-window", "bare-window-rarest",
    // tellings
    "telling-same", "entry-same", "head-same", "head-kind", "likely", "unit-likely", "bare-likely", "people", "people-other",
    "actor-same", "actor-other", "day-same", "day-apart", "day-far", "alleged", "plan-and-outcome", "heading",
    // standing
    "again", "again-far", "next", "clause", "clause-rival", "again-rival", "next-rival", "next-bare", "rival-one",
    "rival-both", "bare-rival", "denied", "growing", "clause-unit", "figures-beside", "figures-alone",
    // voices
    "quoted-one", "quoted-both", "voice-same", "voice-other", "voices-differ",
    // others
    "only-here", "only-there", "told-elsewhere", "grown",
  ],
  numbers: ["nearby", "near", "far", "few", "small", "exactDigits", "least", "most", "longDays", "sentence", "halfway",
    "mostApart", "nearNoun", "bareApart", "bareReach", "window", "wide", "against", "from", "mean", "known"],
});

/** Which words of a text are compared, and how much each counts. */
export const wordWeight = decision("word-weight", {
  numbers: [
    "light", "name", "principal", "common", "longestName", "headlineWords", "headlineCapitals", "rare",
    "nearMeaning",
  ],
});
