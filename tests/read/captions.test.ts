import { describe, expect, test } from "vitest";
import { blocksIn } from "../support/pages.ts";

const PROSE =
  "The ministers met in Oslo on Tuesday and spoke for two hours about the fish of the northern seas.";

/** The third paragraph of an article whose others are prose. */
async function check(line: string, expected: string): Promise<void> {
  const blocks = await blocksIn(
    ["Ministers meet in Oslo", PROSE, line, `${PROSE} They will go on.`].join("\n\n"),
  );
  expect(blocks[2]).toBe(expected);
}

describe("a credit at the end makes a caption and falls out of it", () => {
  test.each([
    ["The ministers at the harbor of Oslo. Photo: Ann Berg", "The ministers at the harbor of Oslo."],
    ["The ministers at the harbor of Oslo. Photograph by Ann Berg", "The ministers at the harbor of Oslo."],
    ["The ministers at the harbor of Oslo. Photographs … Eva Lund", "The ministers at the harbor of Oslo."],
    ["The ministers at the harbor of Oslo (Ann Berg/Reuters)", "The ministers at the harbor of Oslo"],
    ["The ministers at the harbor of Oslo [AFP]Premium", "The ministers at the harbor of Oslo"],
    ["The ministers at the harbor of Oslo (Jan Holm / Example Pool).", "The ministers at the harbor of Oslo"],
    ["The ministers at the harbor of Oslo. Ann Berg/AFP", "The ministers at the harbor of Oslo."],
    ["The ministers at the harbor of Oslo © Ann Berg/dpa", "The ministers at the harbor of Oslo"],
    ["The ministers at the harbor of Oslo. AFP via Getty Images", "The ministers at the harbor of Oslo."],
  ])("%s", async (line, caption) => check(line, `caption: ${caption}`));
});

describe("what only looks like a credit stays in the paragraph", () => {
  test.each([
    "The picture was taken by a fisher at the harbor of Oslo.",
    "The source said it would take years (and much patience).",
    "The ministers spoke to reporters from Reuters and other agencies.",
    "He had it from a source: “The talks go on.”",
  ])("%s", async (line) => check(line, `body: ${line}`));
});
