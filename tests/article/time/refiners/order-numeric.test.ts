import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("which number of a date is the day", () => {
  it.each<[string, string, ...string[]]>([
    [
      "is told by another date",
      "They met on 20/07/2022 and on 08/09/2022.",
      "20/07/2022 = 2022-07-20",
      "08/09/2022 = 2022-09-08",
    ],
    [
      "is told the other way",
      "They met on 07/20/2022 and on 08/09/2022.",
      "07/20/2022 = 2022-07-20",
      "08/09/2022 = 2022-08-09",
    ],
    [
      "is told by a date in words",
      "It fell on 9 August 2022. The report of 09/08/2022 says so.",
      "9 August 2022 = 2022-08-09",
      "09/08/2022 = 2022-08-09",
    ],
    ["is told by what is to come", "The report of 11/09/2023 says so.", "11/09/2023 = 2023-09-11"],
    ["is told by dots", "The report of 03.05.2023 says so.", "03.05.2023 = 2023-05-03"],
    ["is told by spelling", "The centre at Aldwater opened on 03/05/1998.", "03/05/1998 = 1998-05-03"],
    ["is the second by default", "The hall opened on 03/05/1998.", "03/05/1998 = 1998-03-05"],
  ])("%s", (_, text, ...expected) => check(text, expected));
});

describe("weekdays beside a day", () => {
  it.each<[string, ...string[]]>([
    ["They start on Monday, the 2nd.", "Monday, the 2nd = 2023-10-02"],
    ["It began on Monday 12 September.", "Monday 12 September = 2022-09-12"],
    ["It began on Tuesday 12 September.", "Tuesday 12 September = 2023-09-12"],
  ])("%s", (text, ...expected) => check(text, expected));
});

describe("a present tense with a day", () => {
  it.each<[string, ...string[]]>([
    ["The wedding is on Saturday.", "Saturday = 2023-09-16"],
    ["It lapses at midnight on Monday.", "midnight on Monday = 2023-09-18T24:00"],
    ["She is opening a school on Monday.", "Monday = 2023-09-18"],
    ["Our wages were due on Monday. We will wait.", "Monday = 2023-09-11"],
    ["Pell quit on Monday.", "Monday = 2023-09-11"],
    ["She met with her top aides Monday in the hall.", "Monday = 2023-09-11"],
    ["Shares fell on Black Monday."],
  ])("%s", (text, ...expected) => check(text, expected));
});
