import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("clock times", () => {
  it.each<[string, ...string[]]>([
    ["The lift-off came at 9:30 p.m. on Tuesday.", "9:30 p.m. on Tuesday = 2023-09-12T21:30"],
    ["The museum opens at 9am Friday.", "9am Friday = 2023-09-15T09:00"],
    ["It struck at 13:00 local time (0300 GMT).", "13:00 = 2023-09-13T13:00", "0300 GMT = 2023-09-13T03:00"],
    ["2 min read 15 Mar 2024, 06:10 PM IST", "2 min = PT2M", "15 Mar 2024, 06:10 PM IST = 2024-03-15T18:10"],
    [
      "They met at noon Saturday and at midnight.",
      "noon Saturday = 2023-09-09T12:00",
      "midnight = 2023-09-09T24:00",
    ],
    ["The score was 3:2, and flight 1600 left."],
  ])("%s", (text, ...expected) => check(text, expected));
});
