import { decision } from "../../decide/decision.ts";

/** Whom "he" and "she" mean: the candidate with the highest sum. Learned. */
export const pronounChoice = decision("pronoun", {
  reasons: [
    "same-sentence", "one-before", "two-before", "three-before", "further", "subject",
    "subject-of-same-sentence", "subject-of-sentence-before", "possessor", "after-preposition", "name",
    "title", "pronoun", "role", "gender-agrees", "often-named", "sometimes-named", "principal",
    "same-quotation", "quoted-and-pronoun-not", "pronoun-quoted-and-not-it", "other-quotation", "speaks-here",
    "speaks-next-to-it", "spoke-last", "nearest", "second-nearest", "headline", "other-paragraph",
    "possessive-and-subject-of-same-sentence", "both-subjects", "both-report", "reports",
    "both-report-in-one-paragraph", "nearest-subject", "subject-of-root", "first-naming",
    "opens-its-sentence", "opens-its-paragraph", "named-last", "named-last-and-reports", "subject-last",
    "subject-last-and-reports", "reported-last", "reported-last-and-reports", "reported-before",
    "reported-before-and-reports", "first-of-paragraph", "indefinite", "asked", "takes-part", "speaks-in-paragraph",
    "first-of-paragraph-and-subject", "owned",
    "here-subject-name", "here-subject-other", "here-other-name", "here-other-other",
    "before-subject-name", "before-subject-pronoun", "before-subject-other", "before-other-name",
    "before-other-pronoun", "before-other-other", "far-subject-name", "far-subject-pronoun", "far-subject-other",
    "far-other-name", "far-other-pronoun", "far-other-other", "here-subject-pronoun", "here-other-pronoun",
    "reports-subject-of-root-before", "reports-object-of-root-before",
    "not-reporting-and-subject-before",
    "subject-of-relative", "subject-of-adverbial", "subject-of-told-and-reports", "subject-of-told", "told-thrice", "told-twice", "told-last", "told-second", "last-pronoun-and-reports", "last-pronoun", "contacted", "opens-and-who", "behind-who", 
  ],
  numbers: [
    "sentences", "candidates", "nearMentions", "farMentions", "oftenNamed", "speaksNext", "spokeLast",
  ],
});

/** Whether a name of one word is a person's: by its points in all its places. */
export const loneName = decision("lone-name", {
  reasons: ["given", "determined", "located", "owns", "he-follows", "it-follows"],
  numbers: ["least", "pronounWords"],
});

/** Whom of those with one family name a lone "Kim" means: the one of most points. */
export const surnameBearer = decision("surname-bearer", {
  reasons: ["named", "principal", "titled", "named-before"],
  numbers: ["mostNamed", "surnameLetters", "dominant", "lastSentences"],
});

/** What kind of name a run of words is, by its form and the words around it. */
export const nameKind = decision("name-kind", {
  numbers: [
    "personWords", "plainPersonWords", "givenWords", "eastAsianWords", "eastAsianLetters", "capitalLetters",
    "shortBodyLetters", "roleWords", "travelWords", "titleCaseWords", "titleCaseShare", "aliasLetters",
    "spellingLetters", "patronymicLetters", "compoundHeadLetters", "compoundTailLetters",
  ],
});

/** How far titles, pairs, relatives and speakers reach. */
export const coreference = decision("coreference", {
  numbers: [
    "titleSentences", "titleMentions", "principalBonus", "complementWords", "countryWords", "pairMentions",
    "pairWords", "joinedMentions", "neuterMentions", "relativeMentions", "appositionWords", "adverbWords",
    "verbBefore", "subjectBefore", "roleWords", "dyadWords", "rivalSentences", "bodySentences",
    "ageWords",
  ],
});

/** Whether a name misspells one of the profile. */
export const misspeltName = decision("misspelt", {
  numbers: ["leastLetters", "twiceLetters"],
});
