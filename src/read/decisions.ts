import { decision } from "../decide/decision.ts";

/** Which line above the article is its headline: the one of most points. */
export const headlineOf = decision("headline", {
  reasons: ["used", "length", "apart", "credited", "name-like", "short", "live"],
  numbers: [
    "longest", "margin", "candidates", "leastWords", "mostWords", "ofWords", "proseParts", "partWords",
    "sameLetters", "solidWords", "cellWords",
  ],
});

/** What kind of block a paragraph is: running text, standfirst, crosshead, list, caption. */
export const blockKind = decision("block-kind", {
  numbers: [
    "longProse", "prose", "question", "announcement", "nameWords", "repeatWords", "surelyBody", "shouted",
    "repeatedLine", "crosshead", "crossheadReach", "shortestWrap", "longestWrap", "wrapRuns", "wrapShare",
    "wrapBeyond", "wrapLonger", "raggedReach", "wrapSlack", "wrapForced", "wrapOpen", "brokenLine", "markdownHeadings",
    "leadWords", "leadSmallWords", "leadHead",
  ],
});

/** What lies around the article: notices, buttons, lists of other articles, captions, credits. */
export const furniture = decision("page-furniture", {
  numbers: [
    "notice", "label", "promotion", "buttonWords", "cellWords", "endParagraphs", "endWords", "endShare",
    "far", "promotionParts", "resumingWords", "lastWords", "closingWords", "standfirstWords",
    "captionLetters", "captionWords", "creditLetters", "leastCaption", "posts", "postTime", "fullPosts",
    "writerWords", "brokenReach",
  ],
});

/** Whether a page is a transcript, and what belongs to its turns. */
export const transcript = decision("transcript", {
  numbers: [
    "labelLetters", "near", "share", "surelyShare", "shortTalk", "stageWords", "officeWords", "signedList",
    "signatureWords", "letterParts", "signedWords", "labelWords", "looseTurns", "looseTalk", "interviewPairs", "answered", "answerParts", "questionWords", "askedShare", "firstPerson",
  ],
});

/** Which lines of a page say who wrote the article. */
export const byline = decision("byline", {
  numbers: [
    "near", "aboveWords", "proseWords", "nameLetters", "creditLetters", "aboutLetters", "aboutParts",
    "lineLetters", "words", "plainWords", "agencyLetters",
    "mastheadWords",
  ],
});

/** Which lines of a page say when the article came out, and which of them counts more. */
export const dateLines = decision("page-date", {
  numbers: [
    "solidWords", "headParts", "belowParts", "proseWords", "datedWords", "datelineParts", "datelineWords",
    "lineLetters", "bareLetters", "lineWords", "cellWords", "rankLabelled", "rankPlain", "rankApart",
  ],
});

/** Which paragraphs of a saved page are the article's. */
export const htmlBody = decision("html-body", {
  numbers: [
    "depth", "elements", "headerWords", "footLines", "bodyWords", "trusted", "footLinked", "footLetters",
    "linkRow", "linkRowWords", "headlineBelow", "headlineAbove", "marked", "archiveLinked", "linkedParagraph", "linkedSentence", "plainWords",
    "beside", "besideShare", "headParts", "timeWords", "charThreshold", "cellLetters", "aroundLetters",
    "aroundNodes", "textDepth",
  ],
});

/** Whether a text is English. */
export const english = decision("language", {
  numbers: ["leastLetters", "nameShare", "smallShare"],
});

/** Whether bytes are text, and in which encoding. */
export const encoding = decision("encoding", {
  numbers: ["lostInUtf8", "wideNulls", "narrowNulls", "controls", "nulls", "controlsWithNulls"],
});
