import { expect, it } from "vitest";
import { formatOfName } from "../../src/export/formats.ts";

it.each([
  ["out.json", "json"],
  ["out.ndjson", "ndjson"],
  ["out.txt", "text"],
  ["out.csv", "csv"],
  ["out.TSV", "tsv"],
  ["brief.md", "markdown"],
  ["plans.ics", "ics"],
  ["csv", null],
  ["out.csv.gz", null],
])("takes %s for %s", (name, format) => {
  expect(formatOfName(name)).toBe(format);
});
