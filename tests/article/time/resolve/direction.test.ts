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
