import { describe, expect, test } from "vitest";
import { check, checkNot, peopleOf } from "../../support/people.ts";

describe("names of the profile", () => {
  test.each([
    ["Kim Jong-un met Vladimir Putin.", ["Kim Jong-un = kim-jong-un", "Vladimir Putin = vladimir-putin"]],
    ["Kim Jong-Un arrived.", ["Kim Jong-Un = kim-jong-un"]],
    ["KIM JONG UN ARRIVES", ["KIM JONG UN = kim-jong-un"]],
    ["Choi Son Hui spoke.", ["Choi Son Hui = choe-son-hui"]],
    ["Foreign Minister Sergey Lavrov spoke.", ["Foreign Minister Sergey Lavrov = sergei-lavrov"]],
    ["Vladimir Vladimirovich Putin spoke.", ["Vladimir Vladimirovich Putin = vladimir-putin"]],
    ["They met on Kim Il Sung Square.", ["Kim Il Sung Square = kim-il-sung-square"]],
    ["The U.S. and the DPRK met.", ["U.S. = united-states", "DPRK = north-korea"]],
    ["It was reported by KCNA and the Tass news agency.", ["KCNA = kcna", "Tass news agency = tass"]],
  ])("%s", (text, expected) => check(text, expected));

  test.each([
    ["Kim Kardashian opened a shop in Paris.", ["Kim = kim-jong-un", "Kim Kardashian = kim-jong-un"]],
    ["Kim Chang Son waited in Moscow. Kim smiled.", ["Kim Chang Son = kim-jong-un", "Kim = kim-jong-un"]],
    ["They told us to wait.", ["us = united-states"]],
    ["Eric Trump spoke.", ["Eric Trump = donald-trump", "Trump = donald-trump"]],
  ])("not in %s", (text, unexpected) => checkNot(text, unexpected));
});

describe("given names that are the calendar's", () => {
  test.each([
    ["April Sorel said on Monday that she owns the mill.", ["April Sorel = april-sorel"]],
    ["August Wendt said the beams were sound.", ["August Wendt = august-wendt"]],
    [
      'Mayor May Lindqvist thanked them. "You are good people," May Lindqvist said.',
      ["May Lindqvist = may-lindqvist"],
    ],
    ["June Harlow, her aunt, laughed.", ["June Harlow = june-harlow"]],
  ])("%s", (text, expected) => check(text, expected));

  test.each([
    ["In June Kim Jong Un met him.", ["June Kim = june-kim", "June Kim Jong Un = kim-jong-un"]],
    ["By Q4 the yard will be back.", ["Q4 = q4"]],
  ])("not in %s", (text, unexpected) => checkNot(text, unexpected));
});

describe("family names alone", () => {
  test.each([
    ["Kim Jong Un waved. Kim Yo Jong followed. Kim smiled.", ["Kim = kim-jong-un"]],
    ["North Korea said Kim was well.", ["Kim = kim-jong-un"]],
    ["Oleg Example spoke. Later Example left.", ["Oleg Example = oleg-example", "Example = oleg-example"]],
    ["Anna Example met Ivan Example. Ms. Example smiled.", ["Ms. Example = anna-example"]],
  ])("%s", (text, expected) => check(text, expected));
});

describe("a capital is a city or a government", () => {
  test.each([
    ["He flew to Moscow.", ["Moscow = moscow"]],
    ["Ties with Moscow are close, an official said.", ["Moscow = russia"]],
    ["Pyongyang said it was ready.", ["Pyongyang = north-korea"]],
    ["He left, inviting her to Moscow.", ["Moscow = moscow"]],
    ["SEOUL\nRain fell.", ["SEOUL = seoul"]],
    ["The Hanoi summit failed.", ["Hanoi = hanoi"]],
    ["They met in Pyongyang.", ["Pyongyang = pyongyang"]],
  ])("%s", (text, expected) => check(text, expected));
});

describe("titles", () => {
  test.each([
    ["The Russian leader arrived.", "2024-06-19", ["The Russian leader = vladimir-putin"]],
    ["The Russian president arrived.", "2010-06-19", ["The Russian president = dmitry-medvedev"]],
    ["North Korea's leader spoke.", "2005-06-19", ["North Korea's leader = kim-jong-il"]],
    [
      "Oleg Example, the governor of Sakhalin, spoke. The governor smiled.",
      null,
      ["The governor = oleg-example"],
    ],
  ])("%s (%s)", (text, published, expected) => check(text, expected, published));

  test.each([
    ["A Russian official arrived.", ["A Russian official = vladimir-putin"]],
    ["The former Russian president spoke.", ["The former Russian president = vladimir-putin"]],
    ["The Russian foreign minister spoke.", ["The Russian foreign minister = vladimir-putin"]],
  ])("not in %s", (text, unexpected) => checkNot(text, unexpected));
});

test("a pronoun that means someone without a name leads to the phrase that tells of him", () => {
  const { mentions } = peopleOf("A bus driver saw the fire. He said that it was late.");
  const he = mentions.find(({ text }) => text === "He");
  expect(he?.entity).toBe(-1);
  expect(mentions[he?.antecedent ?? -1]?.text).toBe("A bus driver");
  expect(mentions[0]?.antecedent).toBe(-1);
});

describe("pronouns", () => {
  test.each([
    ["Putin met Kim Yo Jong. She smiled.", ["She = kim-yo-jong"]],
    ["Putin met Kim Yo Jong. He smiled.", ["He = vladimir-putin"]],
    ["Putin told Kim that he was pleased.", ["he = vladimir-putin"]],
    ["Oleg Example spoke. “We wait,” he said.", ["he = oleg-example"]],
  ])("%s", (text, expected) => check(text, expected));

  test("someone without a name stays open", () =>
    check("Putin left. An aide said he was tired.", ["An aide = -"]));
});
