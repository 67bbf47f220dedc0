import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

const PUBLISHED = "2023-06-15";

describe("a day within a month", () => {
  it.each<[string, ...string[]]>([
    ["He died on the third Sunday in January.", "the third Sunday in January = 2023-01-15"],
    ["They voted on the second Friday of October 1977.", "the second Friday of October 1977 = 1977-10-14"],
    ["The last Monday of August is a holiday.", "The last Monday of August = 2023-08-28"],
    ["The fair was held on the last Friday in May, 2019.", "the last Friday in May, 2019 = 2019-05-31"],
    ["We met on the last day of August.", "the last day of August = 2022-08-31"],
    ["It closed on the last day of February 2020.", "the last day of February 2020 = 2020-02-29"],
    ["It came in the last days of 2017.", "the last days of 2017 = 2017-12 END"],
    ["The final weeks of 2017 were wet.", "The final weeks of 2017 = 2017-12 END"],
    ["The first days of 2020 were dry.", "The first days of 2020 = 2020-01 START"],
    ["They drew it on a March Sunday in 1999.", "a March Sunday in 1999 = 1999-03"],
    ["It rained on a Tuesday in April 2021.", "a Tuesday in April 2021 = 2021-04"],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));

  it.each<[string, ...string[]]>([
    ["On Sunday the January sales began.", "Sunday = 2023-06-11", "January = 2023-01"],
    ["The second Friday it rained.", "Friday = 2023-06-09"],
  ])("is not seen in %s", (text, ...expected) => check(text, expected, PUBLISHED));
});

describe("a day by a holiday or a date", () => {
  it.each<[string, ...string[]]>([
    ["It stayed shut until the Friday before Memorial Day.", "the Friday before Memorial Day = 2023-05-26"],
    ["They voted three days after Christmas.", "three days after Christmas = 2022-12-28"],
    ["She came the day before Easter 2019.", "the day before Easter 2019 = 2019-04-20"],
    ["The Monday after 14 June 2021 it opened.", "The Monday after 14 June 2021 = 2021-06-21"],
    ["A week before May 3 he fell ill.", "A week before May 3 = 2023-04-26"],
    ["He left two days before the feast.", "two days = P2D"],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));
});
