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
  [
    "The bridge, which opened in May, collapsed on Monday.",
    ["collapsed root -", "bridge nsubj collapsed", "opened acl:relcl bridge"],
  ],
  [
    "The law, which takes effect in July, bans the sale of fireworks.",
    ["bans root -", "law nsubj bans", "takes acl:relcl law"],
  ],
  [
    "Berg, a former judge who led the inquiry, said the fire had spread.",
    ["said root -", "Berg nsubj said", "judge appos Berg", "led acl:relcl judge"],
  ],
  [
    "The report published on Friday blames the driver.",
    ["blames root -", "report nsubj blames", "published acl report"],
  ],
  // What stands behind the main verb stays there.
  ["The team met a woman who sold the boat.", ["met root -", "sold acl:relcl woman"]],
  [
    "Police, firefighters and volunteers searched the woods.",
    ["searched root -", "firefighters conj Police"],
  ],
  [
    "When the talks failed, the mayor left the city.",
    ["left root -", "failed advcl left", "mayor nsubj left"],
  ],
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
