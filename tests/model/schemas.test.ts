import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { contract } from "../../scripts/contract.ts";
import { withFields } from "../../scripts/output-page.ts";
import { jsonSchemas } from "../../src/export/json-schemas.ts";
import { event, quote, record } from "../support/record.ts";
import { checkedIn, schemaErrors } from "../support/schemas.ts";
import { ROOT } from "../support/sources.ts";

const KINDS = ["article", "error", "profile", "timeline"];

describe("the JSON Schemas", () => {
  it.each(KINDS)("schema/%s.json is in step with the contract (npm run schema rewrites it)", (kind) => {
    expect(checkedIn(kind)).toEqual(jsonSchemas()[kind]);
  });

  it("are all there", () => {
    expect(Object.keys(jsonSchemas())).toEqual(KINDS);
  });

  it.each(KINDS)("schema/%s.json says of every field what it is", (kind) => {
    expect(fieldsWithoutWords(checkedIn(kind))).toEqual([]);
  });

  it("give docs/output.md its tables (npm run schema rewrites them)", () => {
    const page = readFileSync(`${ROOT}/docs/output.md`, "utf8");
    expect(page).toBe(withFields(page));
    const told = [...page.matchAll(/<!-- fields: (\w+) -->/g)].map(([, name]) => name ?? "");
    expect(told.toSorted()).toEqual([...contract().keys()].toSorted());
  });

  it("take a record with a quotation and an event", () => {
    const full = record({ quotes: [quote()], events: [event()] });
    expect(schemaErrors("article", full)).toEqual([]);
  });

  it("ignore a key that they do not know", () => {
    expect(schemaErrors("article", { ...record(), later: 1 })).toEqual([]);
  });

  it.each([
    ["another version", { ...record(), schema: "onrecord/article@2" }],
    ["a missing key", { ...record(), title: undefined }],
    ["an id that is not one", record({ id: "a_1" })],
    ["a negative offset", record({ body: [{ start: -1, end: 2, kind: "body", post: null }] })],
    ["a confidence over 1", record({ quotes: [quote({ confidence: 1.5 })] })],
    ["a quotation without spans", record({ quotes: [quote({ spans: [] })] })],
  ])("refuse %s", (_what, value) => {
    expect(schemaErrors("article", JSON.parse(JSON.stringify(value)))).not.toEqual([]);
  });
});

/** The paths of properties that have no description. */
function fieldsWithoutWords(schema: unknown, at = ""): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    const below = fieldsWithoutWords(value, `${at}/${key}`);
    if (key !== "properties" || typeof value !== "object" || value === null) return below;
    const bare = Object.entries(value).filter(([, field]) => !hasWords(field));
    return [...bare.map(([name]) => `${at}/${name}`), ...below];
  });
}

function hasWords(field: unknown): boolean {
  return typeof field === "object" && field !== null && "description" in field && field.description !== "";
}
