import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

/** Published on a Wednesday, 13 September 2023: Friday is the 8th or the 15th. */
const [LAST, NEXT] = ["Friday = 2023-09-08", "Friday = 2023-09-15"];

describe("a weekday looks back", () => {
  it.each([
    ["The envoy met the ministers on Friday."],
    ["The minister said Friday that he would resign."],
    ["On Friday, the troops withdrew."],
    ["He had been arrested on Friday."],
    ["Friday's ruling will change little."],
    ["The minister did not answer until Friday."],
    ["The bridge could not be reached on Friday."],
    ["They began, as previously planned, on Friday."],
  ])("%s", (text) => check(text, [LAST]));
});

describe("a weekday looks ahead", () => {
  it.each([
    ["The envoy will meet the ministers on Friday."],
    ["On Friday, the troops will withdraw."],
    ["The vote is scheduled for Friday."],
    ["He plans to leave on Friday."],
    ["They have until Friday to answer."],
    ["The talks, which began in May, are expected to end on Friday."],
    ["She is due to speak on Friday."],
  ])("%s", (text) => check(text, text.includes("May") ? ["May = 2023-05", NEXT] : [NEXT]));
});

describe("what looks ahead", () => {
  it.each<[string, string]>([
    ["Flood watches run through Friday.", "Friday = 2023-06-23"],
    ["Sales continue until Sunday.", "Sunday = 2023-06-25"],
    ["The road is closed through Monday.", "Monday = 2023-06-26"],
    ["It was postponed until Sunday.", "Sunday = 2023-06-25"],
    ["They could meet on Monday.", "Monday = 2023-06-26"],
    ["They might vote on Monday.", "Monday = 2023-06-26"],
    ["He is to meet her on Monday.", "Monday = 2023-06-26"],
    ["They spoke of the slated visit on Monday.", "Monday = 2023-06-26"],
  ])("%s", (text, expected) => check(text, [expected], "2023-06-20"));
});

describe("what looks back", () => {
  it.each<[string, ...string[]]>([
    ["The sale ran until Sunday.", "Sunday = 2023-06-18"],
    ["He worked through Sunday.", "Sunday = 2023-06-18"],
    ["They could not meet on Monday.", "Monday = 2023-06-19"],
    ["She could have come on Monday.", "Monday = 2023-06-19"],
    ["None could be located Monday.", "Monday = 2023-06-19"],
    ["It ran Monday through Friday.", "Monday = 2023-06-12", "Friday = 2023-06-16"],
    ["In May, a week after the fire, a bomb killed a guard.", "May = 2023-05", "a week = P1W"],
  ])("%s", (text, ...expected) => check(text, expected, "2023-06-20"));
});
