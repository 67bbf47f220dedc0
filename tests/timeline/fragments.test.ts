import { describe, expect, it } from "vitest";
import { hasPronoun, isAppended, isFragment } from "../../src/timeline/fragments.ts";

/** A clause under its trigger, which stands in it in this form. */
function clause(text: string, word: string, lemma: string) {
  const start = text.indexOf(word);
  return { text, start: 0, trigger: { start, end: start + word.length, lemma } };
}

describe("isFragment", () => {
  it.each([
    ["which the navy launched against its neighbour in May", "launched", "launch"],
    ["whose body was found on Friday", "found", "find"],
    ["to which the mayor had agreed in June", "agreed", "agree"],
    ["since the old bridge closed", "closed", "close"],
    ["whether the ferry had sailed", "sailed", "sail"],
    ["denied all six counts", "denied", "deny"],
    ["was renewed on 4 January", "renewed", "renew"],
    ["will be arraigned next week", "arraigned", "arraign"],
    ["return to Halvick on Saturday", "return", "return"],
    ["had later come back for the bells", "come", "come"],
    ["The court found her not guilty on three of the", "found", "find"],
    ["the owners met on Monday and", "met", "meet"],
  ])("is so of what hangs on other words, lacks its subject or is cut: %s", (text, word, lemma) => {
    expect(isFragment(clause(text, word, lemma))).toBe(true);
  });

  it.each([
    ["Dockers walked out on Monday", "walked", "walk"],
    ["she denied all six counts", "denied", "deny"],
    ["talks under the new chair opened in Dublin", "talks", "talk"],
    ["Consultations were held at Town Hall", "Consultations", "consultation"],
    ["After the vote the minister resigned", "resigned", "resign"],
    ["when the dam broke, the town was asleep", "broke", "break"],
    ["trade had grown by a third", "trade", "trade"],
    ["that night the yard burned", "burned", "burn"],
    ["That evening the two dined", "dined", "dine"],
    ["Banned for life, he sold his boat", "sold", "sell"],
  ])("is not so of a clause with its subject: %s", (text, word, lemma) => {
    expect(isFragment(clause(text, word, lemma))).toBe(false);
  });
});

describe("isAppended", () => {
  it.each([
    ["the war, which the navy launched against its neighbour in May", "launched", "launch", true],
    ["The 62-year-old captain, who had sailed the route since 2004", "sailed", "sail", true],
    ["Halvick, where the ferry sank in May", "sank", "sink", true],
    ["The captain, who had sailed the route since 2004, was questioned", "sailed", "sail", false],
    ["The court fined the owner, who appealed in May", "appealed", "appeal", false],
    ["The navy launched a war, which lasted a week", "launched", "launch", false],
    ["The captain was questioned", "questioned", "question", false],
  ])("%s", (text, word, lemma, expected) => expect(isAppended(clause(text, word, lemma))).toBe(expected));
});

describe("hasPronoun", () => {
  it("tells a subject that says nothing by itself", () => {
    expect(["It was put off", "they sailed", "Itaipu was closed", "The yard burned"].map(hasPronoun)).toEqual(
      [true, true, false, false],
    );
  });
});
