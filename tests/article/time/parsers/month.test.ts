import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("months", () => {
  it.each<[string, ...string[]]>([
    ["The bridge opened in October 1984.", "October 1984 = 1984-10"],
    ["Trade fell in June of 2020.", "June of 2020 = 2020-06"],
    ["He was elected in March.", "March = 2023-03"],
    ["The treaty was signed last October.", "last October = 2022-10"],
    ["The minister resigned this August.", "this August = 2023-08"],
    ["Voters will choose a mayor next May.", "next May = 2024-05"],
    ["They will meet in November.", "November = 2023-11"],
    ["She looked up and asked: “Who sails in November?”", "November = 2023-11"],
    ["They may march on the capital."],
    ["Theresa May spoke first, and Mr. May followed."],
    ["The March for Peace drew crowds."],
  ])("%s", (text, ...expected) => check(text, expected));
});
