import { decision, type ReasonOf } from "../../decide/decision.ts";

/** How surely what a rule finds is a quotation with its source; the learned engine gives its own percentage. */
export const ruleConfidence = decision("quote-rule-confidence", {
  reasons: [
    "turn", "signed", "colon-block", "dash", "headline", "alone", "marks", "unclosed", "quoted-as", "according-to",
    "said-that", "unclaimed", "inner",
  ],
});

/** Which readings of the learned engine are looked for and kept. Scores are in 32nds of a logit, chances in percent. */
export const quoteKept = decision("quote-kept", {
  numbers: [
    "thought", "unknown", "plain", "subjectWords", "cueFloor", "readFloor", "hopeless", "acceptFloor",
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
    "nearest-subject", "nearest-person", "only-person", "first-of-paragraph", "narrator", "named-within",
    "subject-of-its-verb", "in-question-before", "root-subject-before", "reports-before", "other-subject-before",
    "last-subject-of-block-before", "last-subject-of-block-before-and-alone", "spoke-last-right-before",
    "spoke-last-and-subject-before", "reported-right-before", "fragment-and-before", "fragment-and-elsewhere", "thing-elsewhere",
    "nobody", "nobody-in-headline", "nobody-and-short", "nobody-spoke", "nobody-and-alone",
    "nobody-and-fragment", "nobody-spoke-here", "nobody-spoke-right-before",
  ],
  numbers: ["least", "shortWords", "speech"],
});

/** How sure a quotation is: its words and its speaker both. Learned. */
export const quoteConfidence = decision("quote-confidence", {
  reasons: [
    "always", "odds", "odds-marked", "direct", "mixed", "whole-turn", "unclaimed", "other-rule", "thought",
    "writing", "nobody", "described", "pronoun", "title", "context", "short", "length", "parted", "via", "negated",
  ],
  numbers: ["surest", "shortWords"],
});

/** What tells how sure a quotation is. */
export type SureReason = ReasonOf<typeof quoteConfidence>;

/** How far the rules look for a quotation's cue, source, listener, relay and date, and how long its parts are. */
export const quoteReach = decision("quote-reach", {
  numbers: [
    "againWords", "aloneWords", "dashSource", "cueBehind", "cueBefore", "innerBehind", "nounBefore", "figureWords", "answerWords", "dialogueWords",
    "markedWords",
    "unclosedWords", "saidThatWords",
    "headlineVerb", "accordingAppositive", "saidAfter", "trimWords",
    "listenerWords", "phraseWords", "relayWords", "addresseeBehind", "addresseeWords", "negationBefore",
    "hadBefore", "dateLetters", "treeSteps", "signWords",
  ],
});

const MARKED = [
  "always", "one-word", "two-words", "length",
  "finite-verb", "first-person", "second-person", "small-first", "title-case", "shouted",
  "ends-comma", "ends-stop", "ends-question", "unclosed", "repeated",
  "inner", "opens-paragraph", "whole-paragraph", "headline", "listed", "other-style", "speech-beside",
  "opens-sentence", "behind-colon", "behind-comma", "behind-bracket", "behind-article", "behind-owner",
  "behind-preposition", "behind-as", "behind-be", "behind-name", "behind-verb", "behind-word-for-words",
  "behind-work", "behind-naming", "behind-calling", "behind-cue", "behind-writing",
  "closes-sentence", "before-stop", "before-noun", "before-name", "between-names", "before-verb",
  "before-dash", "before-cue", "before-pronoun",
] as const;

/** Whether a marked stretch is somebody's words; what is not is a title, a name or a term. */
export const markSpeech = decision("mark-speech", { reasons: MARKED });

/** How much a stretch that is no speech looks like the title of a work, against a term. */
export const markTitle = decision("mark-title", { reasons: MARKED });

/** How much it looks like a name. */
export const markName = decision("mark-name", { reasons: MARKED });

/** What speaks for or against a marked stretch's being speech, a title or a name. */
export type MarkReason = ReasonOf<typeof markSpeech>;
