import { describe, expect, it } from "vitest";
import { readingsOf } from "../../support/events.ts";

/** The text of the telling whose trigger is a word. */
const spanOf = (text: string, word: string) =>
  readingsOf(text).find(({ trigger }) => trigger.text === word)?.text;

describe("the words that tell", () => {
  it.each([
    [
      "The police took the letter, which it received on Friday.",
      "received",
      "the letter, which it received on Friday",
    ],
    [
      "Terry Moy, 38, whose body was recovered on Friday, was a fitter.",
      "recovered",
      "Terry Moy, 38, whose body was recovered on Friday",
    ],
    [
      "Ann Hale, the chief executive, who gave the news in May, said so.",
      "gave",
      "Ann Hale, the chief executive, who gave the news in May",
    ],
    ["She thanked the nurse who saved him on Monday.", "saved", "the nurse who saved him on Monday"],
    [
      "Ruth Hale, a retired schoolteacher from Nelson, spotted the object on Monday.",
      "spotted",
      "Ruth Hale, a retired schoolteacher from Nelson, spotted the object on Monday",
    ],
    ["She flew from Leeds, and Hale left on Monday.", "left", "Hale left on Monday"],
  ])("begin with what a relative clause is about: %s", (text, word, expected) => {
    expect(spanOf(text, word)).toBe(expected);
  });

  it.each([
    [
      "After the talks Putin hosted a dinner for Kim.",
      "dinner",
      "After the talks Putin hosted a dinner for Kim",
    ],
    [
      "Before the vote the minister left the hall on Friday.",
      "left",
      "Before the vote the minister left the hall on Friday",
    ],
    ["After he left the town on Friday, Kim slept.", "left", "he left the town on Friday"],
    ["After the old man died in May, the yard was sold.", "died", "the old man died in May"],
  ])(
    "keep a preposition with its phrase before the subject, but no conjunction: %s",
    (text, word, expected) => {
      expect(spanOf(text, word)).toBe(expected);
    },
  );

  it.each([
    ["A letter dated June 31st, 2014 was read.", "read", "A letter dated June 31st, 2014 was read"],
    ["A memo dated July 9, 2014 was leaked.", "leaked", "A memo dated July 9, 2014 was leaked"],
    ["A ship launched in June, 2010 sank off Oslo.", "sank", "A ship launched in June, 2010 sank off Oslo"],
    [
      "A storm on Sept. 3, 2012 destroyed the pier.",
      "destroyed",
      "A storm on Sept. 3, 2012 destroyed the pier",
    ],
    [
      "The lease signed on Monday, May 4, 2015 was void.",
      "was",
      "The lease signed on Monday, May 4, 2015 was void",
    ],
    ["In May, 300 miners walked out.", "walked out", "In May, 300 miners walked out"],
  ])("are not cut inside a date: %s", (text, word, expected) => expect(spanOf(text, word)).toBe(expected));

  it.each([
    ["As she left the hall and the two teams shook hands, rain fell.", "left", "she left the hall"],
    [
      "As she left the hall and the two teams shook hands, rain fell.",
      "shook hands",
      "the two teams shook hands",
    ],
    ["When he stepped off the boat and two captains waved, a band played.", "waved", "two captains waved"],
    ["Hale and the two captains dined on Friday.", "dined", "Hale and the two captains dined on Friday"],
    ["On Friday the mayor and the bishop left.", "left", "On Friday the mayor and the bishop left"],
  ])("take no object for a subject: %s", (text, word, expected) => expect(spanOf(text, word)).toBe(expected));

  it.each([
    [
      "“It will be our” – she looked at the roof – “worst winter yet,” said Petra Holm.",
      "looked",
      "she looked at the roof",
    ],
    ["“We are” (she paused) “not for sale,” said Roca.", "paused", "(she paused)"],
    [
      'Hale called it "a stain on us all" on Friday.',
      "called",
      'Hale called it "a stain on us all" on Friday',
    ],
    [
      'Hale stood and called it "a stain on us all".',
      "called",
      'Hale stood and called it "a stain on us all"',
    ],
    [
      "Roca spoke of “a long road (and a dark one)”.",
      "spoke",
      "Roca spoke of “a long road (and a dark one)”",
    ],
    [
      'Roca raised a glass "to courage, to both crews, and to calm seas."',
      "raised a glass",
      'Roca raised a glass "to courage, to both crews, and to calm seas."',
    ],
    ['"Fire and Ice" opened on Monday.', "opened", '"Fire and Ice" opened on Monday'],
    ["The hall (built in May) burned on Monday.", "burned", "The hall (built in May) burned on Monday"],
  ])("have both or none of each pair of marks: %s", (text, word, expected) =>
    expect(spanOf(text, word)).toBe(expected),
  );
});

describe("a cue behind what it reports", () => {
  it.each([
    [
      "The merger is off, the company announced in July.",
      "announced",
      "The merger is off, the company announced in July",
    ],
    [
      "Prices will rise, the ministry confirmed on Friday.",
      "confirmed",
      "Prices will rise, the ministry confirmed on Friday",
    ],
    ['"We lost," the coach announced on Friday.', "announced", "the coach announced on Friday"],
    ["The company announced the merger in July.", "announced", "The company announced the merger in July"],
  ])("is told with it: %s", (text, word, expected) => expect(spanOf(text, word)).toBe(expected));
});

describe("a stretch without what it is counted from", () => {
  it.each([
    [
      "The drill stopped on Monday, three days after it arrived on the moon.",
      "stopped",
      "The drill stopped on Monday",
    ],
    ["The drill stopped for three days before it broke.", "stopped", "The drill stopped for three days"],
  ])("is left out: %s", (text, word, expected) => expect(spanOf(text, word)).toBe(expected));
});
