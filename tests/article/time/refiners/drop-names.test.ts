import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

const PUBLISHED = "2020-11-04";

describe("given names", () => {
  it.each<[string, ...string[]]>([
    ["April Sorel owns the mill."],
    ["August Wendt said the beams were sound."],
    ["Mayor May Lindqvist thanked them."],
    ["June Harlow, her aunt, laughed."],
    ["It was painted by April Sorel."],
    ["Sunday Oliseh coached them."],
    ["Summer Lee won the seat."],
    ["June Abara resigned. Lawyers for June said she was ill."],
    ["June Abara resigned in June.", "June = 2020-06"],
    ["June Abara resigned. The June vote was lost.", "June = 2020-06"],
    ["Augustus and Jan Novak met."],
    ["“No,” Mrs Sunday said."],
    ["Captain Elias Friday, whom the town knows as Captain Friday, was calm."],
    ["Reporter Augusta March wrote it."],
    ["Carpenter Lorcan August helped."],
    ["Mr. Monday drove. “It was shut,” Monday said."],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));
});

describe("months and days before a name", () => {
  it.each<[string, ...string[]]>([
    ["In June Harlow resigned.", "June = 2020-06"],
    ["By June Europe had lost.", "June = 2020-06"],
    ["June Harlow left in May. In June Harlow came back.", "May = 2020-05", "June = 2020-06"],
    ["President Bush Monday signed it.", "Monday = 2020-11-02"],
    ["Mrs Sunday left on Sunday.", "Sunday = 2020-11-01"],
    ["On Tuesday Trump spoke.", "Tuesday = 2020-11-03"],
    ["Officials said Monday Israel would act.", "Monday = 2020-11-02"],
    ["The April Jobs Report was weak.", "April = 2020-04"],
    ["President Kovac March 3 signed it.", "March 3 = 2020-03-03"],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));
});

describe("things named after a day or a part of it", () => {
  it.each<[string, ...string[]]>([
    ["He told the Sunday Herald about it."],
    ["She said so in an interview with the Noon Hour."],
    ["The Friday Club met in the Winter Palace."],
    ["He wrote to the Morning Post about it."],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));

  it.each<[string, ...string[]]>([
    ["On Friday Hale left.", "Friday = 2020-10-30"],
    ["The vote is on the Tuesday after.", "Tuesday = 2020-11-10"],
    ["It came in the morning.", "the morning = 2020-11-04TMO"],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));
});
