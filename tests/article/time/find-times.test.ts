import { describe, it } from "vitest";
import { check } from "../../support/times.ts";

const cases: [text: string, ...expected: string[]][] = [
  ["The two leaders met on 13 September 2023 at the spaceport.", "13 September 2023 = 2023-09-13"],
  ["The summit opened on Sept. 13, 2023.", "Sept. 13, 2023 = 2023-09-13"],
  ["Updated on: 01 December,2024", "01 December,2024 = 2024-12-01"],
  ["They signed the treaty on 2024-06-19.", "2024-06-19 = 2024-06-19"],
  ["He arrived on Tuesday and left on Wednesday.", "Tuesday = 2023-09-12", "Wednesday = 2023-09-13"],
  ["The minister will meet reporters on Friday.", "Friday = 2023-09-15"],
  ["Trade fell last month and rose last year.", "last month = 2023-08", "last year = 2022"],
  ["The train left on Tuesday night.", "Tuesday night = 2023-09-12TNI"],
  ["Two weeks ago the port was closed.", "Two weeks ago = 2023-W35"],
  ["The talks lasted four to five hours.", "four to five hours = PT4H/PT5H"],
  ["The plan covers the first nine months.", "the first nine months = P9M"],
  ["Exports rose in the third quarter.", "the third quarter = 2023-Q3"],
  ["It was built in the 1990s.", "the 1990s = 199X"],
  ["The bridge opened in early 1990.", "early 1990 = 1990 START"],
  ["The ship sailed in July last year.", "July last year = 2022-07"],
  ["The committee meets twice a year.", "twice a year = P1Y"],
  ["The ferry now runs again.", "now = PRESENT_REF"],
];

describe("findTimes", () => {
  it.each(cases)("%s", (text, ...expected) => check(text, expected));

  it("leaves what is relative pending without a date of publication", () => {
    check(
      "He arrived on Wednesday, three years after 2019.",
      ["Wednesday = XXXX-WXX-3", "three years = P3Y", "2019 = 2019"],
      null,
    );
  });
});
