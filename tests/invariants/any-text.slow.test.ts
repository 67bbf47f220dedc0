import fc from "fast-check";
import { describe, it } from "vitest";
import { glued, holds, PATIENCE, scrambled, tries } from "../support/fuzz.ts";

describe("any text", { timeout: PATIENCE }, () => {
  it("gives a record or a reason, never a defect: random characters", async () => {
    const characters = fc.string({ unit: "binary", maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(characters, (text) => holds(Buffer.from(text))),
      tries(0.1),
    );
  });

  it("gives a record or a reason, never a defect: random bytes", async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), holds), tries(0.1));
  });

  it("gives a record or a reason, never a defect: words, marks, dates and names in any order", async () => {
    await fc.assert(
      fc.asyncProperty(scrambled(), (text) => holds(Buffer.from(text))),
      tries(0.2),
    );
  });

  it("gives a record or a reason, never a defect: articles cut and glued anywhere", async () => {
    await fc.assert(fc.asyncProperty(glued(), holds), tries(0.1));
  });
});
