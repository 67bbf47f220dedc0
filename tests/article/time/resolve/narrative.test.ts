import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

const PUBLISHED = "2021-09-10";

describe("a paragraph's old story", () => {
  it.each<[string, ...string[]]>([
    [
      "On 14 August 1947 the guard left. In September it rained.",
      "14 August 1947 = 1947-08-14",
      "September = 1947-09",
    ],
    [
      "In the spring of 1912 she sailed. On 3 June she sank.",
      "the spring of 1912 = 1912-SP",
      "3 June = 1912-06-03",
    ],
    [
      "She docked on 28 September 2011. At Christmas she still lay there.",
      "28 September 2011 = 2011-09-28",
      "Christmas = 2011-12-25",
    ],
    ["In June 1933 they met. That winter they wed.", "June 1933 = 1933-06", "That winter = 1933-WI"],
    [
      "It closed in May 2004. The following January it burned.",
      "May 2004 = 2004-05",
      "The following January = 2005-01",
    ],
    ["In 1999 it failed. The following June he left.", "1999 = 1999", "The following June = 2000-06"],
    ["It failed in 1999. The previous June he had left.", "1999 = 1999", "The previous June = 1998-06"],
    // a bare year opens no narrative, nor does what is near, nor another paragraph
    ["He was elected in 1986. He fell in June.", "1986 = 1986", "June = 2021-06"],
    ["It closed in March 2020 and reopened in June.", "March 2020 = 2020-03", "June = 2021-06"],
    ["It closed in March 1980.\n\nA fire broke out in June.", "March 1980 = 1980-03", "June = 2021-06"],
    ["It opened in March 1980. It will close in June.", "March 1980 = 1980-03", "June = 2022-06"],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));
});

describe("the small hours behind an evening", () => {
  it.each<[string, ...string[]]>([
    [
      "It left at 10 p.m. on 4 March 2020. At 2 a.m. it sank.",
      "10 p.m. on 4 March 2020 = 2020-03-04T22:00",
      "2 a.m. = 2020-03-05T02:00",
    ],
    [
      "The hall burned on the night of 4 March 2020. In the morning it was gone.",
      "the night of 4 March 2020 = 2020-03-04TNI",
      "the morning = 2020-03-05TMO",
    ],
    [
      "It left at 9 p.m. on 4 March 2020 and sank after midnight.",
      "9 p.m. on 4 March 2020 = 2020-03-04T21:00",
      "midnight = 2020-03-05T00:00",
    ],
    [
      "It left at 9 p.m. on 4 March 2020 and sank before midnight.",
      "9 p.m. on 4 March 2020 = 2020-03-04T21:00",
      "midnight = 2020-03-04T24:00",
    ],
    [
      "It left at noon on 4 March 2020 and sank at 2 a.m.",
      "noon on 4 March 2020 = 2020-03-04T12:00",
      "2 a.m. = 2020-03-04T02:00",
    ],
    [
      "It left at 9 p.m. on 4 March 2020. The crew had come at 6 a.m.",
      "9 p.m. on 4 March 2020 = 2020-03-04T21:00",
      "6 a.m. = 2020-03-04T06:00",
    ],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));
});

describe("what goes on from a time before", () => {
  it.each<[string, ...string[]]>([
    ["He was arrested in February and freed a day later.", "February = 2021-02", "a day later = 2021-02"],
    [
      "He was arrested on 3 February and freed a day later.",
      "3 February = 2021-02-03",
      "a day later = 2021-02-04",
    ],
    ["They will vote next Monday through Wednesday.", "next Monday = 2021-09-13", "Wednesday = 2021-09-15"],
    [
      "They will vote next Monday. On Saturday they will rest.",
      "next Monday = 2021-09-13",
      "Saturday = 2021-09-11",
    ],
    ["It fell on 4 March 2020, and at dawn they came.", "4 March 2020 = 2020-03-04", "dawn = 2020-03-04TMO"],
    ["A dawn raid failed."],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));
});

describe("the hour that a post begins with", () => {
  it.each<[string, ...string[]]>([
    [
      "09:30 Yesterday he left.\n\n22:00 Polls closed.",
      "09:30 = 2021-09-10T09:30",
      "Yesterday = 2021-09-09",
      "22:00 = 2021-09-10T22:00",
    ],
    ["4 March 2020\n\n21:40 They left.", "4 March 2020 = 2020-03-04", "21:40 = 2020-03-04T21:40"],
    ["He left yesterday. At 22:00 he called.", "yesterday = 2021-09-09", "22:00 = 2021-09-09T22:00"],
    ["They met at 9.30am yesterday.", "9.30am yesterday = 2021-09-09T09:30"],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));
});
