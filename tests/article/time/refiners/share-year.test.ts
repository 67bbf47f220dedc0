import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

const PUBLISHED = "2021-11-02";

describe("dates that share a year", () => {
  it.each<[string, ...string[]]>([
    ["Nurses marched on March 3 and 4, 2020.", "March 3 = 2020-03-03", "4, 2020 = 2020-03-04"],
    [
      "They had marched in January, February and March 2017.",
      "January = 2017-01",
      "February = 2017-02",
      "March 2017 = 2017-03",
    ],
    ["Police searched it on 3 and 4 March 2019.", "3 = 2019-03-03", "4 March 2019 = 2019-03-04"],
    ["They came on April 30 and May 1, 2019.", "April 30 = 2019-04-30", "May 1, 2019 = 2019-05-01"],
    ["It was open between March and May 2019.", "March = 2019-03", "May 2019 = 2019-05"],
    ["He served from May until August 2014.", "May = 2014-05", "August 2014 = 2014-08"],
    ["Storms hit in both August and September 2015.", "August = 2015-08", "September 2015 = 2015-09"],
    [
      "Beds were counted in the first and second quarters of 2015.",
      "the first = 2015-Q1",
      "second quarters of 2015 = 2015-Q2",
    ],
    [
      "The roof leaked from the 3rd to the 7th of September 2014.",
      "the 3rd = 2014-09-03",
      "the 7th of September 2014 = 2014-09-07",
    ],
    ["They met on March 3, 4 and 5, 2020.", "March 3 = 2020-03-03", "4 = 2020-03-04", "5, 2020 = 2020-03-05"],
    [
      "The court sat on Monday, March 3, and Tuesday, March 4, 2014.",
      "Monday, March 3 = 2014-03-03",
      "Tuesday, March 4, 2014 = 2014-03-04",
    ],
    [
      "It rained in early May and late June 2015.",
      "early May = 2015-05 START",
      "late June 2015 = 2015-06 END",
    ],
    ["It rained in July and August last year.", "July = 2020-07", "August last year = 2020-08"],
    ["They met on March 3, 2020, and on March 9.", "March 3, 2020 = 2020-03-03", "March 9 = 2020-03-09"],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));
});

describe("over New Year", () => {
  it.each<[string, ...string[]]>([
    ["It ran from November through February 2018.", "November = 2017-11", "February 2018 = 2018-02"],
    ["It stood empty in winter and spring 2015.", "winter = 2014-WI", "spring 2015 = 2015-SP"],
    ["It ran from 30 December 2019 to 2 January.", "30 December 2019 = 2019-12-30", "2 January = 2020-01-02"],
    ["The fair ran from 28 December to 3 January.", "28 December = 2020-12-28", "3 January = 2021-01-03"],
    [
      "The fair will run from 28 December to 3 January.",
      "28 December = 2021-12-28",
      "3 January = 2022-01-03",
    ],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));

  it("stays open without a date of publication", () => {
    const open = ["28 December = XXXX-12-28", "3 January = XXXX-01-03"];
    check("The fair ran from 28 December to 3 January.", open, null);
  });
});

describe("ranges with a dash", () => {
  it.each<[string, ...string[]]>([
    ["The fund ran from JUN. 2013 – 2020.", "JUN. 2013 – 2020 = 2013-06/2020"],
    ["Sales were slow Dec. – Feb. 2015.", "Dec. – Feb. 2015 = 2014-12/2015-02"],
    ["Sales were slow in Jan–Mar 2016.", "Jan–Mar 2016 = 2016-01/2016-03"],
    ["It rained May 3 - June 4, 2020.", "May 3 - June 4, 2020 = 2020-05-03/2020-06-04"],
    ["They met on June 18-19 last year.", "June 18-19 last year = 2020-06-18/2020-06-19"],
    ["It closed in May 2019 and reopened in March.", "May 2019 = 2019-05", "March = 2021-03"],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));
});

describe("dates that share nothing", () => {
  it.each<[string, ...string[]]>([
    ["He left on March 3 and 12 people stayed.", "March 3 = 2021-03-03"],
    ["She came in May, two years after 2015.", "May = 2021-05", "two years = P2Y", "2015 = 2015"],
    ["He wrote in July. August 2015 was hot.", "July = 2021-07", "August 2015 = 2015-08"],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));
});
