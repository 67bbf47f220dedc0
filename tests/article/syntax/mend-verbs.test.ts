import { describe, expect, it } from "vitest";
import { documentOf } from "../../support/segment.ts";

function tagOf(text: string, word: string): string {
  const found = documentOf(text).tokens.find((token) => token.text === word);
  return found?.tag ?? expect.fail(`no "${word}" in: ${text}`);
}

describe("a past that the tree shows", () => {
  it.each([
    ["A tribunal in Leeds ruled on Friday that the firm had dismissed him.", "ruled", "VBD"],
    ["The letter was signed by the mayor.", "signed", "VBN"],
    ["The bridge, built in 1932, collapsed.", "built", "VBN"],
  ])("%s %s", (text, word, tag) => expect(tagOf(text, word)).toBe(tag));
});
