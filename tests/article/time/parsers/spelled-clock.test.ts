import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

const PUBLISHED = "2023-06-15";

describe("spelled clock times", () => {
  it.each<[string, ...string[]]>([
    ["The council sat until three in the afternoon.", "three in the afternoon = 2023-06-15T15:00"],
    ["He spoke at half past nine in the morning.", "half past nine in the morning = 2023-06-15T09:30"],
    ["They met at a quarter to six this evening.", "a quarter to six this evening = 2023-06-15T17:45"],
    ["They met at eight tonight.", "eight tonight = 2023-06-15T20:00"],
    ["It rang at ten at night.", "ten at night = 2023-06-15T22:00"],
    [
      "On Tuesday he came. At three in the afternoon he left.",
      "Tuesday = 2023-06-13",
      "three in the afternoon = 2023-06-13T15:00",
    ],
    [
      "The pact was signed on Tuesday. The strike goes on. The council sat until three in the afternoon.",
      "Tuesday = 2023-06-13",
      "three in the afternoon = 2023-06-15T15:00",
    ],
    ["It killed three in the morning.", "the morning = 2023-06-15TMO"],
    ["Noon today it rang.", "Noon today = 2023-06-15T12:00"],
  ])("%s", (text, ...expected) => check(text, expected, PUBLISHED));
});
