import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("years", () => {
  it.each<[string, ...string[]]>([
    ["The plant opened in 1988 and closed in the year 2000.", "1988 = 1988", "the year 2000 = 2000"],
    ["In fiscal 2022 it lost money.", "fiscal 2022 = 2022"],
    ["It lost money in FY2019 and in FY17.", "FY2019 = 2019", "FY17 = 2017"],
    ["The FY1 tower and the AFY20 form were sold."],
    ["In nineteen ninety-one he was freed.", "nineteen ninety-one = 1991"],
    ["He governed in 2017–2021.", "2017–2021 = 2017/2021"],
    ["They counted 1950 people and 2020 points at $1999."],
  ])("%s", (text, ...expected) => check(text, expected));
});
