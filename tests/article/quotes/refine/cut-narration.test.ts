import { expect, test } from "vitest";
import { KIM_PUTIN } from "../../../support/profiles.ts";
import { quotesOf } from "../../../support/quotes.ts";

const texts = (text: string): string[] => quotesOf(text, KIM_PUTIN).map((quote) => quote.text);

test.each([
  [
    "# Kim vows “lasting friendship” with Laos as Putin leaves Hanoi\n\nThe two met.",
    "“lasting friendship” with Laos",
  ],
  [
    "Kim Jong Un vowed that his country will “gladly build” the bridge as he met the minister.",
    "his country will “gladly build” the bridge",
  ],
  [
    "According to Yuri Ushakov, a keeper of the records, no boats had been seen that day.",
    "no boats had been seen that day",
  ],
  ["Ann Berg said the harbour would stay open, but gave no date.", "the harbour would stay open"],
  ["Ann Berg vowed the harbour would stay open as she visited the old port.", "the harbour would stay open"],
  [
    "The harbour would stay open, Ann Berg said, speaking in Oster after the talks.",
    "The harbour would stay open",
  ],
])("leaves out what is told: %s", (text, expected) => {
  expect(texts(text)[0]).toBe(expected);
});

test.each([
  ["Kim said that the road had been built as his father planned it.", "as his father planned it"],
  ["According to Yuri Ushakov, a treaty of that kind would hold for a century.", "a treaty"],
])("keeps what is said: %s", (text, expected) => {
  expect(texts(text)[0]).toContain(expected);
});

test.each([
  [
    "Kim Jong Un told Putin that the harbour was “far too small” and could hold no more ships.",
    /could hold no more ships$/,
  ],
  ["Kim Jong Un said that the harbour was “far too small,” and left the hall at noon.", /small,?”?$/],
])("takes in a second verb of what is said, not what the speaker did: %s", (text, expected) => {
  expect(texts(text)[0]).toMatch(expected);
});

test("leaves out what the source did besides", () => {
  const text =
    "The ministry said on Monday that the ship “will soon be in the harbour,” but gave no hour and no port.";
  expect(texts(text)[0]).toMatch(/harbour,?”?$/);
});

test("takes in whose it is, and leaves out what was done beside", () => {
  expect(texts("Kim Jong Un praised Norway’s “steady hand in the quarrel over cod.”")[0]).toMatch(
    /^Norway’s/,
  );
  expect(
    texts("Huge crowds lined the streets, chanting “Welcome to the city” and waving flowers and flags.")[0],
  ).not.toContain("waving");
});

test.each([
  [
    'Berg had said she had a "long talk" with Doyle about pay on Thursday, but gave little detail.',
    'she had a "long talk" with Doyle about pay on Thursday',
  ],
  [
    'Berg had said she had a "long talk" with Doyle about pay, speaking in an interview with the harbour radio.',
    'she had a "long talk" with Doyle about pay',
  ],
  [
    "The clerk told the hall that the board ‘has no view’ and then went out by himself.",
    "the board ‘has no view’",
  ],
  [
    'Berg had said she had a "long talk" with Doyle about pay, and that it was late.',
    'she had a "long talk" with Doyle about pay, and that it was late',
  ],
  ['Berg said the port was "quiet" on Monday and open.', 'the port was "quiet" on Monday and open'],
])("cuts behind the last marks what the speaker did: %s", (text, expected) => {
  expect(quotesOf(text).map((quote) => quote.text)).toEqual([expected]);
});
