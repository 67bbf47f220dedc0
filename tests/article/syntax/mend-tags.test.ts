import { describe, expect, it } from "vitest";
import { documentOf } from "../../support/segment.ts";

/** The tag of a text's word. */
function tagOf(text: string, word: string): string {
  const found = documentOf(text).tokens.find((token) => token.text === word);
  return found?.tag ?? expect.fail(`no "${word}" in: ${text}`);
}

describe("a capital inside a sentence makes a name", () => {
  it.each([
    ["Vladimir Putin flew to Pyongyang on June 18.", "Pyongyang"],
    ["Maria Okafor will fly to Reykjavik on Friday.", "Reykjavik"],
    ["The president returned to Wonsan by train on Tuesday evening.", "Wonsan"],
    ["On May 4, Maria Okafor withdrew from Beijing last week, the agency said.", "Beijing"],
    ["Officials said Maria Okafor drove to Lagos on Friday after the parade.", "Lagos"],
    ["Maria Okafor met Lula in Dalian last week.", "Dalian"],
    [
      "Kim Jong Un, president of the State Affairs of the Democratic People's Republic of Korea, met with Vladimir Putin, president of the Russian Federation, in Beijing on May 3.",
      "Beijing",
    ],
    ["The guests were Oprah Winfrey, Will Smith and a judge.", "Will"],
  ])("%s", (text, word) => expect(tagOf(text, word)).toBe("NNP"));
});

describe("a capital that makes no name", () => {
  it.each([
    ["Obama to Name Maria Okafor Surgeon General", "Name", /^VB/],
    ["Putin Flies to Pyongyang for Talks With Kim", "Flies", /^VB/],
    ["Why the club Fired Marcus Berg while it was ahead.", "Fired", /^VB/],
    ["He asked, “Do you believe it?”", "Do", /^VB/],
    ["Note: Take the train to Oslo.", "Take", /^VB/],
    ["Maria Okafor runs a Miami-based firm.", "Miami-based", /^JJ$/],
    ["The French and German ministers met.", "German", /^(JJ|NNP)$/],
  ])("%s", (text, word, tag) => expect(tagOf(text, word)).toMatch(tag));
});

describe("a month, and a past before a particle", () => {
  it.each([
    ["9 May: half-year figures.", "May", /^NNP$/],
    ["In the town of 900 May can be cold.", "can", /^MD$/],
    ["Kim Jong Un set off for home from Vladivostok on Sunday.", "set", /^VBD?$/],
    ["She bought a Lego set on Friday.", "set", /^NN$/],
    ["The Tesla cut in front of him was red.", "cut", /^NN$/],
  ])("%s", (text, word, tag) => expect(tagOf(text, word)).toMatch(tag));
});

describe("a role before a name", () => {
  it.each([
    [
      "The treaty was signed by Kremlin chief Vladimir Putin and ruler Kim Jong Un on Thursday.",
      "ruler",
      /^NN$/,
    ],
    ["The firm and founder Jack Ma agreed.", "founder", /^NN$/],
    ["They will honor Kim Jong Un on Thursday.", "honor", /^VB$/],
    ["The envoys offer Kim a treaty.", "offer", /^VBP?$/],
  ])("%s", (text, word, tag) => expect(tagOf(text, word)).toMatch(tag));
});

describe("that behind a day", () => {
  it.each([
    ["Berg claimed on Wednesday that thousands of ballots had been counted twice.", "IN"],
    ["She told reporters in Leeds last week that ships had left.", "IN"],
    ["The union said late on 3 May 2021 that members had voted.", "IN"],
    ["He died on the Monday that followed.", "WDT"],
    ["She said it was the year that changed everything.", "WDT"],
  ])("opens what is said, and nothing else: %s", (text, tag) => expect(tagOf(text, "that")).toBe(tag));
});
