import { describe, expect, test } from "vitest";
import { childOf, childrenOf, clauseOf, isBelow, rootOf, subtreeOf } from "../../src/nlp/tree.ts";
import { documentOf } from "../support/segment.ts";

const document = documentOf("The leader of the party left when the talks failed.");
// by hand, whatever the parser says
const ARCS = "2 det|6 nsubj|5 case|5 det|2 nmod|0 root|10 advmod|9 det|10 nsubj|6 advcl|6 punct".split("|");
for (const [index, arc] of ARCS.entries()) {
  const [head, dep = ""] = arc.split(" ");
  const token = document.tokens[index];
  if (token !== undefined) Object.assign(token, { head: Number(head) - 1, dep });
}
const at = (word: string): number => document.tokens.findIndex((token) => token.text === word);
const words = ({ first, last }: { first: number; last: number }): string =>
  document.tokens
    .slice(first, last)
    .map((token) => token.text)
    .join(" ");

describe("a tree of dependencies", () => {
  test("children and subtrees", () => {
    expect(childrenOf(document, at("leader"))).toEqual([at("The"), at("party")]);
    expect(words(subtreeOf(document, at("leader")))).toBe("The leader of the party");
    expect(childOf(document, at("left"), new Set(["nsubj"]))).toBe(at("leader"));
    expect(childOf(document, at("left"), new Set(["iobj"]))).toBe(-1);
    expect(childrenOf(document, 999)).toEqual([]);
  });
  test("clauses", () => {
    expect(words(clauseOf(document, at("left"), new Set(["advcl", "punct"])))).toBe(
      "The leader of the party left",
    );
    expect(words(clauseOf(document, at("failed"), new Set()))).toBe("when the talks failed");
  });
  test("above and below", () => {
    const sentence = document.sentences[0];
    expect(sentence === undefined ? -1 : rootOf(document, sentence)).toBe(at("left"));
    expect(isBelow(document, at("party"), at("left"))).toBe(true);
    expect(isBelow(document, at("left"), at("party"))).toBe(false);
  });
});
