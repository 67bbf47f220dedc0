import { expect, test } from "vitest";
import { documentOf } from "../support/segment.ts";

test.each<[string, string]>([
  ["Kim met Putin in Vladivostok on Monday.", "NNP VBD NNP IN NNP IN NNP ."],
  ["The leaders' talks didn't end.", "DT NNS POS NNS VBD RB VB ."],
  ['"We will go," he said.', "`` PRP MD VB , '' PRP VBD ."],
  ["He said the city’s mayor won’t leave.", "PRP VBD DT NN POS NN MD RB VB ."],
  ["They lost $5 million (about 12%).", "PRP VBD $ CD CD -LRB- RB CD NN -RRB- ."],
  ["They have been invited to visit.", "PRP VBP VBN VBN TO VB ."],
  ["", ""],
])("%s", (text, expected) => {
  expect(
    documentOf(text)
      .tokens.map((token) => token.tag)
      .join(" "),
  ).toBe(expected);
});

test("a word without end, and a sentence of a hundred thousand different words, are tagged in bounded space", () => {
  const long = documentOf(`${"a".repeat(300_000)} left.`);
  expect(long.tokens.map((token) => token.tag).slice(1)).toEqual(["VBD", "."]);
  expect(long.tokens[0]?.lemma).toBe(long.text.slice(0, 300_000));
  const { tokens } = documentOf(Array.from({ length: 100_000 }, (_, at) => `w${at}x`).join(" "));
  expect(tokens.every((token) => token.tag !== "" && token.lemma === token.lower)).toBe(true);
});
