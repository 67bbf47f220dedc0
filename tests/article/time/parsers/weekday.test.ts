import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("weekdays", () => {
  it.each<[string, ...string[]]>([
    ["He visited the plant on Monday.", "Monday = 2023-09-11"],
    ["They met on Wednesday, officials said.", "Wednesday = 2023-09-13"],
    ["The two will meet on Friday.", "Friday = 2023-09-15"],
    ["The vote is scheduled for Tuesday.", "Tuesday = 2023-09-19"],
    ["He left last Wednesday.", "last Wednesday = 2023-09-06"],
    ["The talks resume next Monday.", "next Monday = 2023-09-18"],
    ["On Sunday, the envoy will fly home.", "Sunday = 2023-09-17"],
    ["On Sunday, the envoy flew home.", "Sunday = 2023-09-10"],
    ["Thursday's storm closed the port.", "Thursday = 2023-09-07"],
    ["The market opens on Saturdays.", "Saturdays = XXXX-WXX-6"],
    [
      "They landed on Aug. 7, 2023, and left the following Friday.",
      "Aug. 7, 2023 = 2023-08-07",
      "the following Friday = 2023-08-11",
    ],
    ["He sat on the wed bench of the sun room."],
  ])("%s", (text, ...expected) => check(text, expected));
});
