import { expect, test } from "vitest";
import {
  entityOf,
  lookupOf,
  mentionAt,
  mentionCovering,
  mentionsWithin,
} from "../../../src/article/people/lookup.ts";
import { peopleOf } from "../../support/people.ts";
import { documentOf } from "../../support/segment.ts";

const text = "Kremlin spokesman Dmitry Peskov told Kim Jong Un that an aide was ill.";
const people = peopleOf(text);
const { tokens } = documentOf(text);
const lookup = lookupOf(people, tokens.length);
const tokenOf = (word: string) => tokens.findIndex((token) => token.text === word);

test("the widest mention over a token", () => {
  expect(mentionCovering(lookup, tokenOf("Kremlin"))?.text).toBe("Kremlin spokesman Dmitry Peskov");
  expect(mentionCovering(lookup, tokenOf("told"))).toBeNull();
});

test("the mention whose head a token is", () => {
  const subject = people.mentions.find((mention) => mention.text.startsWith("Kremlin spokesman"));
  expect(mentionAt(lookup, subject?.headToken ?? -1)).toBe(subject);
  expect(mentionAt(lookup, tokenOf("that"))).toBeNull();
});

test("the mentions that begin in a stretch of tokens, and whom they mean", () => {
  const found = mentionsWithin(lookup, tokenOf("told"), tokens.length);
  expect(found.map((mention) => [mention.text, entityOf(people, mention)?.id ?? null])).toEqual([
    ["Kim Jong Un", "kim-jong-un"],
    ["an aide", null],
  ]);
  expect(mentionsWithin(lookup, 0, 0)).toEqual([]);
});
