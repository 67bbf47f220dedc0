import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleRecord } from "../../src/model/article-record.ts";
import { extractPiece } from "../../src/run/extract-piece.ts";
import { isProblem } from "../../src/run/problem.ts";
import { isArticle, readRecords } from "../../src/run/read-records.ts";
import { mergeRecords } from "../../src/timeline/merge-records.ts";
import { refusalOf } from "../../src/timeline/refuse-record.ts";
import { PATIENCE, tries } from "../support/fuzz.ts";
import { FIXTURES, filesOf } from "../support/inputs.ts";
import { KIM_PUTIN } from "../support/profiles.ts";
import { schemaErrors } from "../support/schemas.ts";

describe("any records", { timeout: PATIENCE }, () => {
  it("are refused, or merge into a valid timeline that their order does not change", async () => {
    const made = await records();
    const changed = fc.tuple(fc.constantFrom(...made), fc.array(change(), { maxLength: 4 }));
    const some = fc.array(
      changed.map(([line, changes]) => changedLine(line, changes)),
      { minLength: 1, maxLength: 3 },
    );
    await fc.assert(
      fc.asyncProperty(some, async (lines) => {
        const read = await taken(lines);
        const timeline = mergeRecords(read, KIM_PUTIN);
        expect(schemaErrors("timeline", timeline)).toEqual([]);
        expect(JSON.stringify(mergeRecords(read.toReversed(), KIM_PUTIN))).toBe(JSON.stringify(timeline));
      }),
      tries(0.1),
    );
  });
});

async function records(): Promise<string[]> {
  const lines: string[] = [];
  for (const path of filesOf(FIXTURES).slice(0, 6)) {
    const provenance = { source: path, published: null, title: null, outlet: null, url: null, charset: null };
    const result = await extractPiece({ bytes: readFileSync(path), provenance }, KIM_PUTIN, false);
    if (!isProblem(result)) lines.push(JSON.stringify(result));
  }
  return lines;
}

/** The records among the lines that keep the schema and make sense. */
async function taken(lines: string[]): Promise<ArticleRecord[]> {
  const stream = async function* () {
    yield Buffer.from(lines.join("\n"));
  };
  const found: ArticleRecord[] = [];
  for await (const each of readRecords(stream(), "x"))
    if (isArticle(each) && refusalOf(each, KIM_PUTIN) === null) found.push(each);
  return found;
}

type Change = readonly [place: number, what: unknown];

function change(): fc.Arbitrary<Change> {
  const value = fc.oneof(
    fc.integer({ min: -2, max: 5000 }),
    fc.constantFrom(
      null,
      "",
      "constructor",
      "2024-06-19",
      "9999-12-31",
      "kim-jong-un",
      "happened",
      "denied",
      true,
      [],
      {},
    ),
    fc.string({ maxLength: 12 }),
  );
  return fc.tuple(fc.nat(), value);
}

/** A record with other values at some of its leaves. */
function changedLine(line: string, changes: readonly Change[]): string {
  const record: unknown = JSON.parse(line);
  for (const [place, what] of changes) {
    const leaves = leavesOf(record);
    const [holder, key] = leaves[place % leaves.length] ?? [];
    if (holder !== undefined && key !== undefined) Object.assign(holder, { [key]: what });
  }
  return JSON.stringify(record);
}

function leavesOf(value: unknown): [holder: object, key: string][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]): [object, string][] =>
    typeof each === "object" && each !== null ? [...leavesOf(each), [value, key]] : [[value, key]],
  );
}
