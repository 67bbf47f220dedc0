import { describe, expect, it } from "vitest";
import { check, eventAt } from "../../support/events.ts";

const status = (text: string, word: string, expected: string) =>
  check(text, word, (event) => event.status, expected);

/** Each rule with texts it speaks to, and one near by that it must leave alone. */
const cases: Record<string, [text: string, word: string, expected: string][]> = {
  negation: [
    ["The two leaders did not meet in Moscow.", "meet", "denied"],
    ["No documents were signed in Pyongyang.", "signed", "denied"],
    ["The minister never visited the port.", "visited", "denied"],
    ["The talks in Moscow ended without an agreement.", "agreement", "denied"],
    ["The two leaders signed the treaty, not a communique.", "signed", "happened"],
    ["Not one bottle left the gate.", "left", "denied"],
    ["The firm pleaded not guilty in July.", "pleaded", "happened"],
  ],
  "hearsay adverb": [
    ["The factory reportedly shipped shells to the front.", "shipped", "alleged"],
    ["The train allegedly crossed the border at night.", "crossed", "alleged"],
    ["The factory shipped shells to the front.", "shipped", "happened"],
  ],
  condition: [
    ["If they meet on Friday, the talks could resume.", "meet", "possible"],
    ["The army will respond unless Kim visits Russia.", "visits", "possible"],
    ["The guard stood there until the train left the station.", "left", "happened"],
  ],
  temporal: [
    ["Putin will speak to Kim before he leaves Russia.", "leaves", "scheduled"],
    ["Putin may speak to Kim once he reaches Russia.", "reaches", "possible"],
    ["Putin spoke to Kim before he left Russia.", "left", "happened"],
  ],
  "modal verb": [
    ["Putin will visit Pyongyang on Tuesday.", "visit", "scheduled"],
    ["The minister may travel to Beijing.", "travel", "possible"],
    ["Peskov said that the president would visit Pyongyang.", "visit", "scheduled"],
    ["The president visited Pyongyang.", "visited", "happened"],
  ],
  planned: [
    ["A final vote is expected on 1 July 2024.", "expected", "scheduled"],
    ["The band are planning a free show on Sunday.", "planning", "scheduled"],
    ["A pump was due from the coast on Sunday.", "was", "scheduled"],
    ["The guests expected a show.", "expected", "happened"],
    ["The talks were not planned.", "planned", "denied"],
  ],
  infinitive: [
    ["Armstrong is expected to cross the crater on Saturday.", "cross", "scheduled"],
    ["The leaders are to meet in Beijing.", "meet", "scheduled"],
    ["Armstrong was due to shake hands on Friday.", "shake hands", "scheduled"],
    ["The envoy wants to visit the border.", "visit", "possible"],
    ["Board to decide tomorrow", "decide", "scheduled"],
    ["The captain is said to have sent a note.", "sent", "alleged"],
    ["The captain was told to send a note.", "send", "possible"],
    ["A plan to decide tomorrow", "decide", "scheduled"],
    ["Washington will not hesitate to impose sanctions.", "impose", "possible"],
    ["The crew did not hesitate to enter the hall.", "enter", "happened"],
    ["Kim and Putin are to dine in Moscow, then meet the press.", "meet", "scheduled"],
    ["Russia is interested in buying ships from Norway in 2026.", "buying", "possible"],
    ["The ministry refused to release the prisoners.", "release", "denied"],
    ["The crew managed to land the plane.", "land", "happened"],
    ["The minister does not plan to visit the border.", "visit", "denied"],
  ],
  "to come": [
    ["The wedding is on 20 December 2031.", "is", "scheduled"],
    ["That case was listed for 11 October.", "listed", "scheduled"],
    ["The union moved the march to July 17.", "moved", "scheduled"],
    ["The march moved Rosa Pell.", "moved", "happened"],
    ["The recount should close on Tuesday.", "close", "scheduled"],
    ["The recount should be fair.", "be", "possible"],
    ["Pell quit on Monday.", "quit", "happened"],
    ["He was going to hang the medal on 8 July.", "hang", "scheduled"],
    ["France had meant to rule on Monday.", "rule", "scheduled"],
  ],
  participle: [
    ["The hotel denies having locked the doors.", "locked", "denied"],
    ["The hotel regrets having locked the doors.", "locked", "happened"],
    ["The ministry denied selling shells.", "selling", "denied"],
    ["He left the hall without signing the treaty.", "signing", "denied"],
    ["Kim left the city on Friday, ending a visit.", "left", "happened"],
    ["The treaty signed in Pyongyang has 23 articles.", "signed", "happened"],
  ],
  complement: [
    ["The spokesman denied that weapons had been discussed.", "discussed", "denied"],
    ["A newspaper alleged that the minister sold shells.", "sold", "alleged"],
    ["Berg claimed on Wednesday that thousands of ballots were burned.", "burned", "alleged"],
    ["Analysts believe that the army fired a missile.", "fired", "possible"],
    ["Officials said that the train had arrived.", "arrived", "happened"],
    ["The speaker denied reports that he had threatened the envoy.", "threatened", "denied"],
    ["The speaker welcomed reports that he had met the envoy.", "met", "happened"],
    ["The ministry warned that troops had crossed the river.", "crossed", "happened"],
  ],
  reporter: [
    ["The minister sold shells, a newspaper claimed.", "sold", "alleged"],
    ["The minister sold shells, a newspaper said.", "sold", "happened"],
  ],
  question: [
    ["Did the leaders sign the treaty?", "sign", "possible"],
    ["The leaders signed the treaty.", "signed", "happened"],
    ["How many went out on Wednesday night?", "went", "happened"],
  ],
  imperative: [
    ["Visit the museum.", "Visit", "possible"],
    ["Kim visits the museum.", "visits", "happened"],
    ["The speech, read by Ms Lyle on Friday, pleased all.", "read", "happened"],
  ],
};

describe.each(Object.entries(cases))("status by %s", (_rule, texts) => {
  it.each(texts)("%s", (text, word, expected) => status(text, word, expected));
});

describe("status of event nouns", () => {
  it.each([
    ["The two leaders held talks in Pyongyang.", "talks", "happened"],
    ["The two leaders will hold talks in Pyongyang.", "talks", "scheduled"],
    ["Seoul called for talks with Pyongyang.", "talks", "possible"],
    ["The Kremlin spoke of a possible visit to Pyongyang.", "visit", "possible"],
    ["The planned summit of Putin and Kim was the subject of a report.", "summit", "scheduled"],
    ["He spoke to reporters after the summit.", "summit", "happened"],
    ["Kim's trip in May was not his last visit to Russia.", "visit", "happened"],
    ["There was no visit to Russia.", "visit", "denied"],
    ["The visit was to be held on July 29.", "visit", "scheduled"],
    ["He denied that arms were sold during the talks.", "talks", "happened"],
  ])("%s", (text, word, expected) => status(text, word, expected));

  it("names the rule in the event's rule", () => {
    expect(eventAt("The two leaders did not meet.", "meet").rule).toMatch(/^verb\/negation\//);
  });
});

describe("what begins on a day to come", () => {
  it.each([
    ["He declared three days of mourning, starting Sunday.", "starting", "scheduled"],
    ["The star begins shooting her next film in October.", "begins", "scheduled"],
    ["He declared a truce, starting a long peace.", "starting", "happened"],
  ])("%s", (text, word, expected) => status(text, word, expected));
});
