import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

const PUBLISHED = "2018-05-03";

describe("coded quarters and halves", () => {
  it.each<[string, ...string[]]>([
    ["It reported a loss for Q1 2018 and cut its forecast for Q3.", "Q1 2018 = 2018-Q1", "Q3 = 2018-Q3"],
    ["We will be back by Q4.", "Q4 = 2018-Q4"],
    ["Its profit for Q3 2017 was small.", "Q3 2017 = 2017-Q3"],
    ["In 4Q16 it rose.", "4Q16 = 2016-Q4"],
    ["H1 2015 was worse.", "H1 2015 = 2015-H1"],
    ["In Q2 last year it hired 40 men.", "Q2 last year = 2017-Q2"],
    ["It fell in 2H 2017 and 1Q'15.", "2H 2017 = 2017-H2", "1Q'15 = 2015-Q1"],
    ["Last year's Q2 was good.", "Last year's Q2 = 2017-Q2"],
    ["Results for Q1 and Q2 2017 rose.", "Q1 = 2017-Q1", "Q2 2017 = 2017-Q2"],
    ["In Q1-Q3 2017 it rose.", "Q1-Q3 2017 = 2017-Q1/2017-Q3"],
    ["Sales rose in 1Q.", "1Q = 2018-Q1"],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));
});

describe("what is no period", () => {
  it.each<[string, ...string[]]>([
    ["He drove an Audi Q3."],
    ["She holds an H1 visa."],
    ["Q1: Is it safe?"],
    ["The H1N1 virus spread."],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));
});
