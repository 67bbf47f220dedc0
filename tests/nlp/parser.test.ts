import { expect, test } from "vitest";
import { documentOf } from "../support/segment.ts";

/** Checks some arcs of a text's first sentence: "dependent relation head", the root as "root". */
function check(text: string, expected: string[]): void {
  const { tokens } = documentOf(text);
  const arcs = tokens.map(({ text, dep, head }) => `${text} ${dep} ${tokens[head]?.text ?? "-"}`);
  for (const arc of expected) expect(arcs).toContain(arc);
}

test.each<[string, string[]]>([
  [
    "Kim arrived in Vladivostok.",
    ["arrived root -", "Kim nsubj arrived", "in case Vladivostok", "Vladivostok obl arrived"],
  ],
  ["They met Putin.", ["met root -", "They nsubj met", "Putin obj met"]],
  [
    "He said that the talks were good.",
    ["said root -", "good ccomp said", "talks nsubj good", "that mark good"],
  ],
  [
    "The deal was signed by the leaders.",
    ["signed root -", "deal nsubj:pass signed", "leaders obl:agent signed"],
  ],
  ["He met a man who won the vote.", ["met root -", "man obj met", "won acl:relcl man", "vote obj won"]],
  ['"We will go," Kim said.', ["said root -", "Kim nsubj said", "go ccomp said", "We nsubj go"]],
  ["They did not attend the summit.", ["attend root -", "not advmod attend", "did aux attend"]],
])("%s", (text, expected) => check(text, expected));

test("every sentence has one root, and heads lie within it", () => {
  const text = `${"word and ".repeat(1500)}end. "A b c. D!" (E?) the the the of of\n--\n" ' " (\n1. 2. 3.`;
  const { tokens, sentences } = documentOf(text);
  for (const { first, last } of sentences) {
    const heads = tokens.slice(first, last).map((token) => token.head);
    expect(heads.filter((head) => head === -1)).toHaveLength(1);
    expect(heads.every((head) => head === -1 || (head >= first && head < last))).toBe(true);
  }
});
