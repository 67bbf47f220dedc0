import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("units that only the text around them fixes", () => {
  it.each<[string, ...string[]]>([
    ["Output for the year ended June 30, 2023, rose.", "the year = P1Y", "June 30, 2023 = 2023-06-30"],
    ["The fleet sails by the end of the month.", "the end of the month = 2023-09 END"],
    ["They met over the weekend.", "the weekend = 2023-W36-WE"],
    ["It will be done by year-end.", "year-end = 2023 END"],
    ["It was the second day of talks.", "the second day = XXXX-XX-XX"],
    ["By mid-year it was ready.", "mid-year = 2023 MID"],
    ["The year-round harbour stayed open.", "The year = 2023"],
  ])("%s", (text, ...expected) => check(text, expected));
});
