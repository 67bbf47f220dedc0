import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("so long ago, earlier, later", () => {
  it.each<[string, ...string[]]>([
    ["The port closed two weeks ago.", "two weeks ago = 2023-W35"],
    ["Ten days ago the ship sailed.", "Ten days ago = 2023-09-03"],
    ["He retired a year ago.", "a year ago = 2022"],
    ["Years ago it was a village.", "Years ago = PAST_REF"],
    [
      "The war began on June 25, 1950, and three days later the city fell.",
      "June 25, 1950 = 1950-06-25",
      "three days later = 1950-06-28",
    ],
    ["An hour later they left.", "An hour = PT1H"],
    ["Two days before the summit, the train crossed the border.", "Two days = P2D"],
    ["They left an hour ago.", "an hour ago = 2023-09-13"],
    ["Four days later he died.", "Four days later = XXXX-XX-XX"],
    ["Long before that, they knew."],
    ["The shed burned two nights ago.", "two nights ago = 2023-09-11TNI"],
    [
      "He came on 4 May 2019. Three nights later she left.",
      "4 May 2019 = 2019-05-04",
      "Three nights later = 2019-05-07TNI",
    ],
    [
      "The ban was lifted on 4 May 2019. Two mornings later they sailed.",
      "4 May 2019 = 2019-05-04",
      "Two mornings later = 2019-05-06TMO",
    ],
    ["They danced for three nights."],
  ])("%s", (text, ...expected) => check(text, expected));
});
