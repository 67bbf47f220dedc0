import { describe, expect, it } from "vitest";
import { CODE } from "../../../../src/article/time/lex/classes.ts";
import { lex } from "../../../../src/article/time/lex/lex.ts";

const NAMES = new Map([...CODE].map(([name, code]) => [code, name]));

/** The runs of words found in a text, as the names of their classes with their numbers. */
function classes(text: string): string[] {
  return lex(text, 0, text.length).map(({ tokens }) =>
    tokens.map(({ code, number }) => `${NAMES.get(code)}${number === 0 ? "" : `=${number}`}`).join(" "),
  );
}

describe("lex", () => {
  it.each<[string, string[]]>([
    ["He left on Sept. 13, 2023.", ["ON MONTH=9 NUM=13 COMMA YEAR=2023"]],
    ["It took twenty-four hours.", ["NUM=24 UNITS=2"]],
    ["In nineteen ninety-one it rose.", ["IN YEAR=1991"]],
    ["For 5 1/2 hours he spoke.", ["NUM=5.5 UNITS=2"]],
    ["For two and a half years he ruled.", ["NUM=2.5 UNITS=8"]],
    ["At 9:30 p.m. EST they met.", ["AT CLOCK ZONE"]],
    ["In the '60s and the 1980s.", ["IN THE DECADE=1960 AND THE DECADE=1980"]],
    ["On the twenty-first day.", ["ON THE ORD=21 UNIT=3"]],
    ["She came on New Year's Eve.", ["ON HOLIDAY"]],
    ["Last year's third-quarter loss.", ["LAST UNIT=8 S ORD=3 HYPHEN UNIT=7"]],
    ["The firm is in talks about prices.", []],
    ["They may march on the port; the sun shone.", []],
    ["It cost $1999, or 20 percent.", []],
  ])("%s", (text, expected) => expect(classes(text)).toEqual(expected));

  it("gives tokens that lie where their words stand", () => {
    const text = "Early on Monday, Sept. 4, at 9 a.m., and again in October.";
    for (const { tokens } of lex(text, 0, text.length)) {
      for (const { start, end } of tokens) expect(text.slice(start, end)).toMatch(/^\S(?:.*\S)?$/);
    }
  });

  it("reads nothing beyond its stretch", () => {
    const text = "in October 1984 and after";
    expect(lex(text, 0, 10).map(({ tokens }) => tokens.at(-1)?.end)).toEqual([10]);
  });

  it("cuts words in a row that have no end", () => {
    const runs = lex("Monday ".repeat(500), 0, 3500);
    expect(Math.max(...runs.map(({ tokens }) => tokens.length))).toBeLessThanOrEqual(40);
  });
});
