import { describe, expect, it } from "vitest";
import { isNounOf } from "../../src/english/derived-nouns.ts";

describe("isNounOf", () => {
  it.each([
    ["closure", "close"],
    ["explosion", "explode"],
    ["resignation", "resign"],
    ["arrival", "arrive"],
    ["suspension", "suspend"],
    ["announcement", "announce"],
    ["discovery", "discover"],
    ["sale", "sell"],
    ["death", "die"],
  ])("%s tells what %s does", (noun, verb) => expect(isNounOf(noun, verb)).toBe(true));

  it.each([
    ["resignation", "resist"],
    ["sale", "sail"],
    ["election", "elevate"],
    ["mention", "mend"],
    ["action", "act"],
    ["meeting", "open"],
  ])("%s is none of %s", (noun, verb) => expect(isNounOf(noun, verb)).toBe(false));
});
