import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("sets", () => {
  it.each<[string, ...string[]]>([
    ["They meet every year and each month.", "every year = P1Y", "each month = P1M"],
    ["It costs 20 million a year.", "a year = P1Y"],
    ["He swims twice a week.", "twice a week = P1W"],
    ["The council sits every two weeks.", "every two weeks = P2W"],
    ["The dividend is paid quarterly.", "quarterly = P1Q"],
    ["The quarterly dividend rose."],
    ["The ferry runs daily.", "daily = P1D"],
    ["Guards watch 24 hours a day.", "24 hours a day = P1D"],
    ["They won every Sunday.", "every Sunday = XXXX-WXX-7"],
    ["Every man for himself, three times."],
  ])("%s", (text, ...expected) => check(text, expected));
});
