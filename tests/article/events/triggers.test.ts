import { describe, expect, it } from "vitest";
import { eventAt, eventsOf, readingsOf } from "../../support/events.ts";

/** What verbs of happening and event nouns tell. */
const told = (text: string) =>
  readingsOf(text)
    .filter(({ rule }) => !/^(state|verbless)/.test(rule))
    .map((event) => `${event.trigger.lemma} ${event.kind}`);

/** What else could tell something. */
const besides = (text: string) =>
  readingsOf(text)
    .filter(({ rule }) => /^(state|verbless)/.test(rule))
    .map(({ rule, trigger }) => `${rule.replace(/\/.*/, "")} ${trigger.text}`);

describe("triggers", () => {
  it.each(["# Customer complaints", "# Bank profits rise", "The talks ended."])(
    "reads a word once: %s",
    (text) => {
      const starts = readingsOf(text).map(({ trigger }) => trigger.start);
      expect(starts).toEqual([...new Set(starts)]);
    },
  );

  it.each([
    ["The two leaders met.", ["meet CONSULT"]],
    ["The two leaders held talks.", ["talk CONSULT"]],
    ["They shook hands.", ["shake hand SUPPORT"]],
    ["The talks ended.", ["talk CONSULT", "end null"]],
    ["Kim Jong Un meets Putin in Vladivostok.", ["meet CONSULT"]],
    ["The ministry condemned the attack.", ["condemn ACCUSE", "attack ASSAULT"]],
    ["Kim Jong Un arrived in Vladivostok.", ["arrive CONSULT"]],
    ["Rain fell on Friday.", ["rain null", "fall null"]],
    ["He was seen in Vladivostok.", ["see null"]],
    ["The talks are over.", ["talk CONSULT", "end null"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));

  it.each([
    "The treaty is long.",
    "He owns a house near the trade ministry.",
    "They know what it means.",
    "According to the agency, it is cold.",
    "The building has a hall as planned.",
    "They had a great deal of time.",
    "It is in so honoured a place.",
    "TALLINN, March 9, 2024 (Coast News)",
  ])("finds none in: %s", (text) => expect(told(text)).toEqual([]));

  it.each([
    ["By noon the pact was in force.", ["state was"]],
    ["The control room knew of the leak on Monday.", ["state knew"]],
    ["Home at four, all of us.", ["verbless Home"]],
    ["9 May: half-year figures.", ["verbless figures"]],
  ])("reads what tells without a verb of happening: %s", (text, expected) =>
    expect(besides(text)).toEqual(expected),
  );

  it.each([
    "The council is to report in March.",
    "The fine has to be paid by June.",
    "She is expected to sign the bill.",
    "There was a walkout on Friday.",
    "The envoys met.",
  ])("leaves it to the happening where there is one: %s", (text) => expect(besides(text)).toEqual([]));

  it("takes a base form inside a noun phrase for no verb", () => {
    expect(told("Kim praised Russia's “just fight” in Ukraine.")).toEqual(["praise SUPPORT"]);
    expect(told("Kim will fight in Ukraine.")).toEqual(["fight ASSAULT"]);
    expect(told("The crowd walked the brightly lit streets.")).toEqual(["walk null"]);
    expect(told("The streets were brightly lit.")).toEqual(["light null"]);
  });

  it("leaves a type that needs a place or a person where there is none", () => {
    expect(told("It came as a surprise.")).toEqual(["come null"]);
    expect(eventAt("Putin received Kim Jong Un.", "received").kind).toBe("CONSULT");
    expect(eventAt("The office received a letter.", "received").kind).toBeNull();
  });
});

describe("the event's text", () => {
  it.each([
    ["Kim, who had come by train, was met by Putin at the door.", "come", "Kim, who had come by train"],
    ["Collins said that Aldrin was due to shake hands.", "shake hands", "Aldrin was due to shake hands"],
    ["The talks lasted two hours, and the leaders dined.", "dined", "the leaders dined"],
    ["Putin opened the talks by praising Kim.", "praising", "praising Kim"],
    ["That evening Putin gave a banquet.", "banquet", "Putin gave a banquet"],
    ["SEOUL, June 14 (Wire) - The leaders met, officials said.", "met", "The leaders met"],
  ])("%s", (text, word, expected) => expect(eventAt(text, word).text).toBe(expected));

  it("is the text's own, with the trigger inside", () => {
    const text =
      "“We met in Moscow,” he said — “and dined” – then the envoys, tired, left 🚂 Moscow.\r\nThey slept.";
    for (const event of eventsOf(text)) {
      expect(text.slice(event.start, event.end)).toBe(event.text);
      expect(text.slice(event.trigger.start, event.trigger.end)).toBe(event.trigger.text);
      expect(event.start <= event.trigger.start && event.trigger.end <= event.end).toBe(true);
    }
  });
});

describe("where and by what something is said", () => {
  it.each([
    ['"They knew," she told a news conference on Wednesday.', ["tell null"]],
    ['"I fell," he told the paper in an interview last week.', ["fall null", "tell null"]],
    ["The minister held a news conference on Wednesday.", ["news conference CONSULT"]],
    ["She gave an interview last week.", ["interview CONSULT"]],
    ["He spoke of the talks on Wednesday.", ["speak null", "talk CONSULT"]],
  ])("%s", (text, expected) => expect(told(text)).toEqual(expected));
});
