import { expect, test } from "vitest";
import { detached, wordForm } from "../../src/nlp/word-forms.ts";

test("a word form has its small letters, and is one object each time", () => {
  expect(wordForm("Kim")).toEqual({ text: "Kim", lower: "kim" });
  expect(wordForm("KIM")).toEqual({ text: "KIM", lower: "kim" });
  expect(wordForm(["K", "im"].join(""))).toBe(wordForm("Kim"));
});

test("what is far too long for a word is read as well", () => {
  const long = "Ab".repeat(5000);
  expect(wordForm(long)).toEqual({ text: long, lower: long.toLowerCase() });
});

test("more forms than are kept change nothing", () => {
  for (let at = 0; at < 13_000; at += 1)
    expect(wordForm(`Word${at}`)).toEqual({ text: `Word${at}`, lower: `word${at}` });
  expect(wordForm("Kim")).toEqual({ text: "Kim", lower: "kim" });
});

test("a copy has the same characters, broken pairs too", () => {
  for (const text of ["Kim", "“”", "\u{1F600}", "\ud83d", ""]) expect(detached(text)).toBe(text);
});
