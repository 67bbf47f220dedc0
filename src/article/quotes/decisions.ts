import { decision } from "../../decide/decision.ts";

/** How surely what a rule finds is a quotation with its source; the learned engine gives its own percentage. */
export const ruleConfidence = decision("quote-rule-confidence", {
  reasons: [
    "turn", "signed", "colon-block", "dash", "headline", "alone", "marks", "unclosed", "quoted-as", "according-to", "said-that",
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

/** How far the rules look for a quotation's cue, source, listener, relay and date, and how long its parts are. */
export const quoteReach = decision("quote-reach", {
  numbers: [
    "aloneWords", "dashSource", "cueBehind", "cueBefore", "markedWords",
    "unclosedWords", "saidThatWords",
    "headlineVerb", "accordingAppositive", "saidAfter", "trimWords",
    "listenerWords", "phraseWords", "relayWords", "addresseeBehind", "addresseeWords", "negationBefore",
    "hadBefore", "dateLetters", "treeSteps",
  ],
});
