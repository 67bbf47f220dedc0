import { describe, it } from "vitest";
import { check } from "../../../support/times.ts";

describe("holidays", () => {
  it.each<[string, ...string[]]>([
    ["She was found last Thanksgiving.", "last Thanksgiving = 2022-11-24"],
    ["They signed on Christmas Eve 1991.", "Christmas Eve 1991 = 1991-12-24"],
    ["Troops marched on Victory Day.", "Victory Day = 2023-05-09"],
    ["He spoke on New Year's Day.", "New Year's Day = 2023-01-01"],
    ["The parade came before Easter Sunday in 2024.", "Easter Sunday in 2024 = 2024-03-31"],
    ["The Christmas tree fell on Black Sunday's new labor laws."],
  ])("%s", (text, ...expected) => check(text, expected));
});
