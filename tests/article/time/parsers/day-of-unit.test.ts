import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

const PUBLISHED = "2023-06-15";

describe("the first of the month", () => {
  it.each<[string, ...string[]]>([
    ["Fees are due on the first of the month.", "the first of the month = 2023-07-01"],
    ["He came on the 2nd of this month.", "the 2nd of this month = 2023-06-02"],
    ["The 15th of last month was hot.", "The 15th of last month = 2023-05-15"],
    ["It opens on the first of next month.", "the first of next month = 2023-07-01"],
    ["The first day of March, 2019, was cold.", "The first day of March, 2019 = 2019-03-01"],
    ["The strike goes on for another fortnight.", "another fortnight = P2W"],
    ["The first of the men spoke."],
    ["It was the second day of talks.", "the second day = XXXX-XX-XX"],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));
});
