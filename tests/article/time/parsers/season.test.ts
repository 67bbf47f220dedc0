import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("seasons", () => {
  it.each<[string, ...string[]]>([
    ["It flooded last summer.", "last summer = 2023-SU"],
    ["The pass will open next spring.", "next spring = 2024-SP"],
    ["The front moved in the winter of 1943.", "the winter of 1943 = 1943-WI"],
    ["Prices fall in spring water."],
    ["The fall of the government came as a shock."],
  ])("%s", (text, ...expected) => check(text, expected));
});
