import { decision } from "../../decide/decision.ts";

/** How surely what a rule finds is a quotation with its source; the learned engine gives its own percentage. */
export const ruleConfidence = decision("quote-rule-confidence", {
  reasons: [
    "turn", "colon-block", "dash", "headline", "alone", "marks", "unclosed", "according-to", "said-that",
  ],
});

/** Which readings of the learned engine are looked for and kept. Scores are in 32nds of a logit, chances in percent. */
export const quoteKept = decision("quote-kept", {
  numbers: [
    "thought", "unknown", "subjectWords", "cueFloor", "readFloor", "hopeless", "acceptFloor",
    "nearestPhrases", "options", "places", "runs", "rounds", "reachSentences", "startSentences",
  ],
});

/** When what an outlet passes on is its own source's. */
export const quoteRelayed = decision("quote-relayed", {
  numbers: ["sourceWords", "mostOfMain", "mostOfPlain", "mostOfOther", "beyondWords"],
});

/** Which mention the words of a source are: the one of most points. */
export const quoteSource = decision("quote-source", {
  reasons: ["covers", "ends", "begins", "resolved", "behind"],
});

/** Who near a quotation that names no source is its speaker: the one with the highest sum, or nobody. Learned. */
export const quoteSpeaker = decision("quote-speaker", {
  reasons: [
    "block-before", "two-blocks-before", "sentence-behind", "sentence-before", "further-before", "before", "behind",
    "behind-its-verb", "before-verb-behind", "before-colon", "before-cue", "before-verb", "subject",
    "subject-of-root", "subject-of-cue", "subject-of-sentence-before", "asked", "object", "owner",
    "after-preposition", "name", "title", "role", "group", "pronoun", "person", "body", "outlet", "country",
    "place", "points", "thing", "spoke-last", "spoke-last-here", "spoke-last-and-alone-behind",
    "spoke-last-and-alone", "spoke-last-and-asked", "spoke-before", "spoke-before-and-alone", "nearest-before",
    "nearest-subject", "nobody", "nobody-in-headline", "nobody-and-short", "nobody-spoke", "nobody-and-alone",
  ],
  numbers: ["least", "shortWords", "speech"],
});

/** How far the rules look for a quotation's cue, source, listener, relay and date, and how long its parts are. */
export const quoteReach = decision("quote-reach", {
  numbers: [
    "aloneWords", "dashSource", "cueBehind", "cueBefore", "markedWords", "labelName", "labelColon",
    "labelNote", "labelEvery", "turnLetters", "unclosedWords", "saidThatWords",
    "headlineVerb", "accordingAppositive", "saidAfter", "trimWords",
    "listenerWords", "phraseWords", "relayWords", "addresseeBehind", "addresseeWords", "negationBefore",
    "hadBefore", "dateLetters", "treeSteps",
  ],
});
