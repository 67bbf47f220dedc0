import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("durations", () => {
  it.each<[string, ...string[]]>([
    ["The crossing took six to seven hours.", "six to seven hours = PT6H/PT7H"],
    ["The toast took several minutes.", "several minutes = PTXM"],
    ["The war went on for a decade and then for years.", "a decade = P1DE", "years = PXY"],
    ["They sat for two and a half hours.", "two and a half hours = PT2H30M"],
    ["The flight takes 5 1/2 hours.", "5 1/2 hours = PT5H30M"],
    ["He waited for a minute and a half.", "a minute and a half = PT1M30S"],
    ["It took half an hour.", "half an hour = PT30M"],
    ["The trip took two hours and 30 minutes.", "two hours and 30 minutes = PT2H30M"],
    ["After a five-year pause, the 16-hour flights resumed.", "five-year = P5Y", "16-hour = PT16H"],
    ["Prices rose for the first nine months.", "the first nine months = P9M"],
    ["Over the next two weeks or so, it will snow.", "the next two weeks or so = P2W APPROX"],
    ["The museum will open in two weeks.", "two weeks = 2023-W39"],
    ["It will be the first visit in 24 years.", "24 years = P24Y"],
    ["He wrote it in three days.", "three days = P3D"],
    ["The week-long visit ended.", "week-long = P1W"],
    ["Over the past decade and a half, it grew.", "the past decade and a half = P15Y"],
    ["Three-quarters of the wheat is sold."],
    ["Minutes of the last meeting were read, and the minutes were approved."],
    ["The minutes of silence lasted.", "minutes = PTXM"],
    ["A 10-year-old boy and a man aged 44 years, 52 years old, were hurt."],
  ])("%s", (text, ...expected) => check(text, expected));
});
