import { describe, expect, it } from "vitest";
import { readRecords, readRecordsFile } from "../../src/run/read-records.ts";
import { event, quote, record } from "../support/record.ts";

async function read(...lines: string[]) {
  async function* stream() {
    yield Buffer.from(lines.map((line) => `${line}\n`).join(""));
  }
  const items = [];
  for await (const item of readRecords(stream(), "day.ndjson")) items.push(item);
  return items;
}

const FULL = record({ quotes: [quote({ text: "a\u2028b" })], events: [event()] });
const ERROR = {
  type: "error",
  schema: "onrecord/error@1",
  source: "x.bin",
  code: "binary",
  message: "not a text",
};

describe("readRecords", () => {
  it("reads records and error lines as they were written, with their keys in order", async () => {
    const [first, second] = await read(JSON.stringify(FULL), JSON.stringify(ERROR));
    expect(JSON.stringify(first)).toBe(JSON.stringify(FULL));
    expect(second).toEqual(ERROR);
  });

  it("ignores keys that it does not know, and blank lines", async () => {
    expect(await read("", JSON.stringify({ ...FULL, later: [1] }), "  ")).toEqual([FULL]);
  });

  it.each([
    ["what is not JSON", "{nonsense", { code: "record-not-json", at: null }],
    ["what is not an object", "[1]", { code: "record-invalid" }],
    ["null", "null", { code: "record-not-json" }],
    [
      "another version",
      JSON.stringify({ ...FULL, schema: "onrecord/article@2" }),
      { code: "record-other-schema", at: "onrecord/article@2" },
    ],
    ["a timeline", '{"type":"timeline","schema":"onrecord/timeline@1"}', { code: "record-other-schema" }],
    [
      "a wrong field",
      JSON.stringify({ ...FULL, events: [event({ start: -1 })] }),
      { code: "record-invalid", at: expect.stringContaining("events.0.start") },
    ],
  ])("names the line of %s, and goes on", async (_what, line, problem) => {
    expect(await read(JSON.stringify(ERROR), line, JSON.stringify(FULL))).toEqual([
      ERROR,
      expect.objectContaining({ source: "day.ndjson#2", ...problem }),
      FULL,
    ]);
  });

  it("gives a problem for a file that is not there", async () => {
    const items = [];
    for await (const item of readRecordsFile("/nowhere/day.ndjson", "day.ndjson")) items.push(item);
    expect(items).toEqual([{ source: "day.ndjson", code: "not-found", at: null }]);
  });
});
