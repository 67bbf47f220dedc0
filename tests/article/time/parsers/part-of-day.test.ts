import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("parts of the day", () => {
  it.each<[string, ...string[]]>([
    ["They play on Monday nights.", "Monday nights = XXXX-WXX-1TNI"],
    ["They spoke this morning.", "this morning = 2023-09-13TMO"],
    ["It snowed last night.", "last night = 2023-09-12TNI"],
    ["On Tuesday night the train left.", "Tuesday night = 2023-09-12TNI"],
    [
      "He landed on June 3, 2022; the next morning he spoke.",
      "June 3, 2022 = 2022-06-03",
      "the next morning = 2022-06-04TMO",
    ],
    [
      "She had arrived on Tuesday; the night before, she packed.",
      "Tuesday = 2023-09-12",
      "the night before = 2023-09-11TNI",
    ],
    ["A morning show and a night watchman."],
  ])("%s", (text, ...expected) => check(text, expected));
});
