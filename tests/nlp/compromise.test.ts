import { expect, it } from "vitest";
import { abbreviationsAs } from "../../src/nlp/compromise.ts";

it("gives compromise's abbreviations by tag", () => {
  expect(abbreviationsAs("Honorific")).toEqual(expect.arrayContaining(["mr", "gen", "prof", "sgt"]));
  expect(abbreviationsAs("Month", "Organization")).toEqual(expect.arrayContaining(["sept", "inc", "dept"]));
});

it("gives none under a tag that compromise does not have", () => {
  expect(abbreviationsAs("Neighbour")).toEqual([]);
});

it("keeps classes apart", () => {
  expect(abbreviationsAs("Month")).not.toContain("mr");
});
