import { describe, expect, it } from "vitest";
import {
  CALENDAR,
  isDayName,
  MONTH_PATTERN,
  monthOf,
  WEEKDAY_PATTERN,
} from "../../src/english/calendar-words.ts";
import {
  BE,
  CONDITIONALS,
  DETERMINERS,
  DO,
  FUNCTION_WORDS,
  HAVE,
  LOCATIVES,
  MODALS,
  NEGATORS,
  POSSESSIVES,
  PRONOUNS,
  QUANTIFIERS,
  RELATIVES,
  SUBORDINATORS,
} from "../../src/english/closed-class.ts";
import { pluralOf, verbForms } from "../../src/english/inflect.ts";

describe("closed-class words", () => {
  it.each([
    ["PRONOUNS", PRONOUNS, "herself", "sailor"],
    ["POSSESSIVES", POSSESSIVES, "their", "they"],
    ["DETERMINERS", DETERMINERS, "every", "red"],
    ["QUANTIFIERS", QUANTIFIERS, "several", "red"],
    ["RELATIVES", RELATIVES, "whose", "if"],
    ["SUBORDINATORS", SUBORDINATORS, "unless", "with"],
    ["CONDITIONALS", CONDITIONALS, "unless", "because"],
    ["NEGATORS", NEGATORS, "never", "always"],
    ["HAVE", HAVE, "having", "holding"],
    ["BE", BE, "been", "become"],
    ["DO", DO, "did", "done"],
    ["MODALS", MODALS, "could", "plan"],
    ["LOCATIVES", LOCATIVES, "near", "of"],
    ["FUNCTION_WORDS", FUNCTION_WORDS, "whereas", "harbour"],
  ] as const)("$0: $2, not $3", (_name, words, one, other) => {
    expect([words.has(one), words.has(other)]).toEqual([true, false]);
  });
});

describe("the calendar's words", () => {
  it.each(["January", "Jan", "may", "Sept", "september"])("finds the month %s in its pattern", (word) => {
    expect(word).toMatch(new RegExp(`^(?:${MONTH_PATTERN})$`, "i"));
    expect(monthOf(word)).toBeGreaterThan(0);
  });

  it.each(["", "monday", "12", "ju"])("finds no month in %j", (word) => expect(monthOf(word)).toBe(0));

  it("knows days by name", () => {
    expect(["friday", "yesterday", "april"].map(isDayName)).toEqual([true, true, false]);
    expect("Friday").toMatch(new RegExp(WEEKDAY_PATTERN, "i"));
    expect(CALENDAR).toEqual(expect.arrayContaining(["tues", "sept.", "easter"]));
  });
});

describe("inflection", () => {
  it("forms verbs and plurals by their spelling", () => {
    expect(verbForms("deny")).toEqual(expect.arrayContaining(["denies", "denied", "denying"]));
    expect(verbForms("quip")).toEqual(expect.arrayContaining(["quips", "quipped", "quipping"]));
    expect(verbForms("note")).toEqual(expect.arrayContaining(["notes", "noted", "noting"]));
    expect(["aide", "ally", "boss", "gunman"].map(pluralOf)).toEqual(["aides", "allies", "bosses", "gunmen"]);
  });
});
