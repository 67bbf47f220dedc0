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
