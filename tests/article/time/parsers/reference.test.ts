import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("now, then and to come", () => {
  it.each<[string, ...string[]]>([
    ["The mine is now closed.", "now = PRESENT_REF"],
    ["It recently reopened.", "recently = PAST_REF"],
    ["More recently, it grew.", "More recently = PAST_REF"],
    ["They will return soon.", "soon = FUTURE_REF"],
    [
      "In the near future nothing will change, unlike in the past.",
      "the near future = FUTURE_REF",
      "the past = PAST_REF",
    ],
    ["It will one day be a port.", "one day = FUTURE_REF"],
    ["It stood for one day.", "one day = P1D"],
    ["In those days the river froze.", "those days = PAST_REF"],
    ["They left as soon as they could, and soon after it rained."],
    ["He praised the future strengthening of ties."],
    ["He walked past the gate of the past president."],
  ])("%s", (text, ...expected) => check(text, expected));
});
