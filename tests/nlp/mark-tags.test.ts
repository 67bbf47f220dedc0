import { expect, test } from "vitest";
import { markTag } from "../../src/nlp/mark-tags.ts";

test.each<[string, string]>([
  [",", ","],
  ["!!!", "."],
  ["....", ":"],
  ["—", ":"],
  ["(", "-LRB-"],
  ["“", "``"],
  ["''", "''"],
  ["€", "$"],
  ["***", ":"],
  ["🙂", ":"],
  ["'", ""],
  ["word", ""],
  ["'90s", ""],
  ["№5", ""],
])("%s", (text, expected) => expect(markTag(text)).toBe(expected));
